#include "core/store/database.h"
#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

#include <QPointer>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Phase = SyncStatus::Phase;
using Reason = SyncStatus::Reason;

namespace {

/// A service whose single answers can be kept back and given later.
class SlowService final : public FakeContactsApi {
public:
    bool keepsCounts = false;
    bool keepsTeam = false;
    QList<QPointer<ApiReply<std::optional<qint64>>>> counts;
    QPointer<ApiReply<Team>> teamReply;

    ApiReply<std::optional<qint64>> *countContactsV1(const QString &date, Lane lane) override
    {
        if (!keepsCounts)
            return FakeContactsApi::countContactsV1(date, lane);
        requests.push_back({u"countContactsV1"_s, lane});
        counts.append(new ApiReply<std::optional<qint64>>);
        return counts.last();
    }
    ApiReply<Team> *getTeam(Lane lane) override
    {
        if (!keepsTeam)
            return FakeContactsApi::getTeam(lane);
        requests.push_back({u"getTeam"_s, lane});
        teamReply = new ApiReply<Team>;
        return teamReply;
    }
};

struct SlowBench : SyncBench {
    SlowService slow;
    SyncEngine slowEngine{slow, *store, clock};

    explicit SlowBench(int count)
    {
        fill(count);
        slow.contacts = api.contacts;
    }
    /// As a write that was confirmed.
    void remove()
    {
        StoreChange change;
        change.source = ChangeSource::Mine;
        change.removals = {slow.contacts.takeLast().id};
        (void)valueOf(store->commit(std::move(change)));
    }
};

} // namespace

