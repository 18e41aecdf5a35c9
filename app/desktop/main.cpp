#include "app/common/credentialsinput.h"
#include "app/common/dataplace.h"
#include "app/common/descriptors.h"
#include "app/common/privateprocess.h"
#include "app/common/signalwatch.h"
#include "app/desktop/application.h"
#include "app/desktop/loglines.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "core/contacts/phonenumber.h"
#include "ui/common/guiwatchdog.h"
#include "ui/common/languages.h"
#include "ui/common/uisetup.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;

namespace {

constexpr int wrongUsage = 2;
constexpr int unreadableCredentials = 3;

/// `--help` and `--version` have to work where there is no display, so before Qt looks for one.
bool answerWithoutWindow(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = desktop::parseOptions(arguments);
    if (!options)
        return false;
    if (options->wanted == desktop::Options::Wanted::Help)
        std::fputs(qUtf8Printable(desktop::helpText()), stdout);
    else if (options->wanted == desktop::Options::Wanted::Version)
        std::fputs("rolodesk " ROLODESK_VERSION "\n", stdout);
    else
        return false;
    return true;
}

/// To the program that runs already on the same data.
bool handOverTo(const desktop::Options &options, const QString &token)
{
    desktop::HandOver wish;
    wish.token = token;
    for (const QString &file : options.files)
        wish.files.append(QFileInfo(file).absoluteFilePath());
    wish.number = options.number;
    wish.sample = options.sample;
    return desktop::handOver(desktop::meetingPoint(DataPlace::find(options.dataDir).root), wish);
}

bool speaks(const QString &language)
{
    const QList<UiLanguage> all = uiLanguages();
    return std::any_of(all.cbegin(), all.cend(),
        [&language](const UiLanguage &one) { return one.code == language; });
}

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate();
    prepareDescriptors();
    desktop::keepLogLines();
    if (answerWithoutWindow(argc, argv))
        return 0;
    // Before Qt takes it for a window of its own.
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    WatchedApplication application(argc, argv);
    // While the window is built.
    QThreadPool::globalInstance()->start([] { PhoneNumber::prepare(); });
    std::optional<GuiWatchdog> watchdog;
    if (GuiWatchdog::isWanted())
        watchdog.emplace();
    // The name decides where the data lies: the window and the console share it.
    QCoreApplication::setApplicationName(u"rolodesk"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ROLODESK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Rolodesk"_s);
    QGuiApplication::setDesktopFileName(u"org.rolodesk.rolodesk"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const auto options = desktop::parseOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "rolodesk: %s\n", qUtf8Printable(options.error()));
        return wrongUsage;
    }
    if (!options->language.isEmpty() && !speaks(options->language)) {
        std::fprintf(stderr, "rolodesk: there are no words in the language %s.\n",
            qUtf8Printable(options->language));
        return wrongUsage;
    }
    // Credentials are handed over to nobody, and another service is another program.
    if (options->isPlain() && handOverTo(*options, token)) {
        const bool isForItself =
            options->size || !options->language.isEmpty() || options->colors.has_value();
        if (isForItself)
            std::fputs("rolodesk: it runs already; --size, --language and --colors are for a new "
                       "start.\n",
                stderr);
        return 0;
    }
    Credentials read;
    if (options->credentialsFromStdin) {
        auto outcome = readCredentials(STDIN_FILENO);
        if (!outcome) {
            std::fprintf(stderr, "rolodesk: %s\n", qUtf8Printable(sentenceOf(outcome.error())));
            return unreadableCredentials;
        }
        read = std::move(*outcome);
    }

    setUpUi(application);
    desktop::Application program(*options, std::move(read));
    SignalWatch signalWatch;
    QObject::connect(
        &signalWatch, &SignalWatch::endRequested, &program, [&program] { program.quit(0); });
    QObject::connect(&program, &desktop::Application::finished, &application,
        [](int exitCode) { QCoreApplication::exit(exitCode); });
    QTimer::singleShot(0, &program, [&program] { program.start(); });
    return QCoreApplication::exec();
}
