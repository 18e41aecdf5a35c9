#include "core/http/requestbudget.h"

#include "core/util/clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rolodesk {

using std::chrono::milliseconds;

namespace {
constexpr milliseconds window = 60s;
constexpr double leastShare = 1.0 / 16;
constexpr double shareRegained = 0.1; ///< With each minute without a refusal.
} // namespace

RequestBudget::RequestBudget(Clock &clock, int perMinute)
    : m_clock(clock)
    , m_perMinute(std::max(perMinute, 0))
{
}

void RequestBudget::forgetOld()
{
    const milliseconds oldest = m_clock.monotonic() - window;
    for (Times *times : {&m_all, &m_background}) {
        while (!times->empty() && times->front() <= oldest)
            times->pop_front();
    }
}

/// How long until fewer than `limit` of `times` lie in the window.
milliseconds RequestBudget::untilBelow(const Times &times, int limit) const
{
    const auto excess = static_cast<qsizetype>(times.size()) - std::max(limit, 1) + 1;
    if (excess <= 0)
        return 0ms;
    return times[static_cast<size_t>(excess - 1)] + window - m_clock.monotonic();
}

/// After its burst, background work spreads what it may still send over the time until the burst
/// leaves the window: it neither crowds the connection nor stands still for most of a minute.
milliseconds RequestBudget::backgroundSpacing() const
{
    const auto used = static_cast<int>(m_background.size());
    const int allowed = mostBackground();
    // A burst of a fifth of the minute, or of what is left of it to background work.
    if (used < std::min(m_perMinute / 5, allowed / 2) || used >= allowed || used == 0)
        return 0ms;
    const milliseconds untilFree = m_background.front() + window - m_clock.monotonic();
    return m_background.back() + untilFree / (allowed - used) - m_clock.monotonic();
}

int RequestBudget::mostBackground() const
{
    return std::max(1, static_cast<int>(m_perMinute * 2 / 3 * backgroundShare()));
}

void RequestBudget::refused()
{
    if (m_perMinute == 0)
        return;
    forgetOld();
    // Our own doing: nobody else has to be made room for.
    if (static_cast<int>(m_all.size()) >= m_perMinute - m_perMinute / 10)
        return;
    m_share = std::max(backgroundShare() / 2, leastShare);
    m_shareSince = m_clock.monotonic();
}

double RequestBudget::backgroundShare() const
{
    const auto minutes = (m_clock.monotonic() - m_shareSince) / window;
    return std::min(1.0, m_share + shareRegained * static_cast<double>(minutes));
}

milliseconds RequestBudget::waitFor(Lane lane)
{
    const milliseconds paused = pausedFor();
    if (paused > 0ms)
        return paused;
    if (m_perMinute == 0)
        return 0ms;
    forgetOld();
    switch (lane) {
    case Lane::Interactive:
        return untilBelow(m_all, m_perMinute);
    case Lane::Write:
        return untilBelow(m_all, m_perMinute - m_perMinute / 10);
    case Lane::Background:
        break;
    }
    return std::max({0ms, untilBelow(m_background, mostBackground()),
        untilBelow(m_all, m_perMinute - m_perMinute / 5), backgroundSpacing()});
}

void RequestBudget::take(Lane lane)
{
    if (m_perMinute == 0)
        return;
    forgetOld();
    m_all.push_back(m_clock.monotonic());
    if (lane == Lane::Background)
        m_background.push_back(m_clock.monotonic());
}

void RequestBudget::giveBack(Lane lane, milliseconds when)
{
    const auto removeLast = [when](Times &times) {
        const auto found = std::find(times.rbegin(), times.rend(), when);
        if (found != times.rend())
            times.erase(std::next(found).base());
    };
    removeLast(m_all);
    if (lane == Lane::Background)
        removeLast(m_background);
}

void RequestBudget::pauseFor(milliseconds span)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + span);
}

milliseconds RequestBudget::pausedFor() const
{
    return std::max(0ms, m_pausedUntil - m_clock.monotonic());
}

int RequestBudget::leftThisMinute()
{
    forgetOld();
    return std::max(0, m_perMinute - static_cast<int>(m_all.size()));
}

} // namespace rolodesk
