#include "core/journal/writejournal.h"

#include "core/journal/failedrows.h"
#include "core/journal/journalrows.h"
#include "core/store/contactstore.h"
#include "core/store/storethread.h"
#include "core/util/logging.h"

#include <QTimer>

#include <algorithm>
#include <utility>

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

} // namespace

WriteJournal::WriteJournal(ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

WriteJournal::~WriteJournal() = default;

/// What was read from the disk, or is given up there, and is not noted yet here. What is noted
/// otherwise meanwhile is newer.
struct WriteJournal::Noting {
    qint64 group = 0;
    QList<OpenWrite> writes;
    qsizetype at = 0;
    QSet<qint64> acts; ///< On many, that came in with them.
    QSet<qint64> newer; ///< Writes.
    QSet<qint64> withdrawn; ///< Acts.
    QPointer<Answer<qsizetype>> reply;
};

struct WriteJournal::Forgetting {
    qint64 group = 0;
    qint64 behind = 0; ///< The last write that was looked at.
    QSet<qint64> newer;
    qint64 withdrawn = 0;
    QPointer<Answer<qint64>> reply;
};

void WriteJournal::note(const JournalWrite &write, WriteGroup::Kind kind, bool isOfMany)
{
    for (const auto &noting : std::as_const(m_notings))
        noting->newer.insert(write.id);
    for (const auto &forgetting : std::as_const(m_forgettings))
        forgetting->newer.insert(write.id);
    if (!write.isOpen())
        return m_open.forget(write.id);
    m_open.insert(
        OpenWrite{write.id, write.group, kind, isOfMany, write.action, write.state, write.contact,
            write.notBefore, isOfMany ? ContactChanges() : write.wanted, madeValues(write)});
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
    const auto task = [group](Database &database) { return journal::open(database, group); };
    m_store.readingThread().run<journal::OpenRows>(this, task,
        [this, group, target = QPointer(reply)](Result<journal::OpenRows, StoreError> rows) {
            if (!rows) {
                qCWarning(lcStore) << "the journal:" << rows.error().detail;
                if (target)
                    target->finish(Failure(rows.error()));
                return;
            }
            for (const qint64 act : std::as_const(rows->paused))
                m_paused.insert(act);
            for (const qint64 act : std::as_const(rows->givenUp))
                m_givenUp.insert(act);
            auto noting = std::make_shared<Noting>();
            noting->group = group;
            noting->writes = std::move(rows->writes);
            noting->reply = target;
            m_notings.append(noting);
            noteOn(noting);
        });
    return reply;
}

/// A slice at a time, so that the window is not held up.
void WriteJournal::noteOn(const std::shared_ptr<Noting> &noting)
{
    const qsizetype end = std::min(noting->writes.size(), noting->at + mostInATurn);
    for (; noting->at < end; ++noting->at) {
        OpenWrite &open = noting->writes[noting->at];
        const bool isGivenUp =
            open.state == JournalWrite::State::Planned && noting->withdrawn.contains(open.group);
        if (isGivenUp || noting->newer.contains(open.id))
            continue;
        if (open.isOfMany)
            noting->acts.insert(open.group);
        m_open.insertHidden(std::move(open));
    }
    if (end < noting->writes.size())
        return QTimer::singleShot(0, this, [this, noting] { noteOn(noting); });
    m_notings.removeOne(noting);
    m_open.show(noting->acts);
    Q_EMIT actChanged(noting->group);
    if (noting->reply)
        noting->reply->finish(noting->writes.size());
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
            readOpen(group)->then(this, [this, group, target](Result<qsizetype, StoreError> read) {
                if (!read)
                    m_unread.insert(group);
                if (target)
                    target->finish(read.value_or(0));
            });
        });
    return reply;
}

WriteJournal::Answer<qsizetype> *WriteJournal::readUnread()
{
    if (m_unread.isEmpty())
        return Answer<qsizetype>::ready(0);
    auto *reply = new Answer<qsizetype>;
    const qint64 group = *m_unread.cbegin();
    readOpen(group)->then(
        this, [this, group, target = QPointer(reply)](Result<qsizetype, StoreError> read) {
            if (read)
                m_unread.remove(group);
            if (target)
                target->finish(std::move(read));
        });
    return reply;
}

