#pragma once

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace rolodesk {

class Clock;

/// One timer that notices when the machine slept or somebody set its clock. Timers stand still
/// while a machine sleeps, so that what was due in five minutes would be five minutes late after a
/// night; wall time tells.
class WakefulTimer {
public:
    explicit WakefulTimer(Clock &clock);
    ~WakefulTimer();
    WakefulTimer(const WakefulTimer &) = delete;
    WakefulTimer &operator=(const WakefulTimer &) = delete;

    /// Calls `action` once after `delay`, from the event loop; what was awaited before is
    /// forgotten. With `jumped` it looks at the clock every half minute and calls `jumped` instead
    /// of `action` as soon as wall time and spans no longer agree by more than a minute.
    void wait(std::chrono::milliseconds delay, std::function<void()> action,
        std::function<void()> jumped = {});
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_context != nullptr; }
    /// What is left until `action`; 0 when nothing is awaited.
    [[nodiscard]] std::chrono::milliseconds left() const;

private:
    void tick();

    Clock &m_clock;
    std::unique_ptr<QObject> m_context; ///< Of the clock's timer.
    std::function<void()> m_action;
    std::function<void()> m_jumped;
    std::chrono::milliseconds m_due{0}; ///< Monotonic.
    std::chrono::milliseconds m_offset{0}; ///< Wall time minus monotonic time at `wait()`.
};

} // namespace rolodesk
