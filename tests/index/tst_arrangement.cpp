#include "core/index/arrangement.h"
#include "tests/index/indexbase.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class ArrangementTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void putsAnyContactsInOrder_data();
    void putsAnyContactsInOrder();
    void followsTheOrder();

private:
    /// One after the other, as the order has them.
    [[nodiscard]] static std::vector<Slot> byHand(const SlotOrder &order, bool isBackwards,
        const SlotSet &members, const std::vector<SlotSet> &better);
    [[nodiscard]] SlotSet some(int oneOf);

    QRandomGenerator m_random{11};
    IndexColumns m_columns;
    SlotOrder m_order{SortKey::Phone};
};

void ArrangementTest::initTestCase()
{
    for (int i = 0; i < 24000; ++i)
        (void)m_columns.put(randomRow(m_random, 50000 - i));
    m_order.update(m_columns, {}, nullptr, goesOn);
    QVERIFY(m_order.withoutValue() < m_columns.count());
}

SlotSet ArrangementTest::some(int oneOf)
{
    SlotSet slots(m_columns.size());
    for (Slot slot = 0; slot < m_columns.size(); ++slot) {
        if (m_random.bounded(oneOf) == 0)
            slots.insert(slot);
    }
    return slots;
}

std::vector<Slot> ArrangementTest::byHand(const SlotOrder &order, bool isBackwards,
    const SlotSet &members, const std::vector<SlotSet> &better)
{
    std::vector<Slot> valued(order.slots().begin(),
        order.slots().begin() + static_cast<std::ptrdiff_t>(order.withoutValue()));
    std::vector<Slot> others(
        order.slots().begin() + static_cast<std::ptrdiff_t>(order.withoutValue()),
        order.slots().end());
    if (isBackwards) {
        std::reverse(valued.begin(), valued.end());
        std::reverse(others.begin(), others.end());
    }
    valued.insert(valued.end(), others.begin(), others.end());
    std::vector<Slot> slots;
    SlotSet left = members;
    for (std::size_t tier = 0; tier <= better.size(); ++tier) {
        for (const Slot slot : valued) {
            if (left.contains(slot) && (tier == better.size() || better[tier].contains(slot))) {
                slots.push_back(slot);
                left.remove(slot);
            }
        }
    }
    return slots;
}

void ArrangementTest::putsAnyContactsInOrder_data()
{
    QTest::addColumn<int>("oneOf");
    QTest::addColumn<bool>("isBackwards");
    QTest::addColumn<bool>("hasBetter");
    for (const int oneOf : {1, 2, 20, 60, 4000, 1000000}) {
        for (const bool isBackwards : {false, true}) {
            for (const bool hasBetter : {false, true})
                QTest::addRow("one of %d, %d, %d", oneOf, isBackwards, hasBetter)
                    << oneOf << isBackwards << hasBetter;
        }
    }
}

void ArrangementTest::putsAnyContactsInOrder()
{
    QFETCH(int, oneOf);
    QFETCH(bool, isBackwards);
    QFETCH(bool, hasBetter);
    const SlotSet members = some(oneOf);
    const std::vector<SlotSet> better =
        hasBetter ? std::vector<SlotSet>{some(50), some(3)} : std::vector<SlotSet>();
    QCOMPARE(arranged(m_order, isBackwards, members, members.count(), better),
        byHand(m_order, isBackwards, members, better));
}

/// What a few of them are looked up in is of the order as it is now.
void ArrangementTest::followsTheOrder()
{
    IndexColumns columns;
    SlotOrder order(SortKey::Name);
    for (int i = 0; i < 500; ++i) {
        order.touch(columns.put(randomRow(m_random, 1 + m_random.bounded(300))));
        order.update(columns, {}, nullptr, goesOn);
        SlotSet members(columns.size());
        members.insert(static_cast<Slot>(m_random.bounded(int(columns.size()))));
        members.insert(static_cast<Slot>(m_random.bounded(int(columns.size()))));
        QCOMPARE(arranged(order, false, members, members.count(), {}),
            byHand(order, false, members, {}));
    }
}

ROLODESK_TEST(ArrangementTest);
#include "tst_arrangement.moc"
