#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = SyncStatus::Phase;
using Kind = ApiError::Kind;

namespace {

constexpr auto v1 = "pageContactsV1"_L1;
constexpr auto v2 = "pageContactsV2"_L1;

QString october(int minute)
{
    return QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC).addSecs(60 * minute).toString(Qt::ISODate);
}

} // namespace

/// Which of the two lists is walked, each of them alone, and what the first load costs.
class ListChoiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksTheLargerPagesWhereTheServiceHasThem()
    {
        SyncBench bench;
        bench.fill(950, 3);
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.api.countOf(v1), 0);
    }

    void walksTheOtherListWhereTheServiceHasThemNot_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("404") << Kind::NotFound;
        QTest::newRow("405 or 400") << Kind::BadRequest;
    }
    void walksTheOtherListWhereTheServiceHasThemNot()
    {
        QFETCH(Kind, kind);
        SyncBench bench;
        bench.api.onRequest = [kind](int, const QString &operation) {
            return operation == v2 ? std::optional(apiError(kind)) : std::nullopt;
        };
        bench.fill(250, 3);
        QVERIFY(bench.run());
        QVERIFY(bench.agrees());
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QCOMPARE(bench.api.countOf(v2), 1);
        // Known for a day, after a restart, too.
        for (int look = 1; look <= 3; ++look) {
            bench.change(look, october(look));
            bench.restart();
            QVERIFY(bench.run());
            QVERIFY(bench.agrees());
            QCOMPARE(bench.api.countOf(v2), 1);
            bench.clock.advance(7h);
        }
        bench.clock.advance(4h);
        bench.api.onRequest = nullptr;
        bench.change(9, october(20));
        bench.api.requests.clear();
        QVERIFY(bench.run());
        QVERIFY(bench.agrees());
        QVERIFY(bench.api.countOf(v2) > 0);
        QCOMPARE(bench.api.countOf(v1), 0);
    }

    /// A service that is being changed answers 404 for a while: nothing is walked anew for that.
    void doesNotWalkAnewForAServiceThatIsGoneForAMoment()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 10;
        bench.fill(200);
        QVERIFY(bench.run());
        bench.api.onRequest = [](int, const QString &) { return std::optional(apiError(Kind::NotFound)); };
        QVERIFY(bench.run());
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        bench.api.onRequest = nullptr;
        bench.change(5, october(1));
        bench.api.requests.clear();
        QVERIFY(bench.run());
        QVERIFY(bench.agrees());
        QVERIFY(bench.api.countOf(v1) + bench.api.countOf(v2) < 8);
    }

    void showsTheNewestContactsFirst()
    {
        SyncBench bench;
        bench.fill(950);
        QList<ContactId> first;
        connect(bench.store.get(), &ContactStore::committed, this, [&first](const StoreCommit &commit) {
            if (first.isEmpty())
                first = commit.inserted;
        });
        QVERIFY(bench.run());
        QCOMPARE(first.size(), 100);
        for (const ContactId id : first)
            QVERIFY2(id.value > 850, qPrintable(QString::number(id.value)));
        QCOMPARE(bench.api.requests.front().lane, Lane::Interactive);
    }

    void goesOnAfterAKillAtAnyRequestOfEitherList_data()
    {
        QTest::addColumn<bool>("hasV2");
        QTest::addColumn<int>("perStamp");
        QTest::addColumn<int>("pageSize");
        QTest::newRow("v2 alone") << true << 1 << 40;
        QTest::newRow("v2 alone, equal times at the edges") << true << 55 << 40;
        QTest::newRow("v1 alone") << false << 1 << 40;
        QTest::newRow("v1 alone, equal times at the edges") << false << 40 << 40;
        QTest::newRow("so many pages that several are committed at once") << true << 1 << 7;
    }
    void goesOnAfterAKillAtAnyRequestOfEitherList()
    {
        QFETCH(bool, hasV2);
        QFETCH(int, perStamp);
        QFETCH(int, pageSize);
        const auto prepare = [&](SyncBench &bench) {
            bench.api.manners.hasV1List = !hasV2;
            bench.api.manners.hasV2List = hasV2;
            bench.api.manners.largestLimit = pageSize;
            bench.api.manners.countKnown =
                false; // A count would have a page that was lost read again.
            bench.fill(hasV2 ? 300 : 150, perStamp);
        };
        SyncBench whole;
        prepare(whole);
        QVERIFY(whole.run());
        QVERIFY(whole.agrees());
        const int pages = whole.api.countOf(v1) + whole.api.countOf(v2);
        const int requests = static_cast<int>(whole.api.requests.size());
        for (int death = 1; death <= requests; ++death) {
            SyncBench bench;
            prepare(bench);
            bool dead = false;
            const auto pagesAsked = [&bench] {
                return bench.api.countOf(v1) + bench.api.countOf(v2);
            };
            int askedByTheDead = 0;
            bench.api.onRequest = [&](int number, const QString &) -> std::optional<ApiError> {
                if (number == death) {
                    bench.kill();
                    dead = true;
                    askedByTheDead = pagesAsked();
                }
                return std::nullopt;
            };
            bench.engine->start();
            QVERIFY(bench.waitUntil([&dead] { return dead; }));
            bench.restart();
            bench.api.onRequest = nullptr;
            // What it asked for after its death, before anybody looked, does not count.
            const int ghostly = pagesAsked() - askedByTheDead;
            QVERIFY(bench.run());
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"death %1: %2"_s.arg(death).arg(why)));
            QCOMPARE(bench.engine->status().phase, Phase::Complete);
            const int asked = pagesAsked() - ghostly;
            // A crowd of one time is read again from its start, and what was taken and not
            // committed yet.
            const int taken = pages > 20 ? std::clamp(death - 20, 0, 20) : 0;
            QVERIFY2(asked <= pages + (hasV2 ? 8 : 16) + taken,
                qPrintable(u"death %1: %2 pages instead of %3"_s.arg(death).arg(asked).arg(pages)));
        }
    }

    /// Beside the pages themselves (`UpdatedSinceWalkTest::needsNoMoreRequestsThanThereArePages`): what does not grow with the base.
    void addsLittleToThePagesOfTheFirstLoad()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 10;
        bench.fill(310);
        QVERIFY(bench.run());
        QVERIFY(bench.agrees());
        QVERIFY2(bench.engine->status().requests <= 31 + 10, qPrintable(QString::number(bench.engine->status().requests)));
    }

    void findsWhatShiftingPagesSkipped_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("others delete") << true;
        QTest::newRow("others change") << false;
    }
    /// One that was read is gone and one behind it was skipped: the numbers agree, and the copy is wrong.
    void findsWhatShiftingPagesSkipped()
    {
        QFETCH(bool, deletes);
        SyncBench bench;
        bench.api.manners.largestLimit = 10;
        bench.fill(140);
        bench.api.onRequest = [&bench, deletes](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != v2 || bench.api.countOf(v2) != 6)
                return std::nullopt;
            if (deletes)
                bench.api.contacts.removeAt(15);
            else
                bench.change(15, october(1));
            return std::nullopt;
        };
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }
};

ROLODESK_TEST(ListChoiceTest);
#include "tst_listchoice.moc"
