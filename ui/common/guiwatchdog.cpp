#include "ui/common/guiwatchdog.h"

#include "core/util/logging.h"
#include "ui/common/callstack.h"
#include "ui/common/turnclock.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr auto lookEvery = 10ms;
/// A look that comes so much later than it should tells that the process did not run meanwhile.
constexpr auto lateBy = 5ms;

TurnClock *clockOfThread = nullptr; // of the thread that runs the application

double milliseconds(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

/// For how long the threads of this process could have run and had no processor, all together.
std::chrono::nanoseconds starvedSoFar()
{
    qint64 total = 0;
    const QStringList threads =
        QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(u"/proc/self/task/%1/schedstat"_s.arg(thread));
        if (file.open(QIODevice::ReadOnly))
            total += file.readAll().split(' ').value(1).toLongLong();
    }
    return std::chrono::nanoseconds(total);
}

} // namespace

QString GuiBlock::text() const
{
    // Threads that wait at the same time each count, so that more may be told than went by.
    const auto taken = std::max(std::chrono::microseconds(0), facts.wall - facts.own());
    QString head =
        u"the window's thread was kept for %1 ms (%2 ms at work, %3 ms waiting, %4 ms taken by others)"_s
            .arg(milliseconds(facts.wall), 0, 'f', 1)
            .arg(milliseconds(facts.busy), 0, 'f', 1)
            .arg(milliseconds(facts.own() - facts.busy), 0, 'f', 1)
            .arg(milliseconds(taken), 0, 'f', 1);
    if (!during.isEmpty())
        head += u" during "_s + during;
    return where.isEmpty() ? head : head + u"\n    "_s + where.join(u"\n    "_s);
}

struct GuiWatchdog::Private {
    struct Ended {
        TurnClock::Ended turn;
        QString during;
    };
    /// What was found out about a turn while it was under way.
    struct Observed {
        qint64 began = 0;
        std::chrono::nanoseconds starvedBefore{0};
        std::chrono::nanoseconds stopped{0};
        qint64 askAt = 0; ///< Age at which the stack is taken next.
        QStringList where;
    };

    Private(std::chrono::milliseconds most, Listener hears)
        : limit(most)
        , listener(std::move(hears))
        , clock([this](const TurnClock::Ended &turn) { noteEnd(turn); })
        , watched(::pthread_self())
    {
    }

    void noteEnd(const TurnClock::Ended &turn);
    void watch();
    void observe(qint64 now);
    void judge(const Ended &one);

    const std::chrono::nanoseconds limit;
    const Listener listener;
    TurnClock clock;
    QObject loop; ///< Context of the connections to the loop.
    std::function<QString()> topic; ///< For the watched thread.
    TurnClock *outer = nullptr; ///< Of the watchdog this one stands in for.
    const pthread_t watched;
    CallStack stack;
    Observed observed; ///< On the watchdog's thread.
    std::chrono::nanoseconds lost{0}; ///< By how much the last look was late.

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Ended> ended; ///< Turns that took long; guarded.
    bool isJudging = false; ///< Guarded.
    bool isOver = false; ///< Guarded.
    std::thread thread;
};

void GuiWatchdog::Private::noteEnd(const TurnClock::Ended &turn)
{
    if (std::chrono::nanoseconds(turn.ended - turn.began) < limit)
        return;
    const std::scoped_lock lock(mutex);
    ended.push_back({turn, topic ? topic() : QString()});
    changed.notify_all();
}

/// Looks at the turn under way: every so often, and at any time when one has ended.
void GuiWatchdog::Private::watch()
{
    std::unique_lock lock(mutex);
    while (!isOver) {
        // What the watchdog itself does between two waits is not the process standing still.
        const qint64 waitsSince = TurnClock::now();
        (void)changed.wait_for(lock, lookEvery, [this] { return isOver || !ended.empty(); });
        const std::vector<Ended> toJudge = std::exchange(ended, {});
        isJudging = true;
        lock.unlock();
        const qint64 now = TurnClock::now();
        const auto late = std::chrono::nanoseconds(now - waitsSince) - lookEvery;
        lost = late > lateBy ? late : 0ns;
        observed.stopped += lost;
        for (const Ended &turn : toJudge)
            judge(turn);
        observe(now);
        lock.lock();
        isJudging = false;
        changed.notify_all();
    }
}

void GuiWatchdog::Private::observe(qint64 now)
{
    const qint64 began = clock.began();
    if (began == 0)
        return;
    if (began != observed.began) {
        const auto age = std::chrono::nanoseconds(now - began);
        observed = {began, starvedSoFar(), std::min(lost, age), limit.count() / 2, {}};
    }
    if (now - began < observed.askAt)
        return;
    // In the middle of a turn that will just be too long, and again as it grows: the last one is
    // the likeliest reason.
    observed.askAt = std::max<qint64>(limit.count(), observed.askAt * 2);
    if (stack.take(watched, 20ms) && clock.began() == began)
        observed.where = CallStack::lines();
}

void GuiWatchdog::Private::judge(const Ended &one)
{
    using std::chrono::duration_cast;
    using us = std::chrono::microseconds;
    GuiBlock block;
    block.facts.wall = duration_cast<us>(std::chrono::nanoseconds(one.turn.ended - one.turn.began));
    block.facts.busy = duration_cast<us>(std::chrono::nanoseconds(one.turn.busy));
    if (observed.began == one.turn.began) {
        block.facts.starved = duration_cast<us>(starvedSoFar() - observed.starvedBefore);
        block.facts.stopped = duration_cast<us>(observed.stopped);
        block.where = observed.where;
    } else {
        // Not once was there a look at it: the watchdog did not run either.
        block.facts.stopped = block.facts.wall;
    }
    if (block.facts.own() < limit)
        return;
    block.during = one.during;
    qCWarning(lcUi).noquote() << block.text();
    if (listener)
        listener(block);
}

GuiWatchdog::GuiWatchdog(std::chrono::milliseconds limit, Listener listener)
    : d(std::make_unique<Private>(limit, std::move(listener)))
{
    QAbstractEventDispatcher *const loop = QThread::currentThread()->eventDispatcher();
    // Which of the two comes, and when, is different for every kind of loop; none comes within an
    // event.
    for (const auto turned :
        {&QAbstractEventDispatcher::aboutToBlock, &QAbstractEventDispatcher::awake})
        QObject::connect(loop, turned, &d->loop, [this] { d->clock.loopTurned(); });
    d->outer = std::exchange(clockOfThread, &d->clock);
    d->thread = std::thread([this] { d->watch(); });
}

GuiWatchdog::~GuiWatchdog()
{
    clockOfThread = d->outer;
    {
        const std::scoped_lock lock(d->mutex);
        d->isOver = true;
        d->changed.notify_all();
    }
    d->thread.join();
}

bool GuiWatchdog::isWanted()
{
    const QByteArray asked = qgetenv("ROLODESK_WATCHDOG");
#ifdef NDEBUG
    return asked == "1";
#else
    return asked != "0";
#endif
}

void GuiWatchdog::settle()
{
    std::unique_lock lock(d->mutex);
    d->changed.wait(lock, [this] { return d->ended.empty() && !d->isJudging; });
}

void GuiWatchdog::setTopic(std::function<QString()> topic)
{
    d->topic = std::move(topic);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    TurnClock *const clock = clockOfThread;
    // Other threads deliver their events through here, too.
    if (!clock || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    clock->enter();
    const bool isDone = QApplication::notify(receiver, event);
    if (clockOfThread == clock)
        clock->leave();
    return isDone;
}

} // namespace rolodesk
