#pragma once

#include "core/api/contactsapi.h"

#include <chrono>
#include <deque>

namespace rolodesk {

class Clock;

/// The requests one set of credentials may still send: 500 in any 60 seconds (`heymarket-api.md`
/// section 3), counted in a sliding window on the monotonic clock.
///
/// Who comes later in line gets less of the minute, so that a person never waits for background
/// work: Background gets two thirds, a burst of a fifth of the minute at once and the rest spread
/// evenly; Write leaves a tenth to Interactive; Interactive gets all. A 429 pauses all lanes.
///
/// All operations are O(1) amortised; memory is one time for each request of the last minute.
class RequestBudget {
public:
    /// `perMinute` 0 = no limit, for measurements against a service of one's own.
    explicit RequestBudget(Clock &clock, int perMinute = 500);

    /// 0 when a request of this lane may be sent now; else the time after which to ask again.
    [[nodiscard]] std::chrono::milliseconds waitFor(Lane lane);
    /// Counts a request that is being sent now.
    void take(Lane lane);
    /// Gives back the request taken at `when`: it never reached the service, so it did not count there. O(requests since).
    void giveBack(Lane lane, std::chrono::milliseconds when);
    /// Nothing is sent for `span`. A pause that lasts longer already stays.
    void pauseFor(std::chrono::milliseconds span);

    [[nodiscard]] std::chrono::milliseconds pausedFor() const;
    [[nodiscard]] int perMinute() const { return m_perMinute; }
    /// Requests that may still be sent in this minute by a person. `perMinute()` itself when there
    /// is no limit.
    [[nodiscard]] int leftThisMinute();

private:
    using Times = std::deque<std::chrono::milliseconds>;

    void forgetOld();
    [[nodiscard]] std::chrono::milliseconds untilBelow(const Times &times, int limit) const;
    [[nodiscard]] std::chrono::milliseconds backgroundSpacing() const;

    Clock &m_clock;
    int m_perMinute;
    Times m_all; ///< When each request of the last minute was sent, oldest first.
    Times m_background; ///< Those of them that were background work.
    std::chrono::milliseconds m_pausedUntil{0};
};

} // namespace rolodesk
