#include "core/index/indextext.h"
#include "tests/index/indexbase.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Brings an order up to date, with the order by name it may need.
void update(SlotOrder &order, SortKey key, const IndexColumns &columns, const Directory &directory)
{
    SlotOrder byName(SortKey::Name);
    if (SlotOrder::needsNames(key))
        byName.update(columns, directory, nullptr, goesOn);
    order.update(columns, directory, &byName, goesOn);
}

} // namespace

class SlotOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An order that was kept up to date is the one that is made anew.
    void keepsUpWithAnyChange_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<bool>("reversed");
        QTest::newRow("name") << SortKey::Name << false;
        QTest::newRow("phone") << SortKey::Phone << false;
        QTest::newRow("email") << SortKey::Email << false;
        QTest::newRow("status") << SortKey::Status << false;
        QTest::newRow("updated") << SortKey::Updated << false;
        for (const bool reversed : {false, true}) {
            QTest::addRow("owner %d", reversed) << SortKey::Owner << reversed;
            QTest::addRow("tags %d", reversed) << SortKey::Tags << reversed;
        }
    }
    void keepsUpWithAnyChange()
    {
        QFETCH(SortKey, key);
        QFETCH(bool, reversed);
        QRandomGenerator random(5);
        IndexColumns columns;
        const Directory directory = smallDirectory();
        SlotOrder kept(key, reversed);
        for (int round = 0; round < 120; ++round) {
            for (int i = random.bounded(12); i > 0; --i) {
                const qint64 id = 1 + random.bounded(200);
                if (random.bounded(4) != 0)
                    kept.touch(columns.put(randomRow(random, id)));
                else if (columns.remove(ContactId(id)))
                    kept.touch(*columns.ids()->slotOf(ContactId(id)));
            }
            update(kept, key, columns, directory);
            SlotOrder fresh(key, reversed);
            update(fresh, key, columns, directory);
            QCOMPARE(kept.slots(), fresh.slots());
            QCOMPARE(kept.withoutValue(), fresh.withoutValue());
            QCOMPARE(kept.slots().size(), columns.count());
        }
    }

    void sortsManyAsItSortsFew()
    {
        QRandomGenerator random(6);
        IndexColumns columns;
        for (int i = 0; i < 50000; ++i)
            (void)columns.put(randomRow(random, 100000 - i));
        SlotOrder order(SortKey::Name);
        update(order, SortKey::Name, columns, {});
        const auto nameOf = [&](Slot slot) { return indextext::fieldOf(columns.text(slot), indextext::Field::Name); };
        for (std::size_t i = 1; i < order.slots().size(); ++i) {
            const Slot a = order.slots()[i - 1];
            const Slot b = order.slots()[i];
            const bool bothNamed = !nameOf(a).empty() && !nameOf(b).empty();
            const bool inOrder = nameOf(a) == nameOf(b) ? columns.id(a) < columns.id(b)
                : bothNamed                             ? nameOf(a) < nameOf(b)
                                                        : nameOf(b).empty();
            QVERIFY2(inOrder, qPrintable(QString::number(i)));
        }
    }

    /// What is laid out from another order is what comparing each with each gives.
    void laysOutRanksAsComparingDoes_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<bool>("reversed");
        for (const bool reversed : {false, true}) {
            QTest::addRow("owner %d", reversed) << SortKey::Owner << reversed;
            QTest::addRow("tags %d", reversed) << SortKey::Tags << reversed;
        }
        QTest::newRow("status") << SortKey::Status << false;
    }
    void laysOutRanksAsComparingDoes()
    {
        QFETCH(SortKey, key);
        QFETCH(bool, reversed);
        QRandomGenerator random(8);
        IndexColumns columns;
        const Directory directory = smallDirectory();
        // One by one, each finds its place by comparing.
        SlotOrder compared(key, reversed);
        update(compared, key, columns, directory);
        for (int i = 0; i < 600; ++i) {
            // Of any size, in no order.
            const qint64 mixed = i * 7919 % 601 + 1;
            const qint64 id = mixed << (i % 3 == 0 ? 0 : i % 3 == 1 ? 20 : 45);
            compared.touch(columns.put(randomRow(random, id)));
            update(compared, key, columns, directory);
        }
        SlotOrder laidOut(key, reversed);
        update(laidOut, key, columns, directory);
        QCOMPARE(laidOut.slots(), compared.slots());
        QCOMPARE(laidOut.withoutValue(), compared.withoutValue());
    }

    /// One import touches contacts that stand side by side in many orders.
    void findsPlacesAsQuicklyWhereNeighboursAreTouched()
    {
        constexpr int count = 120000;
        QRandomGenerator random(12);
        IndexColumns columns;
        for (int i = 0; i < count; ++i)
            (void)columns.put(randomRow(random, i + 1));
        const auto takes = [&](int distance) {
            SlotOrder order(SortKey::Phone);
            order.update(columns, {}, nullptr, goesOn);
            const std::vector<Slot> before = order.slots();
            for (int i = 0; i < count / 10; ++i)
                order.touch(before[static_cast<std::size_t>(i * distance)]);
            QElapsedTimer clock;
            clock.start();
            order.update(columns, {}, nullptr, goesOn);
            const qint64 time = clock.nsecsElapsed();
            return order.slots() == before ? time : -1;
        };
        const qint64 apart = takes(10);
        const qint64 together = takes(1);
        QVERIFY(apart > 0 && together > 0);
        QVERIFY2(together < 6 * apart,
            qPrintable(u"%1 ms against %2 ms"_s.arg(together / 1000000).arg(apart / 1000000)));
    }

    void abandonedOneIsMadeLater()
    {
        QRandomGenerator random(9);
        IndexColumns columns;
        for (int i = 0; i < 50000; ++i)
            (void)columns.put(randomRow(random, 1 + i));
        const std::atomic<bool> isAbandoned{true};
        SlotOrder order(SortKey::Name);
        order.update(columns, {}, nullptr, isAbandoned);
        QVERIFY(!order.isMade());
        QVERIFY(order.slots().empty());
        SlotOrder byOwner(SortKey::Owner);
        byOwner.update(columns, {}, &order, isAbandoned);
        QVERIFY(!byOwner.isMade());
        update(order, SortKey::Name, columns, {});
        QVERIFY(order.isMade());
        QCOMPARE(order.slots().size(), columns.count());
    }
};

ROLODESK_TEST(SlotOrderTest);
#include "tst_slotorder.moc"
