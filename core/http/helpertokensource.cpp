#include "core/http/helpertokensource.h"

#include "core/util/clock.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace rolodesk {

HelperTokenSource::HelperTokenSource(HelperCommand command, Clock &clock, QObject *parent)
    : TokenSource(parent)
    , m_command(std::move(command))
    , m_clock(clock)
{
}

std::optional<Authorization> HelperTokenSource::ready()
{
    if (m_current.value.isEmpty() || m_clock.nowUtc() >= m_useUntil)
        return std::nullopt;
    return m_current;
}

Reply<Authorization, ApiError> *HelperTokenSource::fetch()
{
    const bool isFirst = m_waiters.isFirst();
    auto *reply = m_waiters.add();
    if (isFirst)
        CredentialHelper::run(m_command, m_clock)
            ->then(this, [this](const Result<HelperToken, HelperError> &token) { take(token); });
    return reply;
}

void HelperTokenSource::take(const Result<HelperToken, HelperError> &token)
{
    if (!token) {
        ApiError error;
        error.kind = ApiError::Kind::NoCredentials;
        error.credential = u"helper_"_s + nameOf(token.error().kind);
        if (token.error().kind == HelperError::Kind::ExitCode)
            error.detail = u"exit code "_s + QString::number(token.error().exitCode);
        return m_waiters.finishAll(Failure(error));
    }
    const QDateTime now = m_clock.nowUtc();
    const qint64 life = now.msecsTo(token->expiresAt);
    m_useUntil = token->expiresAt.addMSecs(-std::min<qint64>(30'000, life / 4));
    QByteArray value = "Bearer ";
    value.reserve(value.size() + token->token.size()); // it must not move and leave a copy behind
    value.append(token->token.reveal());
    m_current.value = Secret::takenFrom(value);
    ++m_current.generation;
    m_waiters.finishAll(m_current);
}

bool HelperTokenSource::refused(const Authorization &used, const QDateTime &)
{
    // Several requests may be refused for one token; the first of them has already set things
    // right.
    if (used.generation != m_current.generation)
        return true;
    const auto now = m_clock.monotonic();
    if (m_refusedAt && now - *m_refusedAt < 1min)
        return false; // the program is not run again for each request; the token may be right after all
    m_refusedAt = now;
    m_current.value = Secret();
    return true;
}

} // namespace rolodesk
