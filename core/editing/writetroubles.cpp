#include "core/editing/writetroubles.h"

#include "core/util/clock.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

constexpr std::array<milliseconds, 8> waits{2s, 5s, 10s, 30s, 60s, 120s, 300s, 600s};
/// The longest one before something is sent: the person waits for it.
constexpr std::size_t longestUnsent = 4;

constexpr int mostAttempts = 5;

constexpr int many = 10; ///< In trouble of their own, or attempts that came to nothing.

/// Somebody else's request may well meet an answer.
bool mayBeOfOneRequest(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    constexpr std::array kinds{Kind::TimedOut, Kind::ConnectionLost, Kind::ServerFailed,
        Kind::BadReply, Kind::TooLarge, Kind::BadRequest, Kind::Forbidden, Kind::NotFound};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool mayBeOfOneRequest(const WriteTrouble &why)
{
    const auto *error = std::get_if<ApiError>(&why);
    return error && mayBeOfOneRequest(error->kind);
}

bool goesOnByItself(const WriteTrouble &why)
{
    const auto *error = std::get_if<ApiError>(&why);
    return !error || isPassing(error->kind) || mayBeOfOneRequest(error->kind);
}

} // namespace

bool isDisprovedByAnAnswer(const WriteTrouble &why)
{
    using Kind = ApiError::Kind;
    constexpr std::array answers{Kind::Forbidden, Kind::NotFound, Kind::BadRequest,
        Kind::RateLimited, Kind::ServerFailed, Kind::BadReply, Kind::TooLarge, Kind::Guarded};
    const auto *error = std::get_if<ApiError>(&why);
    return error && std::find(answers.begin(), answers.end(), error->kind) == answers.end();
}

WriteTroubles::WriteTroubles(const Clock &clock)
    : m_clock(clock)
{
}

bool WriteTroubles::isEnough(qint64 write, const ApiError &error) const
{
    const auto own = m_own.constFind(write);
    return own != m_own.cend() && mayBeOfOneRequest(error.kind) && own->seen != m_successes
        && own->counted + 1 >= mostAttempts;
}

bool WriteTroubles::isHopeless(qint64 write, const ApiError &error) const
{
    using Kind = ApiError::Kind;
    constexpr std::array answers{
        Kind::BadReply, Kind::TooLarge, Kind::BadRequest, Kind::Forbidden, Kind::NotFound};
    const auto own = m_own.constFind(write);
    return own != m_own.cend() && own->attempts >= static_cast<int>(waits.size())
        && std::find(answers.begin(), answers.end(), error.kind) != answers.end();
}

void WriteTroubles::met(qint64 write, const WriteTrouble &why, bool wasSent, qint64 newest)
{
    if (!mayBeOfOneRequest(why))
        return pause(why, std::nullopt);
    Own &own = m_own[write];
    own.counted += own.attempts == 0 || own.seen != m_successes ? 1 : 0;
    own.seen = m_successes;
    own.why = why;
    const std::size_t longest = wasSent ? waits.size() - 1 : longestUnsent;
    const milliseconds wait = waits[std::min(static_cast<std::size_t>(own.attempts), longest)];
    ++own.attempts;
    setUntil(write, own, m_clock.monotonic() + wait);
    own.retryAt = m_clock.nowUtc().addMSecs(wait.count());
    ++m_fruitless;
    // Where many are known to fail, two of them that fail again say nothing new about the service.
    if (own.attempts > 1 && m_own.size() >= many)
        return;
    m_silent.insert(write);
    if (m_silent.size() > 1)
        pause(why, newest);
}

void WriteTroubles::setUntil(qint64 write, Own &own, milliseconds until)
{
    m_waits.erase({own.until, write});
    own.until = until;
    m_waits.emplace(until, write);
}

void WriteTroubles::drop(qint64 write)
{
    const auto own = m_own.constFind(write);
    if (own == m_own.cend())
        return;
    m_waits.erase({own->until, write});
    m_own.erase(own);
}

