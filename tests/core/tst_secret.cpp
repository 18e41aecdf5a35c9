#include "core/credentials/secret.h"
#include "tests/support/testregistry.h"

#include <QDebug>
#include <QFile>
#include <QtTest>

using namespace rolodesk;

class SecretTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverPrinted()
    {
        QString printed;
        QDebug(&printed) << Secret("hush-hush");
        QVERIFY(!printed.contains(QLatin1String("hush")));
        QVERIFY(printed.contains(QLatin1String("(secret)")));
    }

    void leavesACopyAloneWhenItDies()
    {
        QByteArray copy;
        {
            const Secret secret(QByteArray("hush-hush"));
            copy = secret.reveal().toByteArray();
        }
        QCOMPARE(copy, QByteArray("hush-hush"));
    }

    void isTheSameOnlyForTheSameBytes()
    {
        QVERIFY(Secret("abc").isSameAs(Secret("abc")));
        QVERIFY(!Secret("abc").isSameAs(Secret("abd")));
        QVERIFY(!Secret("abc").isSameAs(Secret("ab")));
        QVERIFY(Secret().isSameAs(Secret("")));
    }

    void takesTheBytesAway()
    {
        QByteArray bytes("hush-hush");
        bytes.detach();
        QCOMPARE(Secret::takenFrom(bytes).reveal().toByteArray(), QByteArray("hush-hush"));
        QVERIFY(bytes.isEmpty());
        QString text = QString::fromUtf8("schlüssel");
        QCOMPARE(Secret::takenFrom(text).reveal().toByteArray(), QByteArray("schlüssel"));
        QVERIFY(text.isEmpty());
    }

#ifdef Q_OS_LINUX
    /// "dd": left out of core dumps; "lo": never written to swap. Both stand in the flags of the pages the bytes lie in.
    void liesInPagesThatAreNeitherDumpedNorSwapped()
    {
        const Secret secret("hush-hush");
        const auto address = reinterpret_cast<quintptr>(secret.reveal().data());
        QFile maps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        bool inside = false;
        QByteArray flags;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QList<QByteArray> range = line.split(' ').first().split('-');
            bool isFirst = false;
            bool isLast = false;
            const quintptr from = range.first().toULongLong(&isFirst, 16);
            const quintptr to = range.last().toULongLong(&isLast, 16);
            if (range.size() == 2 && isFirst && isLast)
                inside = address >= from && address < to;
            else if (inside && line.startsWith("VmFlags:"))
                flags = line;
        }
        QVERIFY2(flags.contains(" dd"), flags);
#ifndef __SANITIZE_ADDRESS__ // which makes mlock do nothing
        QVERIFY2(flags.contains(" lo"), flags);
#endif
    }
#endif

    void isCompleteWithBothParts()
    {
        QVERIFY(!Credentials {}.isComplete());
        QVERIFY(!(Credentials {QStringLiteral("id"), Secret()}.isComplete()));
        QVERIFY((Credentials {QStringLiteral("id"), Secret("k")}.isComplete()));
    }
};

ROLODESK_TEST(SecretTest);
#include "tst_secret.moc"
