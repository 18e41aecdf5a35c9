#include "tests/support/stored.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/listpane.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Choosing contacts in the list of the window.
class SelectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void choosesByMouse();
    void choosesByDrawing();
    void startsNoSearchByDrawing();
    void choosesByKeyboard();
    void choosesTheWholeView();
    void choosesWhatWasAskedForAndNotWhatStandsThereYet();
    void survivesSortingAndSearching();
    void losesWhoWasDeleted();
    void letsGoWithEscapeBeforeTheSearch();
    void letsGoWithTheButton();
    void handsOverInTheOrderOfTheList();
    void takesContactsByName();
    void paintsWhatIsChosen();
    void tellsAScreenReader();

private:
    [[nodiscard]] ContactSelection &chosen()
    {
        return m_bench->window().findChild<ListPane *>()->selection();
    }
    /// The numbers of the rows that are chosen, of the first 12.
    [[nodiscard]] QString rows()
    {
        QStringList rows;
        for (int row = 0; row < 12; ++row) {
            if (chosen().containsRow(row))
                rows << QString::number(row);
        }
        return rows.join(u' ');
    }
    [[nodiscard]] QPoint at(int row)
    {
        return m_bench->table().visualRect(m_bench->model().index(row, NameColumn)).center();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_bench->table().viewport(), Qt::LeftButton, modifiers, at(row));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_bench->table(), key, modifiers);
    }

    std::unique_ptr<UiBench> m_bench;
};

void SelectionTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->keep(sampleContacts(300, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 300);
    m_bench->table().setFocus();
}

void SelectionTest::choosesByMouse()
{
    click(2);
    QCOMPARE(chosen().count(), 0); // one contact is current, as ever
    click(4, Qt::ControlModifier);
    QCOMPARE(rows(), u"2 4"_s);
    click(7, Qt::ControlModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(rows(), u"4 7"_s);
    click(9, Qt::ShiftModifier);
    QCOMPARE(rows(), u"2 3 4 5 6 7 8 9"_s);
    click(5, Qt::ShiftModifier);
    QCOMPARE(rows(), u"2 3 4 5"_s);
    click(8, Qt::ControlModifier);
    click(10, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), u"2 3 4 5 8 9 10"_s);
    QCOMPARE(m_bench->textOf("listCaption").left(19), u"7 contacts selected"_s);
    click(1);
    QCOMPARE(chosen().count(), 0);
    QCOMPARE(m_bench->table().currentIndex().row(), 1);
}

void SelectionTest::choosesByDrawing()
{
    QWidget *viewport = m_bench->table().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(3));
    QMouseEvent move(QEvent::MouseMove, QPointF(at(6)), viewport->mapToGlobal(QPointF(at(6))),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QCOMPARE(rows(), u"3 4 5 6"_s);
    QMouseEvent back(QEvent::MouseMove, QPointF(at(4)), viewport->mapToGlobal(QPointF(at(4))),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &back);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(4));
    QCOMPARE(rows(), u"3 4"_s);
}

void SelectionTest::startsNoSearchByDrawing()
{
    // Two owners of the same name under each other.
    const auto owner = [this](int row) { return m_bench->cell(row, OwnerColumn); };
    m_bench->searchBox().setText(u"owner:#100"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 80);
    QCOMPARE(owner(1), owner(3));
    QVERIFY(!owner(1).isEmpty());
    QWidget *viewport = m_bench->table().viewport();
    const auto words = [this](int row) {
        const QRect cell = m_bench->table().visualRect(m_bench->model().index(row, OwnerColumn));
        return QPoint(cell.left() + 20, cell.center().y());
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, words(1));
    QMouseEvent move(QEvent::MouseMove, QPointF(words(3)), viewport->mapToGlobal(QPointF(words(3))),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, words(3));
    QCOMPARE(rows(), u"1 2 3"_s);
    QCOMPARE(m_bench->searchBox().text(), u"owner:#100"_s);
}

void SelectionTest::choosesByKeyboard()
{
    click(2);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(rows(), u"2 3 4"_s);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(rows(), u"2 3"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(rows(), u"2"_s);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(rows(), u"0 1 2 3"_s);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(chosen().count(), 297);
    press(Qt::Key_Up);
    QCOMPARE(chosen().count(), 0);
}

void SelectionTest::choosesTheWholeView()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen().count(), 300);
    QCOMPARE(m_bench->textOf("listCaption").left(21), u"300 contacts selected"_s);
    m_bench->searchBox().setText(u"owner:none"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 60);
    m_bench->table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen().count(), 60);
    QCOMPARE(chosen().countHidden(), 0);
}

void SelectionTest::choosesWhatWasAskedForAndNotWhatStandsThereYet()
{
    m_bench->searchBox().setText(u"owner:none"_s);
    QCOMPARE(m_bench->model().rowCount(), 300); // the answer is on its way
    chosen().selectAll();
    QTRY_COMPARE(m_bench->model().rowCount(), 60);
    QCOMPARE(chosen().count(), 60);
}

