#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>

namespace rolodesk::test {

/// A D-Bus session of a test's own.
class PrivateBus {
public:
    PrivateBus()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            qFatal("dbus-daemon is missing; see installer/packages.txt");
        m_bus.start(daemon,
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead(10000))
            qFatal("no D-Bus session begins");
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_bus.terminate();
        m_bus.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// A connection of this name, until the bus ends.
    [[nodiscard]] QDBusConnection connection(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_bus;
    QString m_address;
    QStringList m_names;
};

} // namespace rolodesk::test
