#include "core/journal/successors.h"

#include "core/journal/journalexport.h"
#include "core/store/contactstore.h"
#include "core/store/rawquery.h"
#include "core/store/storethread.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Outcome = JournalWrite::Outcome;
using Stored = Result<void, StoreError>;

constexpr auto *deletionsOf =
    "SELECT id, group_id FROM journal_write WHERE contact_id = ?1"
    " AND action = 'delete' AND state = 'confirmed' AND id > ?2 ORDER BY id";
/// What waits for the person may wait for ever, and nothing comes of it by itself.
constexpr auto *creationsInstead =
    "SELECT w.id, w.contact_id, w.state, w.result_rev, w.before, w.read, w.details"
    " FROM journal_group g JOIN journal_write w ON w.group_id = g.id"
    " WHERE g.undo_of = ?1 AND g.undo_of <> 0 AND g.ready = 1 AND w.action = 'create'"
    " AND w.state NOT IN ('failed', 'withdrawn', 'clash') ORDER BY w.id";

QByteArray bytesOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Goes from one contact to the next. An act is read once, however many of its contacts are asked
/// for.
class Trail final {
public:
    [[nodiscard]] static Result<Trail, StoreError> begin(const Database &database)
    {
        auto deletions = RawQuery::prepare(database, deletionsOf);
        if (!deletions)
            return Failure(deletions.error());
        auto creations = RawQuery::prepare(database, creationsInstead);
        if (!creations)
            return Failure(creations.error());
        return Trail(database.path(), std::move(*deletions), std::move(*creations));
    }

    [[nodiscard]] Stored follow(ContactId contact, Successors &all)
    {
        const JournalWrite *last = nullptr;
        for (ContactId at = contact;;) {
            auto next = nextOf(at, last ? last->id : 0);
            if (!next)
                return Failure(next.error());
            if (!*next)
                break;
            last = *next;
            at = last->contact;
            if (last->state != JournalWrite::State::Confirmed) {
                all.open.append(last->id);
                return {};
            }
        }
        if (last)
            all.creations.insert(contact, *last);
        return {};
    }

private:
    /// By the contact that they are copies of; of several the last one.
    using Copies = QHash<ContactId, JournalWrite>;

    Trail(QString path, RawQuery deletions, RawQuery creations)
        : m_path(std::move(path))
        , m_deletions(std::move(deletions))
        , m_creations(std::move(creations))
    {
    }

    /// Behind this write: ids grow, so that no trail leads in a circle.
    [[nodiscard]] Result<const JournalWrite *, StoreError> nextOf(ContactId contact, qint64 behind)
    {
        m_deletions.bind(1, contact.value);
        m_deletions.bind(2, behind);
        QList<qint64> acts;
        for (;;) {
            auto row = m_deletions.step();
            if (!row)
                return Failure(row.error());
            if (!*row)
                break;
            acts.append(m_deletions.integer(1));
        }
        const JournalWrite *found = nullptr;
        for (const qint64 act : std::as_const(acts)) {
            auto copies = copiesOf(act);
            if (!copies)
                return Failure(copies.error());
            const auto copy = (*copies)->constFind(contact);
            if (copy != (*copies)->cend() && copy->id > behind && (!found || copy->id > found->id))
                found = &copy.value();
        }
        return found;
    }

    [[nodiscard]] Result<const Copies *, StoreError> copiesOf(qint64 act)
    {
        if (const auto known = m_copies.find(act); known != m_copies.end())
            return &known->second;
        Copies copies;
        m_creations.bind(1, act);
        for (;;) {
            auto row = m_creations.step();
            if (!row)
                return Failure(row.error());
            if (!*row)
                break;
            if (auto put = putCopy(copies); !put)
                return Failure(put.error());
        }
        return &m_copies.emplace(act, std::move(copies)).first->second;
    }

    [[nodiscard]] Stored putCopy(Copies &copies) const
    {
        JournalWrite write;
        const auto state = stateNamed(QString::fromUtf8(bytesOf(m_creations.bytes(2))));
        if (!state || !detailsFromText(bytesOf(m_creations.bytes(6)), write)) {
            return Failure(StoreError{StoreError::Kind::Corrupt, m_path,
                u"the journal's entry %1 cannot be read"_s.arg(m_creations.integer(0))});
        }
        const bool isOpen = *state != JournalWrite::State::Confirmed;
        const ContactId made(m_creations.integer(1));
        if (write.outcome == Outcome::Met || (!isOpen && !made.isValid()))
            return {};
        write.id = m_creations.integer(0);
        write.action = JournalWrite::Action::Create;
        write.contact = made;
        write.state = *state;
        write.resultRev = m_creations.integer(3);
        write.read = bytesOf(m_creations.bytes(5));
        const ContactId original = journalledContact(bytesOf(m_creations.bytes(4))).id;
        if (original.isValid())
            copies.insert(original, write);
        return {};
    }

    QString m_path;
    RawQuery m_deletions;
    RawQuery m_creations;
    std::map<qint64, Copies> m_copies; ///< By the act of the deletion.
};

Result<Successors, StoreError> find(const Database &database, const QList<ContactId> &contacts)
{
    auto trail = Trail::begin(database);
    if (!trail)
        return Failure(trail.error());
    Successors all;
    for (const ContactId contact : contacts) {
        if (auto done = trail->follow(contact, all); !done)
            return Failure(done.error());
    }
    return all;
}

} // namespace

Reply<Successors, StoreError> *successorsOf(const ContactStore &store, QList<ContactId> contacts)
{
    return store.readingThread().ask<Successors>(
        [contacts = std::move(contacts)](Database &database) { return find(database, contacts); });
}

} // namespace rolodesk
