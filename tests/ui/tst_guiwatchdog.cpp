#include "tests/support/testregistry.h"
#include "ui/common/guiwatchdog.h"
#include "ui/common/turnclock.h"

#include <QSemaphore>
#include <QtTest>

#include <csignal>
#include <cstdlib>
#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk::test {

/// Busy for so long by the clock of its own work, however loaded the machine is.
[[gnu::noinline]] void countToFarTooMany(std::chrono::nanoseconds work)
{
    const qint64 before = TurnClock::busyTime();
    while (TurnClock::busyTime() - before < work.count()) { }
}

/// Waits for what never comes.
[[gnu::noinline]] void waitForNobody(std::chrono::milliseconds time)
{
    QSemaphore nobody;
    (void)nobody.tryAcquire(1, static_cast<int>(time.count()));
}

} // namespace rolodesk::test

using namespace rolodesk;
using namespace rolodesk::test;

namespace {

/// A watchdog whose reports are kept.
class Watched final {
public:
    explicit Watched(std::chrono::milliseconds limit = GuiWatchdog::usualLimit)
        : m_watchdog(limit, [this](const GuiBlock &block) {
            const std::scoped_lock lock(m_mutex);
            m_blocks.append(block);
        })
    {
        m_watchdog.setTopic([] { return u"the test"_s; });
    }
    /// Runs `work` within an event.
    void inEvent(const std::function<void()> &work)
    {
        QObject context;
        bool isDone = false;
        QTimer::singleShot(0, &context, [&] {
            work();
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }
    QList<GuiBlock> blocks()
    {
        m_watchdog.settle();
        const std::scoped_lock lock(m_mutex);
        return m_blocks;
    }

private:
    std::mutex m_mutex;
    QList<GuiBlock> m_blocks;
    GuiWatchdog m_watchdog;
};

bool names(const GuiBlock &block, const QString &function)
{
    return std::any_of(block.where.cbegin(), block.where.cend(),
        [&function](const QString &line) { return line.contains(function); });
}

} // namespace

class GuiWatchdogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void busyEventIsFoundWithItsFunction()
    {
        Watched watched;
        QTest::ignoreMessage(QtWarningMsg,
            QRegularExpression(
                u"kept for .*countToFarTooMany"_s, QRegularExpression::DotMatchesEverythingOption));
        watched.inEvent([] { countToFarTooMany(150ms); });
        const auto blocks = watched.blocks();
        QCOMPARE(blocks.size(), 1);
        QVERIFY(blocks[0].facts.busy >= 150ms);
        QVERIFY2(names(blocks[0], u"countToFarTooMany"_s), qPrintable(blocks[0].text()));
        QCOMPARE(blocks[0].during, u"the test"_s);
    }

    void waitingEventIsFoundWithItsFunction()
    {
        Watched watched;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kept for"_s));
        // Time that a loaded machine takes away is not held against it: enough is left.
        watched.inEvent([] { waitForNobody(400ms); });
        const auto blocks = watched.blocks();
        QCOMPARE(blocks.size(), 1);
        QVERIFY(blocks[0].facts.busy < 50ms);
        QVERIFY(blocks[0].facts.own() >= 50ms);
        QVERIFY2(names(blocks[0], u"waitForNobody"_s), qPrintable(blocks[0].text()));
    }

    void quietLoopIsSilent()
    {
        Watched watched;
        for (int i = 0; i < 20; ++i)
            watched.inEvent([] { countToFarTooMany(5ms); });
        QCOMPARE(watched.blocks().size(), 0);
    }

    void whatATestDoesBetweenEventsIsNoBlock()
    {
        Watched watched;
        countToFarTooMany(100ms);
        watched.inEvent([] {});
        QCOMPARE(watched.blocks().size(), 0);
    }

    void eventLoopWithinAnEventIsNoBlock()
    {
        Watched watched;
        watched.inEvent([] {
            QEventLoop nested;
            QTimer::singleShot(150, &nested, &QEventLoop::quit);
            nested.exec();
        });
        QCOMPARE(watched.blocks().size(), 0);
    }

