#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Phase = SyncStatus::Phase;
using Kind = ApiError::Kind;

class SyncFailuresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One failure at each request of a run, of each kind: the run ends in the right state, and the next one mends it.
    void endsInTheRightStateAtEveryRequest_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("hasV2");
        for (const Kind kind : {Kind::Offline, Kind::TimedOut, Kind::ConnectionLost,
                 Kind::TlsFailed, Kind::RateLimited, Kind::ServerFailed, Kind::BadReply,
                 Kind::NotThisService, Kind::TooLarge, Kind::Unauthorized, Kind::ClockSkewed,
                 Kind::Forbidden, Kind::NoCredentials, Kind::OtherTeam})
            QTest::newRow(qPrintable(nameOf(kind))) << kind << true;
        for (const Kind kind :
            {Kind::ServerFailed, Kind::TlsFailed, Kind::BadReply, Kind::TooLarge, Kind::Forbidden})
            QTest::newRow(qPrintable(nameOf(kind) + u", v1 alone"_s)) << kind << false;
    }
    void endsInTheRightStateAtEveryRequest()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, hasV2);
        const auto prepare = [hasV2](SyncBench &bench) {
            bench.api.manners.hasV2List = hasV2;
            bench.api.manners.largestLimit = 20;
            bench.fill(60, 7);
        };
        SyncBench whole(true);
        prepare(whole);
        QVERIFY(whole.run());
        const int requests = static_cast<int>(whole.api.requests.size());
        QVERIFY(requests > 9);
        for (int at = 1; at <= requests; ++at) {
            SyncBench bench(true);
            prepare(bench);
            QString failed;
            bench.api.onRequest = [&failed, at, kind](int number, const QString &operation) -> std::optional<ApiError> {
                if (number != at)
                    return std::nullopt;
                failed = operation;
                return apiError(kind);
            };
            QSignalSpy ended(bench.engine.get(), &SyncEngine::finished);
            bench.engine->start();
            // What the walk needs stops it; the count, the team, tags and fields are a help it can do without.
            const bool settled = bench.waitUntil(
                [&] { return ended.count() > 0 || bench.engine->status().phase == Phase::Failed; });
            const QByteArray which = QByteArray::number(at) + " " + failed.toLatin1();
            QVERIFY2(settled, which);
            QVERIFY2(!failed.isEmpty(), which);
            const SyncStatus &status = bench.engine->status();
            if (failed.startsWith(u"pageContacts")) {
                QVERIFY2(status.phase == Phase::Failed, which);
                QCOMPARE(status.error->kind, kind);
                QCOMPARE(status.error->requestId, u"req-1"_s);
                QCOMPARE(status.retryAt.isValid(), isPassing(kind));
                QCOMPARE(ended.count(), isPassing(kind) ? 0 : 1);
                const qint64 kept = bench.store->contactCount();
                QVERIFY(kept <= 60);
                bench.api.onRequest = nullptr;
                if (isPassing(kind))
                    bench.clock.advance(bench.clock.untilNext());
                else
                    bench.engine->retry();
                QVERIFY2(bench.waitUntil([&] { return bench.engine->status().phase == Phase::Complete; }), which);
                QVERIFY(!bench.engine->status().error);
            } else {
                QCOMPARE(status.phase, Phase::Complete);
            }
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(QString::fromLatin1(which) + why));
        }
    }

    void waitsLongerEachTime()
    {
        SyncBench bench;
        bench.fill(10);
        bench.api.onRequest
            = [](int, const QString &) { return std::optional(apiError(Kind::Offline)); };
        bench.engine->start();
        std::chrono::milliseconds last(0);
        for (int attempt = 0; attempt < 4; ++attempt) {
            QTRY_COMPARE(bench.engine->status().phase, Phase::Failed);
            QTRY_COMPARE(bench.clock.pending(), 1);
            const auto pause = bench.clock.untilNext();
            QVERIFY(pause > last);
            QCOMPARE(bench.engine->status().retryAt, bench.clock.nowUtc().addMSecs(pause.count()));
            last = pause;
            bench.clock.advance(pause);
        }
    }

    void honoursRetryAfter()
    {
        SyncBench bench;
        bench.fill(10);
        bench.api.onRequest = [](int, const QString &) {
            ApiError error = apiError(Kind::RateLimited);
            error.retryAfter = std::chrono::seconds(77);
            return std::optional(error);
        };
        bench.engine->start();
        QTRY_COMPARE(bench.engine->status().phase, Phase::Failed);
        QCOMPARE(bench.clock.untilNext(), std::chrono::milliseconds(77000));
    }

    void keepsTheOldRowsWhenTheServiceIsAway()
    {
        SyncBench bench;
        bench.fill(90);
        QVERIFY(bench.run());
        bench.restart();
        bench.api.onRequest
            = [](int, const QString &) { return std::optional(apiError(Kind::Offline)); };
        bench.engine->start();
        QTRY_COMPARE(bench.engine->status().phase, Phase::Failed);
        QCOMPARE(bench.store->contactCount(), 90);
        QCOMPARE(bench.engine->status().loaded, 90);
        QVERIFY(bench.engine->status().lastComplete.isValid());
    }

    void deletesNothingAfterAWalkThatFailed()
    {
        SyncBench bench;
        bench.api.manners.largestLimit = 30;
        bench.fill(300);
        QVERIFY(bench.run());
        bench.api.contacts = bench.api.contacts.mid(0, 150);
        bench.api.requests.clear();
        bench.api.onRequest = [](int number, const QString &operation) -> std::optional<ApiError> {
            if (number > 6 && operation == u"pageContactsV2"_s)
                return apiError(Kind::Forbidden);
            return std::nullopt;
        };
        QVERIFY(bench.run(true));
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        QCOMPARE(bench.store->contactCount(), 300);
    }

    void goesOnWithV2WhenV1IsGone()
    {
        SyncBench bench;
        bench.fill(250);
        bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
            if (operation == u"pageContactsV1"_s)
                return apiError(Kind::NotFound);
            return std::nullopt;
        };
        QVERIFY(bench.run());
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }

    void stopsForGoodWhenItDies()
    {
        SyncBench bench;
        bench.fill(300);
        bench.engine->start();
        QTRY_VERIFY(bench.store->contactCount() > 0);
        bench.engine.reset();
        const auto sent = bench.api.requests.size();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(bench.api.requests.size(), sent);
    }
};

ROLODESK_TEST(SyncFailuresTest);
#include "tst_syncfailures.moc"
