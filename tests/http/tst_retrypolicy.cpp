#include "core/http/retrypolicy.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Action = RetryPolicy::Verdict::Action;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(rolodesk::RetryPolicy::Attempt)
Q_DECLARE_METATYPE(rolodesk::RetryPolicy::Verdict)

class RetryPolicyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void neverRepeatsAWriteThatMayHaveBeenCarriedOut_data();
    void neverRepeatsAWriteThatMayHaveBeenCarriedOut();
    void waitsLongerAfterEachRefusalInARow();
    void takesUpToAQuarterOffAtRandom();
    void obeysTheServiceWithinReason();
};

namespace {

RetryPolicy steady()
{
    return RetryPolicy([] { return 0.0; });
}

RetryPolicy::Attempt attempt(Kind kind, int status = 0, int failures = 1)
{
    RetryPolicy::Attempt made;
    made.kind = kind;
    made.status = status;
    made.failures = failures;
    return made;
}

RetryPolicy::Attempt written(RetryPolicy::Attempt made, bool maybeSent = true)
{
    made.isWrite = true;
    made.lane = Lane::Write;
    made.maybeSent = maybeSent;
    return made;
}

RetryPolicy::Attempt throttled(
    Lane lane, int throttles, std::optional<milliseconds> retryAfter = {})
{
    RetryPolicy::Attempt made;
    made.kind = Kind::RateLimited;
    made.status = 429;
    made.lane = lane;
    made.isWrite = lane == Lane::Write;
    made.throttles = throttles;
    made.failures = 0;
    made.retryAfter = retryAfter;
    return made;
}

RetryPolicy::Verdict again(milliseconds delay)
{
    return {Action::Retry, delay};
}

} // namespace

void RetryPolicyTest::decides_data()
{
    QTest::addColumn<RetryPolicy::Attempt>("made");
    QTest::addColumn<RetryPolicy::Verdict>("expected");
    const RetryPolicy::Verdict giveUp{Action::GiveUp, {}};
    const RetryPolicy::Verdict unknown{Action::OutcomeUnknown, {}};

    QTest::newRow("read, 500") << attempt(Kind::ServerFailed, 500) << again(500ms);
    QTest::newRow("read, 500 again") << attempt(Kind::ServerFailed, 500, 2) << again(1000ms);
    QTest::newRow("read, third 500") << attempt(Kind::ServerFailed, 500, 3) << again(2000ms);
    QTest::newRow("read, fourth 500") << attempt(Kind::ServerFailed, 500, 4) << giveUp;
    QTest::newRow("read, connection lost") << attempt(Kind::ConnectionLost) << again(50ms);
    QTest::newRow("read, connection lost for the fourth time")
        << attempt(Kind::ConnectionLost, 0, 4) << giveUp;
    QTest::newRow("read, timed out") << attempt(Kind::TimedOut) << again(250ms);
    QTest::newRow("read, timed out twice") << attempt(Kind::TimedOut, 0, 2) << giveUp;
    QTest::newRow("read, offline") << attempt(Kind::Offline) << again(250ms);
    QTest::newRow("read, still offline") << attempt(Kind::Offline, 0, 3) << giveUp;
    QTest::newRow("read, certificate") << attempt(Kind::TlsFailed) << giveUp;
    QTest::newRow("read, 404") << attempt(Kind::NotFound, 404) << giveUp;
    QTest::newRow("read, a portal") << attempt(Kind::NotThisService, 200) << giveUp;
    QTest::newRow("read, too large") << attempt(Kind::TooLarge, 200) << giveUp;
    auto asked = attempt(Kind::ServerFailed, 503);
    asked.retryAfter = 7s;
    QTest::newRow("read, 503 that asks for patience") << asked << again(7s);
    asked.retryAfter = 31s;
    QTest::newRow("read, 503 that asks for too much of it") << asked << giveUp;

    QTest::newRow("write, refused connection")
        << written(attempt(Kind::Offline), false) << again(250ms);
    QTest::newRow("write, refused connection, third time")
        << written(attempt(Kind::Offline, 0, 3), false) << giveUp;
    QTest::newRow("write, timed out while connecting")
        << written(attempt(Kind::TimedOut), false) << again(250ms);
    QTest::newRow("write, certificate") << written(attempt(Kind::TlsFailed), false) << giveUp;
    QTest::newRow("write, 400") << written(attempt(Kind::BadRequest, 400)) << giveUp;
    QTest::newRow("write, 401") << written(attempt(Kind::Unauthorized, 401)) << giveUp;
    QTest::newRow("write, 403") << written(attempt(Kind::Forbidden, 403)) << giveUp;
    QTest::newRow("write, page of a proxy that refuses")
        << written(attempt(Kind::NotThisService, 403)) << giveUp;
    QTest::newRow("write, page with a success")
        << written(attempt(Kind::NotThisService, 200)) << unknown;
    QTest::newRow("write, redirect") << written(attempt(Kind::NotThisService, 307)) << unknown;

    QTest::newRow("429, a person, first") << throttled(Lane::Interactive, 1) << again(0ms);
    QTest::newRow("429, a person, fifth") << throttled(Lane::Interactive, 5) << giveUp;
    QTest::newRow("429, a person, for a minute") << throttled(Lane::Interactive, 1, 60s) << giveUp;
    QTest::newRow("429, background, for a minute")
        << throttled(Lane::Background, 1, 60s) << again(0ms);
    QTest::newRow("429, write, eighth") << throttled(Lane::Write, 8) << again(0ms);
    QTest::newRow("429, write, ninth") << throttled(Lane::Write, 9) << giveUp;
}

