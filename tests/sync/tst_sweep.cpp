#include "core/sync/sweep.h"
#include "tests/support/testregistry.h"
#include "tests/sync/liar.h"
#include "tests/sync/standingbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = SyncStatus::Phase;
using Reason = SyncStatus::Reason;
using Kind = ApiError::Kind;
using Manners = FakeContactsApi::Manners;

namespace {

Manners smallPages(bool hasV2 = true)
{
    Manners manners;
    manners.hasV2List = hasV2;
    manners.largestLimit = 20;
    manners.pageSize = 20;
    return manners;
}

} // namespace

/// Deletions by others: found between the looks, without haste, and never guessed.
class SweepTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDeletionsBetweenTheLooks_data()
    {
        QTest::addColumn<bool>("hasV2");
        QTest::newRow("v2") << true;
        QTest::newRow("v1 alone") << false;
    }
    void findsDeletionsBetweenTheLooks()
    {
        QFETCH(bool, hasV2);
        StandingBench bench(smallPages(hasV2));
        bench.fill(300, 3);
        QVERIFY(bench.begin());
        for (const int index : {250, 100, 7})
            bench.api.contacts.removeAt(index);
        bench.api.requests.clear();
        bool wasSeen = false;
        connect(bench.engine.get(), &SyncEngine::statusChanged, this, [&] {
            wasSeen = wasSeen || (bench.engine->status().swept && bench.engine->status().phase == Phase::Partial);
        });
        QVERIFY(bench.pass(10min));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QVERIFY(wasSeen);
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QCOMPARE(bench.engine->status().reason, Reason::None);
        QVERIFY(!bench.engine->status().swept);
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), 3);
        for (const auto &request : bench.api.requests)
            QCOMPARE(request.lane, Lane::Background);
        // One sweep, and then it is over.
        const int pages = bench.pages();
        QVERIFY(bench.pass(20min));
        QVERIFY2(bench.pages() - pages <= 60, qPrintable(QString::number(bench.pages() - pages)));
    }

    void isSpreadThin()
    {
        StandingBench bench(smallPages());
        bench.fill(900);
        QVERIFY(bench.begin());
        bench.api.contacts.removeAt(3);
        bench.engine->syncNow();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        for (int minute = 0; minute < 3; ++minute) {
            bench.api.requests.clear();
            QVERIFY(bench.pass(60s));
            QVERIFY2(bench.api.requests.size() <= 20, qPrintable(QString::number(bench.api.requests.size())));
        }
        QVERIFY(bench.engine->status().swept > 300);
    }

    void removesManyAtOnceWhenTheCountAgreesExactly()
    {
        StandingBench bench(smallPages());
        bench.fill(300);
        QVERIFY(bench.begin());
        bench.api.contacts = bench.api.contacts.mid(0, 120);
        QVERIFY(bench.pass(10min));
        QVERIFY(bench.agrees());
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), 0);
    }

    /// Nobody counts: once a day, and each of them is asked for.
    void asksForEachWhereNobodyCounts()
    {
        Manners manners = smallPages();
        manners.countKnown = false;
        StandingBench bench(manners);
        bench.fill(200);
        QVERIFY(bench.begin());
        bench.api.contacts = bench.api.contacts.mid(0, 130);
        bench.engine->setActive(false);
        QVERIFY(bench.pass(5h));
        QCOMPARE(bench.store->contactCount(), 200);
        QVERIFY(bench.pass(20h));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), 70);
    }

    void removesNobodyWhomTheServiceStillKnows()
    {
        class Forgetful final : public FakeContactsApi {
        public:
            ApiReply<Contact> *getContactV1(ContactId id, Lane lane) override
            {
                requests.push_back({u"getContactV1"_s, lane});
                return ApiReply<Contact>::ready(makeContact(id.value, u"2026-01-01T00:00:00Z"_s, u"Still here"_s));
            }
        } forgetful;
        StandingBench bench;
        bench.fill(100);
        QVERIFY(bench.run());
        forgetful.manners = smallPages();
        forgetful.contacts = bench.api.contacts;
        forgetful.contacts.removeAt(50);
        bench.service = &forgetful;
        bench.restart();
        QVERIFY(bench.begin());
        QVERIFY(bench.pass(5min));
        QVERIFY(forgetful.countOf(u"getContactV1"_s) > 0);
        QVERIFY(!bench.engine->status().swept);
        QCOMPARE(bench.store->contactCount(), 100);
        QCOMPARE(bench.engine->status().reason, Reason::CountDiffers);
    }

    void removesNobodyWhileTheWalkFails_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::ServerFailed, Kind::NotThisService, Kind::BadReply, Kind::NotFound})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    void removesNobodyWhileTheWalkFails()
    {
        QFETCH(Kind, kind);
        StandingBench bench(smallPages());
        bench.fill(200);
        QVERIFY(bench.begin());
        bench.api.contacts = bench.api.contacts.mid(0, 100);
        bench.engine->syncNow();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        QVERIFY(bench.pass(12s));
        QVERIFY(bench.engine->status().swept);
        bench.api.onRequest = [kind](int, const QString &operation) {
            return operation.startsWith(u"pageContacts") ? std::optional(apiError(kind)) : std::nullopt;
        };
        QVERIFY(bench.pass(30min));
        QCOMPARE(bench.store->contactCount(), 200);
        bench.api.onRequest = nullptr;
        QVERIFY(bench.pass(2h));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    void goesOnAfterAKillAtAnyRequest()
    {
        for (int death = 1; death <= 18; ++death) {
            StandingBench bench(smallPages());
            bench.fill(150);
            QVERIFY(bench.begin());
            bench.api.contacts.removeAt(120);
            bench.api.contacts.removeAt(20);
            bench.engine->syncNow();
            QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
            bench.api.requests.clear();
            bool dead = false;
            bench.api.onRequest = [&bench, &dead, death](
                                      int number, const QString &) -> std::optional<ApiError> {
                if (number == death) {
                    bench.kill();
                    dead = true;
                }
                return std::nullopt;
            };
            while (!dead) {
                bench.clock.advance(bench.clock.untilNext());
                QVERIFY(bench.waitUntil([&] { return dead || bench.isAtRest(); }));
            }
            bench.restart();
            bench.api.onRequest = nullptr;
            bench.engine->keepCurrent(true);
            bench.engine->start();
            QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
            QVERIFY(bench.pass(3min));
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"death %1: %2"_s.arg(death).arg(why)));
            QVERIFY2(bench.pages() <= 32, qPrintable(u"death %1: %2 pages"_s.arg(death).arg(bench.pages())));
        }
    }

    void goesOnWhereItWasAfterARestart()
    {
        StandingBench bench(smallPages());
        bench.fill(400);
        QVERIFY(bench.begin());
        bench.api.contacts.removeAt(20);
        bench.engine->syncNow();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        QVERIFY(bench.pass(80s));
        QVERIFY(bench.engine->status().swept > 250);
        const auto swept = bench.engine->status().swept;
        bench.restart();
        QCOMPARE(bench.engine->status().swept, swept);
        bench.api.requests.clear();
        QVERIFY(bench.begin());
        QVERIFY(bench.pass(3min));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QVERIFY2(bench.pages() <= 22, qPrintable(QString::number(bench.pages())));
    }

    void doesNotSweepForEverBecauseOfACountThatIsWrong()
    {
        Liar liar;
        StandingBench bench({}, true);
        bench.fill(100);
        liar.manners = smallPages();
        liar.contacts = bench.api.contacts;
        bench.service = &liar;
        bench.restart();
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        QVERIFY(bench.pass(48h));
        QCOMPARE(bench.engine->status().reason, Reason::CountDiffers);
        QCOMPARE(bench.engine->status().phase, Phase::Partial);
        // 576 looks; five or six sweeps of eight pages.
        const int pages = liar.countOf(u"pageContactsV2"_s);
        QVERIFY2(pages < 576 * 3 + 80, qPrintable(QString::number(pages)));
        QVERIFY2(liar.countOf(u"countContactsV1"_s) < 576 + 10, qPrintable(QString::number(liar.countOf(u"countContactsV1"_s))));
    }

    /// A long run of one time is read by the numbers of its pages. Behind the last look a page of
    /// it is changed by others: all behind it move up, and the one who is not here yet is passed
    /// over.
    void isOwedAgainWhereItReadByPosition()
    {
        Manners manners = smallPages(false);
        manners.countKnown = false;
        StandingBench bench(manners);
        bench.fill(200, 150);
        const Contact late = bench.api.contacts.takeAt(49);
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        int sweepPages = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            const bool isOfSweep = bench.engine->status().mode == SyncStatus::Mode::Sweep;
            if (operation == "pageContactsV1"_L1 && isOfSweep && ++sweepPages == 10) {
                for (int index = 120; index < 140; ++index)
                    bench.change(index, u"2026-10-01T00:00:00Z"_s);
            }
            return std::nullopt;
        };
        QVERIFY(bench.pass(23h));
        QCOMPARE(sweepPages, 0);
        bench.api.contacts.append(late);
        QVERIFY(bench.pass(3h));
        QVERIFY(sweepPages > 10);
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    void isOwedAgainByWhatALookFinds_data()
    {
        QTest::addColumn<int>("changed");
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<bool>("breaksOff");
        QTest::newRow("what is not here") << 30 << false << false;
        QTest::newRow("what the sweep brought in") << 30 << true << false;
        QTest::newRow("and then breaks off") << 30 << false << true;
        QTest::newRow("of the newest time known") << 1 << false << false;
    }
    void isOwedAgainByWhatALookFinds()
    {
        QFETCH(int, changed);
        QFETCH(bool, isHere);
        QFETCH(bool, breaksOff);
        StandingBench bench(smallPages(false));
        bench.fill(100);
        QVERIFY(bench.begin());
        QVERIFY(bench.pass(30s)); // a thorough look; the next is not
        const QString newest = bench.api.contacts.last().updated;
        for (int index = 0; index < changed; ++index)
            bench.change(index, changed == 1 ? newest : u"2026-10-01T00:00:00Z"_s);
        SyncRecord waiting = bench.record();
        waiting.awaitsLook = true;
        bench.setRecord(waiting, isHere ? bench.api.contacts.mid(0, 30) : QList<Contact>());
        int pages = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            const bool isSecond = operation == "pageContactsV1"_L1 && ++pages == 2;
            return isSecond && breaksOff ? std::optional(apiError(Kind::Offline)) : std::nullopt;
        };
        QVERIFY(bench.pass(1min));
        QVERIFY(pages > 0);
        QVERIFY(bench.record().owesAnotherSweep);
        QVERIFY(!bench.record().awaitsLook);
    }

    /// A sweep that no list can be followed for has learnt nothing.
    void isOwedStillWhenItGivesUp()
    {
        StandingBench bench(smallPages());
        bench.fill(100);
        QVERIFY(bench.begin());
        SyncRecord owing = bench.record();
        owing.owesSweep = true;
        bench.setRecord(owing);
        int refused = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            const bool isOfSweep = bench.engine->status().mode == SyncStatus::Mode::Sweep;
            if (!isOfSweep || !operation.startsWith(u"pageContacts"))
                return std::nullopt;
            ++refused;
            return apiError(Kind::NotFound);
        };
        QVERIFY(bench.pass(5min));
        QVERIFY(refused > 0 && refused < 5);
        QVERIFY(bench.record().owesAnotherSweep);
    }

    /// Where people work all day, one sweep would follow the other.
    void followsTheLastOneNoSoonerThanInAnHour()
    {
        Manners manners = smallPages(false);
        manners.countKnown = false;
        StandingBench bench(manners);
        bench.fill(200, 150);
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        int sweepPages = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            sweepPages += operation == "pageContactsV1"_L1
                && bench.engine->status().mode == SyncStatus::Mode::Sweep;
            return std::nullopt;
        };
        QVERIFY(bench.pass(24h));
        for (int change = 0; change < 120; ++change) {
            bench.change(199, bench.clock.nowUtc().toString(Qt::ISODate));
            QVERIFY(bench.pass(3min));
        }
        // Six hours.
        QVERIFY2(
            sweepPages > 5 * 13 && sweepPages <= 7 * 13, qPrintable(QString::number(sweepPages)));
        QVERIFY(bench.agrees());
    }

    /// The count of a service that counts late tells of no deletion while people work.
    void restsWhileTheCountMoves()
    {
        class Late final : public FakeContactsApi {
        public:
            ApiReply<std::optional<qint64>> *countContactsV1(
                const QString &date, Lane lane) override
            {
                return mapReply<std::optional<qint64>>(
                    FakeContactsApi::countContactsV1(date, lane), [this](std::optional<qint64> n) {
                        return std::optional<qint64>(*n + ++m_asked % 7 + 1);
                    });
            }

        private:
            int m_asked = 0;
        } late;
        StandingBench bench({}, true);
        bench.fill(100);
        late.manners = smallPages();
        late.contacts = bench.api.contacts;
        bench.service = &late;
        bench.restart();
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        int sweepPages = 0;
        late.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            sweepPages += operation == "pageContactsV2"_L1
                && bench.engine->status().mode == SyncStatus::Mode::Sweep;
            return std::nullopt;
        };
        QVERIFY(bench.pass(6h));
        // Six pages each.
        QVERIFY2(sweepPages > 6 && sweepPages <= 37 * 6, qPrintable(QString::number(sweepPages)));
    }

    /// A quiet base, and a sweep that goes on in another life of the program.
    void isNotOwedAgainForARestart()
    {
        StandingBench bench;
        bench.fillWithALongRun();
        bench.api.manners.largestLimit = 20;
        QVERIFY(bench.begin());
        SyncRecord owing = bench.record();
        owing.owesSweep = true;
        bench.setRecord(owing);
        bench.engine->setActive(false);
        for (int step = 0; step < 100 && bench.engine->status().swept.value_or(0) < 60; ++step)
            QVERIFY(bench.pass(5s));
        QVERIFY(bench.engine->status().swept.value_or(0) >= 60);
        bench.restart();
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        QVERIFY(bench.pass(10min));
        QVERIFY(!bench.engine->status().swept);
        QVERIFY(!bench.record().owesSweep);
        QVERIFY(!bench.record().owesAnotherSweep);
    }

    void isNotOwedForWhatHappensLater_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("a look finds nothing") << false;
        QTest::newRow("a thorough run finds nothing") << true;
    }
    void isNotOwedForWhatHappensLater()
    {
        QFETCH(bool, byHand);
        Manners manners = smallPages(false);
        manners.countKnown = false;
        StandingBench bench(manners);
        bench.fill(200, 150);
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        int sweepPages = 0;
        bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
            sweepPages += bench.engine->status().mode == SyncStatus::Mode::Sweep;
            return std::nullopt;
        };
        const auto isSwept = [&] { return sweepPages > 0 && !bench.engine->status().swept; };
        for (int step = 0; step < 26 * 360 && !isSwept(); ++step)
            QVERIFY(bench.pass(10s));
        QVERIFY(isSwept());
        const int pages = sweepPages;
        if (byHand) {
            bench.engine->syncNow();
            QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        } else {
            bench.engine->setActive(true); // then most looks are quick ones
        }
        QVERIFY(bench.pass(1min));
        bench.change(199, u"2026-10-01T00:00:00Z"_s);
        QVERIFY(bench.pass(1h));
        QCOMPARE(sweepPages, pages);
        QVERIFY(bench.agrees());
    }

    void isCalledForByWhatIsKnown()
    {
        const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        SyncRecord record;
        SyncStatus status;
        status.loaded = 100;
        status.total = 99;
        QVERIFY2(!Sweep::isCalledFor(record, status, now), "there is no whole copy yet");
        record.atEnd.insert(u"kind"_s, u"full"_s);
        record.lastFullWalk = now.addSecs(-60);
        QVERIFY(Sweep::isCalledFor(record, status, now));
        record.fruitlessSweeps = 1;
        record.unexplained = -1;
        QVERIFY(!Sweep::isCalledFor(record, status, now));
        QVERIFY(Sweep::isCalledFor(record, status, now.addSecs(3600)));
        QVERIFY2(Sweep::isCalledFor(record, status, now.addSecs(-86400)), "the clock was set back");
        status.total = 98;
        QVERIFY2(Sweep::isCalledFor(record, status, now), "the difference is another one");
        status.total = 100;
        QVERIFY(!Sweep::isCalledFor(record, status, now.addSecs(86400)));
        QVERIFY(Sweep::isCalledFor(record, status, now.addSecs(8 * 86400)));
        status.total.reset();
        QVERIFY(!Sweep::isCalledFor(record, status, now));
        QVERIFY(Sweep::isCalledFor(record, status, now.addSecs(86400)));
        record.owesAnotherSweep = true;
        QVERIFY2(!Sweep::isCalledFor(record, status, now), "one would follow the other");
        QVERIFY(Sweep::isCalledFor(record, status, now.addSecs(3600)));
        record.owesSweep = true;
        QVERIFY(Sweep::isCalledFor(record, status, now));
    }
};

ROLODESK_TEST(SweepTest);
#include "tst_sweep.moc"
