#pragma once

#include "core/api/contactsapi.h"

#include <chrono>
#include <functional>
#include <optional>

namespace rolodesk {

/// Whether a request that failed is sent again. Pure but for the random source.
///
/// Reads are repeated a few times when the failure may pass. A write is repeated only when it
/// surely was not carried out: nothing was sent, or the service refused it with 429. Any other
/// failure of a write without a clear answer is "outcome unknown": the service has no way to tell a
/// repetition from a second wish (`heymarket-api.md` section 3, 17 item 9).
class RetryPolicy {
public:
    using Random = std::function<double()>; ///< Evenly in [0, 1).

    explicit RetryPolicy(Random random);

    struct Attempt {
        bool isWrite = false;
        Lane lane = Lane::Interactive;
        int failures = 1; ///< Of this request so far, this one included, without 429s.
        int throttles = 0; ///< 429s of this request so far, this one included.
        ApiError::Kind kind = ApiError::Kind::Offline;
        int status = 0; ///< 0 = no answer.
        std::optional<std::chrono::milliseconds> retryAfter;
        bool maybeSent = true; ///< False when surely nothing of the request left.
    };

    struct Verdict {
        enum class Action { GiveUp, Retry, OutcomeUnknown };
        Action action = Action::GiveUp;
        std::chrono::milliseconds delay{0}; ///< Retry: how long to wait first.

        friend bool operator==(const Verdict &, const Verdict &) = default;
    };

    [[nodiscard]] Verdict judge(const Attempt &attempt) const;

    /// How long everything pauses after the n-th 429 in a row (n from 1): what the service asks
    /// for, at most five minutes; else 1, 2, 4 … 60 s, of which up to a quarter is taken off at
    /// random so that several clients do not return at once.
    [[nodiscard]] std::chrono::milliseconds pauseAfter(
        int throttlesInARow, std::optional<std::chrono::milliseconds> retryAfter) const;

private:
    [[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds full) const;

    Random m_random;
};

} // namespace rolodesk
