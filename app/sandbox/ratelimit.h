#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace sandbox {

/// At most so many requests in any stretch of time of the given length.
class RateLimit final {
public:
    using Clock = std::chrono::steady_clock;

    /// Nothing when the request may pass (and is counted), else the time until the next one may.
    std::optional<std::chrono::milliseconds> refuse(
        std::int64_t limit, std::chrono::milliseconds window, Clock::time_point now);
    void clear() { m_passed.clear(); }

private:
    std::deque<Clock::time_point> m_passed;
};

} // namespace sandbox
