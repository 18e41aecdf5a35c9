#include "core/editing/contactwriter.h"

#include "core/editing/actending.h"
#include "core/editing/actplanner.h"
#include "core/editing/channelmanners.h"
#include "core/editing/undowrites.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <algorithm>
#include <utility>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;
using Outcome = JournalWrite::Outcome;

/// While a deletion waits: how soon it is seen that somebody set the clock.
constexpr auto betweenLooksAtTheClock = 1000ms;

/// The end of a write shows that the service works: it has answered, if only to say no.
bool isAnswered(const JournalWrite &write)
{
    using Error = ApiError::Kind;
    if (write.state != State::Failed || !write.error)
        return true;
    if (write.outcome != Outcome::None && write.outcome != Outcome::Refused)
        return true; // it was seen what became of it
    const Error kind = write.error->kind;
    return kind == Error::BadRequest || kind == Error::Forbidden || kind == Error::NotFound;
}

using Wait = std::optional<std::chrono::milliseconds>;

Wait sooner(Wait one, Wait other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

} // namespace

ContactWriter::ContactWriter(
    ApiFor apiFor, ContactStore &store, WriteJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
    , m_clock(clock)
    , m_planner(std::make_unique<ActPlanner>(journal, store, clock))
    , m_queue(journal)
    , m_troubles(clock)
    , m_runs(std::move(apiFor), {store, journal, clock, m_queue, m_troubles})
    , m_graces(clock)
{
    connect(&m_runs, &WriteRuns::ended, this, &ContactWriter::ended);
    connect(&m_runs, &WriteRuns::postponed, this, &ContactWriter::postponed);
    connect(&m_runs, &WriteRuns::left, this, &ContactWriter::pump);
    connect(m_planner.get(), &ActPlanner::planned, this, [this](qint64 group) {
        m_queue.addOwn(group);
        pump();
    });
}

ContactWriter::~ContactWriter() = default;

void ContactWriter::start(Scope scope)
{
    m_queue.setScope(scope);
    m_planner->setScope(scope);
    if (m_isStarted || std::exchange(m_isStarting, true))
        return;
    m_journal.giveUpUnsentOf(consoleSource(), m_clock.nowUtc())
        ->then(this, [this](Result<GivenUp, StoreError> givenUp) {
            if (!givenUp)
                return cannotStart(givenUp.error());
            m_givenUp.writes += givenUp->writes;
            m_givenUp.acts += givenUp->acts;
            load();
        });
}

void ContactWriter::load()
{
    m_journal.load()->then(this, [this](Result<qsizetype, StoreError> loaded) {
        if (!loaded)
            return cannotStart(loaded.error());
        renewGraces(waitingDeletions(), [this](const Result<void, StoreError> &done) {
            done ? beginToWrite() : cannotStart(done.error());
        });
    });
}

void ContactWriter::cannotStart(const StoreError &error)
{
    m_isStarting = false;
    wait(error);
}

QList<qint64> ContactWriter::waitingDeletions() const
{
    QList<qint64> ids;
    if (m_queue.scope() != Scope::Everything)
        return ids;
    for (const qint64 id : m_journal.openSingles()) {
        if (GraceTimes::hasGrace(m_journal.open().constFind(id).value()))
            ids.append(id);
    }
    return ids;
}

/// One after another; `done` when all of them are in the journal.
void ContactWriter::renewGraces(QList<qint64> ids, const Renewed &done)
{
    if (ids.isEmpty())
        return done({});
    const qint64 id = ids.takeFirst();
    m_journal.read(id)->then(
        this, [this, id, ids, done](Result<std::optional<JournalEntry>, StoreError> entry) {
            if (!entry)
                return done(Failure(entry.error()));
            const bool waits = *entry && (*entry)->write.state == State::Planned
                && m_journal.open().contains(id) && !m_queue.isHeld(id);
            if (!waits)
                return renewGraces(ids, done);
            JournalWrite write = (*entry)->write;
            write.notBefore =
                m_clock.nowUtc().addSecs(std::chrono::seconds(GraceTimes::fresh).count());
            m_journal.put(write)->then(
                this, [this, ids, done](const Result<JournalWrite, StoreError> &put) {
                    if (!put)
                        return done(Failure(put.error()));
                    renewGraces(ids, done);
                });
        });
}

void ContactWriter::renewJumped(const QList<qint64> &ids)
{
    QList<qint64> news;
    for (const qint64 id : ids) {
        m_graces.restart(m_journal.open().constFind(id).value());
        if (m_renewing.contains(id))
            continue;
        m_renewing.insert(id);
        news.append(id);
    }
    if (news.isEmpty())
        return;
    renewGraces(news, [this, news](const Result<void, StoreError> &done) {
        for (const qint64 id : news)
            m_renewing.remove(id);
        if (!done)
            wait(done.error());
    });
}

/// When to look at them again.
std::optional<std::chrono::milliseconds> ContactWriter::followGraces()
{
    Wait next;
    QList<qint64> jumped;
    for (const qint64 id : m_journal.openSingles()) {
        const OpenWrite &open = m_journal.open().constFind(id).value();
        if (!GraceTimes::hasGrace(open) || m_runs.contains(id))
            continue;
        // Of what others do, a command takes nothing in hand.
        if (m_queue.scope() == Scope::Everything && m_graces.hasJumped(open))
            jumped.append(id);
        if (const auto left = m_graces.left(open); left.count() > 0)
            next = sooner(next, std::min(left, betweenLooksAtTheClock));
    }
    // A journal that cannot be written is not asked again before its time.
    const auto trouble = m_troubles.shown(false);
    if (!trouble || !std::holds_alternative<StoreError>(trouble->why))
        renewJumped(jumped);
    return jumped.isEmpty() ? next : sooner(next, betweenLooksAtTheClock);
}

void ContactWriter::beginToWrite()
{
    m_isStarted = true;
    const auto isOpen = [this](qint64 write) { return m_journal.open().contains(write); };
    connect(&m_journal, &WriteJournal::changed, this,
        [this, isOpen](const QList<JournalWrite> &writes) {
            for (const JournalWrite &write : writes) {
                if (!isOpen(write.id))
                    m_troubles.forget(write.id);
            }
            refreshStatus();
        });
    connect(&m_journal, &WriteJournal::actChanged, this, [this, isOpen] {
        m_troubles.keepOnly(isOpen);
        refreshStatus();
    });
    refreshStatus();
    pump();
    Q_EMIT started();
}

ContactWriter::Answer<QList<JournalWrite>> *ContactWriter::submit(
    WriteGroup group, QList<JournalWrite> writes)
{
    return m_planner->submit(std::move(group), std::move(writes));
}

ContactWriter::Answer<QList<JournalWrite>> *ContactWriter::retry(const QList<qint64> &writes)
{
    return m_planner->retry(writes);
}

ContactWriter::Answer<QList<JournalWrite>> *ContactWriter::undo(qint64 group, const QString &source)
{
    // What others have under way, a command neither gives up nor waits for.
    if (m_queue.scope() != Scope::Everything)
        return m_planner->undo(group, source);
    auto *reply = new Answer<QList<JournalWrite>>;
    auto &waiting = m_undoing[group];
    waiting.append(reply);
    if (waiting.size() > 1)
        return reply;
    auto *ending = new ActEnding(*this, m_clock, group, this);
    connect(ending, &ActEnding::ended, this, [this, ending, group, source](bool isOver) {
        ending->deleteLater();
        if (!isOver)
            return undone(group, QList<JournalWrite>());
        m_planner->undo(group, source)
            ->then(this, [this, group](const Result<QList<JournalWrite>, StoreError> &planned) {
                undone(group, planned);
            });
    });
    if (m_isStarted)
        ending->start();
    else
        connect(this, &ContactWriter::started, ending, &ActEnding::start);
    return reply;
}

void ContactWriter::undone(qint64 group, const Result<QList<JournalWrite>, StoreError> &planned)
{
    for (const auto &reply : m_undoing.take(group)) {
        if (reply)
            reply->finish(planned);
    }
}

ContactWriter::Answer<qint64> *ContactWriter::carryOut(WriteGroup group, ActFeed::Source source)
{
    return m_planner->carryOut(std::move(group), std::move(source));
}

ContactWriter::Answer<qint64> *ContactWriter::retryFailed(const WriteGroup &act)
{
    return m_planner->retryFailed(act);
}

void ContactWriter::withdraw(const QList<qint64> &writes)
{
    for (const qint64 id : writes) {
        if (m_deciding.contains(id)) {
            m_unwanted.insert(id);
            m_queue.hold(id);
            continue;
        }
        // One that only reads so far is stopped. Its row may say Sent by now, but its request
        // waits for the answer to that, which nobody will hear.
        const bool isUnsent = m_journal.open().value(id).state == State::Planned;
        const bool wasStopped = isUnsent && m_runs.stop(id);
        if (m_runs.contains(id))
            continue;
        m_queue.hold(id);
        m_journal.read(id)->then(this,
            [this, id, isUnsent, wasStopped](
                Result<std::optional<JournalEntry>, StoreError> entry) {
                const bool isThere = entry && *entry && (*entry)->write.isOpen();
                if (isThere && (isUnsent || (*entry)->write.state == State::Clash))
                    return giveUp((*entry)->write);
                m_queue.letGo(id);
                // Its end was just being noted, and nobody has told it.
                if (wasStopped && entry && *entry && !isThere)
                    Q_EMIT settled((*entry)->write);
                if (!entry)
                    wait(entry.error());
            });
    }
}

void ContactWriter::giveUp(JournalWrite write)
{
    write.state = State::Withdrawn;
    write.sentAt = {};
    write.ended = m_clock.nowUtc();
    m_journal.put(write)->then(this, [this, id = write.id](Result<JournalWrite, StoreError> done) {
        m_queue.letGo(id);
        m_graces.forget(id);
        if (!done)
            return wait(done.error());
        Q_EMIT settled(*done);
        pump();
    });
}

void ContactWriter::decide(qint64 write, const ContactChanges &mine, const QStringList &tags)
{
    if (m_queue.isHeld(write) || m_deciding.contains(write))
        return;
    m_deciding.insert(write);
    m_journal.read(write)->then(this,
        [this, write, mine, tags](Result<std::optional<JournalEntry>, StoreError> entry) {
            const bool waits = entry && *entry && (*entry)->write.state == State::Clash;
            if (waits && !m_unwanted.contains(write))
                return replan((*entry)->write, mine, tags);
            endDecision(write, {});
            if (!entry)
                wait(entry.error());
        });
}

void ContactWriter::replan(
    const JournalWrite &write, const ContactChanges &mine, const QStringList &tags)
{
    QList<JournalWrite> further = decided(write, mine, tags);
    JournalWrite next = further.takeFirst();
    if (next.state == State::Withdrawn)
        next.ended = m_clock.nowUtc();
    m_journal.replan(next, further)
        ->then(this, [this, id = write.id](Result<QList<JournalWrite>, StoreError> done) {
            endDecision(id, done.value_or(QList<JournalWrite>()));
            if (!done)
                return wait(done.error());
            if (!done->first().isOpen())
                Q_EMIT settled(done->first());
            pump();
        });
}

/// Behind the last point at which giving up would have met the decision on its way.
void ContactWriter::endDecision(qint64 write, const QList<JournalWrite> &planned)
{
    m_deciding.remove(write);
    if (!m_unwanted.remove(write))
        return;
    m_queue.letGo(write);
    QList<qint64> all{write};
    for (const JournalWrite &each : planned) {
        if (each.id != write && each.isOpen())
            all.append(each.id);
    }
    withdraw(all);
}

void ContactWriter::pauseAct(qint64 group)
{
    m_journal.pauseAct(group, true)->then(this, [this](const Result<bool, StoreError> &done) {
        if (!done)
            wait(done.error());
    });
}

void ContactWriter::takeOver(qint64 group)
{
    m_queue.addOwn(group);
    pump();
}

void ContactWriter::resumeAct(qint64 group)
{
    m_journal.pauseAct(group, false)->then(this, [this](const Result<bool, StoreError> &done) {
        if (!done)
            wait(done.error());
    });
    pump();
}

void ContactWriter::cancelAct(qint64 group)
{
    m_queue.holdAct(group);
    QList<qint64> reading; // so far: they are stopped, as `withdraw` does it
    for (const qint64 id : m_runs.writes()) {
        const OpenWrite open = m_journal.open().value(id);
        if (open.group == group && open.state == State::Planned)
            reading.append(id);
    }
    withdraw(reading);
    m_journal.withdrawAct(group, m_clock.nowUtc())
        ->then(this, [this, group](const Result<qint64, StoreError> &done) {
            if (!done) {
                m_uncancelled.insert(group);
                return wait(done.error());
            }
            m_queue.letActGo(group);
            pump();
        });
}

void ContactWriter::kick()
{
    m_troubles.kick();
    if (!m_isStarted)
        return start(m_queue.scope());
    pump();
}

void ContactWriter::pump()
{
    if (!m_isStarted)
        return;
    m_troubles.update();
    if (!m_troubles.isPaused()) {
        for (const qint64 group : std::exchange(m_uncancelled, {}))
            cancelAct(group);
    }
    readUnread();
    const Wait graces = followGraces();
    const auto hasBatch = [this](qint64 act, bool isSent) { return m_runs.hasBatch(act, isSent); };
    for (const auto &batch : m_queue.batches(m_runs.writes(), m_troubles, hasBatch)) {
        if (m_runs.hasRoom(true))
            m_runs.begin(batch);
    }
    for (const OpenWrite &open : m_queue.due(m_runs.writes(), m_troubles, m_graces)) {
        if (m_runs.hasRoom(open.isOfMany))
            m_runs.begin(open);
    }
    planWake(graces);
    refreshStatus();
}

/// Acts that are on the disk and not known here yet.
void ContactWriter::readUnread()
{
    if (!m_journal.hasUnread() || m_troubles.isPaused() || std::exchange(m_isReading, true))
        return;
    m_journal.readUnread()->then(this, [this](Result<qsizetype, StoreError> read) {
        m_isReading = false;
        read ? pump() : wait(read.error());
    });
}

void ContactWriter::planWake(std::optional<std::chrono::milliseconds> graces)
{
    const Wait next = sooner(graces, m_troubles.next());
    const auto at = m_clock.monotonic() + next.value_or(0ms);
    // Timers whose context died are kept until their time.
    if (next && m_wake && m_wakeAt <= at)
        return;
    m_wake.reset();
    if (!next)
        return;
    m_wakeAt = at;
    m_wake = std::make_unique<QObject>();
    m_clock.after(*next, m_wake.get(), [this] {
        m_wake.release()->deleteLater(); // the timer is its
        m_isStarted ? pump() : start(m_queue.scope());
    });
}

void ContactWriter::ended(const JournalWrite &write)
{
    noteChannelManners(m_store, write);
    isAnswered(write) ? m_troubles.wentThrough(write.id) : m_troubles.forget(write.id);
    m_graces.forget(write.id);
    Q_EMIT settled(write);
}

void ContactWriter::postponed(qint64 write, const WriteTrouble &why)
{
    const auto &open = m_journal.open();
    const bool wasSent = open.value(write).state != State::Planned;
    m_troubles.met(write, why, wasSent, open.isEmpty() ? 0 : open.lastKey());
    // Given up meanwhile.
    if (!open.contains(write))
        m_troubles.forget(write);
    pump();
}

void ContactWriter::wait(const WriteTrouble &why)
{
    m_troubles.pauseAll(why);
    if (m_isStarted)
        return pump();
    planWake({});
    refreshStatus();
}

void ContactWriter::refreshStatus()
{
    const auto &open = m_journal.open();
    WriterStatus now;
    now.open = open.size();
    now.undecided = m_journal.undecided();
    if (const auto shown = m_troubles.shown(m_runs.isEmpty())) {
        now.trouble = shown->why;
        now.retryAt = shown->retryAt;
    }
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT statusChanged();
}

} // namespace rolodesk
