#include "core/editing/contactwriter.h"

#include "core/editing/actending.h"
#include "core/editing/actplanner.h"
#include "core/editing/undowrites.h"
#include "core/editing/writerun.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <algorithm>
#include <array>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;
using Kind = WriteGroup::Kind;

/// For a deletion that was planned before the program was started anew.
constexpr auto freshGrace = 10s;

/// Waits after troubles in a row.
constexpr std::array<std::chrono::seconds, 5> pauses{2s, 5s, 10s, 30s, 60s};

Act purposeOf(const WriteGroup &act)
{
    if (act.kind == Kind::Import)
        return Act::Import;
    return act.isOfMany ? Act::BulkEdit : Act::Edit;
}

bool goesOnByItself(const WriteTrouble &why)
{
    const auto *error = std::get_if<ApiError>(&why);
    return !error || isPassing(error->kind);
}

} // namespace

struct ContactWriter::Running {
    ContactId contact;
    bool isOfMany = false;
    std::unique_ptr<WriteRun> run; ///< Null while the write is being read from the journal.
};

ContactWriter::ContactWriter(
    ApiFor apiFor, ContactStore &store, WriteJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_apiFor(std::move(apiFor))
    , m_store(store)
    , m_journal(journal)
    , m_clock(clock)
    , m_planner(std::make_unique<ActPlanner>(journal, clock))
    , m_queue(journal)
{
    connect(m_planner.get(), &ActPlanner::planned, this, [this](qint64 group) {
        m_queue.addOwn(group);
        pump();
    });
}

ContactWriter::~ContactWriter() = default;

void ContactWriter::start(Scope scope)
{
    m_queue.setScope(scope);
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
        renewGraces(passedGraces());
    });
}

void ContactWriter::cannotStart(const StoreError &error)
{
    m_isStarting = false;
    wait(error);
}

/// Deletions that could be taken back until a time at which nobody could do so, since the program
/// had ended. Of what others do, a command takes nothing in hand.
QList<qint64> ContactWriter::passedGraces() const
{
    QList<qint64> ids;
    if (m_queue.scope() != Scope::Everything)
        return ids;
    const QDateTime fresh = m_clock.nowUtc() + freshGrace;
    for (const qint64 id : m_journal.openSingles()) {
        const OpenWrite &open = m_journal.open().constFind(id).value();
        const bool hasGrace = open.action == JournalWrite::Action::Delete
            && open.state == State::Planned && open.notBefore.isValid();
        if (hasGrace && open.notBefore < fresh)
            ids.append(id);
    }
    return ids;
}

/// One after another; when all of them are in the journal it begins.
void ContactWriter::renewGraces(QList<qint64> ids)
{
    if (ids.isEmpty())
        return beginToWrite();
    const qint64 id = ids.takeFirst();
    m_journal.read(id)->then(
        this, [this, id, ids](Result<std::optional<JournalEntry>, StoreError> entry) {
            if (!entry)
                return cannotStart(entry.error());
            const bool waits = *entry && (*entry)->write.state == State::Planned
                && m_journal.open().contains(id) && !m_queue.isHeld(id);
            if (!waits)
                return renewGraces(ids);
            JournalWrite write = (*entry)->write;
            write.notBefore = m_clock.nowUtc() + freshGrace;
            m_journal.put(write)->then(
                this, [this, ids](const Result<JournalWrite, StoreError> &put) {
                    if (!put)
                        return cannotStart(put.error());
                    renewGraces(ids);
                });
        });
}

void ContactWriter::beginToWrite()
{
    m_isStarted = true;
    connect(&m_journal, &WriteJournal::changed, this, &ContactWriter::refreshStatus);
    connect(&m_journal, &WriteJournal::actChanged, this, &ContactWriter::refreshStatus);
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
        const bool wasStopped = isUnsent && m_running.erase(id) > 0;
        if (m_running.contains(id))
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
    m_journal.pauseAct(group, true)->then(this, [](const auto &) {});
}

void ContactWriter::resumeAct(qint64 group)
{
    m_journal.pauseAct(group, false)->then(this, [](const auto &) {});
    pump();
}

void ContactWriter::cancelAct(qint64 group)
{
    m_queue.holdAct(group);
    QList<qint64> reading; // so far: they are stopped, as `withdraw` does it
    for (const auto &[id, running] : m_running) {
        const OpenWrite open = m_journal.open().value(id);
        if (open.group == group && open.state == State::Planned)
            reading.append(id);
    }
    withdraw(reading);
    m_journal.withdrawAct(group, m_clock.nowUtc())
        ->then(this, [this, group](Result<qint64, StoreError>) {
            m_queue.letActGo(group);
            refreshStatus();
            pump();
        });
}

