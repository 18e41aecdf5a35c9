#include "core/sync/wakefultimer.h"

#include "core/util/clock.h"

#include <QObject>

#include <algorithm>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds betweenLooksAtTheClock = 30s;
constexpr milliseconds jumpWorthNoticing = 60s;

milliseconds offsetOf(const Clock &clock)
{
    return milliseconds(clock.nowUtc().toMSecsSinceEpoch()) - clock.monotonic();
}

} // namespace

WakefulTimer::WakefulTimer(Clock &clock)
    : m_clock(clock)
{
}

WakefulTimer::~WakefulTimer() = default;

void WakefulTimer::wait(
    milliseconds delay, std::function<void()> action, std::function<void()> jumped)
{
    m_action = std::move(action);
    m_jumped = std::move(jumped);
    m_due = m_clock.monotonic() + std::max(delay, milliseconds(0));
    m_offset = offsetOf(m_clock);
    m_context = std::make_unique<QObject>();
    tick();
}

void WakefulTimer::stop()
{
    m_context.reset();
}

milliseconds WakefulTimer::left() const
{
    return m_context ? std::max(milliseconds(0), m_due - m_clock.monotonic()) : milliseconds(0);
}

void WakefulTimer::tick()
{
    const milliseconds next = m_jumped ? std::min(left(), betweenLooksAtTheClock) : left();
    m_clock.after(next, m_context.get(), [this] {
        // The action may start the timer again or destroy it.
        if (m_jumped && std::chrono::abs(offsetOf(m_clock) - m_offset) > jumpWorthNoticing) {
            m_context.reset();
            const auto jumped = m_jumped;
            jumped();
        } else if (left() == milliseconds(0)) {
            m_context.reset();
            const auto action = m_action;
            action();
        } else {
            tick();
        }
    });
}

} // namespace rolodesk
