#include "core/store/storethread.h"
#include "core/sync/absencecheck.h"
#include "core/sync/contactdetails.h"
#include "core/sync/contactlookup.h"
#include "core/sync/sweep.h"
#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

#include <QSemaphore>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ContactId deleted(2);

/// Five contacts, all known. What the service is asked for by `operation` waits, is answered as
/// things are before contact 2 is deleted, and comes when that has ended.
struct LateBench : SyncBench {
    QList<ContactId> inserted; ///< By what came in.

    LateBench()
    {
        fill(5);
        StoreChange all;
        all.upserts = api.contacts;
        (void)valueOf(store->commit(std::move(all)));
        QObject::connect(store.get(), &ContactStore::committed, engine.get(),
            [this](const StoreCommit &commit) { inserted += commit.inserted; });
    }
    void hold(const QString &operation)
    {
        api.holdsBack = [operation](const QString &asked) { return asked == operation; };
    }
    Reply<StoreCommit, StoreError> *remove() const
    {
        StoreChange removal;
        removal.removals = {deleted};
        removal.source = ChangeSource::Mine;
        return store->commit(std::move(removal));
    }
    void deleteAndRelease()
    {
        (void)valueOf(remove());
        api.release();
        api.contacts.removeAt(1);
    }
    [[nodiscard]] bool isBack() const
    {
        return inserted.contains(deleted) || stored(*store, deleted);
    }
};

} // namespace

/// A contact is deleted here while an answer from before is on its way: nothing brings it back.
class LatePagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsBringNobodyBack_data()
    {
        QTest::addColumn<bool>("fromScratch");
        QTest::newRow("walk over everything") << true;
        QTest::newRow("look at what is new") << false;
    }
    void runsBringNobodyBack()
    {
        QFETCH(bool, fromScratch);
        LateBench bench;
        QVERIFY(bench.run());
        const int before = bench.api.countOf(u"pageContactsV2"_s);
        bench.hold(u"pageContactsV2"_s);
        QSignalSpy ended(bench.engine.get(), &SyncEngine::finished);
        bench.engine->start(fromScratch);
        QTRY_COMPARE(bench.api.countOf(u"pageContactsV2"_s), before + 1);
        bench.deleteAndRelease();
        QVERIFY(ended.count() == 1 || ended.wait(20000));
        QVERIFY(!bench.isBack());
        QVERIFY(bench.agrees());
    }

    void sweepsBringNobodyBack()
    {
        LateBench bench;
        SyncStatus status;
        Sweep sweep(bench.api, *bench.store, bench.clock, status);
        QSignalSpy stepped(&sweep, &Sweep::stepped);
        bench.hold(u"pageContactsV2"_s);
        sweep.step();
        QTRY_COMPARE(bench.api.countOf(u"pageContactsV2"_s), 1);
        bench.deleteAndRelease();
        QVERIFY(stepped.wait(10000));
        QVERIFY(!bench.isBack());
    }

    void whatWasAskedForOneByOneBringsNobodyBack()
    {
        LateBench bench;
        AbsenceCheck check(bench.api, *bench.store, nullptr);
        QSignalSpy finished(&check, &AbsenceCheck::finished);
        bench.hold(u"getContactV1"_s);
        check.start(77, {});
        // The one to be deleted is the second of the five.
        for (int asked = 1; asked <= 2; ++asked) {
            QTRY_COMPARE(bench.api.countOf(u"getContactV1"_s), asked);
            if (asked == 1) {
                bench.api.release();
                bench.hold(u"getContactV1"_s);
            }
        }
        bench.deleteAndRelease();
        QVERIFY(finished.wait(10000));
        QCOMPARE(check.decided(), 5);
        QVERIFY(!bench.isBack());
    }

    void lookUpsFindNobodyWhoIsDeleted()
    {
        LateBench bench;
        ContactLookup lookup(bench.api, *bench.store);
        bench.hold(u"searchContactsV2"_s);
        auto *reply = lookup.lookUp(QueryText::read(u"+14155551002"_s, {}));
        QTRY_COMPARE(bench.api.countOf(u"searchContactsV2"_s), 1);
        bench.deleteAndRelease();
        const LookupResult result = valueOf(reply);
        QCOMPARE(result.found, QList<ContactId>());
        QCOMPARE(result.alreadyKnown, QList<ContactId>());
        QVERIFY(!bench.isBack());
    }

    /// What the card asks for comes while the removal waits for the file.
    void cardsBringNobodyBack()
    {
        LateBench bench;
        ContactDetails details(bench.api, *bench.store, bench.clock);
        bench.hold(u"getContactStatus"_s);
        details.show(deleted);
        bench.clock.advance(300ms);
        QTRY_COMPARE(bench.api.countOf(u"getContactStatus"_s), 1);
        QSemaphore file;
        bench.store->writingThread()
            .ask<int>([&file](Database &) {
                file.acquire();
                return Result<int, StoreError>(0);
            })
            ->then(this, [](const auto &) {});
        bench.remove()->then(this, [](const auto &) {});
        bench.api.release();
        // The answer is told from the event loop, before anything the file is asked for.
        QCoreApplication::processEvents();
        file.release();
        (void)valueOf(bench.store->commit({}));
        QVERIFY(!bench.isBack());
    }
};

ROLODESK_TEST(LatePagesTest);
#include "tst_latepages.moc"
