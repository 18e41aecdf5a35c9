#include "core/editing/actfeed.h"

#include "core/contacts/contacttext.h"
#include "core/editing/editwrites.h"
#include "core/editing/undowrites.h"
#include "core/store/contactstore.h"

namespace rolodesk {

namespace {

using Block = ActFeed::Block;
using BlockReply = Reply<Block, StoreError>;

constexpr std::size_t blockSize = 500;

/// Blocks of the journal's writes, newest first, each made into writes of its own.
struct Pages {
    const WriteJournal &journal;
    JournalQuery query;
    std::function<Block(const QList<JournalEntry> &)> make;
    const ContactStore *store = nullptr; ///< Where contacts are followed to their copies.
};

void answer(const Pages &pages, const Block &block, BlockReply *reply)
{
    if (!pages.store)
        return reply->finish(block);
    successorsOf(*pages.store, contactsOf(block))
        ->then(reply, [block, reply](Result<Successors, StoreError> successors) {
            if (successors)
                reply->finish(followed(block, *successors));
            else
                reply->finish(Failure(successors.error()));
        });
}

/// Pages without a write in them are passed over.
void readOn(const std::shared_ptr<Pages> &pages, BlockReply *reply)
{
    pages->journal.find(pages->query)->then(
        reply, [pages, reply](Result<QList<JournalEntry>, StoreError> entries) {
            if (!entries)
                return reply->finish(Failure(entries.error()));
            if (entries->isEmpty())
                return reply->finish(Block());
            pages->query.beyond = entries->last().write.id;
            const Block block = pages->make(*entries);
            if (block.isEmpty())
                return readOn(pages, reply);
            answer(*pages, block, reply);
        });
}

ActFeed::Source pagesOf(const std::shared_ptr<Pages> &pages)
{
    pages->query.limit = static_cast<int>(blockSize);
    return [pages] {
        auto *reply = new BlockReply;
        readOn(pages, reply);
        return reply;
    };
}

/// The contacts of a bulk edit that are to be changed.
struct Bulk {
    ContactStore &store;
    ContactSequence contacts;
    BulkWish wish;
    std::vector<quint32> places;
    std::size_t at = 0;
};

Block writesOf(const std::vector<QByteArray> &stored, const BulkWish &wish)
{
    JournalWrite like;
    like.onClash = JournalWrite::OnClash::Theirs;
    Block block;
    for (const QByteArray &text : stored) {
        const auto contact = contactFromStored(text);
        if (!contact)
            continue; // gone since
        const BulkOutcome outcome = bulkOutcome(*contact, wish);
        if (outcome.fate == BulkFate::Changes)
            block += editWrites(*contact, outcome.changes, like);
    }
    return block;
}

void readOn(const std::shared_ptr<Bulk> &bulk, BlockReply *reply)
{
    std::vector<ContactId> ids;
    for (; bulk->at < bulk->places.size() && ids.size() < blockSize; ++bulk->at)
        ids.push_back(bulk->contacts.at(bulk->places[bulk->at]));
    if (ids.empty())
        return reply->finish(Block());
    bulk->store.storedContacts(std::move(ids))
        ->then(reply, [bulk, reply](Result<std::vector<QByteArray>, StoreError> stored) {
            if (!stored)
                return reply->finish(Failure(stored.error()));
            Block block = writesOf(*stored, bulk->wish);
            if (block.isEmpty())
                return readOn(bulk, reply);
            reply->finish(std::move(block));
        });
}

} // namespace

ActFeed::ActFeed(
    WriteJournal &journal, const WriteGroup &group, Source source, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_group(group)
    , m_source(std::move(source))
{
}

void ActFeed::start()
{
    m_journal.beginAct(m_group)->then(this, [this](Result<qint64, StoreError> id) {
        if (!id) {
            Q_EMIT failed(id.error());
            return;
        }
        m_id = *id;
        next();
    });
}

void ActFeed::next()
{
    m_source()->then(this, [this](Result<Block, StoreError> block) {
        if (!block)
            Q_EMIT failed(block.error());
        else if (block->isEmpty())
            end();
        else
            add(*block);
    });
}

void ActFeed::add(const Block &block)
{
    Block writes = block;
    for (JournalWrite &write : writes)
        write.planned = m_group.made;
    m_journal.addToAct(m_id, std::move(writes))
        ->then(this, [this](Result<qsizetype, StoreError> added) {
            if (!added) {
                Q_EMIT failed(added.error());
                return;
            }
            m_writes += *added;
            Q_EMIT progressed(m_writes);
            next();
        });
}

void ActFeed::end()
{
    m_journal.finishAct(m_id)->then(this, [this](Result<qsizetype, StoreError> done) {
        if (done)
            Q_EMIT finished(m_id, m_writes);
        else
            Q_EMIT failed(done.error());
    });
}

ActFeed::Source bulkSource(ContactStore &store, const BulkPlan &plan)
{
    const auto bulk = std::make_shared<Bulk>(Bulk{
        store, plan.contacts(), plan.wish(), plan.placesOf(BulkFate::Changes), 0});
    return [bulk] {
        auto *reply = new BlockReply;
        readOn(bulk, reply);
        return reply;
    };
}

ActFeed::Source undoSource(const WriteJournal &journal, const ContactStore &store, qint64 group)
{
    JournalQuery query;
    query.group = group;
    query.state = JournalWrite::State::Confirmed;
    return pagesOf(std::make_shared<Pages>(Pages{journal, query, undoWrites, &store}));
}

ActFeed::Source retrySource(const WriteJournal &journal, qint64 group)
{
    JournalQuery query;
    query.group = group;
    // What was made good since may be otherwise again by now, because somebody wanted it so.
    query.unansweredOnly = true;
    query.newestFirst = false;
    const auto make = [](const QList<JournalEntry> &entries) {
        Block block;
        for (const JournalEntry &entry : entries)
            block.append(again(entry.write));
        return block;
    };
    return pagesOf(std::make_shared<Pages>(Pages{journal, query, make, nullptr}));
}

} // namespace rolodesk
