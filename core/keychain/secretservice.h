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

    /// NoService when nothing answers to org.freedesktop.secrets, after trying to start it.
    [[nodiscard]] CredentialReply<CredentialPlace> *look();
    /// Has the service ask the person. Refused when the dialog was closed without.
    [[nodiscard]] CredentialReply<CredentialDone> *unlock();

private:
    QDBusConnection m_bus;
};

} // namespace rolodesk
