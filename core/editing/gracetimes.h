#pragma once

#include "core/journal/journalentry.h"

#include <QHash>

#include <chrono>

namespace rolodesk {

class Clock;

/// How long writes with a grace time still have to wait. The journal notes the end in wall time,
/// for the screen and the next start; here it is a span, so that nothing is sent early, or kept
/// for an hour, because somebody set the machine's clock or the machine slept.
class GraceTimes final {
    Q_DISABLE_COPY_MOVE(GraceTimes)

public:
    /// What a write gets that has to begin to wait anew.
    static constexpr std::chrono::seconds fresh{10};

    /// The clock outlives it.
    explicit GraceTimes(const Clock &clock);

    /// Whether it can be taken back until a certain time: planned, and nothing sent.
    [[nodiscard]] static bool hasGrace(const OpenWrite &open);
    /// What is left; 0 where there is none. The span begins when the write is first asked about
    /// with this `notBefore`.
    [[nodiscard]] std::chrono::milliseconds left(const OpenWrite &open);
    /// Wall time and the span no longer agree about what is left.
    [[nodiscard]] bool hasJumped(const OpenWrite &open);
    /// It waits for `fresh` from now on, until it comes with another `notBefore`.
    void restart(const OpenWrite &open);
    void forget(qint64 write) { m_ends.remove(write); }

private:
    struct End {
        QDateTime notBefore;
        std::chrono::milliseconds until{0}; ///< Monotonic.
    };
    [[nodiscard]] std::chrono::milliseconds leftByWall(const OpenWrite &open) const;
    [[nodiscard]] End &endOf(const OpenWrite &open);

    const Clock &m_clock;
    QHash<qint64, End> m_ends; ///< By write.
};

} // namespace rolodesk
