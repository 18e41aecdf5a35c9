#include "core/http/retrypolicy.h"

#include "core/util/rowwith.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using Kind = ApiError::Kind;
using Action = RetryPolicy::Verdict::Action;
using std::chrono::milliseconds;

/// How often a failure is answered by another try, and how long the first wait is; each further one
/// is twice as long.
struct Row {
    Kind kind;
    int retries;
    milliseconds firstDelay;
};

constexpr std::array rows{
    Row{Kind::Offline, 2, 250ms},
    // A kept-alive connection that the service closed meanwhile looks like this; the next try gets
    // a fresh one.
    Row{Kind::ConnectionLost, 3, 50ms},
    Row{Kind::TimedOut, 1, 250ms},
    Row{Kind::ServerFailed, 3, 500ms},
};

constexpr int throttlesBearable(Lane lane)
{
    return lane == Lane::Interactive ? 4 : 8;
}

constexpr milliseconds longestPause = 5min;
/// A person is told instead of being made to wait longer than this.
constexpr milliseconds longestInteractivePause = 30s;

} // namespace

RetryPolicy::RetryPolicy(Random random)
    : m_random(std::move(random))
{
}

milliseconds RetryPolicy::jittered(milliseconds full) const
{
    return full - milliseconds(static_cast<qint64>(double(full.count()) * 0.25 * m_random()));
}

milliseconds RetryPolicy::pauseAfter(
    int throttlesInARow, std::optional<milliseconds> retryAfter) const
{
    if (retryAfter) {
        // Never earlier than asked, so the jitter goes on top.
        const milliseconds asked = std::clamp(*retryAfter, milliseconds(0), longestPause);
        return asked + (250ms - jittered(250ms)) * 4;
    }
    const int doublings = std::clamp(throttlesInARow - 1, 0, 6);
    return jittered(std::min<milliseconds>(1s * (1 << doublings), 60s));
}

RetryPolicy::Verdict RetryPolicy::judge(const Attempt &attempt) const
{
    if (attempt.kind == Kind::RateLimited) {
        const bool tooLong = attempt.lane == Lane::Interactive && attempt.retryAfter
            && *attempt.retryAfter > longestInteractivePause;
        if (tooLong || attempt.throttles > throttlesBearable(attempt.lane))
            return {Action::GiveUp, {}};
        // The pause of the budget is what makes it wait, together with all others.
        return {Action::Retry, 0ms};
    }
    const Row *row = rowWith(rows, &Row::kind, attempt.kind);
    const bool mayPass = row != nullptr;
    if (attempt.isWrite && attempt.maybeSent) {
        const bool noClearAnswer = mayPass || attempt.kind == Kind::TooLarge
            || attempt.kind == Kind::BadReply
            // A redirect or a page of HTML: whoever answered may have passed the write on.
            || (attempt.kind == Kind::NotThisService && attempt.status < 400);
        return {noClearAnswer ? Action::OutcomeUnknown : Action::GiveUp, {}};
    }
    if (!mayPass || attempt.failures > row->retries)
        return {Action::GiveUp, {}};
    milliseconds delay = jittered(row->firstDelay * (1 << (attempt.failures - 1)));
    if (attempt.retryAfter) {
        if (*attempt.retryAfter > longestInteractivePause)
            return {Action::GiveUp, {}};
        delay = std::max(delay, *attempt.retryAfter);
    }
    return {Action::Retry, delay};
}

} // namespace rolodesk
