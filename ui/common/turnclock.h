#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace rolodesk {

/// Tells the turns of an event loop apart: which event is one by itself, and which is delivered within another.
///
/// `enter()` and `leave()` stand around every event. An event within an event belongs to the outer one's turn, unless
/// a nested event loop delivers it: `loopTurned()` says that a loop looks for events, which ends the turn under way.
/// What the outer event does after the nested loop belongs to no turn. On one thread; but for `began()`.
class TurnClock final {
public:
    /// Nanoseconds, as the two clocks of the thread tell them.
    struct Ended {
        qint64 began;
        qint64 ended;
        qint64 busy;
    };
    explicit TurnClock(std::function<void(const Ended &)> ended)
        : m_ended(std::move(ended))
    {
    }

    void enter();
    void leave();
    void loopTurned();

    /// When the turn under way began, by the monotonic clock; 0 between turns. For every thread.
    [[nodiscard]] qint64 began() const { return m_began.load(std::memory_order_acquire); }

    /// Nanoseconds of the monotonic clock.
    [[nodiscard]] static qint64 now();
    /// Nanoseconds this thread has had a processor.
    [[nodiscard]] static qint64 busyTime();

private:
    void begin();
    void end();

    std::function<void(const Ended &)> m_ended;
    std::atomic<qint64> m_began{0};
    qint64 m_busyBefore = 0;
    int m_depth = 0; ///< Events within events.
    int m_loopDepth = 0; ///< Where the innermost loop runs.
};

} // namespace rolodesk
