#include "tests/importing/privatebus.h"
#include "tests/support/testregistry.h"
#include "ui/common/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
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
    void showsTitleAndText();
    void isQuietWhereNobodyShowsThem();

private:
    PrivateBus m_bus;
};

void DesktopNoticeTest::showsTitleAndText()
{
    FakeDesktop desktop;
    auto there = m_bus.connection(u"desktop"_s);
    QVERIFY(there.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &desktop));
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    const auto here = m_bus.connection(u"program"_s);
    showDesktopNotice(here, u"Import of A & B.csv is done"_s, u"2 <b>rows</b>"_s);
    QTRY_COMPARE(desktop.shown.size(), 1);
    const QVariantList sent = desktop.shown.constFirst();
    QCOMPARE(sent.size(), 8);
    QCOMPARE(sent.at(3).toString(), u"Import of A & B.csv is done"_s);
    QCOMPARE(sent.at(4).toString(), u"2 &lt;b&gt;rows&lt;/b&gt;"_s);
    QCOMPARE(sent.at(1).metaType(), QMetaType::fromType<uint>());
    QCOMPARE(sent.at(7).metaType(), QMetaType::fromType<int>());
}

/// The next call over the same bus is answered: nothing was broken off.
void DesktopNoticeTest::isQuietWhereNobodyShowsThem()
{
    const auto here = m_bus.connection(u"alone"_s);
    showDesktopNotice(here, u"Title"_s, u"Text"_s);
    const auto ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
        u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
    QCOMPARE(here.call(ping).type(), QDBusMessage::ReplyMessage);
    const QDBusConnection none(u"no such bus"_s);
    QVERIFY(!none.isConnected());
    showDesktopNotice(none, u"Title"_s, u"Text"_s);
}

ROLODESK_TEST(DesktopNoticeTest);
#include "tst_desktopnotice.moc"