    void blockInANestedLoopIsFound()
    {
        Watched watched;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kept for"_s));
        watched.inEvent([] {
            QEventLoop nested;
            QTimer::singleShot(0, &nested, [&nested] {
                countToFarTooMany(120ms);
                nested.quit();
            });
            nested.exec();
        });
        const auto blocks = watched.blocks();
        QCOMPARE(blocks.size(), 1);
        QVERIFY2(names(blocks[0], u"countToFarTooMany"_s), qPrintable(blocks[0].text()));
    }

    void stoppedProcessIsNoBlock()
    {
        Watched watched(300ms);
        // A child that stops this process when it is told, and lets it go on after a while.
        int orders[2] = {};
        QCOMPARE(::pipe(orders), 0);
        const pid_t parent = ::getpid();
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            char order = 0;
            (void)!::read(orders[0], &order, 1);
            ::kill(parent, SIGSTOP);
            timespec pause{1, 0};
            (void)::clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, nullptr);
            ::kill(parent, SIGCONT);
            ::_exit(0);
        }
        qint64 longestGap = 0;
        watched.inEvent([&] {
            // The process may be stopped before the order has left it.
            qint64 last = TurnClock::now();
            (void)!::write(orders[1], "x", 1);
            const qint64 begin = last;
            QSemaphore nobody;
            while (longestGap < 500000000 && last - begin < 10000000000) {
                (void)nobody.tryAcquire(1, 1);
                const qint64 now = TurnClock::now();
                longestGap = std::max(longestGap, now - last);
                last = now;
            }
        });
        ::close(orders[0]);
        ::close(orders[1]);
        QVERIFY(longestGap >= 500000000);
        const auto blocks = watched.blocks();
        QVERIFY2(blocks.isEmpty(), blocks.isEmpty() ? "" : qPrintable(blocks[0].text()));
    }

    void onlyOwnTimeIsHeldAgainstATurn_data()
    {
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("busy");
        QTest::addColumn<int>("starved");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("own");
        QTest::newRow("work") << 80 << 80 << 0 << 0 << 80;
        QTest::newRow("waiting for a lock") << 80 << 2 << 0 << 0 << 80;
        QTest::newRow("work on a loaded machine") << 200 << 60 << 140 << 0 << 60;
        QTest::newRow("nothing but a loaded machine") << 200 << 10 << 190 << 0 << 10;
        QTest::newRow("waiting on a loaded machine") << 200 << 10 << 100 << 0 << 100;
        QTest::newRow("a stopped process") << 900 << 5 << 0 << 890 << 10;
        QTest::newRow("work and a stopped process") << 900 << 70 << 0 << 890 << 70;
        QTest::newRow("two threads that starve at once") << 200 << 20 << 300 << 0 << 20;
    }

    void onlyOwnTimeIsHeldAgainstATurn()
    {
        QFETCH(int, wall);
        QFETCH(int, busy);
        QFETCH(int, starved);
        QFETCH(int, stopped);
        QFETCH(int, own);
        using ms = std::chrono::milliseconds;
        const TurnFacts facts{ms(wall), ms(busy), ms(starved), ms(stopped)};
        QCOMPARE(facts.own().count(), qint64(own) * 1000);
    }

    void releasesAskByEnvironment()
    {
        qputenv("ROLODESK_WATCHDOG", "1");
        QVERIFY(GuiWatchdog::isWanted());
        qputenv("ROLODESK_WATCHDOG", "0");
        QVERIFY(!GuiWatchdog::isWanted());
        qunsetenv("ROLODESK_WATCHDOG");
#ifdef NDEBUG
        QVERIFY(!GuiWatchdog::isWanted());
#else
        QVERIFY(GuiWatchdog::isWanted());
#endif
    }
};

ROLODESK_TEST(GuiWatchdogTest);
#include "tst_guiwatchdog.moc"
