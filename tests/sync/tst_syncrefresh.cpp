#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

#include <QRandomGenerator>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Phase = SyncStatus::Phase;
using Reason = SyncStatus::Reason;
using Manners = FakeContactsApi::Manners;

namespace {

QString october(int minute)
{
    return QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC).addSecs(60 * minute).toString(Qt::ISODate);
}

/// Refuses the page with this number (from 1), counted over both list operations.
void refusePage(SyncBench &bench, int number)
{
    bench.api.onRequest = [number, pages = 0](int, const QString &operation) mutable -> std::optional<ApiError> {
        if (operation.startsWith(u"pageContacts") && ++pages == number)
            return apiError(ApiError::Kind::Forbidden);
        return std::nullopt;
    };
}

int pagesAsked(const SyncBench &bench)
{
    return bench.api.countOf(u"pageContactsV1"_s) + bench.api.countOf(u"pageContactsV2"_s);
}

} // namespace

/// What happens to a base that was here before: others change, create and delete, and a run reads what is new.
class SyncRefreshTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refreshesACompleteBaseWithFewRequests()
    {
        SyncBench bench;
        bench.fill(900);
        QVERIFY(bench.run());
        bench.change(17, u"2026-10-01T00:00:00Z"_s);
        bench.api.contacts.append(makeContact(5000, u"2026-10-02T00:00:00Z"_s, u"New"_s));
        bench.api.requests.clear();
        bench.restart();
        QVERIFY(bench.engine->status().isComplete());
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QVERIFY2(bench.api.requests.size() < 10, qPrintable(QString::number(bench.api.requests.size())));
    }

    void refreshesAnOldestFirstBaseWithFewRequests()
    {
        SyncBench bench;
        bench.api.manners.newestFirst = false;
        bench.api.manners.hasV2List = false;
        bench.fill(900);
        QVERIFY(bench.run());
        bench.change(17, u"2026-10-01T00:00:00Z"_s);
        bench.api.requests.clear();
        bench.restart();
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QVERIFY2(bench.api.requests.size() < 15, qPrintable(QString::number(bench.api.requests.size())));
    }

    /// A refresh that dies half-way has committed the newest pages: they are known now, and what lies below them is still missing.
    void findsWhatAnInterruptedRefreshLeftBehind()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 30;
        bench.fill(400);
        QVERIFY(bench.run());
        for (int i = 0; i < 120; ++i)
            bench.change(i, october(i));
        bench.restart();
        int pages = 0;
        bench.api.onRequest = [&pages](int, const QString &operation) -> std::optional<ApiError> {
            if (operation == u"pageContactsV2"_s && ++pages == 3)
                return apiError(ApiError::Kind::Forbidden);
            return std::nullopt;
        };
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        bench.api.onRequest = nullptr;
        bench.restart();
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    void doesNotWalkAgainForAKillDuringTheLastLook()
    {
        SyncBench bench;
        bench.api.manners.hasV2List = false; // A list that comes newest first is looked at once more.
        bench.fill(900);
        connect(bench.engine.get(), &SyncEngine::statusChanged, this, [&bench] {
            if (bench.engine->status().phase == Phase::Checking)
                QMetaObject::invokeMethod(bench.engine.get(), &SyncEngine::pause, Qt::QueuedConnection);
        });
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Paused);
        bench.restart();
        bench.api.requests.clear();
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QVERIFY2(bench.api.countOf(u"pageContactsV1"_s) < 8,
            qPrintable(QString::number(bench.api.countOf(u"pageContactsV1"_s))));
    }

    void refreshesABaseWhoseCountNeverAgreesWithFewRequests()
    {
        SyncBench bench;
        bench.fill(3500, 3);
        class Liar final : public FakeContactsApi {
        public:
            ApiReply<std::optional<qint64>> *countContactsV1(const QString &, Lane lane) override
            {
                requests.push_back({u"countContactsV1"_s, lane});
                return ApiReply<std::optional<qint64>>::ready(std::optional<qint64>(9999));
            }
        } liar;
        liar.contacts = bench.api.contacts;
        SyncEngine engine(liar, *bench.store, bench.clock);
        for (const int most : {1000, 15}) {
            liar.requests.clear();
            QSignalSpy ended(&engine, &SyncEngine::finished);
            engine.start();
            QVERIFY(ended.wait(30000));
            QCOMPARE(engine.status().phase, Phase::Partial);
            QCOMPARE(engine.status().reason, Reason::CountDiffers);
            QVERIFY2(static_cast<int>(liar.requests.size()) < most, qPrintable(QString::number(liar.requests.size())));
        }
    }


    void refreshesUnderEverySwitch_data()
    {
        QTest::addColumn<Manners>("manners");
        QTest::addColumn<int>("most");
        const auto row = [](const char *name, int most, auto set) {
            Manners manners;
            manners.countKnown = false;
            set(manners);
            QTest::newRow(name) << manners << most;
        };
        row("newest first", 3, [](auto &m) { m.hasV2List = false; });
        row("newest first, inclusive", 3, [](auto &m) { m.hasV2List = false; m.dateInclusive = true; });
        row("oldest first", 5, [](auto &m) { m.hasV2List = false; m.newestFirst = false; });
        row("oldest first, inclusive", 7, [](auto &m) { m.hasV2List = false; m.newestFirst = false; m.dateInclusive = true; });
        row("v2 by date", 5, [](auto &m) { m.hasV1List = false; });
        row("v2 by position", 4, [](auto &m) { m.hasV1List = false; m.dateIgnored = true; });
        row("v2 by position, oldest first whatever is asked", 30,
            [](auto &m) { m.hasV1List = false; m.dateIgnored = true; m.alwaysAscending = true; });
        row("v2 newest first whatever is asked", 4, [](auto &m) { m.hasV1List = false; m.ascendingIgnored = true; });
    }
    /// Nothing but the refresh itself can mend the copy here: the service does not count.
    void refreshesUnderEverySwitch()
    {
        QFETCH(Manners, manners);
        QFETCH(int, most);
        SyncBench bench;
        bench.api.manners = manners;
        bench.fill(900);
        QVERIFY(bench.run());
        QString why;
        for (int round = 1; round <= 3; ++round) {
            bench.change(17 * round, october(10 * round));
            bench.change(18 * round, october(10 * round + 1));
            bench.api.contacts.append(makeContact(5000 + round, october(10 * round + 2), u"New"_s));
            bench.api.requests.clear();
            bench.restart();
            QVERIFY(bench.run());
            QVERIFY2(bench.agrees(&why), qPrintable(why));
            QCOMPARE(bench.engine->status().phase, Phase::Complete);
            QVERIFY2(pagesAsked(bench) <= most, qPrintable(QString::number(pagesAsked(bench))));
        }
    }

    /// The first look at a base of one contact does not tell which way it is listed.
    void learnsTheDirectionWhenTheBaseGrows()
    {
        SyncBench bench;
        bench.api.manners.newestFirst = false;
        bench.api.manners.hasV2List = false;
        bench.api.manners.countKnown = false;
        bench.fill(1);
        QVERIFY(bench.run());
        for (int i = 0; i < 600; ++i)
            bench.api.contacts.append(makeContact(100 + i, october(i), u"New"_s));
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        bench.api.requests.clear();
        QVERIFY(bench.run());
        QVERIFY2(pagesAsked(bench) < 6, qPrintable(QString::number(pagesAsked(bench))));
    }

    void goesOnWithARefreshThatWasInterrupted_data()
    {
        QTest::addColumn<Manners>("manners");
        for (const bool newestFirst : {true, false}) {
            Manners manners;
            manners.newestFirst = newestFirst;
            manners.hasV2List = false;
            manners.countKnown = false;
            QTest::newRow(newestFirst ? "newest first" : "oldest first") << manners;
        }
        Manners manners;
        manners.hasV1List = false;
        manners.countKnown = false;
        QTest::newRow("v2") << manners;
    }
    /// A refresh as long as a first walk is not begun anew after each interruption, and what changed meanwhile is found, too.
    void goesOnWithARefreshThatWasInterrupted()
    {
        QFETCH(Manners, manners);
        SyncBench bench;
        bench.api.manners = manners;
        bench.fill(2000);
        QVERIFY(bench.run());
        // A bulk change: more than a page in the five minutes every later look reaches back.
        const auto bulk = [](int minute, int i) {
            return QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC).addSecs(60 * minute + i).toString(Qt::ISODate);
        };
        for (int i = 0; i < 1500; ++i)
            bench.change(i, bulk(0, i));
        bench.api.requests.clear();
        QVERIFY(bench.run());
        const int undisturbed = pagesAsked(bench);

        for (int i = 0; i < 1500; ++i)
            bench.change(i, bulk(2000, i));
        bench.api.requests.clear();
        for (int life = 0; life < 2; ++life) {
            refusePage(bench, 6);
            QVERIFY(bench.run());
            QCOMPARE(bench.engine->status().phase, Phase::Failed);
            bench.api.onRequest = nullptr;
            bench.change(40 + life, october(5000 + life));
            bench.restart();
        }
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        // What the last looks read again are the five minutes below the horizon: ten pages of this bulk.
        QVERIFY2(pagesAsked(bench) < undisturbed + 18,
            qPrintable(u"%1 pages, %2 undisturbed"_s.arg(pagesAsked(bench)).arg(undisturbed)));
    }

    /// Nothing but a walk over everything tells which of many contacts are gone; once a day is not too often for that.
    void findsDeletionsInALargeBaseTheNextDay_data()
    {
        QTest::addColumn<bool>("countKnown");
        QTest::newRow("the count says so") << true;
        QTest::newRow("the service does not count") << false;
    }
    void findsDeletionsInALargeBaseTheNextDay()
    {
        QFETCH(bool, countKnown);
        SyncBench bench;
        bench.api.manners.countKnown = countKnown;
        bench.fill(3400);
        QVERIFY(bench.run());
        bench.api.contacts.removeAt(3000);
        bench.api.contacts.removeAt(70);
        bench.api.requests.clear();
        QVERIFY(bench.run());
        QVERIFY2(pagesAsked(bench) < 5, qPrintable(QString::number(pagesAsked(bench))));
        QCOMPARE(bench.store->contactCount(), 3400);
        QCOMPARE(bench.engine->status().phase, countKnown ? Phase::Partial : Phase::Complete);
        bench.clock.advance(std::chrono::hours(24));
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }

    /// A difference that was counted is not forgotten because the service stopped counting.
    void remembersThatTheCountDiffered()
    {
        SyncBench bench;
        bench.fill(3200);
        QVERIFY(bench.run());
        bench.api.contacts.removeAt(50);
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().reason, Reason::CountDiffers);
        bench.api.manners.countKnown = false;
        bench.restart();
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().reason, Reason::CountDiffers);
        QCOMPARE(bench.engine->status().phase, Phase::Partial);
    }

    /// A run that was interrupted proves nothing: what the last whole one found stays said.
    void keepsWhatTheLastRunFoundWhileARunIsInterrupted()
    {
        SyncBench bench;
        bench.api.manners.hasV2List = false;
        bench.fill(3200);
        QVERIFY(bench.run());
        QVERIFY(bench.engine->status().isComplete());
        bench.api.manners.limitHonoured = false;
        bench.api.manners.pageHonoured = false;
        bench.api.manners.countKnown = false;
        for (int i = 0; i < 100; ++i)
            bench.change(i, october(1));
        refusePage(bench, 5);
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        bench.restart();
        QVERIFY(bench.engine->status().isComplete());
        bench.api.onRequest = nullptr;
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().reason, Reason::CursorStuck);
    }

    /// Contacts that become visible late, a little below the newest one, are found without a count.
    void findsWhatBecameVisibleLate()
    {
        SyncBench bench;
        bench.api.manners.countKnown = false;
        bench.fill(300);
        const Contact late = bench.api.contacts.takeAt(297);
        QVERIFY(bench.run());
        bench.api.contacts.insert(297, late);
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    /// Others work between any two requests, and nobody counts; the refresh after it brings both sides together, deletions apart.
    void agreesAfterAnyInterleavingWithoutACount()
    {
        QRandomGenerator random(64);
        for (int round = 0; round < 20; ++round) {
            SyncBench bench;
            bench.api.manners.newestFirst = random.bounded(2);
            bench.api.manners.dateInclusive = random.bounded(2);
            bench.api.manners.hasV2List = random.bounded(2);
            bench.api.manners.hasV1List = !bench.api.manners.hasV2List;
            bench.api.manners.countKnown = false;
            bench.fill(200, 1 + random.bounded(20));
            int minute = 0;
            qint64 nextId = 10000;
            const auto others = [&](int, const QString &) -> std::optional<ApiError> {
                if (random.bounded(3) == 0)
                    bench.change(random.bounded(static_cast<int>(bench.api.contacts.size())), october(++minute));
                else if (random.bounded(3) == 0)
                    bench.api.contacts.append(makeContact(++nextId, october(++minute), u"Created"_s));
                return std::nullopt;
            };
            for (int run = 0; run < 3; ++run) {
                bench.api.onRequest = others;
                QVERIFY(bench.run());
            }
            bench.api.onRequest = nullptr;
            QVERIFY(bench.run());
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"round %1: %2"_s.arg(round).arg(why)));
        }
    }
};

ROLODESK_TEST(SyncRefreshTest);
#include "tst_syncrefresh.moc"
