#include "tests/support/testregistry.h"
#include "tests/sync/standingbench.h"

#include <functional>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So a write that was confirmed comes into the copy; the service has carried it out.
struct OwnBench : StandingBench {
    void remove(qint64 id, ChangeSource source = ChangeSource::Mine)
    {
        api.contacts.removeIf([id](const Contact &contact) { return contact.id == ContactId(id); });
        StoreChange change;
        change.removals = {ContactId(id)};
        commit(std::move(change), source);
    }
    void create(qint64 id, qint64 rev = 1, ChangeSource source = ChangeSource::Mine,
        const QString &created = u"2026-10-01T00:00:00Z"_s)
    {
        Contact made = makeContact(id, u"2026-10-01T00:00:00Z"_s);
        QJsonObject json = made.json.object();
        json.insert(u"rev"_s, rev);
        json.insert(u"created"_s, created);
        made = *contactFromJson(json);
        api.contacts.append(made);
        StoreChange change;
        change.upserts = {made};
        commit(std::move(change), source);
    }
    void commit(StoreChange change, ChangeSource source)
    {
        change.source = source;
        (void)valueOf(store->commit(std::move(change)));
    }
    [[nodiscard]] std::optional<qint64> total() const { return engine->status().total; }
};

} // namespace

/// What is known of the service's count while nobody counts: own deletions and creations are in.
class KnownTotalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsOwnDeletionsAndCreations()
    {
        OwnBench bench;
        bench.fill(50);
        QVERIFY(bench.begin());
        const int counts = bench.api.countOf(u"countContactsV1"_s);
        QStringList said;
        connect(bench.engine.get(), &SyncEngine::statusChanged, this, [&bench, &said] {
            const SyncStatus &now = bench.engine->status();
            said.append(u"%1 of %2"_s.arg(now.loaded).arg(now.total.value_or(-1)));
        });
        bench.remove(50);
        bench.remove(49);
        bench.create(60);
        QCOMPARE(said, QStringList({u"49 of 49"_s, u"48 of 48"_s, u"49 of 49"_s}));
        QCOMPARE(bench.api.countOf(u"countContactsV1"_s), counts);
        QVERIFY(bench.engine->status().isComplete());
        // And nobody walks over the base because of a difference that is none.
        const qint64 walk = bench.record().walk;
        QVERIFY(bench.pass(25s));
        QCOMPARE(bench.record().walk, walk);
    }

    void holdsOverARestart()
    {
        OwnBench bench;
        bench.fill(50);
        QVERIFY(bench.begin());
        bench.remove(50);
        bench.remove(49);
        bench.create(60);
        bench.restart();
        QCOMPARE(bench.engine->status().loaded, 49);
        QCOMPARE(bench.total(), 49);
    }

    void holdsOverAKillWhileARunWrites()
    {
        OwnBench bench;
        bench.fill(500);
        QVERIFY(bench.begin());
        const auto holdPages = [&bench] {
            bench.api.holdsBack = [](const QString &operation) {
                return operation.startsWith("pageContacts"_L1);
            };
        };
        const auto releaseOne = [&] {
            bench.api.release();
            holdPages();
        };
        holdPages();
        bench.engine->start(true);
        releaseOne();
        QVERIFY(bench.waitUntil([&bench] { return !bench.record().walking.isEmpty(); }));
        bench.remove(500);
        const QJsonObject before = bench.record().walking;
        releaseOne();
        QVERIFY(bench.waitUntil([&] { return bench.record().walking != before; }));
        bench.kill();
        bench.restart();
        QVERIFY2(!bench.record().walking.isEmpty(), "the run is over");
        QCOMPARE(bench.engine->status().loaded, 499);
        QCOMPARE(bench.total(), 499);
    }

    void leavesTheCountOfTheServiceAlone_data()
    {
        QTest::addColumn<std::function<void(OwnBench &)>>("happen");
        using Happen = std::function<void(OwnBench &)>;
        QTest::newRow("others deleted")
            << Happen([](OwnBench &b) { b.remove(50, ChangeSource::Others); });
        QTest::newRow("others created")
            << Happen([](OwnBench &b) { b.create(60, 1, ChangeSource::Others); });
        QTest::newRow("changed before any look brought it")
            << Happen([](OwnBench &b) { b.create(60, 2); });
        QTest::newRow("the same, without a revision") << Happen(
            [](OwnBench &b) { b.create(60, 0, ChangeSource::Mine, u"2026-09-01T00:00:00Z"_s); });
        QTest::newRow("was not here") << Happen([](OwnBench &b) { b.remove(77); });
    }
    void leavesTheCountOfTheServiceAlone()
    {
        QFETCH(std::function<void(OwnBench &)>, happen);
        OwnBench bench;
        bench.fill(50);
        QVERIFY(bench.begin());
        happen(bench);
        QCOMPARE(bench.total(), 50);
    }

    void knowsNothingWhereNobodyCounts()
    {
        OwnBench bench;
        bench.api.manners.countKnown = false;
        bench.fill(50);
        QVERIFY(bench.begin());
        bench.remove(50);
        QCOMPARE(bench.total(), std::nullopt);
        bench.restart();
        QCOMPARE(bench.total(), std::nullopt);
    }

    void aLaterCountWins_data()
    {
        QTest::addColumn<bool>("areDeleted");
        QTest::addColumn<bool>("owesSweep");
        QTest::addColumn<int>("total");
        QTest::newRow("others deleted, which a look counts") << true << false << 48;
        QTest::newRow("others deleted, which a sweep finds first") << true << true << 48;
        QTest::newRow("others created, which a look finds") << false << false << 50;
    }
    void aLaterCountWins()
    {
        QFETCH(bool, areDeleted);
        QFETCH(bool, owesSweep);
        QFETCH(int, total);
        OwnBench bench;
        bench.fill(50);
        QVERIFY(bench.begin());
        bench.remove(50);
        if (areDeleted)
            bench.api.contacts.removeLast();
        else
            bench.api.contacts.append(makeContact(60, u"2026-10-01T00:00:00Z"_s));
        QCOMPARE(bench.total(), 49);
        SyncRecord record = bench.record();
        record.owesSweep = owesSweep;
        bench.setRecord(record);
        // Looks count every five minutes.
        QVERIFY(bench.pass(owesSweep ? 2min : 6min));
        QCOMPARE(bench.total(), total);
        bench.restart();
        QCOMPARE(bench.total(), total);
        QCOMPARE(bench.engine->status().loaded, total);
    }

    /// The count of a sweep is older than what is deleted from here while it asks for those it did
    /// not meet.
    void aSweepEndsWithWhatWasDeletedMeanwhile()
    {
        OwnBench bench;
        bench.fill(50);
        QVERIFY(bench.begin());
        bench.api.contacts.removeLast(); // by others
        bench.api.holdsBack = [](const QString &operation) {
            return operation == "getContactV1"_L1;
        };
        const auto isAsking = [&bench] { return bench.api.countOf(u"getContactV1"_s) > 0; };
        while (!isAsking()) {
            QVERIFY(bench.clock.untilNext() >= 0ms);
            bench.clock.advance(bench.clock.untilNext());
            QTRY_VERIFY(bench.isAtRest() || isAsking());
        }
        bench.remove(49);
        bench.api.release();
        QVERIFY(bench.waitUntil([&bench] { return bench.isAtRest(); }));
        const SyncStatus &status = bench.engine->status();
        QVERIFY(!status.swept);
        QCOMPARE(status.loaded, 48);
        QCOMPARE(status.total, 48);
        QVERIFY2(status.isComplete(), "a difference is told that is none");
        QCOMPARE(bench.record().total, 48);
    }
};

ROLODESK_TEST(KnownTotalTest);
#include "tst_knowntotal.moc"
