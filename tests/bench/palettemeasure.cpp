#include "tests/bench/benchapplication.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

/// Milliseconds from an act to the end of the painting after which all is there that is offered.
double untilOffered(CommandPalette &palette, const std::function<void()> &act)
{
    bool isOffered = false;
    bool isPainted = false;
    QObject context;
    auto &shown = *palette.findChild<QListView *>()->viewport();
    QObject::connect(&palette, &CommandPalette::offered, &context, [&] { isOffered = true; });
    const double begin = now();
    act();
    if (!waitFor([&] { return isOffered; }, 60))
        stopWith(u"the palette offered nothing"_s);
    shown.update();
    // Behind the painting, which the update has queued for the end of this turn.
    QMetaObject::invokeMethod(
        &context,
        [&] {
            QMetaObject::invokeMethod(
                &context, [&] { isPainted = true; }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    if (!waitFor([&] { return isPainted; }, 60))
        stopWith(u"the palette was not painted"_s);
    return (now() - begin) * 1000;
}

} // namespace

void measurePalette(const BenchWindow &window, BenchApplication &application, Report &report)
{
    auto *palette = window.window().findChild<CommandPalette *>();
    auto *open = window.window().findChild<QAction *>(u"palette"_s);
    if (!palette || !open)
        stopWith(u"there is no palette"_s);
    std::vector<double> every;
    std::vector<double> turns;
    report.begin();
    for (const char16_t *words :
        {u"anna smith", u"sidebar", u"export", u"vip", u"иванов", u"415555", u"xyzzy"}) {
        application.forgetTurns();
        every.push_back(untilOffered(*palette, [open] { open->trigger(); }));
        auto &box = *palette->findChild<QLineEdit *>();
        turns.push_back(application.longestTurn());
        for (const QChar letter : QString::fromUtf16(words)) {
            application.forgetTurns();
            every.push_back(untilOffered(*palette, [&] {
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(&box, &press);
            }));
            turns.push_back(application.longestTurn());
        }
        palette->close();
    }
    report.add(u"palette: key to all that is offered, contacts too"_s, u"ms"_s,
        {.median = 50, .percentile95 = 50}, std::move(every));
    report.add(
        u"palette: longest block of the window"_s, u"ms"_s, {.worst = 50}, std::move(turns));
}

} // namespace rolodesk::bench
