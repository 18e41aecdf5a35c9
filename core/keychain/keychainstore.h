#pragma once

#include "core/credentials/credentialstore.h"

#include <chrono>
#include <memory>

namespace rolodesk {

class Clock;

/// The desktop's keychain, by QtKeychain: Secret Service (GNOME Keyring, KeePassXC, KDE Wallet), KWallet, the Windows
/// Credential Manager, the macOS Keychain. Its fallback to a plain file is never switched on. Entries stand under
/// the service name "Rolodesk".
///
/// QtKeychain answers "not found" for a locked Secret Service (`toolchain.md` section 4), so the lock is looked at over D-Bus first.
class KeychainStore final : public CredentialStore {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainStore)

public:
    /// The clock outlives the store. Each call but `unlock` ends after `patience`.
    explicit KeychainStore(Clock &clock,
        std::chrono::milliseconds patience = std::chrono::seconds(60), QObject *parent = nullptr);
    ~KeychainStore() override;

    [[nodiscard]] CredentialReply<CredentialPlace> *look() override;
    [[nodiscard]] CredentialReply<CredentialDone> *unlock() override;
    [[nodiscard]] CredentialReply<Secret> *read(const QString &entry) override;
    [[nodiscard]] CredentialReply<CredentialDone> *write(
        const QString &entry, const Secret &secret) override;
    [[nodiscard]] CredentialReply<CredentialDone> *remove(const QString &entry) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk
