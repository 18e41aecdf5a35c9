#include "tests/bench/benchapplication.h"
#include "tests/bench/listhand.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "ui/contacts/contacttableview.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

void measureScrolling(
    ListHand &hand, BenchApplication &application, const Amounts &amounts, Report &report)
{
    constexpr double repeat = 1.0 / 30; // of a held key, seconds
    ContactTableView &table = hand.table();
    table.focusList();
    QTest::keyClick(&table, Qt::Key_Home);
    comeToRest();
    report.begin();
    application.forgetTurns();
    std::vector<double> frames;
    const double end = now() + amounts.pageDownSeconds;
    for (double next = now(); next < end; next += repeat) {
        letPass(next - now());
        frames.push_back(hand.pageDown());
    }
    QTest::keyRelease(&table, Qt::Key_PageDown);
    report.add(
        u"Page Down held: a frame"_s, u"ms"_s, {.median = 16, .worst = 50}, std::move(frames));
    report.add(u"Page Down held: longest block of the window"_s, u"ms"_s, {.worst = 50},
        {application.longestTurn()});
    QTest::keyClick(&table, Qt::Key_Home);
}

} // namespace rolodesk::bench
