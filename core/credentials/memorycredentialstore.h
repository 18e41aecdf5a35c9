#pragma once

#include "core/credentials/credentialstore.h"

#include <QHash>

namespace rolodesk {

/// Secrets that live as long as the program: where there is no keychain, or for whoever wants none.
class MemoryCredentialStore final : public CredentialStore {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryCredentialStore)

public:
    explicit MemoryCredentialStore(QObject *parent = nullptr);

    [[nodiscard]] CredentialReply<CredentialPlace> *look() override;
    [[nodiscard]] CredentialReply<CredentialDone> *unlock() override;
    [[nodiscard]] CredentialReply<Secret> *read(const QString &entry) override;
    [[nodiscard]] CredentialReply<CredentialDone> *write(
        const QString &entry, const Secret &secret) override;
    [[nodiscard]] CredentialReply<CredentialDone> *remove(const QString &entry) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace rolodesk
