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
/// Other tools may share the key, and nobody tells how much they take. A 429 that comes while our
/// own minute is not full shows them: background work's share is halved then, down to a sixteenth,
/// and grows by a tenth with each minute that brings no further one.
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

    /// The service refused with 429; requests that were refused together count once.
    void refused();
    /// How much of its two thirds background work may use just now: 1 = all, 1/16 at the least.
    [[nodiscard]] double backgroundShare() const;

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
    [[nodiscard]] int mostBackground() const;

    Clock &m_clock;
    int m_perMinute;
    Times m_all; ///< When each request of the last minute was sent, oldest first.
    Times m_background; ///< Those of them that were background work.
    std::chrono::milliseconds m_pausedUntil{0};
    double m_share = 1; ///< Of background work, at `m_shareSince`.
    std::chrono::milliseconds m_shareSince{0};
};

} // namespace rolodesk