WriteJournal::Answer<qint64> *WriteJournal::withdrawAct(qint64 group, const QDateTime &when)
{
    auto *reply = new Answer<qint64>;
    const auto task = [group, when](Database &database) {
        return journal::withdrawPlanned(database, group, when);
    };
    m_store.writingThread().run<qint64>(
        this, task, [this, group, target = QPointer(reply)](Result<qint64, StoreError> withdrawn) {
            if (!withdrawn) {
                qCWarning(lcStore) << "the journal:" << withdrawn.error().detail;
                if (target)
                    target->finish(Failure(withdrawn.error()));
                return;
            }
            for (const auto &noting : std::as_const(m_notings))
                noting->withdrawn.insert(group);
            m_givenUp.insert(group);
            auto forgetting = std::make_shared<Forgetting>();
            forgetting->group = group;
            forgetting->withdrawn = *withdrawn;
            forgetting->reply = target;
            m_forgettings.append(forgetting);
            forgetOn(forgetting);
        });
    return reply;
}

void WriteJournal::forgetOn(const std::shared_ptr<Forgetting> &forgetting)
{
    const QList<qint64> ids = m_open.idsOf(forgetting->group, forgetting->behind, mostInATurn);
    for (const qint64 id : ids) {
        const bool isPlanned = open().constFind(id)->state == JournalWrite::State::Planned;
        if (isPlanned && !forgetting->newer.contains(id))
            m_open.forget(id);
    }
    if (ids.size() == mostInATurn) {
        forgetting->behind = ids.last();
        return QTimer::singleShot(0, this, [this, forgetting] { forgetOn(forgetting); });
    }
    m_forgettings.removeOne(forgetting);
    Q_EMIT actChanged(forgetting->group);
    if (forgetting->reply)
        forgetting->reply->finish(forgetting->withdrawn);
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
            noteAgain({put.write});
            Q_EMIT changed({put.write});
            return put.write;
        });
    return reply;
}

void WriteJournal::noteAgain(const QList<JournalWrite> &writes)
{
    for (const JournalWrite &write : writes) {
        const auto known = open().constFind(write.id);
        const bool isKnown = known != open().cend();
        note(write, isKnown ? known->kind : WriteGroup::Kind::Edit, isKnown && known->isOfMany);
    }
}

WriteJournal::Answer<QList<JournalWrite>> *WriteJournal::putAll(QList<JournalWrite> writes)
{
    using Writes = QList<JournalWrite>;
    auto *reply = new Answer<Writes>;
    runFor<Writes>(
        m_store.writingThread(), this, reply,
        [writes = std::move(writes)](Database &database) -> Result<Writes, StoreError> {
            const bool isFlushed = std::any_of(writes.cbegin(), writes.cend(), mustReachDisk);
            if (auto done = journal::replaceAll(database, writes, isFlushed); !done)
                return Failure(done.error());
            return writes;
        },
        [this](const Writes &put) {
            noteAgain(put);
            Q_EMIT changed(put);
            return put;
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
            const auto known = open().constFind(writes.first().id);
            const bool isKnown = known != open().cend();
            const WriteGroup::Kind kind = isKnown ? known->kind : WriteGroup::Kind::Edit;
            const bool isOfMany = isKnown && known->isOfMany;
            for (const JournalWrite &each : writes)
                note(each, kind, isOfMany);
            Q_EMIT changed(writes);
            return writes;
        });
    return reply;
}

WriteJournal::Answer<qint64> *WriteJournal::dismiss(const QList<qint64> &writes)
{
    auto *reply = new Answer<qint64>;
    runFor<qint64>(
        m_store.writingThread(), this, reply,
        [writes](Database &database) { return journal::dismiss(database, writes); },
        [this](qint64 answered) {
            Q_EMIT dismissed();
            return answered;
        });
    return reply;
}

WriteJournal::Answer<AnswerList> *WriteJournal::answersTo(const QList<qint64> &writes) const
{
    return m_store.readingThread().ask<AnswerList>(
        [writes](Database &database) { return journal::answersTo(database, writes); });
}

WriteJournal::Answer<std::optional<JournalEntry>> *WriteJournal::read(qint64 id) const
{
    return m_store.readingThread().ask<std::optional<JournalEntry>>(
        [id](Database &database) { return journal::entry(database, id); });
}

WriteJournal::Answer<QList<JournalEntry>> *WriteJournal::readAll(const QList<qint64> &ids) const
{
    using Entries = QList<JournalEntry>;
    return m_store.readingThread().ask<Entries>(
        [ids](Database &database) -> Result<Entries, StoreError> {
            Entries all;
            for (const qint64 id : ids) {
                auto one = journal::entry(database, id);
                if (!one)
                    return Failure(one.error());
                if (*one)
                    all.append(std::move(**one));
            }
            return all;
        });
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
    for (const qint64 id : m_open.idsOf(contact))
        writes.append(open().value(id));
    return writes;
}

} // namespace rolodesk