void SelectionTest::survivesSortingAndSearching()
{
    click(1);
    click(3, Qt::ControlModifier);
    const ContactId first = m_bench->model().contactAt(1);
    const ContactId second = m_bench->model().contactAt(3);
    m_bench->table().horizontalHeader()->sectionClicked(NameColumn);
    QTRY_VERIFY(m_bench->model().contactAt(3) != second);
    QVERIFY(chosen().contains(first) && chosen().contains(second));
    QCOMPARE(chosen().count(), 2);
    const auto shown = stored(m_bench->store(), first);
    m_bench->searchBox().setText(u"name:\""_s + shown->shownName() + u'"');
    QTRY_COMPARE(m_bench->model().rowOf(second), -1);
    QCOMPARE(chosen().count(), 2);
    QCOMPARE(chosen().countHidden(), 1);
    QTRY_VERIFY(m_bench->textOf("listCaption")
                    .startsWith(u"2 contacts selected, 1 of them not in this list"_s));
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 300);
    QCOMPARE(chosen().countHidden(), 0);
}

void SelectionTest::losesWhoWasDeleted()
{
    click(1);
    click(3, Qt::ControlModifier);
    StoreChange change;
    change.removals = {m_bench->model().contactAt(3)};
    m_bench->store().commit(std::move(change))->then(this, [](const auto &) {});
    QTRY_COMPARE(chosen().count(), 1);
    QCOMPARE(rows(), u"1"_s);
}

void SelectionTest::letsGoWithEscapeBeforeTheSearch()
{
    m_bench->searchBox().setText(u"owner:none"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 60);
    m_bench->table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(chosen().count(), 0);
    QCOMPARE(m_bench->searchBox().text(), u"owner:none"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_bench->searchBox().text(), QString());
}

void SelectionTest::letsGoWithTheButton()
{
    auto *clear = m_bench->window().findChild<QPushButton *>(u"clearSelection"_s);
    QVERIFY(clear && !clear->isVisible());
    chosen().selectRows(1, 3, false);
    QVERIFY(clear->isVisible());
    clear->setFocus();
    clear->click();
    QVERIFY(chosen().isEmpty());
    QVERIFY(!clear->isVisible());
    QVERIFY(m_bench->table().hasFocus());
}

void SelectionTest::handsOverInTheOrderOfTheList()
{
    click(5);
    click(2, Qt::ControlModifier);
    click(9, Qt::ControlModifier);
    QList<ContactId> wanted;
    for (const int row : {2, 5, 9})
        wanted << m_bench->model().contactAt(row);
    const auto order = chosen().inOrder();
    QCOMPARE(order->size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(order->at(i), wanted.at(static_cast<int>(i)));
    // Who is not in the list comes behind.
    const auto last = stored(m_bench->store(), wanted.at(2));
    m_bench->searchBox().setText(u"name:\""_s + last->shownName() + u'"');
    QTRY_COMPARE(m_bench->model().rowOf(wanted.at(0)), -1);
    const auto now = chosen().inOrder();
    QCOMPARE(now->size(), std::size_t(3));
    QCOMPARE(now->at(0), wanted.at(2));
    QVERIFY(now->contains(wanted.at(0)) && now->contains(wanted.at(1)));
}

void SelectionTest::takesContactsByName()
{
    chosen().selectContacts(
        {m_bench->model().contactAt(2), m_bench->model().contactAt(8), ContactId(987654)});
    QCOMPARE(rows(), u"2 8"_s);
    QCOMPARE(chosen().count(), 2);
}

void SelectionTest::paintsWhatIsChosen()
{
    const QColor highlight = m_bench->table().palette().color(QPalette::Highlight);
    const auto groundOf = [&](int row) {
        QWidget *viewport = m_bench->table().viewport();
        const QRect cell = m_bench->table().visualRect(m_bench->model().index(row, OwnerColumn));
        return viewport->grab().toImage().pixelColor(cell.right() - 3, cell.top() + 3);
    };
    click(2);
    QCOMPARE(groundOf(2), highlight);
    click(4, Qt::ControlModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(groundOf(4), highlight);
    QVERIFY(groundOf(2) != highlight);
    click(6, Qt::ControlModifier);
    click(6, Qt::ControlModifier); // current, and not chosen
    QVERIFY(groundOf(6) != highlight);
}

void SelectionTest::tellsAScreenReader()
{
    const auto spoken = [this](int row) {
        return m_bench->model().index(row, NameColumn).data(Qt::AccessibleTextRole).toString();
    };
    click(2);
    click(4, Qt::ControlModifier);
    QVERIFY(spoken(4).endsWith(u", selected"_s));
    QVERIFY(!spoken(3).contains(u"selected"_s));
}

ROLODESK_TEST(SelectionTest);
#include "tst_selection.moc"
