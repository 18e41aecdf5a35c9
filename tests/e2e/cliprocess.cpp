#include "tests/e2e/cliprocess.h"

namespace rolodesk::test {

namespace {

constexpr int patience = 30'000;

} // namespace

void startCli(QProcess &process, const QStringList &arguments, const QByteArray &input)
{
    process.start(QStringLiteral(ROLODESK_CLI_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
}

CliRun runCli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    startCli(process, arguments, input);
    CliRun run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

} // namespace rolodesk::test
