#include "tests/support/testregistry.h"

#include <QtTest>

#ifdef ROLODESK_TEST_WIDGETS
#include "ui/common/guiwatchdog.h"

#include <mutex>
#else
#include <QCoreApplication>
#endif

#include <cstdio>
#include <map>
#include <string>

namespace {

using Makers = std::map<std::string, std::function<std::unique_ptr<QObject>()>>;

Makers &makers()
{
    static Makers all;
    return all;
}

#ifdef ROLODESK_TEST_WIDGETS
/// The usual limit is that of a release build; without optimization, and beside other programs that
/// share the processor's caches, the same work takes up to twice as long, with sanitizers ten
/// times. ROLODESK_WATCHDOG_LIMIT (milliseconds) looks closer.
std::chrono::milliseconds blockLimit()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int slowness = 10;
#elif defined(NDEBUG)
    constexpr int slowness = 1;
#else
    constexpr int slowness = 2;
#endif
    const int asked = qEnvironmentVariableIntValue("ROLODESK_WATCHDOG_LIMIT");
    return asked > 0 ? std::chrono::milliseconds(asked) : rolodesk::GuiWatchdog::usualLimit * slowness;
}

/// Runs a class under the watchdog: an event that keeps the window for too long is a failure.
int run(QObject &test, const QStringList &arguments)
{
    std::mutex mutex;
    QStringList blocks;
    int failures = 0;
    {
        rolodesk::GuiWatchdog watchdog(blockLimit(), [&](const rolodesk::GuiBlock &block) {
            const std::scoped_lock lock(mutex);
            blocks.append(block.text());
        });
        watchdog.setTopic([] { return QString::fromUtf8(QTest::currentTestFunction()); });
        failures = QTest::qExec(&test, arguments);
        watchdog.settle();
    }
    for (const QString &block : std::as_const(blocks))
        std::fprintf(stderr, "FAIL!  : %s\n", qUtf8Printable(block));
    return failures + static_cast<int>(blocks.size());
}
#else
int run(QObject &test, const QStringList &arguments)
{
    return QTest::qExec(&test, arguments);
}
#endif

} // namespace

namespace rolodesk::test {

Registration::Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    makers()[name] = std::move(make);
}

} // namespace rolodesk::test

/// `tst_core CLASS [QtTest arguments]` runs one class, `tst_core` runs them all.
int main(int argc, char **argv)
{
#ifdef ROLODESK_TEST_WIDGETS
    rolodesk::WatchedApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    QStringList arguments = QCoreApplication::arguments();
    const std::string wanted
        = arguments.size() > 1 && makers().contains(arguments.at(1).toStdString())
        ? arguments.takeAt(1).toStdString()
        : std::string();
    if (wanted.empty() && arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))) {
        std::fprintf(stderr, "no test class %s here\n", qPrintable(arguments.at(1)));
        return 2;
    }
    int failures = 0;
    for (const auto &[name, make] : makers()) {
        if (wanted.empty() || wanted == name)
            failures += run(*make(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
