#pragma once

#include "core/credentials/credentialstore.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace rolodesk {

/// The dialog in which a Secret Service asks for the password of a collection. Answers when the
/// person closed it. Owned by its reply; the dialog is called off when the reply dies.
class UnlockPrompt final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnlockPrompt)

public:
    UnlockPrompt(
        QDBusConnection bus, QString path, CredentialReply<CredentialDone> &reply);
    ~UnlockPrompt() override;

    void show();

private Q_SLOTS:
    // QDBusConnection::connect knows slots by name only.
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    QDBusConnection m_bus;
    QString m_path;
    CredentialReply<CredentialDone> &m_reply;
    bool m_isOpen = false;
};

} // namespace rolodesk
