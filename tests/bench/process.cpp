#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

constexpr int patience = 10 * 60 * 1000; // milliseconds

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double ticks(const QByteArray &text)
{
    return text.toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace

void stopWith(const QString &sentence)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(sentence));
    // Nothing is taken down: what others still work with is in the hands of this thread.
    std::_Exit(1);
}

double now()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double busySecondsOfMachine()
{
    // user nice system idle iowait irq softirq …
    const QList<QByteArray> fields =
        contentsOf(u"/proc/stat"_s).split('\n').value(0).simplified().split(' ');
    double busy = 0;
    for (const int field : {1, 2, 3, 6, 7})
        busy += ticks(fields.value(field));
    return busy;
}

double ownSeconds()
{
    double total = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage = {};
        ::getrusage(who, &usage);
        total += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    return total;
}

double secondsOf(qint64 pid)
{
    const QByteArray stat = contentsOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return ticks(fields.value(11)) + ticks(fields.value(12));
}

double residentMegabytes(qint64 pid)
{
    const QByteArray status = contentsOf(u"/proc/%1/status"_s.arg(pid));
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0
        ? 0
        : status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toDouble() * 1024 / 1e6;
}

void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

std::unique_ptr<QProcess> started(
    const QString &program, const QStringList &arguments, const QByteArray &input)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, arguments);
    process->write(input);
    if (!process->waitForStarted(patience))
        stopWith(program + u" does not start"_s);
    process->waitForBytesWritten(patience);
    return process;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const auto process = started(program, arguments, input);
    process->closeWriteChannel();
    // Through the event loop: the service that the program asks may be this process.
    if (!waitFor([&] { return process->state() == QProcess::NotRunning; }, patience / 1000.0)
        || process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        stopWith(program + u" failed; its reason is above"_s);
    return process->readAllStandardOutput();
}

void endProgram(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(patience))
        stopWith(u"a program does not end"_s);
}

void letPass(double time)
{
    (void)waitFor([] { return false; }, time);
}

bool waitFor(const std::function<bool()> &isTrue, double time)
{
    const double end = now() + time;
    // As the program runs: outside a loop of its own, Qt gives timers that wait for a quiet moment
    // their turn at once.
    QEventLoop loop;
    QTimer looks;
    bool isMet = isTrue();
    QObject::connect(&looks, &QTimer::timeout, &loop, [&] {
        isMet = isTrue();
        if (isMet || now() > end)
            loop.quit();
    });
    looks.start(1);
    if (!isMet)
        loop.exec();
    return isMet;
}

void comeToRest()
{
    double before = ownSeconds();
    for (int calm = 0; calm < 3;) {
        letPass(0.1);
        const double after = ownSeconds();
        calm = after - before < 0.02 ? calm + 1 : 0;
        before = after;
    }
}

} // namespace rolodesk::bench
