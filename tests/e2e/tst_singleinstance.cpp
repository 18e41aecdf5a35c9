#include "app/desktop/singleinstance.h"
#include "tests/support/testregistry.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace rolodesk::desktop;
using namespace Qt::StringLiterals;

/// A second start hands over to the first.
class SingleInstanceTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 11, 1), QTime(12, 0), Qt::UTC};

    /// As another program would, while this one goes on.
    static bool handOverFromElsewhere(const QString &place, const HandOver &wish)
    {
        bool isTaken = false;
        std::unique_ptr<QThread> other(QThread::create([&] { isTaken = handOver(place, wish); }));
        QSignalSpy ended(other.get(), &QThread::finished);
        other->start();
        if (!other->isFinished())
            ended.wait(5000);
        other->wait();
        return isTaken;
    }

private Q_SLOTS:
    void linesAreReadAsTheyWereWritten()
    {
        const HandOver wish{
            {u"/tmp/a b.csv"_s, u"/tmp/ä\"\n.vcf"_s}, u"+1 415 555 0100"_s, true, u"wl_7"_s};
        const QByteArray line = toLine(wish, m_now);
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(fromLine(line, m_now), std::optional(wish));
        QCOMPARE(fromLine(toLine({}, m_now), m_now), std::optional(HandOver()));
    }
    /// Whoever wrote it has gone on by itself.
    void whatIsReadTooLateIsNotTaken()
    {
        QVERIFY(fromLine(toLine({}, m_now.addMSecs(1)), m_now));
        QVERIFY(!fromLine(toLine({}, m_now), m_now.addMSecs(1)));
    }
    void nothingElseIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("raise\n");
        QTest::newRow("no time") << QByteArray("{\"files\":[]}\n");
        QTest::newRow("a list") << QByteArray("[1]\n");
        QTest::newRow("a file that is nowhere")
            << QByteArray("{\"files\":[\"a.csv\"],\"until\":9000000000000}\n");
        QTest::newRow("too long") << QByteArray(
            "{\"until\":9000000000000,\"number\":\"" + QByteArray(1100000, '1') + "\"}");
    }
    void nothingElseIsRead()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!fromLine(line, m_now));
    }

    void handsOver()
    {
        const QString place = m_folder.filePath(u"first"_s);
        QVERIFY(!handOver(place, {})); // nobody is there
        SingleInstance instance(place);
        QVERIFY(instance.isListening());
        QList<HandOver> taken;
        connect(&instance, &SingleInstance::handedOver, this,
            [&taken](const HandOver &wish) { taken.append(wish); });
        const HandOver wish{{u"/tmp/a.csv"_s}, u"+14155550100"_s, false, {}};
        QVERIFY(handOverFromElsewhere(place, wish));
        QTRY_COMPARE(taken, QList<HandOver>{wish});
        QVERIFY(handOverFromElsewhere(place, {}));
        QTRY_COMPARE(taken.size(), 2);
        QVERIFY(QFileInfo(place).permission(QFile::ReadOwner));
        QVERIFY(!QFileInfo(place).permission(QFile::ReadOther));
        QVERIFY(!QFileInfo(place).permission(QFile::WriteGroup));
    }

    void takesThePlaceOfOneThatCrashed()
    {
        const QString place = m_folder.filePath(u"crashed"_s);
        {
            // A socket that nobody listens at any more.
            auto *gone = new QLocalServer;
            QVERIFY(gone->listen(place));
            QVERIFY(QFile::rename(place, place + u".kept"_s));
            delete gone;
            QVERIFY(QFile::rename(place + u".kept"_s, place));
        }
        QVERIFY(QFileInfo::exists(place));
        SingleInstance instance(place);
        QVERIFY(instance.isListening());
        SingleInstance second(place); // another one leaves it alone
        QVERIFY(!second.isListening());
        QVERIFY(handOverFromElsewhere(place, {}));
    }

    /// Whoever listens there and takes no notice holds up no start for long.
    void waitsForNobody()
    {
        const QString place = m_folder.filePath(u"silent"_s);
        QLocalServer silent;
        QVERIFY(silent.listen(place));
        QElapsedTimer time;
        time.start();
        QVERIFY(!handOver(place, {}));
        QVERIFY2(time.elapsed() < 4000, qPrintable(QString::number(time.elapsed())));
    }

    void aFlatpakMeetsInTheFolderItsProcessesShare()
    {
        qputenv("FLATPAK_ID", "org.example.app");
        const QString place = meetingPoint(u"/a/b"_s);
        qunsetenv("FLATPAK_ID");
        QVERIFY2(place.contains(u"/app/org.example.app/rolodesk-"_s), qPrintable(place));
        QVERIFY(!meetingPoint(u"/a/b"_s).contains(u"/app/"_s));
    }

    void eachFolderHasAPlaceOfItsOwn()
    {
        QCOMPARE(meetingPoint(u"/a/b"_s), meetingPoint(u"/a/./b"_s));
        QVERIFY(meetingPoint(u"/a/b"_s) != meetingPoint(u"/a/c"_s));
        constexpr qsizetype longest = 107; // of the name of a socket
        QVERIFY(meetingPoint(u"/"_s + QString(4000, u'x')).size() < longest);
    }
};

ROLODESK_TEST(SingleInstanceTest);
#include "tst_singleinstance.moc"
