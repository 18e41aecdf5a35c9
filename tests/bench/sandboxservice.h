#pragma once

#include "core/credentials/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace rolodesk::bench {

/// `rolodesk-sandbox` as a process of its own on a free port, its database in a temporary folder
/// and the rate limit off. Waits through the event loop; whatever fails ends the bench.
class SandboxService final {
    Q_DISABLE_COPY_MOVE(SandboxService)

public:
    /// With so many contacts of its own making.
    explicit SandboxService(int contacts);
    ~SandboxService();

    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] Credentials credentials() const { return m_credentials; }
    [[nodiscard]] QByteArray adminKey() const { return m_adminKey; }

    /// Every contact as it is inside, by rising id; none is kept.
    void eachContact(const std::function<void(const QJsonObject &)> &take);
    /// Puts contacts in, in the form in which `eachContact` tells them.
    void put(const QJsonArray &contacts);
    /// Somebody else changes a contact.
    void change(qint64 contact, const QJsonObject &patch);

private:
    void admin(const QByteArray &verb, const QString &path, const QByteArray &body,
        const std::function<void(QByteArray &)> &read);

    QTemporaryDir m_folder;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QProcess> m_process;
    Credentials m_credentials;
    QByteArray m_adminKey;
    QUrl m_address;
};

} // namespace rolodesk::bench
