#include "ui/common/turnclock.h"

#include <ctime>

namespace rolodesk {

namespace {

qint64 nanoseconds(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

qint64 TurnClock::now()
{
    return nanoseconds(CLOCK_MONOTONIC);
}

qint64 TurnClock::busyTime()
{
    return nanoseconds(CLOCK_THREAD_CPUTIME_ID);
}

void TurnClock::enter()
{
    if (m_depth++ == m_loopDepth)
        begin();
}

void TurnClock::leave()
{
    if (--m_depth == m_loopDepth) {
        end();
    } else if (m_depth < m_loopDepth) {
        // The nested loop is over, and so is the event that ran it.
        m_loopDepth = m_depth;
    }
}

void TurnClock::loopTurned()
{
    end();
    m_loopDepth = m_depth;
}

void TurnClock::begin()
{
    m_busyBefore = busyTime();
    m_began.store(now(), std::memory_order_release);
}

void TurnClock::end()
{
    const qint64 began = m_began.exchange(0, std::memory_order_acq_rel);
    if (began != 0)
        m_ended({began, now(), busyTime() - m_busyBefore});
}

} // namespace rolodesk
