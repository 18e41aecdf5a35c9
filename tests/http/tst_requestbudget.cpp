#include "core/http/requestbudget.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class RequestBudgetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatNeverReachedTheService()
    {
        rolodesk::test::FakeClock clock;
        RequestBudget budget(clock, 500);
        const auto when = clock.monotonic();
        budget.take(Lane::Background);
        clock.advance(std::chrono::milliseconds(5));
        budget.take(Lane::Interactive);
        budget.giveBack(Lane::Background, when);
        QCOMPARE(budget.leftThisMinute(), 499);
        budget.giveBack(Lane::Background, when);
        QCOMPARE(budget.leftThisMinute(), 499);
    }

    void allowsAPersonTheWholeMinuteAndNotOneMore();
    void neverSendsMoreThanTheLimitInAnyMinute();
    void leavesAThirdOfTheMinuteToOthersThanBackgroundWork();
    void neverLetsAPersonWaitForBackgroundWork();
    void leavesATenthToAPersonWhenThereAreManyWrites();
    void letsBackgroundWorkBurstAndThenFlowEvenly();
    void pausesAllLanesTogether();
    void hasNoLimitWhenSwitchedOff();

private:
    /// Takes as many as are allowed now.
    static int drain(RequestBudget &budget, Lane lane);
};

int RequestBudgetTest::drain(RequestBudget &budget, Lane lane)
{
    int taken = 0;
    for (; taken < 10'000 && budget.waitFor(lane) == 0ms; ++taken)
        budget.take(lane);
    return taken;
}

void RequestBudgetTest::allowsAPersonTheWholeMinuteAndNotOneMore()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    QCOMPARE(budget.leftThisMinute(), 500);
    QCOMPARE(drain(budget, Lane::Interactive), 500);
    QCOMPARE(budget.leftThisMinute(), 0);
    QCOMPARE(budget.waitFor(Lane::Interactive), milliseconds(60s));
    clock.advance(59'999ms);
    QCOMPARE(budget.waitFor(Lane::Interactive), 1ms);
    clock.advance(1ms);
    QCOMPARE(budget.waitFor(Lane::Interactive), 0ms);
    QCOMPARE(budget.leftThisMinute(), 500);
}

void RequestBudgetTest::neverSendsMoreThanTheLimitInAnyMinute()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    std::deque<milliseconds> sent;
    constexpr std::array order{Lane::Interactive, Lane::Write, Lane::Background};
    // All lanes want as much as they can get, for five minutes.
    for (int step = 0; step < 3000; ++step) {
        clock.advance(100ms);
        const Lane lane = order[size_t(step) % 3];
        for (int i = 0; i < 40 && budget.waitFor(lane) == 0ms; ++i) {
            budget.take(lane);
            sent.push_back(clock.monotonic());
        }
        while (!sent.empty() && sent.front() <= clock.monotonic() - 60s)
            sent.pop_front();
        QVERIFY2(sent.size() <= 500, "more than 500 within a minute");
    }
}

void RequestBudgetTest::leavesAThirdOfTheMinuteToOthersThanBackgroundWork()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    std::deque<milliseconds> sent;
    size_t most = 0;
    for (int step = 0; step < 1800; ++step) {
        for (int taken = drain(budget, Lane::Background); taken > 0; --taken)
            sent.push_back(clock.monotonic());
        while (!sent.empty() && sent.front() <= clock.monotonic() - 60s)
            sent.pop_front();
        most = std::max(most, sent.size());
        clock.advance(100ms);
    }
    QVERIFY(most <= 333);
    QVERIFY2(most >= 320, "background work uses what it may");
}

void RequestBudgetTest::neverLetsAPersonWaitForBackgroundWork()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    for (int step = 0; step < 1200; ++step) {
        drain(budget, Lane::Background);
        drain(budget, Lane::Background);
        QCOMPARE(budget.waitFor(Lane::Interactive), 0ms);
        if (step % 10 == 0)
            budget.take(Lane::Interactive); // one a second
        clock.advance(100ms);
    }
}

void RequestBudgetTest::leavesATenthToAPersonWhenThereAreManyWrites()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    QCOMPARE(drain(budget, Lane::Write), 450);
    QCOMPARE(drain(budget, Lane::Background), 0);
    QCOMPARE(drain(budget, Lane::Interactive), 50);
}

void RequestBudgetTest::letsBackgroundWorkBurstAndThenFlowEvenly()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    QCOMPARE(drain(budget, Lane::Background), 100);
    milliseconds longest = 0ms;
    for (int i = 0; i < 500; ++i) {
        milliseconds waited = 0ms;
        // The time to wait is when to ask again: what leaves the window meanwhile may move it.
        for (milliseconds wait; (wait = budget.waitFor(Lane::Background)) > 0ms; waited += wait)
            clock.advance(wait);
        longest = std::max(longest, waited);
        budget.take(Lane::Background);
    }
    QVERIFY2(longest < 1s, "it never stands still");
}

void RequestBudgetTest::pausesAllLanesTogether()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    budget.pauseFor(4s);
    budget.pauseFor(2s); // the longer one stays
    for (const Lane lane : {Lane::Interactive, Lane::Write, Lane::Background})
        QCOMPARE(budget.waitFor(lane), milliseconds(4s));
    QCOMPARE(budget.pausedFor(), milliseconds(4s));
    clock.advance(3'999ms);
    QCOMPARE(budget.waitFor(Lane::Write), 1ms);
    clock.advance(1ms);
    for (const Lane lane : {Lane::Interactive, Lane::Write, Lane::Background})
        QCOMPARE(budget.waitFor(lane), 0ms);
    QCOMPARE(budget.pausedFor(), 0ms);
}

void RequestBudgetTest::hasNoLimitWhenSwitchedOff()
{
    test::FakeClock clock;
    RequestBudget budget(clock, 0);
    QCOMPARE(drain(budget, Lane::Background), 10'000);
    QCOMPARE(budget.waitFor(Lane::Interactive), 0ms);
    budget.pauseFor(1s);
    QCOMPARE(budget.waitFor(Lane::Interactive), milliseconds(1s));
}

ROLODESK_TEST(RequestBudgetTest);
#include "tst_requestbudget.moc"
