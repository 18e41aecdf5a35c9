#include "core/editing/writetroubles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;
using milliseconds = std::chrono::milliseconds;

ApiError errorOf(Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

const ApiError failed = errorOf(Kind::ServerFailed);

QList<qint64> dueAgain(const WriteTroubles &troubles, int most = 100)
{
    QList<qint64> due;
    troubles.eachDueAgain([&](qint64 write) {
        due.append(write);
        return due.size() < most;
    });
    return due;
}

} // namespace

class WriteTroublesTest final : public QObject {
    Q_OBJECT

    FakeClock m_clock;

private Q_SLOTS:
    void knowsWhoIsMeant_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isOfAll");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("offline") << Kind::Offline << true << true;
        QTest::newRow("too many requests") << Kind::RateLimited << true << true;
        QTest::newRow("a portal") << Kind::NotThisService << true << true;
        QTest::newRow("the key") << Kind::Unauthorized << true << false;
        QTest::newRow("no key") << Kind::NoCredentials << true << false;
        QTest::newRow("a switch") << Kind::Guarded << true << false;
        QTest::newRow("another team") << Kind::OtherTeam << true << false;
        QTest::newRow("the service failed") << Kind::ServerFailed << false << true;
        QTest::newRow("no answer") << Kind::TimedOut << false << true;
        QTest::newRow("not to be read") << Kind::BadReply << false << true;
        QTest::newRow("too large") << Kind::TooLarge << false << true;
    }
    void knowsWhoIsMeant()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isOfAll);
        QFETCH(bool, goesOn);
        WriteTroubles troubles(m_clock);
        troubles.met(1, errorOf(kind), false, 1);
        QCOMPARE(troubles.isPaused(), isOfAll);
        QCOMPARE(troubles.knows(1), !isOfAll);
        QCOMPARE(troubles.next().has_value(), goesOn);
        QCOMPARE(troubles.shown(true)->retryAt.isValid(), goesOn);
        QCOMPARE(troubles.shown(false).has_value(), isOfAll);
        m_clock.advance(2s);
        troubles.update();
        QCOMPARE(troubles.isPaused(), isOfAll && !goesOn);
    }

    void waitsLongerEachTime_data()
    {
        QTest::addColumn<bool>("wasSent");
        QTest::addColumn<QList<int>>("seconds");
        QTest::newRow("planned") << false << QList<int>{2, 5, 10, 30, 60, 60, 60, 60, 60};
        QTest::newRow("sent") << true << QList<int>{2, 5, 10, 30, 60, 120, 300, 600, 600};
    }
    void waitsLongerEachTime()
    {
        QFETCH(bool, wasSent);
        QFETCH(QList<int>, seconds);
        WriteTroubles troubles(m_clock);
        for (const int wait : seconds) {
            troubles.met(1, failed, wasSent, 1);
            QCOMPARE(troubles.next(), std::optional<milliseconds>(std::chrono::seconds(wait)));
            QCOMPARE(troubles.shown(true)->retryAt, m_clock.nowUtc().addSecs(wait));
            QVERIFY(dueAgain(troubles).isEmpty());
            m_clock.advance(std::chrono::seconds(wait));
            QCOMPARE(dueAgain(troubles), QList<qint64>{1});
        }
    }

    /// The fifth attempt, where others went through between each two.
    void countsOnlyWhereOthersGoThrough()
    {
        WriteTroubles troubles(m_clock);
        for (int attempt = 1; attempt <= 4; ++attempt) {
            QVERIFY(!troubles.isEnough(1, failed));
            troubles.met(1, failed, false, 1);
            for (int alone = 0; alone < 5; ++alone) {
                QVERIFY(!troubles.isEnough(1, failed));
                troubles.met(1, failed, false, 1);
            }
            troubles.wentThrough(2);
        }
        QVERIFY(!troubles.isEnough(1, errorOf(Kind::RateLimited)));
        QVERIFY(!troubles.isEnough(3, failed));
        QVERIFY(troubles.isEnough(1, failed));
    }

    /// When two of them fail and nothing went through in between.
    void takesItForTheServices()
    {
        WriteTroubles troubles(m_clock);
        troubles.met(1, failed, false, 7);
        troubles.wentThrough(2);
        troubles.met(3, failed, false, 7);
        QCOMPARE(troubles.passesBehind(), 0);
        troubles.met(3, failed, false, 7);
        QCOMPARE(troubles.passesBehind(), 0);
        troubles.met(1, failed, false, 7);
        QCOMPARE(troubles.passesBehind(), 7);
        QVERIFY(!troubles.isPaused());
        QVERIFY(troubles.shown(false));
        m_clock.advance(2s);
        troubles.update();
        QCOMPARE(troubles.passesBehind(), 0);
        // The next one is longer; what is planned behind it and fails does not make it so.
        troubles.met(4, failed, false, 8);
        QCOMPARE(troubles.next(), std::optional<milliseconds>(5s));
        troubles.met(9, failed, false, 9);
        QCOMPARE(troubles.passesBehind(), 9);
        QCOMPARE(troubles.next(), std::optional<milliseconds>(5s));
        troubles.wentThrough(10);
        QCOMPARE(troubles.passesBehind(), 0);
        QVERIFY(!troubles.shown(false));
        // One that is about everything is not to be tried with what comes behind.
        troubles.met(1, failed, false, 10);
        troubles.met(3, failed, false, 10);
        troubles.met(11, errorOf(Kind::Offline), false, 11);
        QVERIFY(troubles.isPaused());
        troubles.wentThrough(12);
        QVERIFY(troubles.isPaused());
    }

    /// Of an act of which a part fails, something is always due again.
    void leavesItToNewOnesWhereManyFail()
    {
        WriteTroubles troubles(m_clock);
        for (qint64 write = 1; write <= 10; ++write) {
            troubles.met(write, failed, false, 20);
            troubles.wentThrough(20);
        }
        m_clock.advance(2s);
        for (qint64 write = 1; write <= 10; ++write)
            troubles.met(write, failed, false, 20);
        QVERIFY(!troubles.isPaused());
        QCOMPARE(troubles.passesBehind(), 0);
        troubles.met(11, failed, false, 20);
        QCOMPARE(troubles.passesBehind(), 0);
        troubles.met(12, failed, false, 20);
        QCOMPARE(troubles.passesBehind(), 20);
        // And those that are known say nothing new after that either.
        m_clock.advance(2s);
        troubles.update();
        troubles.met(1, failed, false, 20);
        QCOMPARE(troubles.passesBehind(), 0);
        troubles.met(13, failed, false, 20);
        QCOMPARE(troubles.passesBehind(), 20);
    }

    /// Ten are known to fail, there is no new one, and the service is gone: each attempt lasts, so
    /// that one is always under way.
    void tellsWhereNothingGoesThroughAnyMore()
    {
        WriteTroubles troubles(m_clock);
        for (qint64 write = 1; write <= 10; ++write) {
            troubles.met(write, failed, false, 10);
            troubles.wentThrough(20);
        }
        for (qint64 write = 1; write <= 10; ++write) {
            QVERIFY(!troubles.shown(false));
            troubles.met(write, errorOf(Kind::TimedOut), false, 10);
        }
        QVERIFY(troubles.shown(false));
        QCOMPARE(std::get<ApiError>(troubles.shown(false)->why).kind, Kind::TimedOut);
        m_clock.advance(6s);
        troubles.met(3, failed, false, 10);
        // Of several, those that wait for room are not told of.
        QCOMPARE(troubles.shown(false)->retryAt, m_clock.nowUtc().addSecs(10));
        troubles.wentThrough(7);
        QVERIFY(!troubles.shown(false));
    }

    void knowsWhatAnAnswerDisproves_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isDisproved");
        QTest::newRow("offline") << Kind::Offline << true;
        QTest::newRow("no answer") << Kind::TimedOut << true;
        QTest::newRow("no key") << Kind::NoCredentials << true;
        QTest::newRow("too many requests") << Kind::RateLimited << false;
        QTest::newRow("the service failed") << Kind::ServerFailed << false;
        QTest::newRow("not to be read") << Kind::BadReply << false;
        QTest::newRow("a switch") << Kind::Guarded << false;
    }
    void knowsWhatAnAnswerDisproves()
    {
        QFETCH(Kind, kind);
        QTEST(isDisprovedByAnAnswer(errorOf(kind)), "isDisproved");
        QVERIFY(!isDisprovedByAnAnswer(StoreError()));
    }

    /// The key does not come by itself, whatever else goes wrong meanwhile.
    void waitsForThePersonFirst_data()
    {
        QTest::addColumn<bool>("keyFirst");
        QTest::newRow("the key, then the network") << true;
        QTest::newRow("the network, then the key") << false;
    }
    void waitsForThePersonFirst()
    {
        QFETCH(bool, keyFirst);
        WriteTroubles troubles(m_clock);
        troubles.pauseAll(errorOf(keyFirst ? Kind::NoCredentials : Kind::Offline));
        troubles.pauseAll(errorOf(keyFirst ? Kind::Offline : Kind::NoCredentials));
        QVERIFY(!troubles.next());
        QCOMPARE(std::get<ApiError>(troubles.shown(true)->why).kind, Kind::NoCredentials);
        m_clock.advance(1h);
        troubles.update();
        QVERIFY(troubles.isPaused());
        troubles.kick();
        QVERIFY(!troubles.isPaused());
    }

    /// A service that answers again says nothing new about a write that fails all the same.
    void hearsOnceThatItMayGoAgain()
    {
        WriteTroubles troubles(m_clock);
        troubles.pauseAll(errorOf(Kind::Unauthorized));
        troubles.kick();
        QVERIFY(!troubles.isPaused());
        for (int attempt = 0; attempt < 5; ++attempt)
            troubles.met(1, failed, true, 1);
        troubles.kick();
        QCOMPARE(dueAgain(troubles), QList<qint64>{1});
        troubles.met(1, failed, true, 1);
        troubles.kick();
        QVERIFY(dueAgain(troubles).isEmpty());
        QCOMPARE(troubles.next(), std::optional<milliseconds>(120s));
    }

    void letsTheOneThatWaitedLongestGoFirst()
    {
        WriteTroubles troubles(m_clock);
        for (const qint64 write : {3, 1, 2}) {
            troubles.met(write, failed, false, 3);
            troubles.wentThrough(9);
            m_clock.advance(1s);
        }
        m_clock.advance(1s);
        QCOMPARE(dueAgain(troubles), (QList<qint64>{3, 1, 2}));
        QCOMPARE(dueAgain(troubles, 2), (QList<qint64>{3, 1}));
        troubles.keepOnly([](qint64 write) { return write != 1; });
        QCOMPARE(dueAgain(troubles), (QList<qint64>{3, 2}));
        QCOMPARE(troubles.count(), 2);
        troubles.met(3, failed, false, 3);
        QCOMPARE(dueAgain(troubles), QList<qint64>{2});
        m_clock.advance(5s);
        QCOMPARE(dueAgain(troubles), (QList<qint64>{2, 3}));
    }
};

ROLODESK_TEST(WriteTroublesTest);
#include "tst_writetroubles.moc"
