#pragma once

#include "core/util/clock.h"

#include <QObject>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace rolodesk::test {

/// The machine's clock, which can be sent ahead: what falls due by that is done at once. For tests
/// with a real service, in which the time of a request has to be real and the time between two of
/// them need not pass.
class LeapingClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return m_real.nowUtc().addMSecs(m_ahead.count());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_real.monotonic() + m_ahead;
    }
    void after(
        std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_timers.push_back({monotonic() + delay, context, std::move(action)});
        m_real.after(delay, &m_home, [this] { doWhatIsDue(); });
    }
    void leap(std::chrono::milliseconds span)
    {
        m_ahead += span;
        doWhatIsDue();
    }

private:
    struct Timer {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    void doWhatIsDue()
    {
        const auto now = monotonic();
        std::vector<Timer> due;
        std::erase_if(m_timers, [&](Timer &timer) {
            if (timer.due > now)
                return false;
            due.push_back(std::move(timer));
            return true;
        });
        std::stable_sort(
            due.begin(), due.end(), [](const Timer &a, const Timer &b) { return a.due < b.due; });
        for (const Timer &timer : due) {
            if (timer.context)
                timer.action();
        }
    }

    SystemClock m_real;
    QObject m_home;
    std::chrono::milliseconds m_ahead{0};
    std::vector<Timer> m_timers;
};

} // namespace rolodesk::test
