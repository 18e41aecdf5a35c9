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
/// one at a time does, to tell whether others go through.
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
    qsizetype room = troubles.count() < mostInTrouble ? mostOfMany : 1;
    for (const auto &[act, ids] : m_journal.openOfMany()) {
        if (!m_journal.isPaused(act) || hasSent(ids, troubles))
            room = take(ids, room);
    }
    addTroubled(writes, running, troubles);
    return writes;
}

/// One of them goes before the others and beside them: it would never be known what becomes of it,
/// where there is always something else to do. The rest takes what room is left.
void WriteQueue::addTroubled(
    QList<OpenWrite> &writes, const QSet<qint64> &running, const WriteTroubles &troubles) const
{
    bool isOneAhead = std::any_of(
        running.cbegin(), running.cend(), [&troubles](qint64 id) { return troubles.knows(id); });
    qsizetype room = mostSingle + mostOfMany;
    troubles.eachDueAgain([&](qint64 id) {
        const auto open = m_journal.open().constFind(id);
        if (open == m_journal.open().cend() || running.contains(id) || !isFree(*open))
            return true;
        if (std::exchange(isOneAhead, true))
            writes.append(*open);
        else
            writes.prepend(*open);
        return --room > 0;
    });
}

} // namespace rolodesk
