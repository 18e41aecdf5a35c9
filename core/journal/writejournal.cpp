#include "core/journal/writejournal.h"

#include "core/journal/journalrows.h"
#include "core/store/contactstore.h"
#include "core/store/storethread.h"
#include "core/util/logging.h"

#include <algorithm>

namespace rolodesk {

namespace {

/// Hands a task to a thread of the store and its outcome to `done`, which answers the reply if it
/// is still there. What was done counts even when nobody waits for it any more.
template <typename Given, typename T, typename Done>
void runFor(StoreThread &thread, QObject *context, Reply<T, StoreError> *reply,
    std::function<Result<Given, StoreError>(Database &)> task, Done done)
{
    thread.run<Given>(context, std::move(task),
        [target = QPointer(reply), done = std::move(done)](Result<Given, StoreError> given) {
            if (!given) {
                qCWarning(lcStore) << "the journal:" << given.error().detail;
                if (target)
                    target->finish(Failure(given.error()));
                return;
            }
            T answer = done(std::move(*given));
            if (target)
                target->finish(std::move(answer));
        });
}

/// A distinct type for each outcome that is no value.
struct Nothing { };

Result<Nothing, StoreError> nothing(const Result<void, StoreError> &done)
{
    return done ? Result<Nothing, StoreError>(Nothing()) : Failure(done.error());
}

/// What is left of an act that was never finished does no harm.
void tidy(Database &database)
{
    if (const auto done = journal::dropUnready(database); !done)
        qCWarning(lcStore) << "the journal:" << done.error().detail;
}

/// Whether losing this with the power would do what nobody wants any more.
bool mustReachDisk(const JournalWrite &write)
{
    using State = JournalWrite::State;
    return write.state == State::Sent || write.state == State::Withdrawn
        || (write.state == State::Planned && write.notBefore.isValid());
}

/// Ids under a key, kept in their order.
template <typename Key>
void addTo(QHash<Key, QList<qint64>> &all, Key key, qint64 id)
{
    QList<qint64> &ids = all[key];
    ids.insert(std::lower_bound(ids.begin(), ids.end(), id), id);
}

template <typename Key>
void takeFrom(QHash<Key, QList<qint64>> &all, Key key, qint64 id)
{
    const auto found = all.find(key);
    const auto at = std::lower_bound(found->begin(), found->end(), id);
    found->erase(at);
    if (found->isEmpty())
        all.erase(found);
}

} // namespace

WriteJournal::WriteJournal(ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void WriteJournal::forget(qint64 id)
{
    const auto known = m_open.constFind(id);
    if (known == m_open.cend())
        return;
    takeFrom(m_byContact, known->contact, id);
    for (const std::size_t made : known->made)
        takeFrom(m_byMade, made, id);
    m_undecided -= known->state == JournalWrite::State::Clash ? 1 : 0;
    m_singles.erase(id);
    if (const auto act = m_ofMany.find(known->group); known->isOfMany && act != m_ofMany.end()) {
        act->second.erase(id);
        if (act->second.empty())
            m_ofMany.erase(act);
    }
    m_open.erase(known);
}

void WriteJournal::noteOpen(const OpenWrite &open)
{
    forget(open.id);
    m_open.insert(open.id, open);
    (open.isOfMany ? m_ofMany[open.group] : m_singles).insert(open.id);
    m_undecided += open.state == JournalWrite::State::Clash ? 1 : 0;
    addTo(m_byContact, open.contact, open.id);
    for (const std::size_t made : open.made)
        addTo(m_byMade, made, open.id);
}

void WriteJournal::note(const JournalWrite &write, WriteGroup::Kind kind, bool isOfMany)
{
    if (!write.isOpen())
        return forget(write.id);
    noteOpen(OpenWrite{write.id, write.group, kind, isOfMany, write.action, write.state,
        write.contact, write.notBefore, isOfMany ? ContactChanges() : write.wanted, madeValues(write)});
}

bool WriteJournal::isFirstOf(const QList<qint64> &ids, qint64 id) const
{
    for (const qint64 other : ids) {
        if (other == id)
            break;
        // What waits for the person does not hold up what was done since.
        if (m_open.constFind(other)->state != JournalWrite::State::Clash)
            return false;
    }
    return true;
}

bool WriteJournal::isFirst(const OpenWrite &write) const
{
    // Contacts to be created have no id yet.
    if (write.contact.isValid() && !isFirstOf(m_byContact.value(write.contact), write.id))
        return false;
    return std::all_of(write.made.cbegin(), write.made.cend(), [&](std::size_t made) {
        return isFirstOf(m_byMade.value(made), write.id);
    });
}

WriteJournal::Answer<GivenUp> *WriteJournal::giveUpUnsentOf(
    const QString &source, const QDateTime &when)
{
    auto *reply = new Answer<GivenUp>;
    runFor<GivenUp>(
        m_store.writingThread(), this, reply,
        [source, when](Database &database) {
            // An act that is begun while the journal is being read comes behind this.
            tidy(database);
            return journal::withdrawUnsentOf(database, source, when);
        },
        [this](const GivenUp &givenUp) {
            m_isTidied = true;
            return givenUp;
        });
    return reply;
}

WriteJournal::Answer<qsizetype> *WriteJournal::load()
{
    auto *reply = new Answer<qsizetype>;
    if (m_isTidied) {
        readOpen(0)->then(
            reply, [reply](Result<qsizetype, StoreError> read) { reply->finish(std::move(read)); });
        return reply;
    }
    const auto clean = [](Database &database) {
        tidy(database);
        return Result<Nothing, StoreError>(Nothing());
    };
    m_store.writingThread().run<Nothing>(
        this, clean, [this, target = QPointer(reply)](const Result<Nothing, StoreError> &) {
            if (!target)
                return;
            readOpen(0)->then(target, [target](Result<qsizetype, StoreError> read) {
                target->finish(std::move(read));
            });
        });
    return reply;
}

WriteJournal::Answer<qsizetype> *WriteJournal::readOpen(qint64 group)
{
    auto *reply = new Answer<qsizetype>;
    runFor<journal::OpenRows>(
        m_store.readingThread(), this, reply,
        [group](Database &database) { return journal::open(database, group); },
        [this, group](const journal::OpenRows &rows) {
            for (const OpenWrite &open : rows.writes)
                noteOpen(open);
            for (const qint64 act : rows.paused)
                m_paused.insert(act);
            const qsizetype read = rows.writes.size();
            Q_EMIT actChanged(group);
            return read;
        });
    return reply;
}

WriteJournal::Answer<qint64> *WriteJournal::beginAct(WriteGroup group)
{
    group.isOfMany = true;
    return m_store.writingThread().ask<qint64>(
        [group](Database &database) mutable -> Result<qint64, StoreError> {
            if (auto done = journal::insertUnready(database, group); !done)
                return Failure(done.error());
            return group.id;
        });
}

WriteJournal::Answer<qsizetype> *WriteJournal::addToAct(qint64 group, QList<JournalWrite> writes)
{
    return m_store.writingThread().ask<qsizetype>(
        [group, writes](Database &database) mutable -> Result<qsizetype, StoreError> {
            if (auto done = journal::insertMore(database, group, writes); !done)
                return Failure(done.error());
            return writes.size();
        });
}

WriteJournal::Answer<qsizetype> *WriteJournal::finishAct(qint64 group)
{
    auto *reply = new Answer<qsizetype>;
    const auto task = [group](Database &database) {
        return nothing(journal::makeReady(database, group));
    };
    m_store.writingThread().run<Nothing>(
        this, task, [this, group, target = QPointer(reply)](Result<Nothing, StoreError> done) {
            if (!done) {
                if (target)
                    target->finish(Failure(done.error()));
                return;
            }
            readOpen(group)->then(this, [target](Result<qsizetype, StoreError> read) {
                if (target)
                    target->finish(std::move(read));
            });
        });
    return reply;
}

WriteJournal::Answer<qint64> *WriteJournal::withdrawAct(qint64 group, const QDateTime &when)
{
    auto *reply = new Answer<qint64>;
    runFor<qint64>(
        m_store.writingThread(), this, reply,
        [group, when](Database &database) {
            return journal::withdrawPlanned(database, group, when);
        },
        [this, group](qint64 withdrawn) {
            const auto act = m_ofMany.find(group);
            const std::set<qint64> ids = act == m_ofMany.end() ? std::set<qint64>() : act->second;
            QList<qint64> gone;
            for (const qint64 id : ids) {
                if (m_open.constFind(id)->state == JournalWrite::State::Planned)
                    gone.append(id);
            }
            for (const qint64 id : std::as_const(gone))
                forget(id);
            Q_EMIT actChanged(group);
            return withdrawn;
        });
    return reply;
}

WriteJournal::Answer<bool> *WriteJournal::pauseAct(qint64 group, bool isPaused)
{
    // At once: what is planned next is decided from memory.
    if (isPaused)
        m_paused.insert(group);
    else
        m_paused.remove(group);
    auto *reply = new Answer<bool>;
    runFor<Nothing>(
        m_store.writingThread(), this, reply,
        [group, isPaused](Database &database) {
            return nothing(journal::setPaused(database, group, isPaused));
        },
        [isPaused](Nothing) { return isPaused; });
    Q_EMIT actChanged(group);
    return reply;
}

WriteJournal::Answer<ActCounts> *WriteJournal::counts(qint64 group) const
{
    return m_store.readingThread().ask<ActCounts>(
        [group](Database &database) { return journal::counts(database, group); });
}

WriteJournal::Answer<QList<JournalWrite>> *WriteJournal::plan(
    WriteGroup group, QList<JournalWrite> writes)
{
    struct Planned {
        WriteGroup group;
        QList<JournalWrite> writes;
    };
    auto *reply = new Answer<QList<JournalWrite>>;
    group.isOfMany |=
        group.kind == WriteGroup::Kind::Bulk || group.kind == WriteGroup::Kind::Import;
    // What was planned counts, even when nobody waits for it any more.
    runFor<Planned>(
        m_store.writingThread(), this, reply,
        [planned = Planned{std::move(group), std::move(writes)}](
            Database &database) mutable -> Result<Planned, StoreError> {
            if (auto done = journal::insert(database, planned.group, planned.writes); !done)
                return Failure(done.error());
            return std::move(planned);
        },
        [this](const Planned &planned) {
            for (const JournalWrite &write : planned.writes)
                note(write, planned.group.kind, planned.group.isOfMany);
            Q_EMIT changed(planned.writes);
            return planned.writes;
        });
    return reply;
}

WriteJournal::Answer<JournalWrite> *WriteJournal::put(JournalWrite write)
{
    struct Put {
        JournalWrite write;
    };
    auto *reply = new Answer<JournalWrite>;
    runFor<Put>(
        m_store.writingThread(), this, reply,
        [put = Put{std::move(write)}](Database &database) -> Result<Put, StoreError> {
            if (auto done = journal::replace(database, put.write, mustReachDisk(put.write)); !done)
                return Failure(done.error());
            return put;
        },
        [this](const Put &put) {
            const auto known = m_open.constFind(put.write.id);
            const bool isKnown = known != m_open.cend();
            note(put.write, isKnown ? known->kind : WriteGroup::Kind::Edit,
                isKnown && known->isOfMany);
            Q_EMIT changed({put.write});
            return put.write;
        });
    return reply;
}

WriteJournal::Answer<QList<JournalWrite>> *WriteJournal::replan(
    JournalWrite write, QList<JournalWrite> further)
{
    using Writes = QList<JournalWrite>;
    auto *reply = new Answer<Writes>;
    runFor<Writes>(
        m_store.writingThread(), this, reply,
        [write = std::move(write), further = std::move(further)](
            Database &database) mutable -> Result<Writes, StoreError> {
            if (auto done = journal::replaceWithMore(database, write, further); !done)
                return Failure(done.error());
            return Writes{write} + further;
        },
        [this](const Writes &writes) {
            const auto known = m_open.constFind(writes.first().id);
            const bool isKnown = known != m_open.cend();
            const WriteGroup::Kind kind = isKnown ? known->kind : WriteGroup::Kind::Edit;
            const bool isOfMany = isKnown && known->isOfMany;
            for (const JournalWrite &each : writes)
                note(each, kind, isOfMany);
            Q_EMIT changed(writes);
            return writes;
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
