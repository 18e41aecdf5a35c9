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
constexpr std::size_t mostSingle = 3;
constexpr std::size_t mostOfMany = 4;

/// Waits after troubles in a row.
constexpr std::array<std::chrono::seconds, 5> pauses{2s, 5s, 10s, 30s, 60s};

bool isOfMany(Kind kind)
{
    return kind == Kind::Bulk || kind == Kind::Import;
}

Act purposeOf(Kind kind)
{
    if (kind == Kind::Import)
        return Act::Import;
    return kind == Kind::Bulk ? Act::BulkEdit : Act::Edit;
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
        m_isStarted = true;
        connect(&m_journal, &WriteJournal::changed, this, &ContactWriter::refreshStatus);
        refreshStatus();
        pump();
    });
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
        if (isUnsent)
            m_running.erase(id);
        if (m_running.contains(id))
            continue;
        m_withdrawing.insert(id);
        m_journal.read(id)->then(
            this, [this, id, isUnsent](Result<std::optional<JournalEntry>, StoreError> entry) {
                const bool isThere = entry && *entry && (*entry)->write.isOpen();
                if (isThere && (isUnsent || (*entry)->write.state == State::Clash))
                    giveUp((*entry)->write);
                else
                    m_withdrawing.remove(id);
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
            if (done)
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

ContactWriter::Answer<QList<JournalWrite>> *ContactWriter::undo(qint64 group)
{
    auto *reply = new Answer<QList<JournalWrite>>;
    JournalQuery query;
    query.group = group;
    m_journal.find(query)->then(this,
        [this, group, target = QPointer(reply)](Result<QList<JournalEntry>, StoreError> entries) {
            if (!target)
                return;
            if (!entries)
                return target->finish(Failure(entries.error()));
            const QList<JournalWrite> writes = undoWrites(*entries);
            if (writes.isEmpty())
                return target->finish(QList<JournalWrite>());
            WriteGroup undo;
            undo.kind = entries->first().group.kind == Kind::Undo ? Kind::Redo : Kind::Undo;
            undo.source = nameOf(undo.kind);
            undo.undoOf = group;
            submit(undo, writes)
                ->then(target, [target](Result<QList<JournalWrite>, StoreError> planned) {
                    target->finish(std::move(planned));
                });
        });
    return reply;
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

bool ContactWriter::hasRoom(Kind kind) const
{
    const bool many = isOfMany(kind);
    const auto used = static_cast<std::size_t>(std::count_if(m_running.cbegin(), m_running.cend(),
        [many](const auto &running) { return running.second.isOfMany == many; }));
    return used < (many ? mostOfMany : mostSingle);
}

/// Open writes whose turn it is, those of single contacts first. `next`: when the first grace time
/// ends.
QList<WriteJournal::OpenWrite> ContactWriter::due(QDateTime &next) const
{
    QSet<ContactId> held;
    for (const auto &[id, running] : m_running)
        held.insert(running.contact);
    const QDateTime now = m_clock.nowUtc();
    QList<WriteJournal::OpenWrite> single;
    QList<WriteJournal::OpenWrite> ofMany;
    for (const WriteJournal::OpenWrite &open : m_journal.open()) {
        if (m_running.contains(open.id) || m_withdrawing.contains(open.id))
            continue;
        // What was planned later for a contact waits for what was planned before.
        const bool isHeld = open.contact.isValid() && held.contains(open.contact);
        held.insert(open.contact);
        const bool isOthers = m_scope == Scope::OwnActs && !m_ownActs.contains(open.group);
        if (isHeld || isOthers || open.state == State::Clash)
            continue;
        if (open.notBefore > now) {
            if (!next.isValid() || open.notBefore < next)
                next = open.notBefore;
            continue;
        }
        auto &list = isOfMany(open.kind) ? ofMany : single;
        if (list.size() < qsizetype(mostOfMany))
            list.append(open);
    }
    return single + ofMany;
}

void ContactWriter::pump()
{
    if (!m_isStarted || m_pause)
        return;
    QDateTime next;
    const QList<WriteJournal::OpenWrite> writes = due(next);
    for (const WriteJournal::OpenWrite &open : writes) {
        if (hasRoom(open.kind))
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

void ContactWriter::begin(const WriteJournal::OpenWrite &open)
{
    Running &running = m_running[open.id];
    running.contact = open.contact;
    running.isOfMany = isOfMany(open.kind);
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
    const bool many = isOfMany(entry.group.kind);
    WriteServices services{m_apiFor(purposeOf(entry.group.kind)), m_store, m_journal, m_clock,
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
    now.undecided = std::count_if(m_journal.open().cbegin(), m_journal.open().cend(),
        [](const WriteJournal::OpenWrite &open) { return open.state == State::Clash; });
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
