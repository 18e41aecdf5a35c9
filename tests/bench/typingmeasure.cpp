#include "tests/bench/benchapplication.h"
#include "tests/bench/listhand.h"
#include "tests/bench/measures.h"
#include "tests/bench/report.h"

#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

struct Queries {
    const char *kind;
    std::vector<const char16_t *> texts;
};

} // namespace

void measureTyping(ListHand &hand, BenchApplication &application, Report &report)
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
    QLineEdit &box = hand.searchBox();
    box.setFocus();
    report.begin();
    for (const Queries &queries : all) {
        std::vector<double> ofKind;
        for (const char16_t *query : queries.texts) {
            for (const QChar letter : QString::fromUtf16(query)) {
                application.forgetTurns();
                ofKind.push_back(hand.type(letter));
                turns.push_back(application.longestTurn());
            }
            while (!box.text().isEmpty()) {
                application.forgetTurns();
                ofKind.push_back(hand.takeBack());
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
