#include "tests/support/testregistry.h"
#include "tests/sync/liar.h"
#include "tests/sync/standingbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is created and deleted here while the service counts, and before.
class OwnMovesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The count is of before, and the next one tells: nobody reads the whole base for it.
    void isNotCalledForByWhatWasDoneHere_data()
    {
        QTest::addColumn<bool>("isDeletion");
        QTest::newRow("deletion") << true;
        QTest::newRow("creation") << false;
    }
    void isNotCalledForByWhatWasDoneHere()
    {
        QFETCH(bool, isDeletion);
        Liar service;
        StandingBench bench;
        bench.fill(900);
        service.manners.largestLimit = service.manners.pageSize = 20;
        service.contacts = bench.api.contacts;
        service.more = 0;
        bench.service = &service;
        bench.restart();
        QVERIFY(bench.begin());
        bool wasSwept = false;
        connect(bench.engine.get(), &SyncEngine::statusChanged, this,
            [&] { wasSwept = wasSwept || bench.engine->status().swept; });
        for (const bool isBeingCounted : {false, true}) {
            const int counts = service.countOf(u"countContactsV1"_s);
            if (isBeingCounted) {
                service.holdsBack = [](const QString &asked) {
                    return asked == u"countContactsV1"_s;
                };
                QVERIFY(bench.waitUntil([&] {
                    if (bench.isAtRest())
                        bench.clock.advance(bench.clock.untilNext());
                    return service.countOf(u"countContactsV1"_s) > counts;
                }));
            }
            StoreChange change;
            change.source = ChangeSource::Mine;
            if (isDeletion) {
                change.removals = {service.contacts.takeAt(3).id};
            } else {
                service.contacts.append(
                    makeContact(isBeingCounted ? 5001 : 5000, u"2026-10-01T00:00:00Z"_s));
                change.upserts = {service.contacts.last()};
            }
            (void)valueOf(bench.store->commit(std::move(change)));
            // The answer tells how it was when it was asked.
            service.moreOnce = isBeingCounted ? (isDeletion ? 1 : -1) : 0;
            service.holdsBack = nullptr;
            service.release();
            QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
            QVERIFY(bench.engine->status().isComplete());
            QVERIFY(bench.pass(12min));
            QVERIFY(!wasSwept);
            QVERIFY(bench.engine->status().isComplete());
            QCOMPARE(bench.engine->status().total, qint64(service.contacts.size()));
            QCOMPARE(bench.engine->status().loaded, qint64(service.contacts.size()));
        }
    }

    /// The count of a sweep is older than what is done from here while it asks for those it did not
    /// meet.
    void countsAgainWhatWasDoneMeanwhile_data()
    {
        QTest::addColumn<bool>("isDeletion");
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("deletion") << true << false;
        QTest::newRow("creation in the place of one that is missing") << false << true;
    }
    void countsAgainWhatWasDoneMeanwhile()
    {
        QFETCH(bool, isDeletion);
        QFETCH(bool, isMissing);
        Liar service;
        StandingBench bench;
        bench.fill(50);
        service.contacts = bench.api.contacts;
        service.more = 0;
        bench.service = &service;
        bench.restart();
        QVERIFY(bench.begin());
        service.more = isMissing ? 1 : 0;
        service.contacts.removeLast(); // by others
        // Services that miss somebody count those who were there before.
        SyncRecord record = bench.record();
        record.owesSweep = true;
        bench.setRecord(record);
        service.holdsBack = [](const QString &operation) { return operation == u"getContactV1"_s; };
        const auto isAsking = [&service] { return service.countOf(u"getContactV1"_s) > 0; };
        while (!isAsking()) {
            QVERIFY(bench.clock.untilNext() >= 0ms);
            bench.clock.advance(bench.clock.untilNext());
            QTRY_VERIFY(bench.isAtRest() || isAsking());
        }
        StoreChange change;
        change.source = ChangeSource::Mine;
        if (isDeletion) {
            change.removals = {service.contacts.takeLast().id};
        } else {
            service.contacts.append(makeContact(60, u"2026-10-01T00:00:00Z"_s));
            change.upserts = {service.contacts.last()};
        }
        (void)valueOf(bench.store->commit(std::move(change)));
        service.release();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        const SyncStatus &status = bench.engine->status();
        QVERIFY(!status.swept);
        QCOMPARE(status.loaded, qint64(service.contacts.size()));
        QCOMPARE(status.total, qint64(service.contacts.size() + (isMissing ? 1 : 0)));
        QCOMPARE(status.isComplete(), !isMissing);
        QCOMPARE(bench.record().unexplained, isMissing ? std::optional<qint64>(1) : std::nullopt);
    }

    /// Who imports creates faster than it counts: what was known stays.
    void keepsItsVerdictWhereItCannotCount()
    {
        StandingBench bench;
        bench.fill(50);
        QVERIFY(bench.begin());
        SyncRecord record = bench.record();
        record.owesSweep = true;
        bench.setRecord(record);
        const QDateTime before = bench.engine->status().lastComplete;
        QVERIFY(before.isValid());
        const QString counting = u"countContactsV1"_s;
        bench.api.holdsBack = [&](const QString &operation) { return operation == counting; };
        for (int round = 0; round < 4; ++round) {
            const int counts = bench.api.countOf(counting);
            while (bench.api.countOf(counting) == counts) {
                if (bench.isAtRest())
                    bench.clock.advance(bench.clock.untilNext());
                QTRY_VERIFY(bench.isAtRest() || bench.api.countOf(counting) > counts);
            }
            QCOMPARE(bench.engine->status().mode, SyncStatus::Mode::Sweep);
            StoreChange change;
            change.source = ChangeSource::Mine;
            change.removals = {ContactId(50 - round)};
            (void)valueOf(bench.store->commit(std::move(change)));
            bench.api.release(); // with a count of before
            bench.api.holdsBack = [&](const QString &operation) { return operation == counting; };
        }
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        QVERIFY(!bench.engine->status().swept && !bench.record().owesSweep);
        QCOMPARE(bench.engine->status().loaded, 46);
        QVERIFY(bench.engine->status().isComplete());
        QCOMPARE(bench.record().unexplained, std::nullopt);
        QCOMPARE(bench.record().lastComplete, before);
    }

    /// What was deleted before the sweep moved nobody in the list it read.
    void isNotOwedForWhatWasDeletedHereBefore_data()
    {
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("deleted here") << true;
        QTest::newRow("deleted by others, who knows when") << false;
    }
    void isNotOwedForWhatWasDeletedHereBefore()
    {
        QFETCH(bool, isOwn);
        StandingBench bench;
        bench.fillWithALongRun();
        bench.api.manners.countKnown = true;
        QVERIFY(bench.begin());
        SyncRecord owing = bench.record();
        owing.owesSweep = true;
        bench.setRecord(owing);
        const ContactId deleted = bench.api.contacts.takeLast().id;
        if (isOwn) {
            StoreChange change;
            change.source = ChangeSource::Mine;
            change.removals = {deleted};
            (void)valueOf(bench.store->commit(std::move(change)));
        }
        for (int step = 0; step < 100 && bench.record().owesSweep; ++step)
            QVERIFY(bench.pass(1s));
        QVERIFY(!bench.record().owesSweep);
        QCOMPARE(bench.record().owesAnotherSweep, !isOwn);
        QCOMPARE(bench.engine->status().loaded, 208);
    }
};

ROLODESK_TEST(OwnMovesTest);
#include "tst_ownmoves.moc"
