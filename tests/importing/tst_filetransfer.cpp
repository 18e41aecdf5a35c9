#include "tests/importing/privatebus.h"
#include "tests/support/testregistry.h"
#include "ui/importing/filetransfer.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMimeData>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that hands files over to those in a sandbox.
class FakePortal final : public QDBusVirtualObject {
public:
    QList<QDBusMessage> asked;
    bool refuses = false;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        asked.append(message);
        bus.send(refuses ? message.createErrorReply(QDBusError::AccessDenied, u"no such transfer"_s)
                         : message.createReply(QStringList{u"/run/user/1/doc/ab12/a b.csv"_s}));
        return true;
    }
};

QMimeData *dropped(const QString &form, const QByteArray &key)
{
    auto *data = new QMimeData;
    data->setData(form, key);
    return data;
}

} // namespace

/// Files that are dropped from outside of a sandbox.
class FileTransferTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKey_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("of today") << u"application/vnd.portal.filetransfer"_s
                                  << QByteArray("12345\0", 6);
        QTest::newRow("of yesterday") << u"application/vnd.portal.files"_s << QByteArray("12345");
    }
    void knowsTheKey()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, key);
        const std::unique_ptr<QMimeData> data(dropped(form, key));
        QCOMPARE(transferKeyOf(*data), "12345"_ba);
        const std::unique_ptr<QMimeData> other(dropped(u"text/uri-list"_s, "file:///a.csv"));
        QVERIFY(transferKeyOf(*other).isEmpty());
    }

    void getsTheFiles()
    {
        PrivateBus bus;
        FakePortal portal;
        auto there = bus.connection(u"portal"_s);
        QVERIFY(there.registerVirtualObject(u"/org/freedesktop/portal/documents"_s, &portal));
        QVERIFY(there.registerService(u"org.freedesktop.portal.Documents"_s));
        const auto here = bus.connection(u"window"_s);
        std::optional<Result<QStringList, QString>> files;
        const auto keep = [&files](const Result<QStringList, QString> &answer) { files = answer; };
        retrieveFiles("12345", here)->then(this, keep);
        QTRY_VERIFY(files);
        QVERIFY(*files);
        QCOMPARE(**files, QStringList{u"/run/user/1/doc/ab12/a b.csv"_s});
        QCOMPARE(portal.asked.size(), 1);
        QCOMPARE(portal.asked.first().interface(), u"org.freedesktop.portal.FileTransfer"_s);
        QCOMPARE(portal.asked.first().member(), u"RetrieveFiles"_s);
        QCOMPARE(portal.asked.first().arguments().first().toString(), u"12345"_s);
        files.reset();
        portal.refuses = true;
        retrieveFiles("12345", here)->then(this, keep);
        QTRY_VERIFY(files);
        QVERIFY(!*files);
        QVERIFY(files->error().contains(u"no such transfer"_s));
    }

    void saysWhereThereIsNoPortal()
    {
        PrivateBus bus;
        std::optional<Result<QStringList, QString>> files;
        retrieveFiles("1", bus.connection(u"alone"_s))
            ->then(this, [&files](const Result<QStringList, QString> &answer) { files = answer; });
        QTRY_VERIFY(files);
        QVERIFY(!*files);
        QVERIFY(!files->error().isEmpty());
    }
};

ROLODESK_TEST(FileTransferTest);
#include "tst_filetransfer.moc"
