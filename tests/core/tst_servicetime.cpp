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

    void refusesWhatIsNoTime()
    {
        for (const QString &text : {QString(), u"2026-04-12"_s, u"yesterday"_s, u"2026-13-12T15:30:00Z"_s,
                 u"2026-04-12T15:30:00"_s})
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
