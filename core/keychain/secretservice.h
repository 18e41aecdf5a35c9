#pragma once

#include "core/credentials/credentialstore.h"

#include <QDBusConnection>

namespace rolodesk {

/// What D-Bus tells about the keychain of this session (freedesktop.org Secret Service): which
/// program it is and whether its default collection is locked. Reads no secret. All calls are
/// asynchronous.
class SecretService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretService)

public:
    explicit SecretService(QObject *parent = nullptr);

    /// NoService when nobody answers to org.freedesktop.secrets, after trying to start it; TimedOut or Broken when somebody does
    /// and fails.
    [[nodiscard]] CredentialReply<CredentialPlace> *look();
    /// Whether there is a collection nobody can look into: what is not found may lie in it.
    [[nodiscard]] CredentialReply<bool> *hasLocked();
    /// Has the service ask the person, for every locked collection. Refused when the dialog was closed without.
    [[nodiscard]] CredentialReply<CredentialDone> *unlock();

private:
    QDBusConnection m_bus;
};

} // namespace rolodesk
