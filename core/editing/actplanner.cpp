#include "core/editing/actplanner.h"

#include "core/editing/undowrites.h"
#include "core/journal/journalexport.h"
#include "core/journal/successors.h"
#include "core/util/clock.h"

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace rolodesk {

namespace {

using State = JournalWrite::State;
using Kind = WriteGroup::Kind;

/// Who sits here, for the journal.
QString localUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

/// The act that takes this one back.
WriteGroup backOf(const WriteGroup &act, const QString &source)
{
    WriteGroup back;
    back.kind = act.kind == Kind::Undo ? Kind::Redo : Kind::Undo;
    back.source = source.isEmpty() ? nameOf(back.kind) : source;
    back.undoOf = act.id;
    back.isOfMany = act.isOfMany;
    return back;
}

/// Of an act that is over.
bool isSomethingDone(const QList<JournalEntry> &act)
{
    const auto isOpen = [](const JournalEntry &entry) { return entry.write.isOpen(); };
    return std::none_of(act.cbegin(), act.cend(), isOpen)
        && std::any_of(act.cbegin(), act.cend(), [](const JournalEntry &entry) {
               return entry.write.state == State::Confirmed && entry.write.sentAt.isValid();
           });
}

} // namespace

ActPlanner::ActPlanner(
    WriteJournal &journal, const ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_store(store)
    , m_clock(clock)
{
}

/// With who does it, and when.
WriteGroup ActPlanner::signedBy(WriteGroup group) const
{
    group.made = m_clock.nowUtc();
    if (group.person.isEmpty())
        group.person = localUserName();
    return group;
}

ActPlanner::Answer<QList<JournalWrite>> *ActPlanner::submit(
    WriteGroup group, QList<JournalWrite> writes)
{
    group = signedBy(std::move(group));
    for (JournalWrite &write : writes)
        write.planned = group.made;
    auto *reply = new Answer<QList<JournalWrite>>;
    const bool isUndo = group.undoOf != 0;
    m_journal.plan(std::move(group), std::move(writes))
        ->then(this,
            [this, isUndo, target = QPointer(reply)](Result<QList<JournalWrite>, StoreError> done) {
                if (done && isUndo)
                    noteCreations(*done);
                if (done)
                    Q_EMIT planned(done->isEmpty() ? 0 : done->first().group);
                if (target)
                    target->finish(std::move(done));
            });
    return reply;
}

void ActPlanner::noteCreations(const QList<JournalWrite> &writes)
{
    for (const JournalWrite &write : writes) {
        if (write.action == JournalWrite::Action::Create)
            m_creations.insert(write.id);
    }
}

struct ActPlanner::Retrying {
    struct Act {
        WriteGroup group;
        QList<JournalWrite> writes;
    };
    QPointer<Answer<QList<JournalWrite>>> reply;
    QList<qint64> ids; ///< Left to be read.
    QList<Act> acts; ///< Left to be planned.
    QList<JournalWrite> planned;
};

ActPlanner::Answer<QList<JournalWrite>> *ActPlanner::retry(QList<qint64> writes)
{
    auto *reply = new Answer<QList<JournalWrite>>;
    std::sort(writes.begin(), writes.end());
    writes.erase(std::unique(writes.begin(), writes.end()), writes.end());
    readFailed(std::make_shared<Retrying>(Retrying{reply, std::move(writes), {}, {}}));
    return reply;
}

void ActPlanner::readFailed(const std::shared_ptr<Retrying> &retrying)
{
    if (retrying->ids.isEmpty())
        return retryOn(retrying);
    m_journal.read(retrying->ids.takeFirst())
        ->then(
            this, [this, retrying](const Result<std::optional<JournalEntry>, StoreError> &entry) {
                if (!retrying->reply)
                    return;
                if (!entry)
                    return retrying->reply->finish(Failure(entry.error()));
                if (*entry && (*entry)->write.state == State::Failed) {
                    const WriteGroup &source = (*entry)->group;
                    auto act = std::find_if(retrying->acts.begin(), retrying->acts.end(),
                        [&source](
                            const Retrying::Act &each) { return each.group.id == source.id; });
                    if (act == retrying->acts.end())
                        act = retrying->acts.insert(act, {source, {}});
                    act->writes.append(again((*entry)->write));
                }
                readFailed(retrying);
            });
}

/// Also when nobody waits for the answer any more: of one wish not only a part is planned.
void ActPlanner::retryOn(const std::shared_ptr<Retrying> &retrying)
{
    if (retrying->acts.isEmpty()) {
        if (retrying->reply)
            retrying->reply->finish(retrying->planned);
        return;
    }
    Retrying::Act act = retrying->acts.takeFirst();
    act.group.id = 0;
    act.group.person.clear();
    submit(std::move(act.group), std::move(act.writes))
        ->then(this, [this, retrying](const Result<QList<JournalWrite>, StoreError> &planned) {
            if (planned) {
                retrying->planned += *planned;
                return retryOn(retrying);
            }
            if (retrying->reply)
                retrying->reply->finish(Failure(planned.error()));
        });
}

ActPlanner::Answer<QList<JournalWrite>> *ActPlanner::undo(qint64 group, const QString &source)
{
    auto *reply = new Answer<QList<JournalWrite>>;
    m_journal.group(group)->then(this,
        [this, source, target = QPointer(reply)](
            Result<std::optional<WriteGroup>, StoreError> act) {
            if (!target)
                return;
            if (!act)
                return target->finish(Failure(act.error()));
            if (!*act)
                return target->finish(QList<JournalWrite>());
            const WriteGroup back = backOf(**act, source);
            if (back.isOfMany)
                undoMany(**act, back, target);
            else
                undoFew(**act, back, target);
        });
    return reply;
}

void ActPlanner::undoFew(
    const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply)
{
    JournalQuery query;
    query.group = act.id;
    m_journal.find(query)->then(
        reply, [this, back, reply](Result<QList<JournalEntry>, StoreError> entries) {
            if (!entries)
                return reply->finish(Failure(entries.error()));
            const QList<JournalWrite> writes = undoWrites(*entries);
            // An undo of no writes is noted all the same: it steps over the act.
            if (writes.isEmpty() && !isSomethingDone(*entries))
                return reply->finish(QList<JournalWrite>());
            submitFollowed(back, writes, reply);
        });
}

/// On the contacts that are there by now.
void ActPlanner::submitFollowed(
    const WriteGroup &back, const QList<JournalWrite> &writes, Answer<QList<JournalWrite>> *reply)
{
    successorsOf(m_store, contactsOf(writes))
        ->then(reply, [this, back, writes, reply](Result<Successors, StoreError> successors) {
            if (!successors)
                return reply->finish(Failure(successors.error()));
            const auto open = std::find_if(successors->open.cbegin(), successors->open.cend(),
                [this](qint64 write) { return isWaitedFor(write); });
            if (open != successors->open.cend()) {
                return afterEnd(*open, reply,
                    [this, back, writes, reply] { submitFollowed(back, writes, reply); });
            }
            const QList<JournalWrite> now = followed(writes, *successors);
            unlessUndecided(contactsOf(now), reply, [this, back, now, reply] {
                submit(back, now)->then(
                    reply, [reply](Result<QList<JournalWrite>, StoreError> planned) {
                        reply->finish(std::move(planned));
                    });
            });
        });
}

/// What other programs create may end unheard.
bool ActPlanner::isWaitedFor(qint64 creation) const
{
    return m_scope == WriteScope::Everything ? m_journal.open().contains(creation)
                                             : m_creations.contains(creation);
}

/// Goes on, unless the person has yet to say what becomes of the copy of one of these contacts.
void ActPlanner::unlessUndecided(
    QList<ContactId> contacts, Answer<QList<JournalWrite>> *reply, std::function<void()> next)
{
    if (m_journal.undecided() == 0)
        return next();
    JournalQuery query;
    query.state = State::Clash;
    m_journal.find(query)->then(reply,
        [contacts = std::move(contacts), reply, next = std::move(next)](
            const Result<QList<JournalEntry>, StoreError> &clashes) {
            if (!clashes)
                return reply->finish(Failure(clashes.error()));
            const bool isUndecided = std::any_of(
                clashes->cbegin(), clashes->cend(), [&contacts](const JournalEntry &entry) {
                    return entry.group.undoOf != 0
                        && entry.write.action == JournalWrite::Action::Create
                        && contacts.contains(journalledContact(entry.write.before).id);
                });
            if (isUndecided)
                return reply->finish(QList<JournalWrite>());
            next();
        });
}

/// Or when it waits for the person, which may be for ever.
void ActPlanner::afterEnd(qint64 write, QObject *context, std::function<void()> next)
{
    // It may have ended since it was read.
    const auto open = m_journal.open().constFind(write);
    if (open == m_journal.open().cend() || open->state == State::Clash)
        return next();
    auto *waiting = new QObject(context);
    connect(&m_journal, &WriteJournal::changed, waiting,
        [this, write, waiting, next = std::move(next)](const QList<JournalWrite> &writes) {
            const bool isOver =
                std::any_of(writes.cbegin(), writes.cend(), [write](const JournalWrite &changed) {
                    return changed.id == write
                        && (!changed.isOpen() || changed.state == State::Clash);
                });
            if (!isOver)
                return;
            m_journal.disconnect(waiting);
            waiting->deleteLater();
            next();
        });
}

void ActPlanner::undoMany(
    const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply)
{
    carryOut(back, undoSource(m_journal, m_store, act.id))
        ->then(reply, [reply](Result<qint64, StoreError> group) {
            if (!group)
                return reply->finish(Failure(group.error()));
            JournalWrite mark;
            mark.group = *group;
            reply->finish(QList<JournalWrite>{mark});
        });
}

ActPlanner::Answer<qint64> *ActPlanner::carryOut(WriteGroup group, ActFeed::Source source)
{
    auto *reply = new Answer<qint64>;
    group = signedBy(std::move(group));
    group.isOfMany = true;
    // The feed goes on when nobody waits for the answer: what the person wanted is not forgotten
    // because a dialog was closed.
    auto *feed = new ActFeed(m_journal, group, std::move(source), this);
    const QPointer target(reply);
    connect(feed, &ActFeed::finished, this, [this, feed, target](qint64 id) {
        feed->deleteLater();
        Q_EMIT planned(id);
        if (target)
            target->finish(id);
    });
    connect(feed, &ActFeed::failed, this, [feed, target](const StoreError &error) {
        feed->deleteLater();
        if (target)
            target->finish(Failure(error));
    });
    feed->start();
    return reply;
}

ActPlanner::Answer<qint64> *ActPlanner::retryFailed(const WriteGroup &act)
{
    WriteGroup again = act;
    again.id = 0;
    again.person.clear();
    again.isPaused = false;
    return carryOut(again, retrySource(m_journal, act.id));
}

} // namespace rolodesk
