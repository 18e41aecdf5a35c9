#include "tests/bench/benchapplication.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/seededbase.h"
#include "ui/common/uisetup.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::bench;

namespace {

const QStringList measures{u"start"_s, u"rest"_s, u"type"_s, u"palette"_s, u"scroll"_s, u"sort"_s, u"intake"_s,
    u"backfill"_s, u"bulk"_s, u"csv"_s, u"plan"_s};
const QStringList withOwnBase{u"intake"_s, u"backfill"_s, u"bulk"_s, u"csv"_s};

QList<int> sizesFrom(const QString &text)
{
    QList<int> sizes;
    for (const QString &part : text.split(u',')) {
        const int size = part.toInt();
        if (size <= 0)
            stopWith(u"--sizes takes numbers with commas between"_s);
        sizes.append(size);
    }
    return sizes;
}

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setApplicationName(u"rolodesk"_s);
    setUpUi(application);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"base"_s, u"Keeps the seeded bases in DIR for the next run."_s, u"DIR"_s},
        {u"sizes"_s, u"Contacts of the bases."_s, u"N,N"_s, u"1000000,10000"_s},
        {u"only"_s, u"Measures to take, of: "_s + measures.join(u", "_s), u"NAMES"_s,
            measures.join(u',')},
        {u"few"_s, u"A little of everything, to see that it works."_s}});
    parser.process(application);
    const Amounts amounts = parser.isSet(u"few"_s) ? Amounts::few() : Amounts();
    const QStringList wanted = parser.value(u"only"_s).split(u',');
    for (const QString &name : wanted) {
        if (!measures.contains(name))
            stopWith(u"there is no measure “%1”"_s.arg(name));
    }
    const QTemporaryDir scratch;
    const QString folder = parser.isSet(u"base"_s) ? parser.value(u"base"_s) : scratch.path();

    Report report;
    const bool needsBase = std::any_of(wanted.cbegin(), wanted.cend(),
        [](const QString &name) { return !withOwnBase.contains(name); });
    for (const int size : needsBase ? sizesFrom(parser.value(u"sizes"_s)) : QList<int>()) {
        const SeededBase base(folder, size);
        report.setContacts(size);
        if (wanted.contains(u"start"_s))
            measureStart(base, amounts, report);
        if (wanted.contains(u"rest"_s))
            measureRest(base, amounts, report);
        if (wanted.contains(u"plan"_s))
            measurePlan(base, report);
        if (!wanted.contains(u"type"_s) && !wanted.contains(u"palette"_s)
            && !wanted.contains(u"scroll"_s) && !wanted.contains(u"sort"_s))
            continue;
        BenchWindow window(base);
        if (wanted.contains(u"type"_s))
            measureTyping(window.hand(), application, report);
        if (wanted.contains(u"palette"_s))
            measurePalette(window, application, report);
        if (wanted.contains(u"scroll"_s))
            measureScrolling(window.hand(), application, amounts, report);
        if (wanted.contains(u"sort"_s))
            measureSorting(window.hand(), application, amounts, report);
    }
    if (wanted.contains(u"intake"_s))
        measureIntake(amounts, report);
    if (wanted.contains(u"backfill"_s))
        measureBackfill(amounts, report);
    if (wanted.contains(u"bulk"_s))
        measureBulk(application, amounts, report);
    if (wanted.contains(u"csv"_s))
        measureCsv(amounts, report);
    report.printTable();
    return 0;
}
