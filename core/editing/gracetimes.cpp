#include "core/editing/gracetimes.h"

#include "core/util/clock.h"

#include <algorithm>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

/// The two clocks are read one after the other, on a machine that may be busy.
constexpr milliseconds jumpWorthNoticing = 2s;

} // namespace

GraceTimes::GraceTimes(const Clock &clock)
    : m_clock(clock)
{
}

bool GraceTimes::hasGrace(const OpenWrite &open)
{
    return open.state == JournalWrite::State::Planned && open.notBefore.isValid();
}

milliseconds GraceTimes::leftByWall(const OpenWrite &open) const
{
    return std::max(0ms, milliseconds(m_clock.nowUtc().msecsTo(open.notBefore)));
}

GraceTimes::End &GraceTimes::endOf(const OpenWrite &open)
{
    End &end = m_ends[open.id];
    if (end.notBefore != open.notBefore)
        end = {open.notBefore, m_clock.monotonic() + leftByWall(open)};
    return end;
}

milliseconds GraceTimes::left(const OpenWrite &open)
{
    if (!hasGrace(open))
        return 0ms;
    return std::max(0ms, endOf(open).until - m_clock.monotonic());
}

bool GraceTimes::hasJumped(const OpenWrite &open)
{
    return hasGrace(open) && std::chrono::abs(leftByWall(open) - left(open)) > jumpWorthNoticing;
}

void GraceTimes::restart(const OpenWrite &open)
{
    endOf(open).until = m_clock.monotonic() + fresh;
}

} // namespace rolodesk
