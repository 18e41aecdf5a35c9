#include "core/contacts/contact.h"
#include "core/contacts/servicetime.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class ServiceTimeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNanoseconds()
    {
        const auto a = ServiceTime::parse(u"2026-04-12T15:30:00.123456789Z"_s);
        const auto b = ServiceTime::parse(u"2026-04-12T15:30:00.123456790Z"_s);
        QVERIFY(a && b);
        QVERIFY(*a < *b);
        QCOMPARE(a->toRfc3339(), u"2026-04-12T15:30:00.123456789Z"_s);
    }

    void readsOffsetsAndPrintsUtc()
    {
        const auto time = ServiceTime::parse(u"2026-04-12T17:30:00.5+02:00"_s);
        QVERIFY(time);
        QCOMPARE(time->toRfc3339(), u"2026-04-12T15:30:00.500Z"_s);
        QCOMPARE(*time, *ServiceTime::parse(u"2026-04-12T15:30:00.500000Z"_s));
    }

    void readsEveryFormOfRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("nanoseconds");
        QTest::newRow("the beginning") << u"1970-01-01T00:00:00Z"_s << qint64(0) << 0;
        QTest::newRow("small letters") << u"1970-01-02t00:00:01z"_s << qint64(86401) << 0;
        QTest::newRow("a blank") << u"1970-01-01 00:01:00.5Z"_s << qint64(60) << 500000000;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.25Z"_s << qint64(-1) << 250000000;
        QTest::newRow("the zero time") << u"0001-01-01T00:00:00Z"_s << qint64(-62135596800) << 0;
        QTest::newRow("a leap day") << u"2024-02-29T12:00:00Z"_s << qint64(1709208000) << 0;
        QTest::newRow("west") << u"2026-04-12T15:30:00-05:30"_s << qint64(1776027600) << 0;
        QTest::newRow("more digits than nanoseconds") << u"1970-01-01T00:00:00.1234567899Z"_s << qint64(0) << 123456789;
        QTest::newRow("the end of a day") << u"1970-01-01T24:00:00Z"_s << qint64(86400) << 0;
    }

    void readsEveryFormOfRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        QFETCH(int, nanoseconds);
        const auto time = ServiceTime::parse(text);
        QVERIFY(time);
        QCOMPARE(time->seconds, seconds);
        QCOMPARE(time->nanoseconds, nanoseconds);
    }

    void refusesWhatIsNoTime()
    {
        for (const QString &text : {QString(), u"2026-04-12"_s, u"yesterday"_s, u"2026-13-12T15:30:00Z"_s,
                 u"2026-04-12T15:30:00"_s, u"2026-02-29T15:30:00Z"_s, u"2026-04-12T24:00:01Z"_s, u"2026-04-12T15:60:00Z"_s,
                 u"2026-04-12T15:30:60Z"_s, u"2026-04-12T15:30:00.Z"_s, u"2026-04-12T15:30:00Z "_s,
                 u"2026-04-12T15:30:00+0200"_s, u"2026-04-12T15:30:00+24:00"_s, u"2026-04-12T15:30:00.5"_s,
                 u"2026-4-12T15:30:00Z"_s, u"٢٠٢٦-04-12T15:30:00Z"_s, u"-026-04-12T15:30:00Z"_s})
            QVERIFY2(!ServiceTime::parse(text), qPrintable(text));
    }

    void addsAcrossSeconds()
    {
        const ServiceTime time {100, 999'999'999};
        QCOMPARE(time.plusNanoseconds(1), (ServiceTime {101, 0}));
        QCOMPARE((ServiceTime {100, 0}).plusNanoseconds(-1), (ServiceTime {99, 999'999'999}));
        QCOMPARE((ServiceTime {0, 0}).plusNanoseconds(-1'500'000'000), (ServiceTime {-2, 500'000'000}));
    }

    void takesGosZeroTimeForNoTime()
    {
        QVERIFY(!parseServiceTime(u"0001-01-01T00:00:00Z"_s).isValid());
        QVERIFY(parseServiceTime(u"2026-04-12T15:30:00Z"_s).isValid());
    }
};

ROLODESK_TEST(ServiceTimeTest);
#include "tst_servicetime.moc"
