#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace rolodesk {

/// Time as the core sees it. Injected everywhere, so that tests move time by hand instead of sleeping.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Wall time in UTC. May jump when somebody sets the machine's clock.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;

    /// Milliseconds that only grow, for measuring spans. The origin means nothing.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;

    /// Calls `action` once after `delay`, from the event loop, unless `context` dies first. O(1).
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace rolodesk
