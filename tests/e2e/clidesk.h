#pragma once

#include "tests/e2e/cliprocess.h"
#include "tests/e2e/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace rolodesk::test {

/// One run of rolodesk-cli beside others, with a local copy of its own. Killed with this object.
struct CliWork {
    qint64 contact = 0;
    QStringList command;
    QTemporaryDir data;
    QProcess process;

    ~CliWork()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Waits for its end. The exit code is -1 when it was killed or took too long.
    [[nodiscard]] CliRun ended();
};

/// A service, and any number of machines with a local copy of it, on which rolodesk-cli runs at the
/// same time: what takes seconds takes them once.
class CliDesk final {
public:
    /// Starts the service and makes the local copy that all machines begin with.
    [[nodiscard]] bool start(int contacts);
    [[nodiscard]] SandboxProcess &sandbox() { return m_sandbox; }

    /// A contact that can be edited, each time another one.
    [[nodiscard]] qint64 takeContact();
    /// A machine and a contact for it; nothing runs there yet. `command` may hold "ID".
    [[nodiscard]] std::unique_ptr<CliWork> makeWork(const QStringList &command);
    /// Starts the command of the work, or another one, on its machine.
    void begin(CliWork &work, const QStringList &command = {}) const;
    /// Runs another command there to its end.
    [[nodiscard]] CliRun run(const CliWork &work, const QStringList &command) const;
    /// What the journal there says of the contact, oldest first.
    [[nodiscard]] QJsonArray journal(const CliWork &work) const;

    /// Requests that change something and were sent to a contact's own address, in their order.
    [[nodiscard]] QList<QJsonObject> writesTo(qint64 contact);
    /// A text field of a contact as it is inside; empty when it is not there.
    [[nodiscard]] QString there(qint64 contact, const QString &field);
    [[nodiscard]] static QString pathOf(qint64 contact);
    /// A fault at the n-th request of this kind to a contact's own address.
    [[nodiscard]] static QJsonObject faultAt(
        const QString &method, int nth, qint64 contact, const QJsonObject &action);
    /// Whether a request has met the fault with this index, of those that were set last.
    [[nodiscard]] bool isMet(int fault);

private:
    [[nodiscard]] QStringList arguments(const QString &folder) const;

    SandboxProcess m_sandbox;
    QTemporaryDir m_base;
    QList<qint64> m_contacts;
};

} // namespace rolodesk::test
