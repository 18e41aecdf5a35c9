#include "core/http/storedkeytokensource.h"

namespace rolodesk {

StoredKeyTokenSource::StoredKeyTokenSource(CredentialStore &store, QString entry, QString secretId,
    Clock &clock, QObject *parent)
    : TokenSource(parent)
    , m_store(store)
    , m_entry(std::move(entry))
    , m_secretId(std::move(secretId))
    , m_clock(clock)
{
}

void StoredKeyTokenSource::renew(const QString &secretId)
{
    m_secretId = secretId;
    m_signer.reset();
    m_readAgain = !m_waiters.isFirst();
}

std::optional<Authorization> StoredKeyTokenSource::ready()
{
    if (!m_signer)
        return std::nullopt;
    const auto authorization = m_signer->ready();
    if (authorization)
        m_generation = authorization->generation;
    return authorization;
}

Reply<Authorization, ApiError> *StoredKeyTokenSource::fetch()
{
    if (const auto authorization = ready())
        return Reply<Authorization, ApiError>::ready(*authorization);
    const bool isFirst = m_waiters.isFirst();
    auto *reply = m_waiters.add();
    if (isFirst)
        read();
    return reply;
}

void StoredKeyTokenSource::read()
{
    m_store.read(m_entry)->then(
        this, [this](const Result<Secret, CredentialError> &key) { take(key); });
}

void StoredKeyTokenSource::take(const Result<Secret, CredentialError> &key)
{
    if (std::exchange(m_readAgain, false))
        return read();
    ApiError error;
    error.kind = ApiError::Kind::NoCredentials;
    if (key) {
        m_signer =
            std::make_unique<JwtTokenSource>(Credentials{m_secretId, *key}, m_clock, m_generation);
        connect(m_signer.get(), &TokenSource::clockSkewFound, this, &TokenSource::clockSkewFound);
        if (const auto authorization = ready())
            return m_waiters.finishAll(*authorization);
        m_signer.reset();
    } else {
        error.credential = nameOf(key.error().kind);
        error.detail = key.error().detail;
    }
    m_waiters.finishAll(Failure(error));
}

bool StoredKeyTokenSource::refused(const Authorization &used, const QDateTime &serverTime)
{
    return m_signer && m_signer->refused(used, serverTime);
}

std::chrono::seconds StoredKeyTokenSource::clockSkew() const
{
    return m_signer ? m_signer->clockSkew() : std::chrono::seconds(0);
}

} // namespace rolodesk