/// What a run owes whoever watches it, and what may happen to it on its way.
class SyncRunsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOnlyWithTeamTagsAndFields()
    {
        SlowBench bench(40);
        bench.slow.keepsTeam = true;
        bench.slow.team = {7, u"Team"_s, 0, {{MemberId(42), u"Sam"_s, {}}}};
        QSignalSpy ended(&bench.slowEngine, &SyncEngine::finished);
        bench.slowEngine.start();
        QTRY_VERIFY(bench.slowEngine.status().lastComplete.isValid());
        QCOMPARE(ended.count(), 0);
        bench.slow.teamReply->finish(bench.slow.team);
        QVERIFY(ended.wait());
        QCOMPARE(bench.store->directory().nameOf(MemberId(42)), u"Sam"_s);
        QCOMPARE(bench.slowEngine.status().phase, Phase::Complete);
    }

    /// The count asked for at the start may come in last, and is older than the one at the end.
    void believesTheLastCountWhateverComesInLate()
    {
        SlowBench bench(40);
        bench.slow.keepsCounts = true;
        QSignalSpy ended(&bench.slowEngine, &SyncEngine::finished);
        bench.slowEngine.start();
        QTRY_COMPARE(bench.slow.counts.size(), 2);
        bench.slow.counts.last()->finish(std::optional<qint64>(40));
        if (bench.slow.counts.first())
            bench.slow.counts.first()->finish(std::optional<qint64>(39));
        QVERIFY(ended.wait());
        QCOMPARE(bench.slowEngine.status().total, 40);
        QCOMPARE(bench.slowEngine.status().phase, Phase::Complete);
    }

    /// A count that was on its way meanwhile may hold it, or not.
    void countsAgainWhatWasDoneFromHere()
    {
        SlowBench bench(40);
        bench.slow.keepsCounts = true;
        QSignalSpy ended(&bench.slowEngine, &SyncEngine::finished);
        bench.slowEngine.start();
        QTRY_COMPARE(bench.slow.counts.size(), 2);
        const int pages = bench.slow.countOf(u"pageContactsV2"_s);
        bench.remove();
        bench.slow.counts.last()->finish(std::optional<qint64>(40));
        QTRY_COMPARE(bench.slow.counts.size(), 3);
        QCOMPARE(bench.slow.countOf(u"pageContactsV2"_s), pages);
        QCOMPARE(ended.count(), 0);
        bench.slow.counts.last()->finish(std::optional<qint64>(39));
        QVERIFY(ended.wait());
        QCOMPARE(bench.slowEngine.status().total, 39);
        QCOMPARE(bench.slowEngine.status().phase, Phase::Complete);
    }

    /// Who imports creates faster than it counts: what was known stays.
    void countsNoLongerThanItHelps_data()
    {
        QTest::addColumn<bool>("wasComplete");
        QTest::newRow("complete before") << true;
        QTest::newRow("never judged") << false;
    }
    void countsNoLongerThanItHelps()
    {
        QFETCH(bool, wasComplete);
        SlowBench bench(40);
        QSignalSpy ended(&bench.slowEngine, &SyncEngine::finished);
        if (wasComplete) {
            bench.slowEngine.start();
            QVERIFY(ended.wait());
            bench.clock.advance(std::chrono::hours(1));
        }
        const QDateTime before = bench.slowEngine.status().lastComplete;
        QCOMPARE(before.isValid(), wasComplete);
        bench.slow.keepsCounts = true;
        bench.slowEngine.start(true);
        for (int count = 2; count <= 5; ++count) {
            QTRY_COMPARE(bench.slow.counts.size(), count);
            const qint64 there = bench.slow.contacts.size();
            bench.remove();
            bench.slow.counts.last()->finish(std::optional(there));
        }
        QTRY_COMPARE(ended.count(), wasComplete ? 2 : 1);
        QCOMPARE(bench.slow.counts.size(), 5);
        // Nobody is told that it was complete just now, and nobody of a difference that is none.
        QCOMPARE(bench.slowEngine.status().lastComplete, before);
        QCOMPARE(
            bench.slowEngine.status().reason, wasComplete ? Reason::None : Reason::CountDiffers);
        QCOMPARE(bench.slowEngine.status().isComplete(), wasComplete);
    }

    /// The count that is kept with the copy is of before.
    void beginsWithoutWhatWasDeletedHere()
    {
        SyncBench bench;
        bench.fill(50);
        QVERIFY(bench.run());
        StoreChange change;
        change.source = ChangeSource::Mine;
        change.removals = {ContactId(50), ContactId(49)};
        (void)valueOf(bench.store->commit(std::move(change)));
        bench.restart();
        QVERIFY(bench.engine->status().isComplete());
        QCOMPARE(bench.engine->status().totalToShow(), 48);
        // What was missing is missing still.
        SyncRecord record = bench.record();
        record.reason = Reason::CountDiffers;
        record.total = 60;
        bench.setRecord(record);
        bench.restart();
        QCOMPARE(bench.engine->status().totalToShow(), 60);
        // And where nobody counts, nothing is made up.
        record.reason = Reason::None;
        record.total.reset();
        bench.setRecord(record);
        bench.restart();
        QCOMPARE(bench.engine->status().totalToShow(), std::nullopt);
    }

    /// A base of one page is complete when the count says so, even if no list can be followed further.
    void isCompleteWhenTheCountSaysSoAlthoughNoListCanBeFollowed()
    {
        SyncBench bench;
        bench.api.manners.dateIgnored = true;
        bench.api.manners.pageHonoured = false;
        bench.api.manners.hasV2List = false;
        bench.fill(25);
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QCOMPARE(bench.engine->status().reason, Reason::None);
    }

    /// A whole walk that was asked for and failed before its first page is still what goes on by itself.
    void walksEverythingAgainAfterAFailure()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 30;
        bench.fill(300);
        QVERIFY(bench.run());
        bench.api.requests.clear();
        bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
            if (operation == u"pageContactsV2"_s)
                return apiError(ApiError::Kind::ServerFailed);
            return std::nullopt;
        };
        bench.engine->start(true);
        QVERIFY(bench.waitUntil([&bench] { return bench.engine->status().phase == Phase::Failed; }));
        bench.api.onRequest = nullptr;
        bench.clock.advance(bench.clock.untilNext());
        QVERIFY(bench.waitUntil([&bench] { return bench.engine->status().phase == Phase::Complete; }));
        QVERIFY2(bench.api.countOf(u"pageContactsV2"_s) > 10,
            qPrintable(QString::number(bench.api.countOf(u"pageContactsV2"_s))));
    }

    void maySafelyBePausedAtAnySignOfLife_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("paused") << false;
        QTest::newRow("deleted") << true;
    }
    void maySafelyBePausedAtAnySignOfLife()
    {
        QFETCH(bool, deletes);
        int signs = 0;
        {
            SyncBench bench;
            bench.fill(100, 7);
            connect(bench.engine.get(), &SyncEngine::statusChanged, this, [&signs] { ++signs; });
            QVERIFY(bench.run());
        }
        QVERIFY(signs > 8);
        for (int at = 1; at <= signs; ++at) {
            SyncBench bench;
            bench.fill(100, 7);
            int seen = 0;
            int ends = 0;
            connect(bench.engine.get(), &SyncEngine::finished, this, [&ends] { ++ends; });
            connect(bench.engine.get(), &SyncEngine::statusChanged, this, [&] {
                if (++seen != at)
                    return;
                if (deletes)
                    bench.engine.reset();
                else
                    bench.engine->pause();
            });
            bench.engine->start();
            QTRY_VERIFY(seen >= at);
            QTRY_VERIFY(!bench.engine || ends > 0);
            // Nothing goes on behind the back of whoever stopped it.
            const auto sent = bench.api.requests.size();
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            QCOMPARE(bench.api.requests.size(), sent);
            QCOMPARE(ends, deletes ? 0 : 1);
            bench.restart();
            QVERIFY(bench.run());
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"sign %1: %2"_s.arg(at).arg(why)));
        }
    }

    /// But for the first ones: somebody waits for them.
    void commitsSeveralPagesAtOnceWhereTheFileIsSlower()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 5;
        bench.fill(600);
        // Somebody else has the file for a while.
        const auto opened = Database::open(bench.store->path(), Database::Access::ReadWrite);
        QVERIFY(opened);
        const auto &other = *opened;
        bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
            const int pages = bench.api.countOf(u"pageContactsV2"_s);
            if (pages == 30)
                (void)other->run(u"BEGIN IMMEDIATE"_s);
            else if (pages == 50)
                (void)other->run(u"ROLLBACK"_s);
            return std::nullopt;
        };
        QList<qsizetype> inserted;
        connect(bench.store.get(), &ContactStore::committed, this,
            [&inserted](const StoreCommit &commit) { inserted << commit.inserted.size(); });
        QVERIFY(bench.run());
        QVERIFY(bench.agrees());
        inserted.removeAll(0);
        QVERIFY(inserted.size() >= 20);
        for (int page = 0; page < 19; ++page)
            QVERIFY2(inserted.at(page) <= 5, qPrintable(QString::number(page)));
        QVERIFY2(*std::max_element(inserted.cbegin(), inserted.cend()) > 50,
            "what came in the meantime");
    }

    /// One page cannot be written while the next is on its way: its cursor must not get into the
    /// file without it.
    void losesNoPageThatCouldNotBeWritten_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::newRow("a page at a time") << 30;
        QTest::newRow("several pages at a time") << 6;
    }
    void losesNoPageThatCouldNotBeWritten()
    {
        QFETCH(int, pageSize);
        for (int id = 30; id <= 300; id += 30) {
            SyncBench bench;
            bench.api.manners.largestLimit = pageSize;
            bench.api.manners.countKnown = false;
            bench.fill(300);
            const auto run = [&bench](const QString &sql) {
                auto other = Database::open(bench.store->path(), Database::Access::ReadWrite);
                return other && (*other)->run(sql);
            };
            QVERIFY(run(
                u"CREATE TRIGGER spoil BEFORE INSERT ON contact_index WHEN NEW.id = %1 BEGIN SELECT RAISE(ABORT, 'no'); END"_s
                    .arg(id)));
            QVERIFY(bench.run());
            QCOMPARE(bench.engine->status().phase, Phase::Failed);
            QVERIFY(bench.engine->status().storeError);
            QVERIFY(bench.store->contactCount() < 300);
            QVERIFY(run(u"DROP TRIGGER spoil"_s));
            bench.restart();
            QVERIFY(bench.run());
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"contact %1: %2"_s.arg(id).arg(why)));
            QCOMPARE(bench.engine->status().phase, Phase::Complete);
        }
    }
};

ROLODESK_TEST(SyncRunsTest);
#include "tst_syncruns.moc"
