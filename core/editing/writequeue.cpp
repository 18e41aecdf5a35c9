#include "core/editing/writequeue.h"

namespace rolodesk {

namespace {

using State = JournalWrite::State;

constexpr qsizetype mostSingle = 3;
constexpr qsizetype mostOfMany = 4;

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

/// Only the first ones of an act can have been sent: they go in their order.
bool WriteQueue::hasSent(const std::set<qint64> &ids) const
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

QList<OpenWrite> WriteQueue::due(
    const QDateTime &now, const IsRunning &isRunning, QDateTime &next) const
{
    QList<OpenWrite> writes;
    const auto take = [&](const std::set<qint64> &ids, qsizetype most) {
        for (const qint64 id : ids) {
            if (most == 0)
                break;
            const OpenWrite &open = m_journal.open().constFind(id).value();
            if (isRunning(id) || !isFree(open))
                continue;
            if (open.notBefore <= now) {
                writes.append(open);
                --most;
            } else if (!next.isValid() || open.notBefore < next) {
                next = open.notBefore;
            }
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

} // namespace rolodesk
