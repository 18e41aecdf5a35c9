#include "core/editing/batchsizes.h"

#include <algorithm>

namespace rolodesk {

namespace {

/// That go through before more are tried.
constexpr int enoughInARow = 3;

qsizetype halfOf(qsizetype writes, qsizetype size)
{
    return std::max<qsizetype>(1, std::min(writes, size) / 2);
}

} // namespace

qsizetype BatchSizes::toSend(qint64 act) const
{
    return m_acts.value(act).send;
}

qsizetype BatchSizes::toLookFor(qint64 act) const
{
    return m_acts.value(act).look;
}

void BatchSizes::sendingFailed(qint64 act, qsizetype writes)
{
    Sizes &sizes = m_acts[act];
    sizes.send = halfOf(writes, sizes.send);
    sizes.inARow = 0;
}

void BatchSizes::lookingFailed(qint64 act, qsizetype writes)
{
    Sizes &sizes = m_acts[act];
    sizes.look = halfOf(writes, sizes.look);
}

void BatchSizes::wentThrough(qint64 act)
{
    Sizes &sizes = m_acts[act];
    if (!sizes.isOffered || ++sizes.inARow < enoughInARow)
        return;
    sizes.inARow = 0;
    sizes.send = std::min(largest, sizes.send * 2);
    sizes.look = std::min(largest, sizes.look * 2);
}

void BatchSizes::setNotOffered(qint64 act)
{
    m_acts[act] = {1, 1, 0, false};
}

} // namespace rolodesk
