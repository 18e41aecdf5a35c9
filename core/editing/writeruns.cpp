#include "core/editing/writeruns.h"

#include "core/editing/createbatch.h"
#include "core/editing/settlebatch.h"
#include "core/editing/writetroubles.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace rolodesk {

namespace {

using State = JournalWrite::State;
using Kind = WriteGroup::Kind;
using Verdict = BatchRun::Verdict;

Act purposeOf(const WriteGroup &act)
{
    if (act.kind == Kind::Import)
        return Act::Import;
    return act.isOfMany ? Act::BulkEdit : Act::Edit;
}

/// Still to be carried out, or looked for.
bool isDue(const JournalWrite &write)
{
    return write.isOpen() && write.state != State::Clash;
}

} // namespace

struct WriteRuns::Batch {
    qint64 act = 0;
    bool isSent = false;
    QSet<qint64> writes; ///< That are under way in it.
    std::unique_ptr<BatchRun> run; ///< Null while they are being read from the journal.
};

struct WriteRuns::Running {
    bool isOfMany = false;
    Batch *batch = nullptr; ///< Null: on its own.
    std::unique_ptr<WriteRun> run; ///< Null in a batch, and while it is being read.
};

WriteRuns::WriteRuns(ApiFor apiFor, const Parts &parts)
    : m_apiFor(std::move(apiFor))
    , m_parts(parts)
{
}

WriteRuns::~WriteRuns() = default;

bool WriteRuns::contains(qint64 write) const
{
    return m_writes.count(write) > 0;
}

bool WriteRuns::isEmpty() const
{
    return m_writes.empty();
}

QSet<qint64> WriteRuns::writes() const
{
    QSet<qint64> ids;
    for (const auto &[write, running] : m_writes)
        ids.insert(write);
    return ids;
}

bool WriteRuns::hasBatch(qint64 act, bool isSent) const
{
    return std::any_of(m_batches.cbegin(), m_batches.cend(),
        [=](const Batch &batch) { return batch.act == act && batch.isSent == isSent; });
}

bool WriteRuns::hasRoom(bool ofMany) const
{
    const auto alone = std::count_if(m_writes.cbegin(), m_writes.cend(),
        [=](const auto &each) { return !each.second.batch && each.second.isOfMany == ofMany; });
    const auto batches = ofMany ? static_cast<qsizetype>(m_batches.size()) : 0;
    return alone + batches < WriteQueue::most(ofMany);
}

void WriteRuns::begin(const OpenWrite &open)
{
    m_writes[open.id].isOfMany = open.isOfMany;
    m_parts.journal.read(open.id)->then(
        this, [this, id = open.id](const Result<std::optional<JournalEntry>, StoreError> &entry) {
            if (!contains(id))
                return;
            if (!entry) {
                leave(id);
                Q_EMIT postponed(id, entry.error());
                return;
            }
            if (*entry && isDue((*entry)->write))
                return run(**entry);
            leave(id);
            Q_EMIT left();
        });
}

WriteServices WriteRuns::servicesFor(const WriteGroup &act, qint64 write) const
{
    const WriteTroubles &troubles = m_parts.troubles;
    // What a file says is counted by what is there.
    const bool readsBack = !act.isOfMany || act.kind == Kind::Import;
    return {m_apiFor(purposeOf(act)), m_parts.store, m_parts.journal, m_parts.clock,
        act.isOfMany ? Lane::Background : Lane::Interactive, readsBack,
        [&troubles, write](const ApiError &error) { return troubles.isEnough(write, error); },
        [&troubles, write](const ApiError &error) { return troubles.isHopeless(write, error); }};
}

void WriteRuns::run(const JournalEntry &entry)
{
    const qint64 id = entry.write.id;
    const bool isOfImport =
        entry.group.kind == Kind::Import && entry.write.action == JournalWrite::Action::Create;
    auto &run = m_writes[id].run;
    run = WriteRun::make(servicesFor(entry.group, id), entry.write);
    connect(run.get(), &WriteRun::ended, this, [this, id, isOfImport](const JournalWrite &write) {
        if (isOfImport && write.state == State::Confirmed)
            m_parts.queue.sizes().wentThrough(write.group);
        leave(id);
        const QPointer<WriteRuns> self(this);
        tellEnded({write});
        if (self)
            Q_EMIT left();
    });
    connect(run.get(), &WriteRun::postponed, this, [this, id](const WriteTrouble &why) {
        leave(id);
        Q_EMIT postponed(id, why);
    });
    run->start();
}

