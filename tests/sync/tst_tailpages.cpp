#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 300;

/// Others change two contacts, some seconds after those before, at each request for a page.
struct BusyBench : SyncBench {
    int changes = 0;
    int requests = 0;

    explicit BusyBench(const FakeContactsApi::Manners &manners)
        : SyncBench(true)
    {
        api.manners = manners;
        fill(contacts);
    }
    void makeBusy()
    {
        api.onRequest = [this](int, const QString &operation) -> std::optional<ApiError> {
            if (!operation.startsWith(u"pageContacts"_s))
                return {};
            if (++requests > 100)
                qFatal("the end of the list is followed without an end");
            changeTwo();
            return {};
        };
    }
    void makeQuiet() { api.onRequest = {}; }

private:
    void changeTwo()
    {
        const QDateTime start = clock.nowUtc().addSecs(10);
        for (int i = 0; i < 2; ++i) {
            change((changes * 7) % contacts, start.addSecs(2 * changes).toString(Qt::ISODate));
            ++changes;
        }
    }
};

/// Cuts pages first and leaves some out of them then, so that they are of any size.
class LeavingOut final : public FakeContactsApi {
public:
    [[nodiscard]] static bool isLeftOut(const Contact &contact)
    {
        return contact.id.value > 200 && contact.id.value < 900 && contact.id.value % 4 != 0;
    }
    ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane lane) override
    {
        auto *reply = new ApiReply<QList<Contact>>;
        FakeContactsApi::pageContactsV2(request, lane)
            ->then(reply, [reply](Result<QList<Contact>, ApiError> page) {
                if (page)
                    page->removeIf(isLeftOut);
                reply->finish(std::move(page));
            });
        return reply;
    }
};

} // namespace

/// Others write on and on, a change of many contacts perhaps, while the list is being read. One
/// that begins with the oldest has no end then.
class TailPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksEndWhileOthersGoOn_data()
    {
        QTest::addColumn<FakeContactsApi::Manners>("manners");
        const auto add = [](const char *name, auto set) {
            FakeContactsApi::Manners manners;
            set(manners);
            QTest::newRow(name) << manners;
        };
        add("v2", [](auto &) {});
        add("v2 inclusive", [](auto &m) { m.dateInclusive = true; });
        add("v2 pages from 1", [](auto &m) { m.pageBase = 1; });
        add("v1 oldest first", [](auto &m) {
            m.hasV2List = false;
            m.newestFirst = false;
        });
        add("v1 newest first", [](auto &m) { m.hasV2List = false; });
    }
    void looksEndWhileOthersGoOn()
    {
        QFETCH(FakeContactsApi::Manners, manners);
        BusyBench bench(manners);
        QVERIFY(bench.run());
        bench.makeBusy();
        for (int look = 0; look < 3; ++look)
            QVERIFY(bench.run());
        // Each of a look's pages brings the two that were changed as it was asked for, and no more.
        QVERIFY2(bench.requests <= 3 * 8, qPrintable(QString::number(bench.requests)));
        bench.makeQuiet();
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    /// A small page is no end of the list by itself.
    void readsOnBehindSmallPages()
    {
        LeavingOut service;
        service.manners.countKnown = false;
        SyncBench bench(true);
        bench.service = &service;
        bench.restart();
        bench.fill(1200);
        service.contacts = bench.api.contacts;
        const auto seen = std::count_if(service.contacts.cbegin(), service.contacts.cend(),
            [](const Contact &contact) { return !LeavingOut::isLeftOut(contact); });
        for (const bool fromScratch : {false, true}) {
            QVERIFY(bench.run(fromScratch));
            QCOMPARE(bench.store->contactCount(), seen);
        }
        // All of them change, before the next look.
        const QDateTime start = bench.clock.nowUtc().addSecs(-4000);
        for (int i = 0; i < service.contacts.size(); ++i) {
            QJsonObject json = service.contacts[i].json.object();
            json.insert(u"rev"_s, service.contacts[i].rev + 1);
            json.insert(u"updated"_s, start.addSecs(i).toString(Qt::ISODate));
            service.contacts[i] = *contactFromJson(json);
        }
        QVERIFY(bench.run());
        const auto isOld = [&bench](const Contact &contact) {
            return !LeavingOut::isLeftOut(contact)
                && stored(*bench.store, contact.id)->rev != contact.rev;
        };
        QCOMPARE(std::count_if(service.contacts.cbegin(), service.contacts.cend(), isOld), 0);
    }
};

ROLODESK_TEST(TailPagesTest);

#include "tst_tailpages.moc"
