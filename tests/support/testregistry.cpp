#include "tests/support/testregistry.h"

#include <QtTest>

#ifdef ROLODESK_TEST_WIDGETS
#include <QApplication>
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
    QApplication app(argc, argv);
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
            failures += QTest::qExec(make().get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
