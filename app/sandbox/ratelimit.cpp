#include "ratelimit.h"

namespace sandbox {

std::optional<std::chrono::milliseconds> RateLimit::refuse(
    std::int64_t limit, std::chrono::milliseconds window, Clock::time_point now)
{
    if (limit <= 0) {
        m_passed.clear();
        return {};
    }
    while (!m_passed.empty() && m_passed.front() + window <= now)
        m_passed.pop_front();
    if (static_cast<std::int64_t>(m_passed.size()) < limit) {
        m_passed.push_back(now);
        return {};
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_passed.front() + window - now);
}

} // namespace sandbox