void ContactWriter::kick()
{
    delete std::exchange(m_pause, nullptr);
    m_troubles = 0;
    if (!m_isStarted)
        return start(m_queue.scope());
    refreshStatus();
    pump();
}

bool ContactWriter::hasRoom(bool many) const
{
    const auto used = std::count_if(m_running.cbegin(), m_running.cend(),
        [many](const auto &running) { return running.second.isOfMany == many; });
    return used < WriteQueue::most(many);
}

void ContactWriter::pump()
{
    if (!m_isStarted || m_pause)
        return;
    QDateTime next;
    const auto isRunning = [this](qint64 id) { return m_running.contains(id); };
    const QList<OpenWrite> writes = m_queue.due(m_clock.nowUtc(), isRunning, next);
    for (const OpenWrite &open : writes) {
        if (hasRoom(open.isOfMany))
            begin(open);
    }
    if (next.isValid())
        wakeAt(next);
}

void ContactWriter::wakeAt(const QDateTime &time)
{
    if (m_wakeAt.isValid() && m_wakeAt <= time)
        return;
    m_wakeAt = time;
    const qint64 ms = std::max<qint64>(0, m_clock.nowUtc().msecsTo(time));
    m_clock.after(std::chrono::milliseconds(ms), this, [this, time] {
        if (m_wakeAt == time)
            m_wakeAt = {};
        pump();
    });
}

void ContactWriter::begin(const OpenWrite &open)
{
    Running &running = m_running[open.id];
    running.contact = open.contact;
    running.isOfMany = open.isOfMany;
    m_journal.read(open.id)->then(this,
        [this, id = open.id](Result<std::optional<JournalEntry>, StoreError> entry) {
            if (!entry)
                return postponed(id, entry.error());
            if (!*entry || !(*entry)->write.isOpen() || (*entry)->write.state == State::Clash)
                return leave(id);
            if (m_running.contains(id))
                run(**entry);
        });
}

void ContactWriter::run(const JournalEntry &entry)
{
    const qint64 id = entry.write.id;
    const bool many = entry.group.isOfMany;
    WriteServices services{m_apiFor(purposeOf(entry.group)), m_store, m_journal, m_clock,
        many ? Lane::Background : Lane::Interactive, !many};
    Running &running = m_running[id];
    running.run = WriteRun::make(services, entry.write);
    connect(running.run.get(), &WriteRun::ended, this, [this, id](const JournalWrite &write) {
        m_troubles = 0;
        leave(id);
        const QPointer<ContactWriter> self(this);
        Q_EMIT settled(write);
        if (self)
            pump();
    });
    connect(running.run.get(), &WriteRun::postponed, this,
        [this, id](const WriteTrouble &why) { postponed(id, why); });
    running.run->start();
}

/// The run is what may be calling: it dies on the next turn.
void ContactWriter::leave(qint64 write)
{
    const auto found = m_running.find(write);
    if (found == m_running.end())
        return;
    if (found->second.run)
        found->second.run.release()->deleteLater();
    m_running.erase(found);
    refreshStatus();
}

void ContactWriter::postponed(qint64 write, const WriteTrouble &why)
{
    leave(write);
    wait(why);
}

void ContactWriter::wait(const WriteTrouble &why)
{
    m_status.trouble = why;
    // Several writes meet the same trouble: it is one.
    if (m_pause && m_status.retryAt.isValid()) {
        Q_EMIT statusChanged();
        return;
    }
    m_status.retryAt = {};
    delete m_pause;
    m_pause = new QObject(this);
    if (goesOnByItself(why)) {
        const auto at = std::min(static_cast<std::size_t>(m_troubles), pauses.size() - 1);
        ++m_troubles;
        m_status.retryAt =
            m_clock.nowUtc().addSecs(std::chrono::seconds(pauses[at]).count());
        m_clock.after(pauses[at], m_pause, [this] {
            m_pause->deleteLater();
            m_pause = nullptr;
            if (m_isStarted)
                pump();
            else
                start(m_queue.scope());
        });
    }
    Q_EMIT statusChanged();
}

void ContactWriter::refreshStatus()
{
    WriterStatus now = m_status;
    now.open = m_journal.open().size();
    now.undecided = m_journal.undecided();
    if (!m_pause) {
        now.trouble.reset();
        now.retryAt = {};
    }
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT statusChanged();
}

} // namespace rolodesk
