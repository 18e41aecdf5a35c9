#include "core/editing/writequeue.h"

#include "core/editing/gracetimes.h"
#include "core/editing/writetroubles.h"

#include <algorithm>
#include <utility>

namespace rolodesk {

namespace {

using State = JournalWrite::State;

constexpr qsizetype mostSingle = 3;
constexpr qsizetype mostOfMany = 4;
/// In trouble of their own, beside which acts on many go on at their full pace. Beside more of them
/// one new write of theirs is under way at a time, to tell whether others go through.
constexpr qsizetype mostInTrouble = 200;

} // namespace

qsizetype WriteQueue::most(bool ofMany)
{
    return ofMany ? mostOfMany : mostSingle;
}

/// Nothing but its time may stand in its way.
bool WriteQueue::isFree(const OpenWrite &open) const
{
    // What was planned later for a contact waits for what was planned before.
    if (m_held.contains(open.id) || m_heldActs.contains(open.group) || !m_journal.isFirst(open))
        return false;
    const bool wasSent = open.state != State::Planned;
    const bool isOthers = m_scope != WriteScope::Everything && !m_ownActs.contains(open.group)
        && !(m_scope == WriteScope::Settle && wasSent);
    return !isOthers && open.state != State::Clash && (wasSent || !m_journal.isPaused(open.group));
}

/// Only the first ones of an act can have been sent, but for those in trouble: they go in their
/// order.
bool WriteQueue::hasSent(const std::set<qint64> &ids, const WriteTroubles &troubles) const
{
    qsizetype looks = 2 * mostOfMany;
    for (const qint64 id : ids) {
        if (m_journal.open().constFind(id)->state != State::Planned)
            return true;
        looks -= troubles.knows(id) ? 0 : 1;
        if (looks == 0)
            break;
    }
    return false;
}

QList<OpenWrite> WriteQueue::due(
    const QSet<qint64> &running, const WriteTroubles &troubles, GraceTimes &graces) const
{
    QList<OpenWrite> writes;
    if (troubles.isPaused())
        return writes;
    const auto take = [&](const std::set<qint64> &ids, qsizetype most) {
        qsizetype looks = 2 * BatchSizes::largest; // what goes together is the most of an import
        for (auto it = ids.upper_bound(troubles.passesBehind()); it != ids.end() && most > 0;
             ++it) {
            const OpenWrite &open = m_journal.open().constFind(*it).value();
            if (goesInBatches(open, troubles)) {
                if (--looks == 0)
                    break;
                continue;
            }
            if (running.contains(*it) || troubles.knows(*it) || !isFree(open)
                || m_alone.count(*it) > 0 || graces.left(open).count() > 0)
                continue;
            writes.append(open);
            --most;
        }
        return most;
    };
    (void)take(m_journal.openSingles(), mostSingle);
    qsizetype room = roomOfMany(running, troubles);
    addAlone(writes, running, troubles, room);
    for (const auto &[act, ids] : m_journal.openOfMany()) {
        if (m_journal.isPaused(act) && !hasSent(ids, troubles))
            continue;
        const std::set<qint64> &creations = m_journal.openCreations(act);
        if (creations.empty()) {
            room = take(ids, room);
            continue;
        }
        room = take(m_journal.openBesideCreations(act), room);
        const bool isOneByOne = m_sizes.toSend(act) == 1 || m_sizes.toLookFor(act) == 1;
        if (isOneByOne || troubles.count() >= mostInTrouble)
            room = take(creations, room);
    }
    addTroubled(writes, running, troubles);
    return writes;
}

void WriteQueue::setAlone(const QList<qint64> &writes)
{
    std::erase_if(m_alone, [this](qint64 id) { return !m_journal.open().contains(id); });
    m_alone.insert(writes.cbegin(), writes.cend());
}

void WriteQueue::addAlone(QList<OpenWrite> &writes, const QSet<qint64> &running,
    const WriteTroubles &troubles, qsizetype room) const
{
    for (auto it = m_alone.upper_bound(troubles.passesBehind()); it != m_alone.end() && room > 0;
         ++it) {
        const auto open = m_journal.open().constFind(*it);
        if (open == m_journal.open().cend() || running.contains(*it) || troubles.knows(*it)
            || !isFree(*open))
            continue;
        writes.append(*open);
        --room;
    }
}

/// Beside very many in trouble one write at a time tells whether others go through.
bool WriteQueue::goesInBatches(const OpenWrite &open, const WriteTroubles &troubles) const
{
    const bool isOfBatch = open.isOfMany && open.kind == WriteGroup::Kind::Import
        && open.action == JournalWrite::Action::Create;
    if (!isOfBatch || troubles.count() >= mostInTrouble)
        return false;
    return open.state == State::Planned ? m_sizes.toSend(open.group) > 1
                                        : m_sizes.toLookFor(open.group) > 1;
}

QList<WriteQueue::Batch> WriteQueue::batches(const QSet<qint64> &running,
    const WriteTroubles &troubles, const IsUnderWay &isUnderWay) const
{
    QList<Batch> all;
    if (troubles.isPaused())
        return all;
    for (const auto &[act, ids] : m_journal.openOfMany()) {
        for (const bool isSent : {true, false}) {
            if (m_journal.openCreations(act).empty() || isUnderWay(act, isSent)
                || (!isSent && m_journal.isPaused(act)))
                continue;
            if (Batch batch = batchOf(act, isSent, running, troubles); !batch.writes.isEmpty())
                all.append(std::move(batch));
        }
    }
    return all;
}

/// What was sent stands before what is planned, but for what is planned again.
WriteQueue::Batch WriteQueue::batchOf(qint64 act, bool isSent, const QSet<qint64> &running,
    const WriteTroubles &troubles) const
{
    Batch batch{act, isSent, {}};
    const std::set<qint64> &ids = m_journal.openCreations(act);
    const qsizetype most = isSent ? m_sizes.toLookFor(act) : m_sizes.toSend(act);
    if (most <= 1 || troubles.count() >= mostInTrouble)
        return batch;
    qsizetype looks = 2 * BatchSizes::largest;
    for (auto it = ids.upper_bound(troubles.passesBehind()); it != ids.end(); ++it) {
        const OpenWrite &open = m_journal.open().constFind(*it).value();
        const bool isPlanned = open.state == State::Planned;
        if (isSent && isPlanned && looks-- == 0)
            break;
        if (isSent == isPlanned || running.contains(*it) || troubles.knows(*it)
            || m_alone.count(*it) > 0 || !isFree(open))
            continue;
        batch.writes.append(*it);
        if (batch.writes.size() == most)
            break;
    }
    return batch;
}

/// While very many are in trouble, one at a time.
qsizetype WriteQueue::roomOfMany(const QSet<qint64> &running, const WriteTroubles &troubles) const
{
    if (troubles.count() < mostInTrouble)
        return mostOfMany;
    const bool isOneFresh = std::any_of(running.cbegin(), running.cend(), [&](qint64 id) {
        const auto open = m_journal.open().constFind(id);
        return open != m_journal.open().cend() && open->isOfMany && !troubles.knows(id);
    });
    return isOneFresh ? 0 : 1;
}

/// Of those of single contacts, and of those of many, one goes before the others and beside them:
/// it would never be known what becomes of it, where there is always something else to do. The rest
/// takes what room is left.
void WriteQueue::addTroubled(
    QList<OpenWrite> &writes, const QSet<qint64> &running, const WriteTroubles &troubles) const
{
    struct Side {
        qsizetype room;
        bool isOneAhead = false;
    };
    const std::set<qint64> &singles = m_journal.openSingles();
    const qsizetype dueSingles = std::count_if(singles.cbegin(), singles.cend(),
        [&troubles](qint64 id) { return troubles.isDueAgain(id); });
    Side single{std::min(dueSingles, mostSingle)};
    Side many{mostOfMany};
    const auto sideOf = [&](const OpenWrite &open) -> Side & {
        return open.isOfMany ? many : single;
    };
    for (const qint64 id : running) {
        const auto open = m_journal.open().constFind(id);
        if (open != m_journal.open().cend() && troubles.knows(id))
            sideOf(*open).isOneAhead = true;
    }
    troubles.eachDueAgain([&](qint64 id) {
        const auto open = m_journal.open().constFind(id);
        if (open == m_journal.open().cend() || running.contains(id) || !isFree(*open))
            return true;
        Side &side = sideOf(*open);
        if (side.room > 0) {
            --side.room;
            if (std::exchange(side.isOneAhead, true))
                writes.append(*open);
            else
                writes.prepend(*open);
        }
        return single.room + many.room > 0;
    });
}

} // namespace rolodesk
