#pragma once

#include "core/credentials/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace rolodesk::test {

/// `rolodesk-sandbox` for tests: a child process on a free port, with its database in a temporary
/// folder and the rate limit off. Waits where it has to, through the event loop; every failure is a
/// QWARN and false.
class SandboxProcess final {
public:
    struct Setup {
        int contacts = 0;
        int seed = 1;
        QStringList switches = {}; ///< "name=value"
    };

    SandboxProcess();
    ~SandboxProcess();

    /// Starts and waits until it is ready. A second start goes on with the same database, key and
    /// port.
    [[nodiscard]] bool start(const Setup &setup);
    [[nodiscard]] bool start() { return start(Setup()); }
    /// kill -9, and waits until it is gone.
    void kill();
    /// Closes its input, and waits until it has ended by itself; false when it did not.
    [[nodiscard]] bool stop();

    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] Credentials credentials() const { return m_credentials; }
    /// `{"id":"…","key":"…"}` and a line end.
    [[nodiscard]] QByteArray credentialsJson() const;

    /// One request to the admin path, for example admin("GET", "/sandbox/dump"). Undefined when it
    /// failed.
    [[nodiscard]] QJsonValue admin(const QByteArray &verb, const QString &path,
        const QJsonValue &body = QJsonValue::Undefined);

    [[nodiscard]] bool setSwitches(const QJsonObject &switches);
    /// Replaces the faults; see app/sandbox/README.md for their form.
    [[nodiscard]] bool setFaults(const QJsonArray &faults);
    /// The contacts as they are inside, by id as clients see it.
    [[nodiscard]] QMap<qint64, QJsonObject> contacts();
    /// Requests so far whose path is this one.
    [[nodiscard]] int requestsTo(const QString &path);

private:
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<QProcess> m_process;
    Credentials m_credentials;
    QByteArray m_adminKey;
    QUrl m_address;
    Setup m_setup;
};

/// A fault: `action` at the n-th request (from 1) to `path` (a trailing * takes any end), `times`
/// in a row.
[[nodiscard]] QJsonObject fault(
    const QString &path, const QJsonObject &action, int nth = 1, int times = 1);

/// Waits until `isTrue`, running the event loop; for what has no signal.
[[nodiscard]] bool waitUntil(const std::function<bool()> &isTrue, int milliseconds = 20'000);

} // namespace rolodesk::test
