#pragma once

#include "core/http/tokensource.h"

namespace rolodesk {

class Clock;

/// Tokens made from an API Secret. A token is used for four of its five minutes (`heymarket-api.md`
/// section 2), measured on the wall clock, which is what the service checks: a clock that somebody
/// sets back makes a new token as well.
///
/// A wrong clock is found by a 401 with a `Date` (section 17, item 28): a token that was dated in
/// the service's future, be it by a second, which some services refuse, or a clock that differs by
/// 30 s and more. Tokens are then dated with the service's time, and so never in its future: `Date`
/// was written before it was read.
class JwtTokenSource final : public TokenSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JwtTokenSource)

public:
    /// `generation`: of the last value of a source this one takes the place of.
    JwtTokenSource(Credentials credentials, Clock &clock, quint64 generation = 0,
        QObject *parent = nullptr);

    [[nodiscard]] std::optional<Authorization> ready() override;
    [[nodiscard]] Reply<Authorization, ApiError> *fetch() override;
    [[nodiscard]] bool refused(const Authorization &used, const QDateTime &serverTime) override;
    [[nodiscard]] std::chrono::seconds clockSkew() const override { return m_skew; }

private:
    [[nodiscard]] qint64 serviceNow() const;

    Credentials m_credentials;
    Clock &m_clock;
    std::chrono::seconds m_skew{0};
    Authorization m_current;
    qint64 m_issuedAt = 0; ///< `iat` of the current token.
};

} // namespace rolodesk
