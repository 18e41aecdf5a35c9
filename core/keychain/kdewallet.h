#pragma once

#include "core/credentials/credentialstore.h"

#include <QDBusConnection>

namespace rolodesk {

/// What D-Bus tells about KWallet of a Plasma 5 session, which QtKeychain uses there when it answers. Reads no secret.
/// All calls are asynchronous.
class KdeWallet final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KdeWallet)

public:
    explicit KdeWallet(QObject *parent = nullptr);

    /// True in a session whose desktop says it is Plasma 5: only there QtKeychain asks for KWallet.
    [[nodiscard]] static bool isItsSession();

    /// NoService when KWallet does not answer (it may be switched off), as QtKeychain finds it, too.
    [[nodiscard]] CredentialReply<CredentialPlace> *look();
    /// Has KWallet ask the person. Refused when the dialog was closed without.
    [[nodiscard]] CredentialReply<CredentialDone> *unlock();

private:
    QDBusConnection m_bus;
};

} // namespace rolodesk
