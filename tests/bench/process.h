#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace rolodesk::bench {

/// Ends the bench: it has nothing to measure any more.
[[noreturn]] void stopWith(const QString &sentence);

/// Seconds of the monotonic clock.
[[nodiscard]] double now();
/// Seconds all cores together were at work since the start of the machine.
[[nodiscard]] double busySecondsOfMachine();
/// Seconds this process and its children that have ended were at work.
[[nodiscard]] double ownSeconds();
/// Seconds a running process was at work.
[[nodiscard]] double secondsOf(qint64 pid);
/// Megabytes (10^6) a running process holds in memory, its share of libraries included.
[[nodiscard]] double residentMegabytes(qint64 pid);

/// Gives back to the system what the bench has taken and does not hold any more.
void giveBackMemory();
/// Starts a program with its input; its complaints go to the bench's.
[[nodiscard]] std::unique_ptr<QProcess> started(
    const QString &program, const QStringList &arguments, const QByteArray &input);
/// Runs a program to its end; what it wrote. A failure ends the bench.
[[nodiscard]] QByteArray outputOf(
    const QString &program, const QStringList &arguments, const QByteArray &input);
/// Ends a program as the desktop does, and waits for that.
void endProgram(QProcess &process);
/// Waits while the event loop runs.
void letPass(double seconds);
/// Waits, while the event loop runs, until `isTrue`; false when it took longer than `seconds`.
[[nodiscard]] bool waitFor(const std::function<bool()> &isTrue, double seconds);
/// Waits until nobody in this process works any more.
void comeToRest();

} // namespace rolodesk::bench
