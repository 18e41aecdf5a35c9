#include "core/journal/writejournal.h"

#include "core/journal/journalrows.h"
#include "core/store/contactstore.h"
#include "core/store/storethread.h"
#include "core/util/logging.h"

namespace rolodesk {

namespace {

bool isOfMany(WriteGroup::Kind kind)
{
    return kind == WriteGroup::Kind::Bulk || kind == WriteGroup::Kind::Import;
}

} // namespace

WriteJournal::WriteJournal(ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void WriteJournal::note(const JournalWrite &write, WriteGroup::Kind kind)
{
    if (const auto known = m_open.constFind(write.id); known != m_open.cend()) {
        m_byContact[known->contact].removeOne(write.id);
        if (m_byContact.value(known->contact).isEmpty())
            m_byContact.remove(known->contact);
    }
    if (!write.isOpen()) {
        m_open.remove(write.id);
        return;
    }
    OpenWrite open{write.id, write.group, kind, write.action, write.state, write.contact,
        write.notBefore, {}};
    if (!isOfMany(kind))
        open.wanted = write.wanted;
    m_open.insert(write.id, open);
    QList<qint64> &ids = m_byContact[write.contact];
    ids.insert(std::lower_bound(ids.begin(), ids.end(), write.id), write.id);
}

WriteJournal::Answer<qsizetype> *WriteJournal::load()
{
    auto *reply = new Answer<qsizetype>;
    JournalQuery query;
    query.openOnly = true;
    query.newestFirst = false;
    find(query)->then(this,
        [this, target = QPointer(reply)](Result<QList<JournalEntry>, StoreError> found) {
            if (!found) {
                qCWarning(lcStore) << "the journal cannot be read:" << found.error().detail;
                if (target)
                    target->finish(Failure(found.error()));
                return;
            }
            QList<JournalWrite> writes;
            for (const JournalEntry &entry : std::as_const(*found)) {
                note(entry.write, entry.group.kind);
                writes.append(entry.write);
            }
            const QPointer<WriteJournal> self(this);
            Q_EMIT changed(writes);
            if (self && target)
                target->finish(m_open.size());
        });
    return reply;
}

WriteJournal::Answer<QList<JournalWrite>> *WriteJournal::plan(
    WriteGroup group, QList<JournalWrite> writes)
{
    struct Planned {
        WriteGroup group;
        QList<JournalWrite> writes;
    };
    auto *reply = new Answer<QList<JournalWrite>>;
    const auto task = [planned = Planned{std::move(group), std::move(writes)}](
                          Database &database) mutable -> Result<Planned, StoreError> {
        if (auto done = journal::insert(database, planned.group, planned.writes); !done)
            return Failure(done.error());
        return std::move(planned);
    };
    // What was planned counts, even when nobody waits for it any more.
    m_store.writingThread().run<Planned>(
        this, task, [this, target = QPointer(reply)](Result<Planned, StoreError> planned) {
            if (!planned) {
                qCWarning(lcStore) << "the journal cannot be written:" << planned.error().detail;
                if (target)
                    target->finish(Failure(planned.error()));
                return;
            }
            for (const JournalWrite &write : std::as_const(planned->writes))
                note(write, planned->group.kind);
            const QPointer<WriteJournal> self(this);
            Q_EMIT changed(planned->writes);
            if (self && target)
                target->finish(std::move(planned->writes));
        });
    return reply;
}

WriteJournal::Answer<JournalWrite> *WriteJournal::put(JournalWrite write)
{
    struct Put {
        JournalWrite write;
    };
    auto *reply = new Answer<JournalWrite>;
    const auto task = [put = Put{std::move(write)}](
                          Database &database) -> Result<Put, StoreError> {
        const bool isLeaving = put.write.state == JournalWrite::State::Sent;
        if (auto done = journal::replace(database, put.write, isLeaving); !done)
            return Failure(done.error());
        return put;
    };
    m_store.writingThread().run<Put>(
        this, task, [this, target = QPointer(reply)](Result<Put, StoreError> put) {
            if (!put) {
                qCWarning(lcStore) << "the journal cannot be written:" << put.error().detail;
                if (target)
                    target->finish(Failure(put.error()));
                return;
            }
            const auto known = m_open.constFind(put->write.id);
            note(put->write, known == m_open.cend() ? WriteGroup::Kind::Edit : known->kind);
            const QPointer<WriteJournal> self(this);
            Q_EMIT changed({put->write});
            if (self && target)
                target->finish(std::move(put->write));
        });
    return reply;
}

WriteJournal::Answer<std::optional<JournalEntry>> *WriteJournal::read(qint64 id) const
{
    return m_store.readingThread().ask<std::optional<JournalEntry>>(
        [id](Database &database) { return journal::entry(database, id); });
}

WriteJournal::Answer<QList<JournalEntry>> *WriteJournal::find(const JournalQuery &query) const
{
    return m_store.readingThread().ask<QList<JournalEntry>>(
        [query](Database &database) { return journal::find(database, query); });
}

WriteJournal::Answer<std::optional<WriteGroup>> *WriteJournal::group(qint64 id) const
{
    return m_store.readingThread().ask<std::optional<WriteGroup>>(
        [id](Database &database) { return journal::group(database, id); });
}

WriteJournal::Answer<std::optional<WriteGroup>> *WriteJournal::undoable() const
{
    return m_store.readingThread().ask<std::optional<WriteGroup>>(journal::undoable);
}

WriteJournal::Answer<std::optional<WriteGroup>> *WriteJournal::redoable() const
{
    return m_store.readingThread().ask<std::optional<WriteGroup>>(journal::redoable);
}

QList<WriteJournal::OpenWrite> WriteJournal::openOf(ContactId contact) const
{
    QList<OpenWrite> writes;
    for (const qint64 id : m_byContact.value(contact))
        writes.append(m_open.value(id));
    return writes;
}

} // namespace rolodesk
