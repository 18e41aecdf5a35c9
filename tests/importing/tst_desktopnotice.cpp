#include "tests/support/testregistry.h"
#include "ui/common/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that shows messages.
class FakeDesktop final : public QDBusVirtualObject {
public:
    QList<QVariantList> shown;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        shown.append(message.arguments());
        bus.send(message.createReply(1U));
        return true;
    }
};

} // namespace

class DesktopNoticeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsTitleAndText();
    void isQuietWhereNobodyShowsThem();

private:
    QProcess m_bus;
    QString m_address;
};

void DesktopNoticeTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is missing; see installer/packages.txt");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(10000));
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void DesktopNoticeTest::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished(5000);
}

void DesktopNoticeTest::showsTitleAndText()
{
    FakeDesktop desktop;
    auto there = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(there.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &desktop));
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    const auto here = QDBusConnection::connectToBus(m_address, u"program"_s);
    showDesktopNotice(here, u"Import of A & B.csv is done"_s, u"2 <b>rows</b>"_s);
    QTRY_COMPARE(desktop.shown.size(), 1);
    const QVariantList sent = desktop.shown.constFirst();
    QCOMPARE(sent.size(), 8);
    QCOMPARE(sent.at(3).toString(), u"Import of A & B.csv is done"_s);
    QCOMPARE(sent.at(4).toString(), u"2 &lt;b&gt;rows&lt;/b&gt;"_s);
    QCOMPARE(sent.at(1).metaType(), QMetaType::fromType<uint>());
    QCOMPARE(sent.at(7).metaType(), QMetaType::fromType<int>());
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

/// The next call over the same bus is answered: nothing was broken off.
void DesktopNoticeTest::isQuietWhereNobodyShowsThem()
{
    const auto here = QDBusConnection::connectToBus(m_address, u"alone"_s);
    showDesktopNotice(here, u"Title"_s, u"Text"_s);
    const auto ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
        u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
    QCOMPARE(here.call(ping).type(), QDBusMessage::ReplyMessage);
    QDBusConnection::disconnectFromBus(u"alone"_s);
    const QDBusConnection none(u"no such bus"_s);
    QVERIFY(!none.isConnected());
    showDesktopNotice(none, u"Title"_s, u"Text"_s);
}

ROLODESK_TEST(DesktopNoticeTest);
#include "tst_desktopnotice.moc"
