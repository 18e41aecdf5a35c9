#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

#include <QRandomGenerator>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Phase = SyncStatus::Phase;
using Reason = SyncStatus::Reason;

class SyncEngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsInEverything()
    {
        SyncBench bench;
        bench.fill(200);
        bench.api.tags = {{TagId(5), u"VIP"_s, u"#ffd700"_s, u"2026-01-01T00:00:00Z"_s, 1}};
        bench.api.fields = {{FieldId(3), u"Plan"_s}};
        bench.api.team = {7, u"Team"_s, 0, {{MemberId(42), u"Sam"_s, {}}}};
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        const SyncStatus &status = bench.engine->status();
        QCOMPARE(status.phase, Phase::Complete);
        QCOMPARE(status.loaded, 200);
        QCOMPARE(status.total, 200);
        QVERIFY(status.isComplete());
        QCOMPARE(status.requests, static_cast<qint64>(bench.api.requests.size()));
        QCOMPARE(bench.store->directory().labelOf({TagId(5), {}}), u"VIP"_s);
        QCOMPARE(bench.store->directory().titleOf(u"3"_s), u"Plan"_s);
        QCOMPARE(bench.store->directory().nameOf(MemberId(42)), u"Sam"_s);
    }

    void showsTheFirstPageBeforeTheRest()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 30;
        bench.fill(300);
        qint64 rowsAtFirstCommit = 0;
        connect(bench.store.get(), &ContactStore::committed, this,
            [&rowsAtFirstCommit](const StoreCommit &commit) {
                if (rowsAtFirstCommit == 0)
                    rowsAtFirstCommit = commit.contactCount;
            });
        QVERIFY(bench.run());
        QCOMPARE(rowsAtFirstCommit, 30);
        QCOMPARE(bench.api.requests.front().operation, u"pageContactsV2"_s);
        QCOMPARE(bench.api.requests.front().lane, Lane::Interactive);
    }

    void asksInTheInteractiveLaneWhenAPersonWantsMore()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 30;
        bench.fill(300);
        bench.api.onRequest = [&bench](int, const QString &operation) -> std::optional<ApiError> {
            if (operation == u"pageContactsV2"_s && bench.api.countOf(operation) == 4)
                bench.engine->wantMore();
            return std::nullopt;
        };
        QVERIFY(bench.run());
        QList<Lane> lanes;
        for (const auto &request : bench.api.requests) {
            if (request.operation == u"pageContactsV2"_s)
                lanes << request.lane;
        }
        QCOMPARE(lanes.count(Lane::Interactive), 2);
        QCOMPARE(lanes.at(4), Lane::Interactive);
    }

    void agreesUnderEverySwitch_data()
    {
        QTest::addColumn<FakeContactsApi::Manners>("manners");
        const auto row = [](const char *name, auto set) {
            FakeContactsApi::Manners manners;
            set(manners);
            QTest::newRow(name) << manners;
        };
        row("newest first, exclusive", [](auto &) { });
        row("newest first, inclusive", [](auto &m) { m.dateInclusive = true; });
        row("oldest first, exclusive", [](auto &m) { m.newestFirst = false; });
        row("oldest first, inclusive", [](auto &m) { m.newestFirst = false; m.dateInclusive = true; });
        row("limit ignored", [](auto &m) { m.limitHonoured = false; });
        row("pages from 1", [](auto &m) { m.pageBase = 1; });
        row("ties by ascending id", [](auto &m) { m.idAscendingTies = true; });
        row("no count", [](auto &m) { m.countKnown = false; });
        row("no v2", [](auto &m) { m.hasV2List = false; });
        for (const bool oldest : {false, true}) {
            for (const bool inclusive : {false, true}) {
                row(qPrintable(u"v1 alone, %1 first, %2"_s.arg(oldest ? u"oldest"_s : u"newest"_s,
                        inclusive ? u"inclusive"_s : u"exclusive"_s)),
                    [=](auto &m) { m.hasV2List = false; m.newestFirst = !oldest; m.dateInclusive = inclusive; });
            }
        }
        row("v1 alone, limit ignored", [](auto &m) { m.hasV2List = false; m.limitHonoured = false; });
        row("v1 alone, pages from 1", [](auto &m) { m.hasV2List = false; m.pageBase = 1; });
        row("v2 alone", [](auto &m) { m.hasV1List = false; });
        row("v2 alone, inclusive", [](auto &m) { m.hasV1List = false; m.dateInclusive = true; });
        row("date ignored", [](auto &m) { m.dateIgnored = true; });
        row("date ignored, v2 newest first", [](auto &m) { m.dateIgnored = true; m.ascendingIgnored = true; });
    }
    void agreesUnderEverySwitch()
    {
        QFETCH(FakeContactsApi::Manners, manners);
        SyncBench bench;
        bench.api.manners = manners;
        bench.fill(300, 45);
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QCOMPARE(bench.engine->status().total.has_value(), manners.countKnown);
    }

    void saysSoWhenNoListCanBeFollowed()
    {
        SyncBench bench;
        bench.api.manners.dateIgnored = true;
        bench.api.manners.hasV2List = false;
        bench.fill(200);
        QVERIFY(bench.run());
        QVERIFY(!bench.engine->status().isComplete());
        QCOMPARE(bench.engine->status().phase, Phase::Partial);
        QCOMPARE(bench.engine->status().reason, Reason::NoWalkWorks);
        QVERIFY(bench.store->contactCount() > 0);
    }

    void saysSoWhenARunCannotBeRead()
    {
        SyncBench bench;
        bench.api.manners.hasV2List = false;
        bench.api.manners.limitHonoured = false;
        bench.api.manners.pageHonoured = false;
        bench.api.manners.countKnown = false;
        bench.fill(200, 150);
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Partial);
        QCOMPARE(bench.engine->status().reason, Reason::CursorStuck);
    }

    void reportsACountThatDiffers()
    {
        SyncBench bench;
        bench.fill(100);
        // The service counts one it never lists.
        bench.api.manners.countKnown = true;
        class Liar final : public FakeContactsApi {
        public:
            ApiReply<std::optional<qint64>> *countContactsV1(const QString &date, Lane lane) override
            {
                return mapReply<std::optional<qint64>>(FakeContactsApi::countContactsV1(date, lane),
                    [](std::optional<qint64> n) { return std::optional<qint64>(*n + 1); });
            }
        } liar;
        liar.contacts = bench.api.contacts;
        SyncEngine engine(liar, *bench.store, bench.clock);
        QSignalSpy ended(&engine, &SyncEngine::finished);
        engine.start();
        QVERIFY(ended.wait());
        QCOMPARE(engine.status().phase, Phase::Partial);
        QCOMPARE(engine.status().reason, Reason::CountDiffers);
        QCOMPARE(engine.status().loaded, 100);
        QCOMPARE(engine.status().total, 101);
        QCOMPARE(bench.store->contactCount(), 100);
    }

    /// A long run of one time is read by the numbers of its pages; somebody in it is changed, and
    /// the others move up by one.
    void meetsWhomAWalkByPositionPassedOver()
    {
        SyncBench bench;
        bench.fillWithALongRun();
        int pages = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation == "pageContactsV1"_L1 && ++pages == 4)
                bench.change(149, u"2026-10-01T00:00:00Z"_s);
            return std::nullopt;
        };
        QVERIFY(bench.run());
        QVERIFY(pages > 8); // it was walked twice
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        // What was owed is done, and nothing is left to ask.
        QVERIFY(!bench.record().awaitsLook);
        const int before = pages;
        QVERIFY(bench.run());
        QVERIFY2(pages - before <= 2, qPrintable(QString::number(pages - before)));
    }

    /// The run breaks off between the walk and what was changed meanwhile.
    void remembersThatAWalkMayHaveShifted()
    {
        SyncBench bench;
        bench.fillWithALongRun();
        int pages = 0;
        int pagesBehind = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "pageContactsV1"_L1)
                return std::nullopt;
            if (++pages == 4) {
                for (int index = 100; index < 140; ++index)
                    bench.change(index, u"2026-10-01T00:00:00Z"_s);
            }
            const bool isBehind = bench.engine->status().phase == SyncStatus::Phase::Checking;
            return isBehind && ++pagesBehind == 2 ? std::optional(apiError(ApiError::Kind::Offline))
                                                  : std::nullopt;
        };
        bench.engine->start();
        QVERIFY(bench.waitUntil(
            [&] { return bench.engine->status().phase == SyncStatus::Phase::Failed; }));
        bench.restart();
        bench.api.onRequest = nullptr;
        QVERIFY(bench.run());
        QVERIFY(bench.record().owesAnotherSweep);
    }

    /// Neither `limit` nor `page` helps, and the cursor reads each cut time from its start.
    void isCompleteWhereAWarningWasNone()
    {
        SyncBench bench;
        bench.api.manners.hasV2List = false;
        bench.api.manners.limitHonoured = false;
        bench.api.manners.pageHonoured = false;
        bench.api.manners.dateInclusive = true;
        bench.api.manners.countKnown = false;
        bench.fill(160, 16);
        bench.api.contacts.append(
            makeContact(161, QStringLiteral("2025-01-01T00:00:00Z"))); // a plain end
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.engine->status().reason, Reason::None);
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }

    void removesWhatTheServiceNoLongerKnows()
    {
        SyncBench bench;
        bench.fill(300);
        QVERIFY(bench.run());
        bench.api.contacts.removeAt(120);
        bench.api.contacts.removeAt(3);
        QVERIFY(bench.run(true));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), 2);
    }

    void removesManyOnlyWhenTheCountSaysSo()
    {
        SyncBench bench;
        bench.fill(300);
        QVERIFY(bench.run());
        bench.api.contacts = bench.api.contacts.mid(0, 100);
        bench.api.manners.countKnown = false;
        QVERIFY(bench.run(true));
        QCOMPARE(bench.store->contactCount(), 300);
        bench.api.manners.countKnown = true;
        QVERIFY(bench.run(true));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    void keepsAContactThatOnlyTheListForgot()
    {
        SyncBench bench;
        bench.fill(100);
        QVERIFY(bench.run());
        class Forgetful final : public FakeContactsApi {
        public:
            ApiReply<Contact> *getContactV1(ContactId id, Lane) override
            {
                return ApiReply<Contact>::ready(makeContact(id.value, u"2026-01-01T00:00:00Z"_s, u"Still here"_s));
            }
        } forgetful;
        forgetful.contacts = bench.api.contacts;
        forgetful.contacts.removeAt(50);
        SyncEngine engine(forgetful, *bench.store, bench.clock);
        QSignalSpy ended(&engine, &SyncEngine::finished);
        engine.start(true);
        QVERIFY(ended.wait());
        QCOMPARE(bench.store->contactCount(), 100);
    }

    void pausesAndGoesOn()
    {
        SyncBench bench;
        bench.fill(600);
        bench.api.onRequest = [&bench](int number, const QString &) -> std::optional<ApiError> {
            if (number == 9)
                QMetaObject::invokeMethod(bench.engine.get(), &SyncEngine::pause, Qt::QueuedConnection);
            return std::nullopt;
        };
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Paused);
        const qint64 loaded = bench.store->contactCount();
        QVERIFY(loaded > 0 && loaded < 600);
        bench.api.onRequest = nullptr;
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    void goesOnAfterAKillAtAnyRequest()
    {
        const auto prepare = [](SyncBench &bench) {
            bench.api.manners.largestLimit = 30;
            bench.api.manners.countKnown =
                false; // A count would have a page that was lost read again.
            bench.fill(200, 40);
        };
        SyncBench whole;
        prepare(whole);
        QVERIFY(whole.run());
        const int requests = static_cast<int>(whole.api.requests.size());
        QVERIFY(requests > 10);
        for (int death = 1; death <= requests; ++death) {
            SyncBench bench;
            prepare(bench);
            bool dead = false;
            bench.api.onRequest = [&bench, &dead, death](
                                      int number, const QString &) -> std::optional<ApiError> {
                if (number == death) {
                    bench.kill();
                    dead = true;
                }
                return std::nullopt;
            };
            bench.engine->start();
            QTRY_VERIFY(dead);
            bench.restart();
            bench.api.onRequest = nullptr;
            QVERIFY(bench.run());
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"death %1: %2"_s.arg(death).arg(why)));
            QCOMPARE(bench.engine->status().phase, Phase::Complete);
        }
    }

    void doesNotLoadAgainWhatAKilledRunHadLoaded()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 30;
        bench.fill(900);
        bench.engine->start();
        QTRY_VERIFY(bench.store->contactCount() >= 600);
        bench.restart();
        bench.api.requests.clear();
        QVERIFY(bench.run());
        QVERIFY2(bench.api.countOf(u"pageContactsV2"_s) < 20,
            qPrintable(QString::number(bench.api.countOf(u"pageContactsV2"_s))));
    }

    /// Others change, delete and create between any two requests; after the next refresh both sides are the same.
    void agreesAfterAnyInterleaving()
    {
        QRandomGenerator random(2026);
        for (int round = 0; round < 12; ++round) {
            SyncBench bench;
            bench.api.manners.newestFirst = random.bounded(2);
            bench.api.manners.dateInclusive = random.bounded(2);
            bench.api.manners.hasV2List = random.bounded(2);
            bench.fill(150, 1 + random.bounded(20));
            qint64 minute = 0;
            qint64 nextId = 10000;
            const auto now = [&minute] {
                return QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC).addSecs(60 * ++minute).toString(Qt::ISODate);
            };
            bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
                const int index = random.bounded(static_cast<int>(bench.api.contacts.size()));
                switch (random.bounded(6)) {
                case 0:
                    bench.change(index, now());
                    break;
                case 1:
                    bench.api.contacts.removeAt(index);
                    break;
                case 2:
                    bench.api.contacts.append(makeContact(++nextId, now(), u"Created"_s));
                    break;
                default:
                    break;
                }
                return std::nullopt;
            };
            QVERIFY(bench.run());
            bench.api.onRequest = nullptr;
            QVERIFY(bench.run(true));
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"round %1: %2"_s.arg(round).arg(why)));
        }
    }

    void doesNothingWhileItRuns()
    {
        SyncBench bench;
        bench.fill(100);
        QSignalSpy ended(bench.engine.get(), &SyncEngine::finished);
        bench.engine->start();
        bench.engine->start(true);
        QVERIFY(ended.wait());
        QCOMPARE(ended.count(), 1);
        QVERIFY(bench.api.countOf(u"getTeam"_s) == 1);
    }

    void endsQuietlyOnAnEmptyBase()
    {
        SyncBench bench;
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QCOMPARE(bench.engine->status().loaded, 0);
        QVERIFY(!bench.engine->mayHaveMore());
    }
};

ROLODESK_TEST(SyncEngineTest);
#include "tst_syncengine.moc"
