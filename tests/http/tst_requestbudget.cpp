#include "core/http/requestbudget.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <deque>

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
    void halvesBackgroundWorkWhenOthersUseTheKey();
    void blamesNobodyElseForItsOwnFullMinute();
    void findsRoomBesideAnotherTool();

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

void RequestBudgetTest::halvesBackgroundWorkWhenOthersUseTheKey()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    const auto inAMinute = [&budget, &clock] {
        int taken = 0;
        for (milliseconds left = 60s; left > 0ms;) {
            const milliseconds wait = budget.waitFor(Lane::Background);
            if (wait == 0ms) {
                budget.take(Lane::Background);
                ++taken;
            } else {
                clock.advance(std::min(wait, left));
                left -= std::min(wait, left);
            }
        }
        return taken;
    };
    budget.take(Lane::Background);
    QCOMPARE(budget.backgroundShare(), 1.0);
    budget.refused();
    QCOMPARE(budget.backgroundShare(), 0.5);
    clock.advance(59s);
    QVERIFY(inAMinute() <= 200);
    for (int i = 0; i < 10; ++i)
        budget.refused();
    QCOMPARE(budget.backgroundShare(), 1.0 / 16);
    clock.advance(59s);
    const int little = inAMinute();
    QVERIFY2(little >= 15 && little <= 60, qPrintable(QString::number(little)));
    // People are not held back: the pause is theirs, too, but not the share.
    QVERIFY(drain(budget, Lane::Interactive) > 400);
    clock.advance(10min);
    QCOMPARE(budget.backgroundShare(), 1.0);
    QVERIFY(inAMinute() > 300);
}

void RequestBudgetTest::blamesNobodyElseForItsOwnFullMinute()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    drain(budget, Lane::Interactive);
    budget.refused();
    QCOMPARE(budget.backgroundShare(), 1.0);
    RequestBudget none(clock, 0);
    none.refused();
    QCOMPARE(none.backgroundShare(), 1.0);
}

/// A service of 500 a minute of which another tool takes 300: background work settles in what is left, and is seldom refused.
void RequestBudgetTest::findsRoomBesideAnotherTool()
{
    test::FakeClock clock;
    RequestBudget budget(clock);
    std::deque<milliseconds> served;
    int mine = 0;
    int refusals = 0;
    const int minutes = 60;
    for (int step = 0; step < minutes * 60 * 20; ++step) {
        clock.advance(50ms);
        const milliseconds now = clock.monotonic();
        while (!served.empty() && served.front() <= now - 60s)
            served.pop_front();
        if (step % 4 == 0 && served.size() < 500)
            served.push_back(now);
        if (budget.waitFor(Lane::Background) > 0ms)
            continue;
        budget.take(Lane::Background);
        const bool late = step >= minutes * 60 * 10;
        if (served.size() < 500) {
            served.push_back(now);
            mine += late;
        } else {
            budget.refused();
            budget.pauseFor(1s);
            refusals += late;
        }
    }
    // The second half hour.
    QVERIFY2(refusals <= 30, qPrintable(QString::number(refusals)));
    QVERIFY2(mine / 30 >= 90 && mine / 30 <= 200, qPrintable(QString::number(mine / 30)));
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
