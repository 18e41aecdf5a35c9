#include "core/sync/contactdetails.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ContactDetailsTest final : public QObject {
    Q_OBJECT

private:
    static void keep(SyncBench &bench)
    {
        StoreChange change;
        change.upserts = bench.api.contacts;
        (void)valueOf(bench.store->commit(change));
    }

private Q_SLOTS:
    void learnsTheOptOutOfTheContactOnScreen()
    {
        SyncBench bench;
        bench.fill(2);
        keep(bench);
        bench.api.unsubscribed = {ContactId(2)};
        ContactDetails details(bench.api, *bench.store, bench.clock);
        details.show(ContactId(2));
        bench.clock.advance(300ms);
        QTRY_COMPARE(stored(*bench.store, ContactId(2))->optedOut, true);
        details.show(ContactId(1));
        bench.clock.advance(300ms);
        QTRY_COMPARE(stored(*bench.store, ContactId(1))->optedOut, false);
    }

    void asksNothingWhileOneMovesThroughTheList()
    {
        SyncBench bench;
        bench.fill(50);
        keep(bench);
        ContactDetails details(bench.api, *bench.store, bench.clock);
        for (int i = 1; i <= 50; ++i) {
            details.show(ContactId(i));
            bench.clock.advance(100ms);
        }
        QCOMPARE(bench.api.requests.size(), 0U);
        bench.clock.advance(300ms);
        QCOMPARE(bench.api.countOf(u"getContactStatus"_s), 1);
    }

    void leavesTheStateUnknownWithoutAnAnswer()
    {
        SyncBench bench;
        bench.fill(1);
        keep(bench);
        bool asked = false;
        bench.api.onRequest = [&asked](int, const QString &) {
            asked = true;
            return std::optional(apiError(ApiError::Kind::Forbidden));
        };
        ContactDetails details(bench.api, *bench.store, bench.clock);
        details.show(ContactId(1));
        bench.clock.advance(300ms);
        QTRY_VERIFY(asked);
        QCoreApplication::processEvents();
        QVERIFY(!stored(*bench.store, ContactId(1))->optedOut.has_value());
    }

    void asksAgainWhenTheServiceAnswersAgain()
    {
        SyncBench bench;
        bench.fill(1);
        keep(bench);
        bench.api.onRequest
            = [](int, const QString &) { return std::optional(apiError(ApiError::Kind::Offline)); };
        ContactDetails details(bench.api, *bench.store, bench.clock);
        QSignalSpy failed(&details, &ContactDetails::failed);
        details.show(ContactId(1));
        bench.clock.advance(300ms);
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<ContactId>(), ContactId(1));
        bench.api.onRequest = nullptr;
        details.askAgain();
        QTRY_COMPARE(stored(*bench.store, ContactId(1))->optedOut, false);
        const int asked = bench.api.countOf(u"getContactStatus"_s);
        details.askAgain();
        QCOMPARE(bench.api.countOf(u"getContactStatus"_s), asked);
    }

    void readsTheChannelsWhenTheUuidIsKnown()
    {
        SyncBench bench;
        bench.fill(1);
        bench.api.contacts[0].uuid = u"u-1"_s;
        keep(bench);
        bench.api.contacts[0].channels = QList<Channel> {{u"7"_s, u"facebook"_s, u"fb-1"_s, {}, {}}};
        ContactDetails details(bench.api, *bench.store, bench.clock);
        details.show(ContactId(1));
        bench.clock.advance(300ms);
        QTRY_VERIFY(stored(*bench.store, ContactId(1))->channels.has_value());
        QCOMPARE(stored(*bench.store, ContactId(1))->channels->first().type, u"facebook"_s);
        // Both answers are kept, whichever comes first.
        QTRY_COMPARE(stored(*bench.store, ContactId(1))->optedOut, false);
        QVERIFY(stored(*bench.store, ContactId(1))->channels.has_value());
    }
};

ROLODESK_TEST(ContactDetailsTest);
#include "tst_contactdetails.moc"
