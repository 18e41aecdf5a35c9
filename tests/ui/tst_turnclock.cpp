#include "tests/support/testregistry.h"
#include "ui/common/turnclock.h"

#include <QtTest>

#include <vector>

using namespace rolodesk;

namespace {
constexpr qint64 twoMilliseconds = 2000000;
constexpr qint64 slack = 100000;
} // namespace

class TurnClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_turns.clear(); }

    void oneEventIsOneTurn()
    {
        m_clock.enter();
        QVERIFY(m_clock.began() != 0);
        m_clock.leave();
        QCOMPARE(m_clock.began(), 0);
        QCOMPARE(m_turns.size(), std::size_t(1));
        QVERIFY(m_turns[0].ended >= m_turns[0].began);
    }

    void eventsWithinAnEventBelongToItsTurn()
    {
        m_clock.enter();
        const qint64 began = m_clock.began();
        m_clock.enter();
        m_clock.leave();
        QCOMPARE(m_clock.began(), began);
        m_clock.leave();
        QCOMPARE(m_turns.size(), std::size_t(1));
    }

    void nestedLoopEndsTheTurnAndItsEventsAreTurns()
    {
        m_clock.enter();
        m_clock.loopTurned();
        QCOMPARE(m_turns.size(), std::size_t(1));
        QCOMPARE(m_clock.began(), 0);
        m_clock.enter();
        QVERIFY(m_clock.began() != 0);
        m_clock.leave();
        QCOMPARE(m_turns.size(), std::size_t(2));
        m_clock.loopTurned();
        QCOMPARE(m_turns.size(), std::size_t(2));
        // What follows the nested loop is of no turn.
        m_clock.leave();
        QCOMPARE(m_turns.size(), std::size_t(2));
        // And all is as before.
        m_clock.enter();
        m_clock.leave();
        QCOMPARE(m_turns.size(), std::size_t(3));
    }

    void loopsWithinLoopsAreToldApart()
    {
        m_clock.enter();
        m_clock.loopTurned(); // a menu
        m_clock.enter();
        m_clock.loopTurned(); // a dialog of the menu
        m_clock.enter();
        m_clock.leave();
        m_clock.leave();
        m_clock.loopTurned(); // the menu again
        m_clock.enter();
        m_clock.leave();
        m_clock.leave();
        QCOMPARE(m_turns.size(), std::size_t(4));
        QCOMPARE(m_clock.began(), 0);
    }

    void workIsTimeOfTheProcessor()
    {
        m_clock.enter();
        const qint64 before = TurnClock::busyTime();
        while (TurnClock::busyTime() - before < twoMilliseconds) { }
        m_clock.leave();
        QVERIFY(m_turns[0].busy >= twoMilliseconds);
        QVERIFY(m_turns[0].busy <= m_turns[0].ended - m_turns[0].began + slack);
    }

private:
    std::vector<TurnClock::Ended> m_turns;
    TurnClock m_clock{[this](const TurnClock::Ended &turn) { m_turns.push_back(turn); }};
};

ROLODESK_TEST(TurnClockTest);
#include "tst_turnclock.moc"
