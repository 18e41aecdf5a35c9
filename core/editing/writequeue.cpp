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
        for (auto it = ids.upper_bound(troubles.passesBehind()); it != ids.end() && most > 0;
             ++it) {
            const OpenWrite &open = m_journal.open().constFind(*it).value();
            if (running.contains(*it) || troubles.knows(*it) || !isFree(open)
                || graces.left(open).count() > 0)
                continue;
            writes.append(open);
            --most;
        }
        return most;
    };
    (void)take(m_journal.openSingles(), mostSingle);
    qsizetype room = roomOfMany(running, troubles);
    for (const auto &[act, ids] : m_journal.openOfMany()) {
        if (!m_journal.isPaused(act) || hasSent(ids, troubles))
            room = take(ids, room);
    }
    addTroubled(writes, running, troubles);
    return writes;
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
