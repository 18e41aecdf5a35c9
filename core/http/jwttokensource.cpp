#include "core/http/jwttokensource.h"

#include "core/http/jwtsigner.h"
#include "core/util/clock.h"

namespace rolodesk {

namespace {
constexpr qint64 useForSeconds = 4 * 60;
/// How far the service may be ahead: more begins to eat the minute of slack a token has.
constexpr qint64 tolerance = 30;
} // namespace

JwtTokenSource::JwtTokenSource(
    Credentials credentials, Clock &clock, quint64 generation, QObject *parent)
    : TokenSource(parent)
    , m_credentials(std::move(credentials))
    , m_clock(clock)
{
    m_current.generation = generation;
}

qint64 JwtTokenSource::serviceNow() const
{
    return m_clock.nowUtc().toSecsSinceEpoch() + m_skew.count();
}

std::optional<Authorization> JwtTokenSource::ready()
{
    if (!m_credentials.isComplete())
        return std::nullopt;
    const qint64 now = serviceNow();
    const bool usable =
        !m_current.value.isEmpty() && now >= m_issuedAt && now - m_issuedAt < useForSeconds;
    if (!usable) {
        m_issuedAt = now;
        QByteArray value = "Bearer " + signJwt(m_credentials, now).reveal().toByteArray();
        m_current.value = Secret::takenFrom(value);
        ++m_current.generation;
    }
    return m_current;
}

Reply<Authorization, ApiError> *JwtTokenSource::fetch()
{
    if (const auto authorization = ready())
        return Reply<Authorization, ApiError>::ready(*authorization);
    ApiError error;
    error.kind = ApiError::Kind::NoCredentials;
    return Reply<Authorization, ApiError>::failed(error);
}

bool JwtTokenSource::refused(const Authorization &used, const QDateTime &serverTime)
{
    // Several requests may be refused for one token; the first of them has already set things
    // right.
    if (used.generation != m_current.generation)
        return true;
    if (!serverTime.isValid())
        return false;
    // Measured against the token, not against now: `Date` is never older than a token that was
    // dated right, however long the answer took.
    const qint64 serviceSeconds = serverTime.toSecsSinceEpoch();
    const bool isFromTheFuture = m_issuedAt > serviceSeconds;
    const qint64 off = serviceSeconds - serviceNow();
    // A `Date` that lies behind, without a token from the future, was only long on its way.
    if (!isFromTheFuture && off < tolerance)
        return false;
    const auto before = m_skew;
    m_skew += std::chrono::seconds(off);
    if (m_skew.count() > 0 && m_skew.count() < tolerance)
        m_skew = std::chrono::seconds(0);
    m_current.value = Secret();
    // A few seconds are mended without a word: nobody has to set a clock for them.
    const auto isWorthSaying = [](std::chrono::seconds skew) {
        return std::abs(skew.count()) >= tolerance;
    };
    if (m_skew != before && (isWorthSaying(m_skew) || isWorthSaying(before)))
        Q_EMIT clockSkewFound(m_skew);
    return true;
}

} // namespace rolodesk
