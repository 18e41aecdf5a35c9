#include "tests/bench/benchapplication.h"
#include "tests/bench/listhand.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "ui/contacts/contactcolumns.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QHeaderView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

void measureSorting(
    ListHand &hand, BenchApplication &application, const Amounts &amounts, Report &report)
{
    QHeaderView &header = *hand.table().horizontalHeader();
    const int columns = hand.model().columnCount();
    std::vector<double> firsts;
    std::vector<double> again;
    std::vector<double> turns;
    report.begin();
    for (int round = 0; round < 1 + 2 * amounts.sorts; ++round) {
        for (int column = 0; column < columns; ++column) {
            comeToRest();
            application.forgetTurns();
            // What a click on the heading emits; hidden and narrow ones included.
            const double time = hand.untilPainted([&] { Q_EMIT header.sectionClicked(column); });
            turns.push_back(application.longestTurn());
            (round == 0 ? firsts : again).push_back(time);
            if (round == 0)
                report.add(u"first sort by "_s
                        + hand.model()
                              .headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              .toString(),
                    u"ms"_s, {.median = 200}, {time});
        }
    }
    report.add(
        u"sort by another column, first time"_s, u"ms"_s, {.median = 200}, std::move(firsts));
    report.add(u"sort by another column, later"_s, u"ms"_s, {.median = 200}, std::move(again));
    report.add(u"sort: longest block of the window"_s, u"ms"_s, {.worst = 16}, std::move(turns));
}

} // namespace rolodesk::bench
