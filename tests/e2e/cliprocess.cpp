#include "tests/e2e/cliprocess.h"

namespace rolodesk::test {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int patience = 150'000; // a program takes several times as long then
#else
constexpr int patience = 30'000;
#endif

} // namespace

void startCli(QProcess &process, const QStringList &arguments, const QByteArray &input)
{
    process.start(QStringLiteral(ROLODESK_CLI_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
}

QProcessEnvironment withoutKeychain()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "KDE_SESSION_VERSION"})
        environment.remove(QLatin1String(name));
    return environment;
}

CliRun runCli(const QStringList &arguments, const QByteArray &input,
    const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    startCli(process, arguments, input);
    CliRun run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

} // namespace rolodesk::test
