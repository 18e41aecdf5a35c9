#include "tests/support/testregistry.h"
#include "ui/common/largetable.h"

#include <QAbstractTableModel>
#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

/// A million rows, and how many of them were looked at.
class Rows final : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : count; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            ++looks;
        return role == Qt::DisplayRole ? QString::number(index.row()) : QVariant();
    }

    static constexpr int count = 1000000;
    mutable int looks = 0;
};

} // namespace

/// What grows with the rows is not for the window's thread.
class LargeTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNoMoreThanIsOnScreen_data();
    void readsNoMoreThanIsOnScreen();
};

void LargeTableTest::readsNoMoreThanIsOnScreen_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("letter") << Qt::Key_X;
    QTest::newRow("end") << Qt::Key_End;
    QTest::newRow("page") << Qt::Key_PageDown;
}

void LargeTableTest::readsNoMoreThanIsOnScreen()
{
    QFETCH(Qt::Key, key);
    Rows rows;
    LargeTable table;
    table.setModel(&rows);
    table.resize(400, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(rows.index(7, 0));
    QVERIFY(rows.looks > 0);
    rows.looks = 0;
    QTest::keyClick(&table, key);
    QCoreApplication::sendPostedEvents();
    (void)table.grab();
    QVERIFY2(rows.looks < 1000, qPrintable(QString::number(rows.looks)));
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

ROLODESK_TEST(LargeTableTest);
#include "tst_largetable.moc"
