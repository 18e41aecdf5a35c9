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
        const QDateTime start(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 2; ++i) {
            change((changes * 7) % contacts, start.addSecs(2 * changes).toString(Qt::ISODate));
            ++changes;
        }
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
        QTest::addColumn<bool>("fromScratch");
        for (const bool fromScratch : {false, true}) {
            const auto add = [fromScratch](const char *name, auto set) {
                FakeContactsApi::Manners manners;
                set(manners);
                QTest::addRow("%s, %s", name, fromScratch ? "everything" : "what is new")
                    << manners << fromScratch;
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
    }
    void looksEndWhileOthersGoOn()
    {
        QFETCH(FakeContactsApi::Manners, manners);
        QFETCH(bool, fromScratch);
        BusyBench bench(manners);
        QVERIFY(bench.run());
        bench.makeBusy();
        for (int look = 0; look < 3; ++look)
            QVERIFY(bench.run(fromScratch));
        // Each of a look's pages brings the two that were changed as it was asked for, and no more.
        const int pagesOfAll = contacts / 30 + 1;
        QVERIFY2(bench.requests <= 3 * (fromScratch ? pagesOfAll + 8 : 8),
            qPrintable(QString::number(bench.requests)));
        bench.makeQuiet();
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }
};

ROLODESK_TEST(TailPagesTest);

#include "tst_tailpages.moc"
