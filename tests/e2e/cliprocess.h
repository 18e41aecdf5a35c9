#pragma once

#include <QProcess>
#include <QStringList>

namespace rolodesk::test {

/// One run of rolodesk-cli: what came out, and how it ended.
struct CliRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

/// Runs the program to its end with `input` on standard input, which is then closed.
[[nodiscard]] CliRun runCli(const QStringList &arguments, const QByteArray &input = {},
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// The environment of a session without a D-Bus, and so without a keychain.
[[nodiscard]] QProcessEnvironment withoutKeychain();

/// Starts it and returns without waiting; standard input is written and closed.
void startCli(QProcess &process, const QStringList &arguments, const QByteArray &input);

} // namespace rolodesk::test