void RetryPolicyTest::decides()
{
    QFETCH(RetryPolicy::Attempt, made);
    QFETCH(RetryPolicy::Verdict, expected);
    const auto verdict = steady().judge(made);
    QCOMPARE(verdict.action, expected.action);
    QCOMPARE(verdict.delay.count(), expected.delay.count());
}

void RetryPolicyTest::neverRepeatsAWriteThatMayHaveBeenCarriedOut_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("no answer in time") << Kind::TimedOut << 0;
    QTest::newRow("408") << Kind::TimedOut << 408;
    QTest::newRow("connection lost before the answer") << Kind::ConnectionLost << 0;
    QTest::newRow("connection lost in the answer") << Kind::ConnectionLost << 200;
    QTest::newRow("offline after something was sent") << Kind::Offline << 0;
    QTest::newRow("500") << Kind::ServerFailed << 500;
    QTest::newRow("502") << Kind::ServerFailed << 502;
    QTest::newRow("503") << Kind::ServerFailed << 503;
    QTest::newRow("answer too large") << Kind::TooLarge << 200;
    QTest::newRow("answer unreadable") << Kind::BadReply << 200;
}

void RetryPolicyTest::neverRepeatsAWriteThatMayHaveBeenCarriedOut()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    for (int failures = 1; failures < 5; ++failures)
        QCOMPARE(steady().judge(written(attempt(kind, status, failures))).action,
            Action::OutcomeUnknown);
}

void RetryPolicyTest::waitsLongerAfterEachRefusalInARow()
{
    QList<int> seconds;
    for (int inARow = 1; inARow <= 10; ++inARow)
        seconds.append(int(steady().pauseAfter(inARow, {}) / 1s));
    QCOMPARE(seconds, (QList<int>{1, 2, 4, 8, 16, 32, 60, 60, 60, 60}));
}

void RetryPolicyTest::takesUpToAQuarterOffAtRandom()
{
    const RetryPolicy most([] { return 0.999; });
    QCOMPARE_GE(most.pauseAfter(3, {}).count(), 3000);
    QCOMPARE_LE(most.pauseAfter(3, {}).count(), 3004);
    const RetryPolicy half([] { return 0.5; });
    QCOMPARE(half.pauseAfter(3, {}).count(), 3500);
    QCOMPARE(half.judge(attempt(Kind::ServerFailed, 500)).delay.count(), 438);
}

void RetryPolicyTest::obeysTheServiceWithinReason()
{
    QCOMPARE(steady().pauseAfter(1, 17s), 17s);
    QCOMPARE(steady().pauseAfter(7, 0s), 0s);
    QCOMPARE(steady().pauseAfter(1, 24h), 5min);
    const RetryPolicy most([] { return 0.999; });
    QVERIFY(most.pauseAfter(1, 17s) >= 17s); // never earlier than asked
    QVERIFY(most.pauseAfter(1, 17s) < 18s);
}

ROLODESK_TEST(RetryPolicyTest);
#include "tst_retrypolicy.moc"
