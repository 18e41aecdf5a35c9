#pragma once

#include "core/credentials/credentialstore.h"
#include "core/http/authorizationwaiters.h"
#include "core/http/jwttokensource.h"

#include <memory>

namespace rolodesk {

/// Tokens made from an API Secret Key that a CredentialStore keeps. The key is read when the first
/// token is needed, so that a workspace opens while its keychain still waits for the person. What the
/// store says instead becomes `ApiError::NoCredentials` with its name, and the next request asks the
/// store again.
class StoredKeyTokenSource final : public TokenSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredKeyTokenSource)

public:
    /// Store and clock outlive the source. `entry`: of the key; `secretId`: API Secret ID.
    StoredKeyTokenSource(CredentialStore &store, QString entry, QString secretId, Clock &clock,
        QObject *parent = nullptr);

    /// The key was entered anew: it is read again for the next request, and for those that wait for
    /// the old one to be read.
    void renew(const QString &secretId);

    [[nodiscard]] std::optional<Authorization> ready() override;
    [[nodiscard]] Reply<Authorization, ApiError> *fetch() override;
    [[nodiscard]] bool refused(const Authorization &used, const QDateTime &serverTime) override;
    [[nodiscard]] std::chrono::seconds clockSkew() const override;

private:
    void read();
    void take(const Result<Secret, CredentialError> &key);

    CredentialStore &m_store;
    QString m_entry;
    QString m_secretId;
    Clock &m_clock;
    AuthorizationWaiters m_waiters;
    bool m_readAgain = false; ///< What is being read was replaced meanwhile.
    std::unique_ptr<JwtTokenSource> m_signer; ///< None until the key is here.
    quint64 m_generation = 0; ///< Of the last value handed out, by whichever signer.
};

} // namespace rolodesk
