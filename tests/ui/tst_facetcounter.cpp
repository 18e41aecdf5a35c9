#include "core/contacts/contactjson.h"
#include "core/index/contactorder.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "ui/views/facetcounter.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What "today" is, in whatever zone the tests run.
class FacetCounterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatIsWrong();
    void countsTheLocalDay_data();
    void countsTheLocalDay();
    void countsAnewWhenTheDayBegins_data() { countsTheLocalDay_data(); }
    void countsAnewWhenTheDayBegins();
    void countsAtMostEveryTwoSeconds();

private:
    void keep(const QList<ContactSeed> &seeds);
    [[nodiscard]] static ContactSeed updated(qint64 id, const QDateTime &time)
    {
        ContactSeed seed;
        seed.id = id;
        seed.phone = u"1415555%1"_s.arg(1000 + id);
        seed.first = u"Ann"_s;
        seed.updated = time;
        return seed;
    }
    /// How many the search finds of the same.
    [[nodiscard]] qint64 found(const QString &query)
    {
        OrderRequest request;
        request.text = query;
        request.today = m_clock.nowUtc().toLocalTime().date();
        return static_cast<qint64>(valueOf(m_store->order(request))->size());
    }

    FakeClock m_clock;
    std::unique_ptr<ContactStore> m_store;
};

void FacetCounterTest::init()
{
    m_store = std::move(*ContactStore::openInMemory(u"test"_s));
}

void FacetCounterTest::keep(const QList<ContactSeed> &seeds)
{
    StoreChange change;
    for (const ContactSeed &seed : seeds)
        change.upserts.append(contactFrom(seed));
    (void)valueOf(m_store->commit(std::move(change)));
}

void FacetCounterTest::countsWhatIsWrong()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
    m_clock.setNow(now.toUTC());
    ContactSeed nameless = updated(1, now.addDays(-2));
    nameless.first.clear();
    ContactSeed odd = updated(2, now.addDays(-2));
    odd.phone = u"123"_s;
    ContactSeed one = updated(3, now.addDays(-2));
    ContactSeed other = updated(4, now.addDays(-2));
    other.phone = one.phone;
    keep({nameless, odd, one, other, updated(5, now)});
    FacetCounter counter(*m_store, m_clock);
    QTRY_VERIFY(counter.counts());
    QCOMPARE(counter.counts()->all, 5);
    QCOMPARE(counter.counts()->nameless, 1);
    QCOMPARE(counter.counts()->oddNumbers, 1);
    QCOMPARE(counter.counts()->duplicates, 2);
    QCOMPARE(counter.counts()->changed, 1);
}

void FacetCounterTest::countsTheLocalDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("any") << QDate(2026, 11, 21);
    // Days of 23 and 25 hours in one of the zones or the other.
    QTest::newRow("spring in New Zealand") << QDate(2026, 9, 27);
    QTest::newRow("autumn in New Zealand") << QDate(2026, 4, 5);
    QTest::newRow("spring in Newfoundland") << QDate(2026, 3, 8);
    QTest::newRow("autumn in Newfoundland") << QDate(2026, 11, 1);
}

void FacetCounterTest::countsTheLocalDay()
{
    QFETCH(QDate, day);
    // By hand: the wall clock of the zone says so.
    const QDateTime midnight(day, QTime(0, 0));
    m_clock.setNow(QDateTime(day, QTime(23, 59, 30)).toUTC());
    keep({updated(1, midnight), updated(2, midnight.addMSecs(-1)),
        updated(3, midnight.addSecs(3600)), updated(4, QDateTime(day, QTime(23, 59, 30))),
        updated(5, midnight.addDays(-1))});
    FacetCounter counter(*m_store, m_clock);
    QTRY_VERIFY(counter.counts());
    QCOMPARE(counter.counts()->changed, 3);
    QCOMPARE(found(u"updated:today"_s), 3);
    QCOMPARE(found(u"updated:yesterday"_s), 2);
}

void FacetCounterTest::countsAnewWhenTheDayBegins()
{
    QFETCH(QDate, day);
    m_clock.setNow(QDateTime(day, QTime(23, 58)).toUTC());
    keep({updated(1, QDateTime(day, QTime(0, 0))), updated(2, QDateTime(day, QTime(23, 57)))});
    FacetCounter counter(*m_store, m_clock);
    QTRY_VERIFY(counter.counts());
    QCOMPARE(counter.counts()->changed, 2);
    QSignalSpy changed(&counter, &FacetCounter::changed);
    m_clock.advance(110s);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    m_clock.advance(40s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(counter.counts()->changed, 0);
    QCOMPARE(found(u"updated:today"_s), 0);
    // Once a day, not with every look at the clock.
    m_clock.advance(10min);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1);
}

void FacetCounterTest::countsAtMostEveryTwoSeconds()
{
    m_clock.setNow(QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toUTC());
    FacetCounter counter(*m_store, m_clock);
    QTRY_VERIFY(counter.counts());
    QSignalSpy changed(&counter, &FacetCounter::changed);
    keep({updated(1, m_clock.nowUtc())});
    m_clock.advance(50ms); // the first ones are told at once
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(counter.counts()->all, 1);
    for (qint64 id = 2; id < 20; ++id) {
        keep({updated(id, m_clock.nowUtc())});
        m_clock.advance(100ms);
    }
    QCOMPARE(changed.count(), 1);
    m_clock.advance(200ms);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(counter.counts()->all, 19);
}

ROLODESK_TEST(FacetCounterTest);
#include "tst_facetcounter.moc"
