#include "tests/support/fakeclock.h"

#include <algorithm>

namespace rolodesk::test {

void FakeClock::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    m_timers.push_back({m_monotonic + delay, context, std::move(action)});
}

void FakeClock::advance(std::chrono::milliseconds span)
{
    const auto end = m_monotonic + span;
    const auto moveTo = [this](std::chrono::milliseconds time) {
        m_now = m_now.addMSecs((time - m_monotonic).count());
        m_monotonic = time;
    };
    for (;;) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
            [](const Timer &a, const Timer &b) { return a.due < b.due; });
        if (next == m_timers.end() || next->due > end)
            break;
        Timer timer = std::move(*next);
        m_timers.erase(next);
        moveTo(std::max(timer.due, m_monotonic));
        if (timer.context)
            timer.action();
    }
    moveTo(end);
}

int FakeClock::pending() const
{
    return static_cast<int>(std::count_if(m_timers.cbegin(), m_timers.cend(),
        [](const Timer &timer) { return !timer.context.isNull(); }));
}

std::chrono::milliseconds FakeClock::untilNext() const
{
    std::chrono::milliseconds least(-1);
    for (const Timer &timer : m_timers) {
        const auto left = timer.due - m_monotonic;
        if (timer.context && (least.count() < 0 || left < least))
            least = left;
    }
    return least;
}

} // namespace rolodesk::test
