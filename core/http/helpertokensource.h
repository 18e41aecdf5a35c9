#pragma once

#include "core/credentials/credentialhelper.h"
#include "core/http/authorizationwaiters.h"

namespace rolodesk {

/// Tokens handed out by a helper program. A token is used until a margin before its end: 30 seconds,
/// or a quarter of its time when it has less than two minutes. A 401 makes the program be asked once
/// more, at most once a minute. What the program does wrong becomes `ApiError::NoCredentials` with
/// its name.
class HelperTokenSource final : public TokenSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperTokenSource)

public:
    /// The clock outlives the source.
    HelperTokenSource(HelperCommand command, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Authorization> ready() override;
    [[nodiscard]] Reply<Authorization, ApiError> *fetch() override;
    [[nodiscard]] bool refused(const Authorization &used, const QDateTime &serverTime) override;

private:
    void take(const Result<HelperToken, HelperError> &token);

    HelperCommand m_command;
    Clock &m_clock;
    AuthorizationWaiters m_waiters;
    Authorization m_current;
    QDateTime m_useUntil; ///< UTC.
    std::optional<std::chrono::milliseconds> m_refusedAt; ///< Monotonic.
};

} // namespace rolodesk
