#include "app/cli/commandline.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/common/credentialsinput.h"
#include "app/common/descriptors.h"
#include "app/common/privateprocess.h"
#include "app/common/signalwatch.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;

int main(int argc, char **argv)
{
    keepProcessPrivate();
    prepareDescriptors();
    QCoreApplication application(argc, argv);
    // The name decides where the data lies: the window and the console share it.
    QCoreApplication::setApplicationName(u"rolodesk"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ROLODESK_VERSION));

    // What matters is said in sentences; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"rolodesk.*=false"_s);

    const auto line = cli::parseCommandLine(QCoreApplication::arguments().mid(1));
    cli::Output output(STDOUT_FILENO, STDERR_FILENO, line && line->json);
    if (!line) {
        output.say(line.error());
        return cli::Usage;
    }
    if (line->wanted != cli::CommandLine::Wanted::Run) {
        const QString text = line->wanted == cli::CommandLine::Wanted::Help
            ? cli::helpText()
            : u"rolodesk-cli %1\n"_s.arg(QCoreApplication::applicationVersion());
        return output.settled(output.raw(text.toUtf8()) ? cli::Done : cli::Partial);
    }

    Credentials credentials;
    if (line->credentialsFromStdin) {
        // Before signals are watched: Ctrl+C at a waiting prompt ends the program as it always
        // does.
        const auto read = readCredentials(STDIN_FILENO);
        if (!read) {
            output.say(sentenceOf(read.error()));
            return cli::CredentialsRefused;
        }
        credentials = *read;
    }

    cli::Session session(*line, output);
    SignalWatch signalWatch;
    QObject::connect(&session, &cli::Session::finished, &application,
        [](int exitCode) { QCoreApplication::exit(exitCode); });
    QObject::connect(
        &signalWatch, &SignalWatch::endRequested, &session, [&session] { session.stop(); });
    QTimer::singleShot(0, &session, [&session, &credentials] { session.start(credentials); });
    return QCoreApplication::exec();
}
