#include "tests/support/fakeclock.h"
#include "tests/support/screenreader.h"
#include "tests/support/testregistry.h"
#include "ui/accessible/accessibleitems.h"
#include "ui/accessible/accessibleviews.h"
#include "ui/accessible/announcer.h"
#include "ui/contacts/listvoice.h"

#include <QAbstractTableModel>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Heard {
    QAccessible::Event event;
    QAccessible::Role role;
    QString name;
};

QList<Heard> *heard = nullptr;

/// In place of the bridge to the screen reader.
void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *about = event->accessibleInterface();
    if (heard && about)
        heard->append({event->type(), about->role(), about->text(QAccessible::Name)});
}

QStringList namesOf(const QList<Heard> &all, QAccessible::Event event)
{
    QStringList names;
    for (const Heard &one : all) {
        if (one.event == event)
            names.append(one.name);
    }
    return names;
}

/// "7/1" stands in the second cell of the eighth row.
class Rows final : public QAbstractTableModel {
public:
    explicit Rows(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::AccessibleTextRole && index.column() == 0)
            return u"row %1 of %2"_s.arg(index.row() + 1).arg(m_rows);
        return role == Qt::DisplayRole ? u"%1/%2"_s.arg(index.row()).arg(index.column())
                                       : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? u"title %1"_s.arg(section) : QVariant();
    }
    void insertAtTop()
    {
        beginInsertRows({}, 0, 0);
        ++m_rows;
        endInsertRows();
    }

private:
    int m_rows;
};

QAccessibleInterface *interfaceOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

QString nameAt(QAccessibleInterface *items, int row, int column)
{
    QAccessibleInterface *cell = items->tableInterface()->cellAt(row, column);
    return cell ? cell->text(QAccessible::Name) : u"(none)"_s;
}

/// All parts that are listed, by the ids that a screen reader knows them by.
QList<QAccessible::Id> idsOf(QAccessibleInterface *items)
{
    QList<QAccessible::Id> ids;
    for (int at = 0; at < items->childCount(); ++at)
        ids.append(QAccessible::uniqueId(items->child(at)));
    return ids;
}

} // namespace

class AccessibleViewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleViews();
        setScreenReader(true);
        m_before = QAccessible::installUpdateHandler(hear);
    }
    void cleanupTestCase()
    {
        QAccessible::installUpdateHandler(m_before);
        setScreenReader(false);
    }
    void init()
    {
        m_heard.clear();
        heard = &m_heard;
    }
    void cleanup() { heard = nullptr; }

    void readsATable()
    {
        Rows rows(3);
        QTableView table;
        table.setModel(&rows);
        QAccessibleInterface *items = interfaceOf(table);
        QCOMPARE(items->role(), QAccessible::Table);
        QCOMPARE(items->childCount(), 12); // titles and the corner among them
        QCOMPARE(items->child(1)->role(), QAccessible::ColumnHeader);
        QCOMPARE(items->child(1)->text(QAccessible::Name), u"title 0"_s);
        QCOMPARE(items->child(3)->role(), QAccessible::RowHeader);
        QCOMPARE(items->child(4)->text(QAccessible::Name), u"row 1 of 3"_s);
        QCOMPARE(items->child(11)->text(QAccessible::Name), u"2/1"_s);
        QVERIFY(!items->child(12));
        for (int at = 0; at < items->childCount(); ++at)
            QCOMPARE(items->indexOfChild(items->child(at)), at);
        QAccessibleInterface *cell = items->tableInterface()->cellAt(1, 1);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name),
            u"title 1"_s);
        QCOMPARE(cell->parent(), items);
        QVERIFY(!items->tableInterface()->cellAt(3, 0));
    }

    /// Qt names a place among the children; the cell has to be there.
    void followsTheKeys()
    {
        Rows rows(9);
        QTableView table;
        table.setModel(&rows);
        table.show();
        table.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setCurrentIndex(rows.index(4, 0));
        m_heard.clear();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(namesOf(m_heard, QAccessible::Focus), QStringList({u"row 6 of 9"_s, u"5/1"_s}));
        QCOMPARE(interfaceOf(table)->focusChild()->text(QAccessible::Name), u"5/1"_s);
    }

    void keepsTheCellWithTheKeyboardWhenRowsCome()
    {
        Rows rows(3);
        QTableView table;
        table.setModel(&rows);
        table.setCurrentIndex(rows.index(1, 0));
        QAccessibleInterface *items = interfaceOf(table);
        const QAccessible::Id current =
            QAccessible::uniqueId(items->tableInterface()->cellAt(1, 0));
        const QAccessible::Id other = QAccessible::uniqueId(items->tableInterface()->cellAt(0, 1));
        rows.insertAtTop();
        QVERIFY(!QAccessible::accessibleInterface(other));
        QAccessibleInterface *cell = QAccessible::accessibleInterface(current);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"row 3 of 4"_s);
        QCOMPARE(items->tableInterface()->cellAt(2, 0), cell);
        QCOMPARE(namesOf(m_heard, QAccessible::NameChanged), QStringList(u"row 3 of 4"_s));
        QCOMPARE(nameAt(items, 0, 1), u"0/1"_s);
    }

    /// What Qt 6.4 keeps of a tree whose window is closed is asked for, and the program ends.
    void nothingOutlivesAView_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("table") << 0;
        QTest::newRow("tree") << 1;
        QTest::newRow("list") << 2;
    }
    void nothingOutlivesAView()
    {
        QFETCH(int, kind);
        Rows rows(3);
        std::unique_ptr<QAbstractItemView> view;
        if (kind == 0)
            view = std::make_unique<QTableView>();
        else if (kind == 1)
            view = std::make_unique<QTreeView>();
        else
            view = std::make_unique<QListView>();
        view->setModel(&rows);
        QList<QAccessible::Id> ids = idsOf(interfaceOf(*view)) + idsOf(interfaceOf(*view));
        for (QAccessibleInterface *title : interfaceOf(*view)
                                               ->tableInterface()
                                               ->cellAt(1, 0)
                                               ->tableCellInterface()
                                               ->columnHeaderCells())
            ids.append(QAccessible::uniqueId(title));
        QVERIFY(ids.size() >= 6);
        view.reset();
        for (const QAccessible::Id id : std::as_const(ids))
            QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void readsATree()
    {
        QTreeWidget tree;
        tree.setHeaderLabels({u"Name"_s, u"Count"_s});
        auto *above = new QTreeWidgetItem(&tree, {u"above"_s, u"2"_s});
        new QTreeWidgetItem(above, {u"first"_s, u"1"_s});
        new QTreeWidgetItem(above, {u"second"_s, u"1"_s});
        new QTreeWidgetItem(&tree, {u"below"_s, u"0"_s});
        QAccessibleInterface *items = interfaceOf(tree);
        QCOMPARE(items->role(), QAccessible::Tree);
        QCOMPARE(items->tableInterface()->rowCount(), 2);
        QCOMPARE(nameAt(items, 1, 0), u"below"_s);
        QVERIFY(items->tableInterface()->cellAt(0, 0)->state().collapsed);
        above->setExpanded(true);
        QCOMPARE(items->tableInterface()->rowCount(), 4);
        QCOMPARE(nameAt(items, 1, 0), u"first"_s);
        QCOMPARE(nameAt(items, 3, 1), u"0"_s);
        QVERIFY(items->tableInterface()->cellAt(0, 0)->state().expanded);
        QCOMPARE(items->child(0)->text(QAccessible::Name), u"Name"_s);
        QCOMPARE(items->child(4)->text(QAccessible::Name), u"first"_s);
        above->child(0)->setHidden(true); // which nothing tells
        QCOMPARE(nameAt(items, 1, 0), u"second"_s);
        above->setHidden(true);
        QCOMPARE(nameAt(items, 0, 0), u"below"_s);
        tree.setCurrentItem(tree.topLevelItem(1));
        QCOMPARE(namesOf(m_heard, QAccessible::Focus).value(0), u"below"_s);
    }

    void readsAListWithoutWhatIsHidden()
    {
        QListWidget list;
        list.addItems({u"one"_s, u"two"_s, u"three"_s});
        list.item(0)->setCheckState(Qt::Checked);
        QAccessibleInterface *items = interfaceOf(list);
        QVERIFY(items->child(0)->state().checked);
        list.item(1)->setHidden(true);
        QCOMPARE(items->childCount(), 2);
        QCOMPARE(items->child(1)->text(QAccessible::Name), u"three"_s);
        QCOMPARE(items->indexOfChild(items->child(1)), 1);
        list.show();
        list.setCurrentRow(2);
        QCOMPARE(namesOf(m_heard, QAccessible::Focus).value(0), u"three"_s);
    }

    void pressesAsTheKeysDo()
    {
        QListWidget list;
        list.addItems({u"one"_s, u"two"_s});
        list.item(1)->setCheckState(Qt::Unchecked);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QStringList activated;
        connect(&list, &QListWidget::itemActivated, this,
            [&activated](QListWidgetItem *item) { activated.append(item->text()); });
        QAccessibleActionInterface *first = interfaceOf(list)->child(0)->actionInterface();
        first->doAction(first->actionNames().value(0));
        QTRY_COMPARE(activated, QStringList(u"one"_s));
        QAccessibleActionInterface *second = interfaceOf(list)->child(1)->actionInterface();
        second->doAction(second->actionNames().value(0));
        QTRY_COMPARE(list.item(1)->checkState(), Qt::Checked);
        QCOMPARE(list.currentRow(), 1);
    }

    void aComboBoxHasItsList()
    {
        QComboBox box;
        box.addItems({u"one"_s, u"two"_s});
        QCOMPARE(interfaceOf(*box.view())->parent(), interfaceOf(box));
        QCOMPARE(interfaceOf(*box.view())->child(1)->text(QAccessible::Name), u"two"_s);
    }

    /// Nor is a menu there for ever that an action stood in.
    void anActionOutlivesAMenu()
    {
        QAction action(u"&Edit\tF4"_s);
        QMenuBar bar;
        auto *first = bar.addMenu(u"Contact"_s);
        auto second = std::make_unique<QMenu>();
        second->addAction(&action);
        QAccessibleInterface *item = interfaceOf(*second)->child(0);
        QCOMPARE(item->text(QAccessible::Name), u"Edit"_s);
        QCOMPARE(item->parent(), interfaceOf(*second));
        first->addAction(&action);
        second.reset();
        QCOMPARE(item->parent(), interfaceOf(*first));
        QCOMPARE(interfaceOf(*first)->child(0), item);
        QCOMPARE(interfaceOf(*first)->indexOfChild(item), 0);
        first->removeAction(&action);
        QVERIFY(!item->parent());
        QVERIFY(item->state().invisible);

        int triggered = 0;
        connect(&action, &QAction::triggered, this, [&triggered] { ++triggered; });
        item->actionInterface()->doAction(item->actionInterface()->actionNames().value(0));
        QCOMPARE(triggered, 0); // the question is answered first
        QTRY_COMPARE(triggered, 1);
        QAccessibleInterface *menu = interfaceOf(bar)->child(0);
        QCOMPARE(menu->text(QAccessible::Name), u"Contact"_s);
        QCOMPARE(menu->child(0), interfaceOf(*first));
        QVERIFY(menu->state().hasPopup);
    }

    /// A screen reader counts, something goes, and it asks for the last one.
    void aScrollAreaIsAskedForWhatIsGone()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"inside"_s));
        QAccessibleInterface *inside = interfaceOf(*area.widget());
        QVERIFY(interfaceOf(area)->childCount() > 0);
        for (const int beyond : {interfaceOf(area)->childCount(), 5000, -1})
            QVERIFY(!interfaceOf(area)->child(beyond));
        QAccessibleInterface *viewport = interfaceOf(*area.viewport());
        QVERIFY(interfaceOf(area)->indexOfChild(viewport) >= 0);
        QCOMPARE(inside->parent(), viewport);
    }

    /// Nobody waits for a million of them.
    void listsNoMoreThanItSays()
    {
        Rows rows(1'000'000);
        QTableView table;
        table.setModel(&rows);
        QAccessibleInterface *items = interfaceOf(table);
        QCOMPARE(items->childCount(), AccessibleItems::mostChildren);
        QCOMPARE(nameAt(items, 999'999, 1), u"999999/1"_s);
        QCOMPARE(items->tableInterface()->rowCount(), 1'000'000);
        // Whoever is chosen is there as a whole, however many were looked at.
        for (int row = 0; row < 19'800; ++row)
            QVERIFY(
                items->tableInterface()->cellAt(row, 1) && items->tableInterface()->cellAt(row, 0));
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.selectionModel()->select(QItemSelection(rows.index(30'000, 0), rows.index(30'899, 1)),
            QItemSelectionModel::ClearAndSelect);
        const auto chosen = items->tableInterface()->selectedCells();
        QCOMPARE(chosen.size(), 900);
        for (QAccessibleInterface *cell : chosen)
            QVERIFY(
                QAccessible::uniqueId(cell) && cell->text(QAccessible::Name).contains(u"row 30"_s));
        // And no more than so many are kept.
        const QAccessible::Id first = QAccessible::uniqueId(items->tableInterface()->cellAt(0, 0));
        for (int row = 1; row < 50'000; ++row)
            QVERIFY(items->tableInterface()->cellAt(row, 0));
        QVERIFY(!QAccessible::accessibleInterface(first));
    }

    /// Time passes for one column: nobody hears of the others, nor of what is not on screen.
    void namesOnlyWhatChangedInSight()
    {
        Rows rows(1000);
        QTableView table;
        table.setModel(&rows);
        table.resize(300, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QAccessibleTableInterface *cells = interfaceOf(table)->tableInterface();
        for (int row = 0; row < 1000; ++row) {
            QVERIFY(cells->cellAt(row, 0));
            QVERIFY(cells->cellAt(row, 1));
        }
        m_heard.clear();
        Q_EMIT rows.dataChanged(rows.index(0, 1), rows.index(999, 1));
        const QStringList named = namesOf(m_heard, QAccessible::NameChanged);
        QVERIFY(!named.isEmpty() && named.size() < 30);
        QVERIFY(named.contains(u"0/1"_s));
        QVERIFY(!named.contains(u"row 1 of 1000"_s));
    }

    /// The keys of some lists are in the box above; pressing must not take them from there.
    void clicksAListWithoutKeys()
    {
        QWidget window;
        QLineEdit box(&window);
        QListWidget list(&window);
        list.addItems({u"one"_s, u"two"_s});
        list.setFocusPolicy(Qt::NoFocus);
        window.show();
        box.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList clicked;
        connect(&list, &QListWidget::itemClicked, this,
            [&clicked](QListWidgetItem *item) { clicked.append(item->text()); });
        QAccessibleActionInterface *second = interfaceOf(list)->child(1)->actionInterface();
        second->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(clicked, QStringList(u"two"_s));
        QVERIFY(box.hasFocus());
    }

    void announcesInTheWindow()
    {
        QWidget window;
        QWidget page(&window);
        QWidget line(&page);
        window.show();
        announce(line, u"Saved Ann"_s);
        announce(line, u"Saved Ann"_s);
        QCOMPARE(namesOf(m_heard, QAccessible::Alert), QStringList(2, u"Saved Ann"_s));
        QList<QAccessible::Event> order;
        for (const Heard &one : std::as_const(m_heard)) {
            if (one.role == QAccessible::Notification)
                order.append(one.event);
        }
        const QList<QAccessible::Event> once{QAccessible::ObjectHide, QAccessible::NameChanged,
            QAccessible::ObjectShow, QAccessible::Alert};
        QCOMPARE(order, once + once);
        QCOMPARE(window.findChildren<Announcer *>().size(), 1);
        QVERIFY(!interfaceOf(*window.findChild<Announcer *>())->state().invisible);
        m_heard.clear();
        page.hide();
        announce(line, u"Saved Bob"_s);
        QCOMPARE(namesOf(m_heard, QAccessible::Alert), QStringList());
    }

    void saysWhatWasFoundOnceTypingRests()
    {
        FakeClock clock;
        QWidget window;
        auto *list = new QWidget(&window);
        auto *voice = new ListVoice(*list, clock);
        window.show();
        const auto said = [this] { return namesOf(m_heard, QAccessible::Alert); };
        voice->hear({}, true, true, u"12 of 100 loaded"_s);
        QCOMPARE(said(), QStringList());
        voice->hear({}, true, false, u"100 contacts"_s);
        QCOMPARE(said(), QStringList(u"100 contacts"_s));
        voice->hear(u"a"_s, true, false, u"50 match"_s);
        clock.advance(500ms);
        voice->hear(u"an"_s, true, false, u"20 match"_s);
        clock.advance(500ms);
        QCOMPARE(said().size(), 1);
        voice->hear(u"an"_s, false, false, u"20 match"_s); // it is looked for
        clock.advance(500ms);
        QCOMPARE(said().size(), 1);
        voice->hear(u"an"_s, true, false, u"12 match"_s);
        QCOMPARE(said().mid(1), QStringList(u"12 match"_s));
        voice->hear(u"an"_s, true, false, u"13 match"_s); // somebody else made one
        clock.advance(5s);
        QCOMPARE(said().size(), 2);
    }

private:
    QList<Heard> m_heard;
    QAccessible::UpdateHandler m_before = nullptr;
};

ROLODESK_TEST(AccessibleViewsTest);
#include "tst_accessibleviews.moc"
