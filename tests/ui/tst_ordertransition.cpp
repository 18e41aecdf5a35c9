#include "tests/support/testregistry.h"
#include "ui/contacts/ordertransition.h"
#include "ui/contacts/unmovedrows.h"

#include <QtTest>

using namespace rolodesk;

namespace {

OrderTransition::Order orderOf(std::vector<int> ids)
{
    static const auto known = std::make_shared<ContactIds>();
    auto order = std::make_shared<ContactOrder>();
    order->ids = known;
    for (const int id : ids) {
        order->slots.push_back(known->add(ContactId(id)).slot);
        order->members.insert(order->slots.back());
    }
    return order;
}

std::vector<int> idsOf(const OrderTransition::Order &order)
{
    std::vector<int> ids;
    for (std::size_t row = 0; row < order->size(); ++row)
        ids.push_back(static_cast<int>(order->at(row).value));
    return ids;
}

} // namespace

class OrderTransitionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWhenNothingChanged();
    void appendsWithoutMovingAnything();
    void insertsAtTheTailAndThenMoves();
    void movesWhatGoesToTheTailAndCutsItOff();
    void reachesEveryOrder_data();
    void reachesEveryOrder();
    void tellsWhoMovedFromWhoStays_data();
    void tellsWhoMovedFromWhoStays();
};

void OrderTransitionTest::changesNothingWhenNothingChanged()
{
    const auto steps = OrderTransition::between(orderOf({1, 2, 3}), orderOf({1, 2, 3}));
    QVERIFY(!steps.leaving && !steps.kept && !steps.grown && !steps.lastStepMoves);
}

void OrderTransitionTest::appendsWithoutMovingAnything()
{
    const auto steps = OrderTransition::between(orderOf({1, 2}), orderOf({1, 2, 3, 4}));
    QVERIFY(!steps.leaving && !steps.kept && !steps.lastStepMoves);
    QCOMPARE(idsOf(steps.grown), (std::vector{1, 2, 3, 4}));
}

void OrderTransitionTest::insertsAtTheTailAndThenMoves()
{
    const auto steps = OrderTransition::between(orderOf({1, 3}), orderOf({2, 3, 1}));
    QCOMPARE(idsOf(steps.grown), (std::vector{1, 3, 2}));
    QVERIFY(steps.lastStepMoves);
}

void OrderTransitionTest::movesWhatGoesToTheTailAndCutsItOff()
{
    const auto steps = OrderTransition::between(orderOf({1, 2, 3, 4}), orderOf({4, 2}));
    QCOMPARE(idsOf(steps.leaving), (std::vector{4, 2, 1, 3}));
    QCOMPARE(steps.leaving->rowOf(ContactId(3)), 3);
    QCOMPARE(idsOf(steps.kept), (std::vector{4, 2}));
    QVERIFY(!steps.grown && !steps.lastStepMoves);
}

void OrderTransitionTest::reachesEveryOrder_data()
{
    QTest::addColumn<std::vector<int>>("from");
    QTest::addColumn<std::vector<int>>("to");
    QTest::newRow("from nothing") << std::vector<int>{} << std::vector{3, 1, 2};
    QTest::newRow("to nothing") << std::vector{3, 1, 2} << std::vector<int>{};
    QTest::newRow("all others") << std::vector{1, 2, 3} << std::vector{6, 5, 4};
    QTest::newRow("turned round") << std::vector{1, 2, 3} << std::vector{3, 2, 1};
    QTest::newRow("some of everything") << std::vector{1, 2, 3, 4, 5} << std::vector{7, 5, 1, 6, 3};
    QTest::newRow("tail goes") << std::vector{1, 2, 3} << std::vector{1, 2};
}

void OrderTransitionTest::reachesEveryOrder()
{
    QFETCH(std::vector<int>, from);
    QFETCH(std::vector<int>, to);
    const auto steps = OrderTransition::between(orderOf(from), orderOf(to));
    std::vector<int> now = from;
    if (steps.leaving) {
        QCOMPARE(steps.leaving->size(), now.size());
        now = idsOf(steps.leaving);
    }
    if (steps.kept) {
        now.resize(steps.kept->size());
        QCOMPARE(idsOf(steps.kept), now);
    }
    if (steps.grown) {
        std::vector<int> start = idsOf(steps.grown);
        start.resize(now.size());
        QCOMPARE(start, now);
        now = idsOf(steps.grown);
    }
    QCOMPARE(now == to, !steps.lastStepMoves);
    std::sort(now.begin(), now.end());
    std::sort(to.begin(), to.end());
    QCOMPARE(now, to);
}

void OrderTransitionTest::tellsWhoMovedFromWhoStays_data()
{
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<QString>("still"); // '#' stays
    const auto row = [](const char *name, const QList<int> &after, const char *still) {
        QTest::newRow(name) << after << QString::fromLatin1(still);
    };
    row("nobody is there", {}, "");
    row("all stay", {4, 5, 6}, "###");
    row("some come between", {4, 9, 16}, "###");
    row("one goes up", {11, 12, 0, 13}, "##.#");
    row("the first goes up, and passes nobody here", {0, 11, 12}, "###");
    row("the first goes down", {30, 10, 11}, ".##");
    row("several go up, the first of them the least", {3, 11, 2, 12, 13, 1},
        "##.##."); // it passes nobody who stays
    row("one is gone", {-1, 10, 11}, ".##");
    row("all are gone", {-1, -1}, "..");
    row("two change places", {5, 4}, "##"); // who moved cannot be told
}

void OrderTransitionTest::tellsWhoMovedFromWhoStays()
{
    QFETCH(QList<int>, after);
    QFETCH(QString, still);
    QString found;
    for (const bool stays : unmovedRows(std::vector<int>(after.cbegin(), after.cend())))
        found += stays ? u'#' : u'.';
    QCOMPARE(found, still);
}

ROLODESK_TEST(OrderTransitionTest);
#include "tst_ordertransition.moc"