void WriteRuns::begin(const WriteQueue::Batch &turn)
{
    m_batches.push_back(
        {turn.act, turn.isSent, QSet<qint64>(turn.writes.cbegin(), turn.writes.cend()), nullptr});
    Batch &batch = m_batches.back();
    for (const qint64 id : turn.writes) {
        Running &running = m_writes[id];
        running.isOfMany = true;
        running.batch = &batch;
    }
    m_parts.journal.readAll(turn.writes)
        ->then(this,
            [this, id = turn.writes.first(), at = std::prev(m_batches.end())](
                const Result<QList<JournalEntry>, StoreError> &entries) {
                if (entries)
                    return run(*at, *entries);
                dropBatch(*at);
                Q_EMIT postponed(id, entries.error());
            });
}

void WriteRuns::run(Batch &batch, const QList<JournalEntry> &entries)
{
    QList<JournalWrite> writes;
    for (const JournalEntry &entry : entries) {
        const bool wasSent = entry.write.state != State::Planned;
        if (isDue(entry.write) && wasSent == batch.isSent && batch.writes.contains(entry.write.id))
            writes.append(entry.write);
    }
    if (writes.isEmpty()) {
        dropBatch(batch);
        Q_EMIT left();
        return;
    }
    const WriteServices services = servicesFor(entries.first().group, writes.first().id);
    if (batch.isSent) {
        batch.run = std::make_unique<SettleBatch>(
            services, writes, [this, act = batch.act] { return m_parts.queue.isGivenUp(act); });
    } else {
        batch.run = std::make_unique<CreateBatch>(services, writes);
    }
    connect(batch.run.get(), &BatchRun::ended, this, &WriteRuns::batchEnded);
    connect(batch.run.get(), &BatchRun::over, this,
        [this, &batch](const BatchRun::End &end) { close(batch, end); });
    batch.run->start();
}

void WriteRuns::batchEnded(const QList<JournalWrite> &writes)
{
    for (const JournalWrite &write : writes) {
        const auto found = m_writes.find(write.id);
        if (found == m_writes.end() || !found->second.batch)
            continue;
        found->second.batch->writes.remove(write.id);
        m_writes.erase(found);
    }
    const QPointer<WriteRuns> self(this);
    tellEnded(writes);
    if (self)
        Q_EMIT left();
}

void WriteRuns::tellEnded(const QList<JournalWrite> &writes)
{
    const QPointer<WriteRuns> self(this);
    for (const JournalWrite &write : writes) {
        if (self)
            Q_EMIT ended(write);
    }
}

void WriteRuns::close(Batch &batch, const BatchRun::End &end)
{
    BatchSizes &sizes = m_parts.queue.sizes();
    if (end.verdict == Verdict::Worked)
        sizes.wentThrough(batch.act);
    else if (end.verdict == Verdict::NotOffered)
        sizes.setNotOffered(batch.act);
    else if (end.verdict == Verdict::TooMuch && batch.isSent)
        sizes.lookingFailed(batch.act, end.writes);
    else if (end.verdict == Verdict::TooMuch)
        sizes.sendingFailed(batch.act, end.writes);
    m_parts.queue.setAlone(end.alone);
    const QSet<qint64> writes = batch.writes;
    dropBatch(batch);
    if (!end.why || writes.isEmpty())
        Q_EMIT left();
    else
        Q_EMIT postponed(*std::min_element(writes.cbegin(), writes.cend()), *end.why);
}

/// The run is what may be calling: it dies on the next turn.
void WriteRuns::dropBatch(Batch &batch)
{
    for (const qint64 id : std::as_const(batch.writes))
        m_writes.erase(id);
    if (batch.run)
        batch.run.release()->deleteLater();
    m_batches.remove_if([&batch](const Batch &each) { return &each == &batch; });
}

void WriteRuns::leave(qint64 write)
{
    const auto found = m_writes.find(write);
    if (found->second.run)
        found->second.run.release()->deleteLater();
    m_writes.erase(found);
}

bool WriteRuns::stop(qint64 write)
{
    const auto found = m_writes.find(write);
    if (found == m_writes.end())
        return false;
    Batch *const batch = found->second.batch;
    m_writes.erase(found);
    if (batch) {
        batch->writes.remove(write);
        if (batch->run)
            batch->run->leaveOut(write);
    }
    return true;
}

} // namespace rolodesk
