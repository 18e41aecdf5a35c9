#include "core/editing/contactwriter.h"

#include "core/editing/undowrites.h"
#include "core/editing/writerun.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"


#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;
using Kind = WriteGroup::Kind;

/// Beside each other, of single contacts and of many.
constexpr qsizetype mostSingle = 3;
constexpr qsizetype mostOfMany = 4;

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
{
}

ContactWriter::~ContactWriter() = default;

void ContactWriter::start(Scope scope)
{
    m_scope = scope;
    m_journal.load()->then(this, [this](Result<qsizetype, StoreError> loaded) {
        if (!loaded)
            return wait(loaded.error());
        renewGraces(passedGraces());
    });
}

/// Deletions that could be taken back until a time at which nobody could do so, since the program
/// had ended. Of what others do, a command takes nothing in hand.
QList<qint64> ContactWriter::passedGraces() const
{
    QList<qint64> ids;
    if (m_scope != Scope::Everything)
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
                return wait(entry.error());
            const bool waits = *entry && (*entry)->write.state == State::Planned
                && m_journal.open().contains(id) && !m_withdrawing.contains(id);
            if (!waits)
                return renewGraces(ids);
            JournalWrite write = (*entry)->write;
            write.notBefore = m_clock.nowUtc() + freshGrace;
            m_journal.put(write)->then(
                this, [this, ids](const Result<JournalWrite, StoreError> &put) {
                    if (!put)
                        return wait(put.error());
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
    group.made = m_clock.nowUtc();
    if (group.person.isEmpty())
        group.person = localUserName();
    for (JournalWrite &write : writes)
        write.planned = group.made;
    auto *reply = new Answer<QList<JournalWrite>>;
    m_journal.plan(std::move(group), std::move(writes))
        ->then(this,
            [this, target = QPointer(reply)](Result<QList<JournalWrite>, StoreError> planned) {
                if (planned && !planned->isEmpty())
                    m_ownActs.insert(planned->first().group);
                if (planned)
                    pump();
                if (target)
                    target->finish(std::move(planned));
            });
    return reply;
}

void ContactWriter::withdraw(const QList<qint64> &writes)
{
    for (const qint64 id : writes) {
        // One that only reads so far is stopped. Its row may say Sent by now, but its request
        // waits for the answer to that, which nobody will hear.
        const bool isUnsent = m_journal.open().value(id).state == State::Planned;
        const bool wasStopped = isUnsent && m_running.erase(id) > 0;
        if (m_running.contains(id))
            continue;
        m_withdrawing.insert(id);
        m_journal.read(id)->then(this,
            [this, id, isUnsent, wasStopped](
                Result<std::optional<JournalEntry>, StoreError> entry) {
                const bool isThere = entry && *entry && (*entry)->write.isOpen();
                if (isThere && (isUnsent || (*entry)->write.state == State::Clash))
                    return giveUp((*entry)->write);
                m_withdrawing.remove(id);
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
    m_journal.put(write)->then(
        this, [this, id = write.id](Result<JournalWrite, StoreError> done) {
            m_withdrawing.remove(id);
            if (!done)
                return wait(done.error());
            Q_EMIT settled(*done);
            pump();
        });
}

void ContactWriter::decide(qint64 write, const ContactChanges &mine, const QStringList &tags)
{
    m_journal.read(write)->then(this,
        [this, mine, tags](Result<std::optional<JournalEntry>, StoreError> entry) {
            if (!entry || !*entry || (*entry)->write.state != State::Clash)
                return;
            JournalWrite next = decided((*entry)->write, mine, tags);
            if (next.state == State::Withdrawn)
                next.ended = m_clock.nowUtc();
            m_journal.put(next)
                ->then(this, [this](Result<JournalWrite, StoreError> done) {
                    if (done && !done->isOpen())
                        Q_EMIT settled(*done);
                    pump();
                });
        });
}

ContactWriter::Answer<QList<JournalWrite>> *ContactWriter::retry(const QList<qint64> &writes)
{
    auto *reply = new Answer<QList<JournalWrite>>;
    if (writes.isEmpty()) {
        reply->finish(QList<JournalWrite>());
        return reply;
    }
    struct Gathering {
        QList<JournalWrite> writes;
        WriteGroup group;
        qsizetype left;
    };
    const auto all = std::make_shared<Gathering>(Gathering{{}, {}, writes.size()});
    for (const qint64 id : writes) {
        m_journal.read(id)->then(this,
            [this, all, target = QPointer(reply)](
                Result<std::optional<JournalEntry>, StoreError> entry) {
                if (entry && *entry && (*entry)->write.state == State::Failed) {
                    all->group = (*entry)->group;
                    all->writes.append(again((*entry)->write));
                }
                if (--all->left > 0 || !target)
                    return;
                if (all->writes.isEmpty())
                    return target->finish(QList<JournalWrite>());
                all->group.id = 0;
                all->group.person.clear();
                submit(all->group, all->writes)
                    ->then(target, [target](Result<QList<JournalWrite>, StoreError> planned) {
                        target->finish(std::move(planned));
                    });
            });
    }
    return reply;
}

ContactWriter::Answer<QList<JournalWrite>> *ContactWriter::undo(
    qint64 group, const QString &source)
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

WriteGroup ContactWriter::backOf(const WriteGroup &act, const QString &source) const
{
    WriteGroup back;
    back.kind = act.kind == Kind::Undo ? Kind::Redo : Kind::Undo;
    back.source = source.isEmpty() ? nameOf(back.kind) : source;
    back.undoOf = act.id;
    back.isOfMany = act.isOfMany;
    return back;
}

void ContactWriter::undoFew(
    const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply)
{
    JournalQuery query;
    query.group = act.id;
    m_journal.find(query)->then(
        reply, [this, back, reply](Result<QList<JournalEntry>, StoreError> entries) {
            if (!entries)
                return reply->finish(Failure(entries.error()));
            const QList<JournalWrite> writes = undoWrites(*entries);
            if (writes.isEmpty())
                return reply->finish(QList<JournalWrite>());
            submit(back, writes)
                ->then(reply, [reply](Result<QList<JournalWrite>, StoreError> planned) {
                    reply->finish(std::move(planned));
                });
        });
}

void ContactWriter::undoMany(
    const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply)
{
    carryOut(back, undoSource(m_journal, act.id))
        ->then(reply, [reply](Result<qint64, StoreError> group) {
            if (!group)
                return reply->finish(Failure(group.error()));
            JournalWrite mark;
            mark.group = *group;
            reply->finish(QList<JournalWrite>{mark});
        });
}

ContactWriter::Answer<qint64> *ContactWriter::carryOut(WriteGroup group, ActFeed::Source source)
{
    auto *reply = new Answer<qint64>;
    group.made = m_clock.nowUtc();
    group.isOfMany = true;
    if (group.person.isEmpty())
        group.person = localUserName();
    // The feed goes on when nobody waits for the answer: what the person wanted is not forgotten
    // because a dialog was closed.
    auto *feed = new ActFeed(m_journal, group, std::move(source), this);
    const QPointer target(reply);
    connect(feed, &ActFeed::finished, this, [this, feed, target](qint64 id) {
        feed->deleteLater();
        m_ownActs.insert(id);
        refreshStatus();
        pump();
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

ContactWriter::Answer<qint64> *ContactWriter::retryFailed(const WriteGroup &act)
{
    WriteGroup again = act;
    again.id = 0;
    again.person.clear();
    again.isPaused = false;
    return carryOut(again, retrySource(m_journal, act.id));
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
    m_withdrawingActs.insert(group);
    QList<qint64> reading; // so far: they are stopped, as `withdraw` does it
    for (const auto &[id, running] : m_running) {
        const OpenWrite open = m_journal.open().value(id);
        if (open.group == group && open.state == State::Planned)
            reading.append(id);
    }
    withdraw(reading);
    m_journal.withdrawAct(group, m_clock.nowUtc())->then(
        this, [this, group](Result<qint64, StoreError>) {
            m_withdrawingActs.remove(group);
            refreshStatus();
            pump();
        });
}

void ContactWriter::kick()
{
    delete std::exchange(m_pause, nullptr);
    m_troubles = 0;
    if (!m_isStarted)
        return start(m_scope);
    refreshStatus();
    pump();
}

bool ContactWriter::hasRoom(bool many) const
{
    const auto used = std::count_if(m_running.cbegin(), m_running.cend(),
        [many](const auto &running) { return running.second.isOfMany == many; });
    return used < (many ? mostOfMany : mostSingle);
}

/// Whether it is the turn of a write; otherwise `next` may become the time when it is.
bool ContactWriter::isDue(const OpenWrite &open, const QDateTime &now, QDateTime &next) const
{
    // What was planned later for a contact waits for what was planned before.
    if (m_running.contains(open.id) || m_withdrawing.contains(open.id) || !m_journal.isFirst(open))
        return false;
    if (m_withdrawingActs.contains(open.group))
        return false;
    const bool wasSent = open.state != State::Planned;
    const bool isOthers = m_scope != Scope::Everything && !m_ownActs.contains(open.group)
        && !(m_scope == Scope::Settle && wasSent);
    if (isOthers || open.state == State::Clash
        || (!wasSent && m_journal.isPaused(open.group)))
        return false;
    if (open.notBefore <= now)
        return true;
    if (!next.isValid() || open.notBefore < next)
        next = open.notBefore;
    return false;
}

/// Only the first ones of an act can have been sent: they go in their order.
bool ContactWriter::hasSent(const std::set<qint64> &ids) const
{
    qsizetype looks = 2 * mostOfMany;
    for (const qint64 id : ids) {
        if (m_journal.open().constFind(id)->state != State::Planned)
            return true;
        if (--looks == 0)
            break;
    }
    return false;
}

/// Open writes whose turn it is, those of single contacts first. `next`: when the first grace time
/// ends. O(writes of single contacts); of acts on many it looks at the first ones.
QList<OpenWrite> ContactWriter::due(QDateTime &next) const
{
    const QDateTime now = m_clock.nowUtc();
    QList<OpenWrite> writes;
    const auto take = [&](const std::set<qint64> &ids, qsizetype most) {
        for (const qint64 id : ids) {
            if (most == 0)
                break;
            const OpenWrite &open = m_journal.open().constFind(id).value();
            if (!isDue(open, now, next))
                continue;
            writes.append(open);
            --most;
        }
        return most;
    };
    (void)take(m_journal.openSingles(), mostSingle);
    qsizetype room = mostOfMany;
    for (const auto &[act, ids] : m_journal.openOfMany()) {
        if (!m_journal.isPaused(act) || hasSent(ids))
            room = take(ids, room);
    }
    return writes;
}

void ContactWriter::pump()
{
    if (!m_isStarted || m_pause)
        return;
    QDateTime next;
    const QList<OpenWrite> writes = due(next);
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
                start(m_scope);
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
