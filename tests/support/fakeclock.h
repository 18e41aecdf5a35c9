#pragma once

#include "core/util/clock.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace rolodesk::test {

/// Time that stands still until a test moves it.
class FakeClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;

    /// Moves time on and runs what falls due, in order, each at its own time. Actions that set new timers are honoured.
    void advance(std::chrono::milliseconds span);
    /// Somebody sets the machine's clock: wall time jumps, spans do not.
    void setNow(const QDateTime &now) { m_now = now; }
    /// Timers that wait. Those whose context died do not count.
    [[nodiscard]] int pending() const;
    /// The time until the next timer; negative when there is none.
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

private:
    struct Timer {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    std::vector<Timer> m_timers;
    QDateTime m_now {QDate(2026, 11, 1), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_monotonic {1'000'000};
};

} // namespace rolodesk::test