void WriteTroubles::pauseAll(const WriteTrouble &why)
{
    pause(why, std::nullopt);
}

void WriteTroubles::pause(const WriteTrouble &why, std::optional<qint64> passesBehind)
{
    update();
    // One that somebody has to end goes before one that ends by itself.
    if (m_pause && !m_pause->until && goesOnByItself(why))
        return;
    // Several writes meet the same trouble: it is one.
    if (m_pause && m_pause->until && goesOnByItself(why)) {
        m_pause->why = why;
        const bool isWhole = !m_pause->passesBehind || !passesBehind;
        m_pause->passesBehind = isWhole ? std::nullopt : passesBehind;
        return;
    }
    m_pause = Pause{why, std::nullopt, {}, passesBehind};
    if (!goesOnByItself(why))
        return;
    const milliseconds wait = waits[std::min(m_pauses++, longestUnsent)];
    m_pause->until = m_clock.monotonic() + wait;
    m_pause->retryAt = m_clock.nowUtc().addMSecs(wait.count());
}

void WriteTroubles::wentThrough(qint64 write)
{
    drop(write);
    m_silent.clear();
    ++m_successes;
    m_fruitless = 0;
    m_pauses = 0;
    if (m_pause && m_pause->passesBehind)
        m_pause.reset();
}

void WriteTroubles::forget(qint64 write)
{
    drop(write);
    m_silent.remove(write);
}

void WriteTroubles::keepOnly(const std::function<bool(qint64 write)> &isOpen)
{
    for (const qint64 write : m_own.keys()) {
        if (!isOpen(write))
            forget(write);
    }
}

void WriteTroubles::kick()
{
    m_pause.reset();
    m_pauses = 0;
    m_silent.clear();
    for (auto own = m_own.begin(); own != m_own.end(); ++own) {
        if (!std::exchange(own->wasKicked, true))
            setUntil(own.key(), *own, m_clock.monotonic());
    }
}

void WriteTroubles::update()
{
    if (m_pause && m_pause->until && *m_pause->until <= m_clock.monotonic())
        m_pause.reset();
}

qint64 WriteTroubles::passesBehind() const
{
    return m_pause ? m_pause->passesBehind.value_or(0) : 0;
}

bool WriteTroubles::isDueAgain(qint64 write) const
{
    const auto own = m_own.constFind(write);
    return !m_pause && own != m_own.cend() && own->until <= m_clock.monotonic();
}

void WriteTroubles::eachDueAgain(const std::function<bool(qint64 write)> &wantsMore) const
{
    if (m_pause)
        return;
    for (const auto &[until, write] : m_waits) {
        if (until > m_clock.monotonic() || !wantsMore(write))
            return;
    }
}

std::optional<milliseconds> WriteTroubles::next() const
{
    const milliseconds now = m_clock.monotonic();
    if (m_pause)
        return m_pause->until ? std::optional(std::max(0ms, *m_pause->until - now)) : std::nullopt;
    // One that is due waits for room, which comes with an end.
    const auto least = m_waits.upper_bound({now, std::numeric_limits<qint64>::max()});
    return least == m_waits.end() ? std::nullopt : std::optional(least->first - now);
}

std::optional<WriteTroubles::Shown> WriteTroubles::shown(bool isIdle) const
{
    const milliseconds now = m_clock.monotonic();
    if (m_pause && (!m_pause->until || *m_pause->until > now))
        return Shown{m_pause->why, m_pause->retryAt};
    if ((!isIdle && m_fruitless < many) || m_waits.empty())
        return std::nullopt;
    auto first = m_waits.upper_bound({now, std::numeric_limits<qint64>::max()});
    if (first == m_waits.end())
        first = m_waits.begin();
    const auto own = m_own.constFind(first->second);
    return Shown{own->why, own->retryAt};
}

} // namespace rolodesk
