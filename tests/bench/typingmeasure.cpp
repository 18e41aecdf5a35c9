#include "tests/bench/benchapplication.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measures.h"
#include "tests/bench/report.h"

#include <QLineEdit>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

struct Queries {
    const char *kind;
    std::vector<const char16_t *> texts;
};

} // namespace

void measureTyping(BenchWindow &window, BenchApplication &application, Report &report)
{
    const std::vector<Queries> all{
        {"names", {u"anna smith", u"müller", u"jurgen", u"de la cruz", u"иванов", u"joh"}},
        {"numbers", {u"+1 415 555", u"0044 207", u"73687"}},
        {"addresses and values", {u"contact.7k", u"example.de", u"C-4711", u"oslo"}},
        {"operators",
            {u"tag:vip", u"owner:none anna", u"field:Plan=trial", u"opted:out -tag:lead"}},
        {"nobody has it", {u"qqqqqq", u"xyzzy"}},
    };
    std::vector<double> every;
    std::vector<double> turns;
    QLineEdit &box = window.searchBox();
    box.setFocus();
    report.begin();
    for (const Queries &queries : all) {
        std::vector<double> ofKind;
        for (const char16_t *query : queries.texts) {
            for (const QChar letter : QString::fromUtf16(query)) {
                application.forgetTurns();
                // As a key press does, for letters that no key of the test has, too.
                const double time = window.untilPainted([&] {
                    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                    QCoreApplication::sendEvent(&box, &press);
                });
                ofKind.push_back(time);
                turns.push_back(application.longestTurn());
            }
            while (!box.text().isEmpty()) {
                application.forgetTurns();
                const double time =
                    window.untilPainted([&] { QTest::keyClick(&box, Qt::Key_Backspace); });
                ofKind.push_back(time);
                turns.push_back(application.longestTurn());
            }
        }
        every.insert(every.end(), ofKind.begin(), ofKind.end());
        report.add(u"keystroke to list on screen: "_s + QLatin1String(queries.kind), u"ms"_s, {},
            std::move(ofKind));
    }
    report.add(u"keystroke to list on screen: all"_s, u"ms"_s, {.median = 16, .percentile95 = 33},
        std::move(every));
    report.add(
        u"keystroke: longest block of the window"_s, u"ms"_s, {.worst = 50}, std::move(turns));
}

} // namespace rolodesk::bench
