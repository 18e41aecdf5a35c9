#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/chips.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/views/facetmodel.h"
#include "ui/views/sidebar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The sidebar in the window.
class SidebarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void countsWhatIsThere();
    void countsWhatChangedTodayAndWhatIsWrong();
    void asksByAClick();
    void goesThroughTheLinesByKeyboard();
    void showsWhereTheKeysGo();
    void agreesWithTheBox();
    void choosesNothingWhenTheFocusComes();
    void asksWhoSitsHereOnce();
    void addsToTheSearch();
    void filtersByATagOrOwnerThatIsClicked();
    void countsAnewAfterAChange();
    void staysClosed();
    void leavesAndComesBack();

private:
    [[nodiscard]] QTreeView &tree()
    {
        return *m_bench->window().findChild<QTreeView *>(u"sidebar"_s);
    }
    [[nodiscard]] FacetModel &lines() { return *qobject_cast<FacetModel *>(tree().model()); }
    [[nodiscard]] QString countOf(const QString &query)
    {
        return lines().indexOf(query).data(FacetModel::CountRole).toString();
    }
    [[nodiscard]] QString chosen()
    {
        const QModelIndexList selected = tree().selectionModel()->selectedIndexes();
        return selected.isEmpty() ? u"(none)"_s : selected.constFirst().data().toString();
    }
    void click(const QModelIndex &index, Qt::MouseButton button = Qt::LeftButton)
    {
        tree().scrollTo(index);
        QTest::mouseClick(tree().viewport(), button, {}, tree().visualRect(index).center());
    }
    [[nodiscard]] QAction *inMenu(const QString &text)
    {
        for (QMenu *menu : tree().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }

    FakeClock m_clock; // before the bench that uses it
    std::unique_ptr<UiBench> m_bench;
};

namespace {

Contact person(qint64 id, const QString &name, qint64 owner, const QList<qint64> &tags,
    std::optional<bool> optedOut)
{
    ContactSeed seed;
    seed.id = id;
    seed.phone = u"1415555010"_s + QString::number(id);
    seed.first = name;
    seed.owner = owner;
    seed.tags = tags;
    seed.optedOut = optedOut;
    seed.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
    return contactFrom(seed);
}

} // namespace

void SidebarTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->api.tags = sampleTags();
    m_bench->api.team = sampleTeam();
    m_bench->keep({person(1, u"Ann"_s, 100, {1}, false), person(2, u"Bob"_s, 101, {1, 2}, true),
        person(3, u"Cas"_s, 0, {}, true), person(4, u"Dee"_s, 101, {2}, std::nullopt)});
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    // That of all is known before anything is counted.
    QTRY_COMPARE(countOf(u"opted:out"_s), u"2"_s);
    QCOMPARE(countOf({}), u"4"_s);
}

void SidebarTest::countsWhatIsThere()
{
    QCOMPARE(countOf(u"owner:none"_s), u"1"_s);
    QCOMPARE(countOf(u"tag:VIP"_s), u"2"_s);
    QCOMPARE(countOf(u"tag:Trial"_s), u"0"_s);
    QCOMPARE(countOf(u"owner:\"Salma Idrissi\""_s), u"2"_s);
    QCOMPARE(chosen(), u"All contacts"_s);
    const QModelIndex vip = lines().indexOf(u"tag:VIP"_s);
    QCOMPARE(vip.data(Qt::AccessibleTextRole).toString(), u"VIP, 2 contacts"_s);
}

void SidebarTest::countsWhatChangedTodayAndWhatIsWrong()
{
    const QDateTime evening(QDate(2026, 11, 21), QTime(23, 59));
    m_clock.setNow(evening.toUTC());
    m_bench = std::make_unique<UiBench>(&m_clock);
    const QDateTime midnight(evening.date(), QTime(0, 0));
    QList<Contact> contacts;
    const auto add = [&contacts](qint64 id, const QString &phone, const QString &name,
                         const QDateTime &time) {
        ContactSeed seed;
        seed.id = id;
        seed.phone = phone;
        seed.first = name;
        seed.updated = time;
        contacts.append(contactFrom(seed));
    };
    add(1, u"14155550101"_s, u"Ann"_s, midnight);
    add(2, u"14155550102"_s, {}, midnight.addSecs(-1));
    add(3, u"123"_s, u"Bea"_s, midnight.addSecs(-1));
    add(4, u"14155550104"_s, u"Cem"_s, midnight.addSecs(-1));
    add(5, u"14155550104"_s, u"Dee"_s, midnight.addSecs(-1));
    m_bench->keep(contacts);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 5);
    QTRY_COMPARE(countOf(u"updated:today"_s), u"1"_s);
    QCOMPARE(countOf(u"problem:number"_s), u"1"_s);
    QCOMPARE(countOf(u"missing:name"_s), u"1"_s);
    QCOMPARE(countOf(u"problem:duplicate"_s), u"2"_s);
    // What a line counts is what a click shows.
    for (const QString &query :
        {u"updated:today"_s, u"problem:number"_s, u"missing:name"_s, u"problem:duplicate"_s}) {
        click(lines().indexOf(query));
        QCOMPARE(m_bench->searchBox().text(), query);
        QTRY_VERIFY(m_bench->model().isSettled());
        QCOMPARE(QString::number(m_bench->model().rowCount()), countOf(query));
    }
    m_clock.advance(std::chrono::minutes(2));
    QTRY_COMPARE(countOf(u"updated:today"_s), u"0"_s);
    QCOMPARE(countOf(u"missing:name"_s), u"1"_s);
}

void SidebarTest::asksByAClick()
{
    click(lines().indexOf(u"opted:out"_s));
    QCOMPARE(m_bench->searchBox().text(), u"opted:out"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    QCOMPARE(chosen(), u"Opted out"_s);
    click(lines().indexOf(u"tag:VIP"_s));
    QTRY_COMPARE(m_bench->cell(0, NameColumn), u"Bob"_s);
    QCOMPARE(m_bench->model().rowCount(), 2);
    // What was typed behind it goes with a second click.
    m_bench->searchBox().setText(u"tag:VIP ann"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QCOMPARE(chosen(), u"(none)"_s);
    click(lines().indexOf(u"tag:VIP"_s));
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    click(lines().indexOf(QString()));
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    QCOMPARE(m_bench->searchBox().text(), QString());
}

void SidebarTest::goesThroughTheLinesByKeyboard()
{
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Down);
    QCOMPARE(m_bench->searchBox().text(), u"opted:out"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    QVERIFY(tree().hasFocus());
    QTest::keyClick(&tree(), Qt::Key_Return);
    QTRY_VERIFY(m_bench->table().hasFocus());
}

void SidebarTest::showsWhereTheKeysGo()
{
    const auto ground = [this] {
        const QRect line = tree().visualRect(tree().selectionModel()->selectedIndexes().first());
        return tree().viewport()->grab(line).toImage().pixelColor(line.width() / 2, 2);
    };
    m_bench->searchBox().setFocus();
    const QColor away = ground();
    tree().setFocus();
    const QColor there = ground();
    const QColor full = tree().palette().color(QPalette::Highlight);
    const auto distance = [&full](const QColor &color) {
        return std::abs(color.lightness() - full.lightness());
    };
    QVERIFY(distance(there) < 12); // the style shades it a little
    QVERIFY(distance(away) > 40);
    QVERIFY(away != tree().palette().color(QPalette::Base)); // still to be seen
}

void SidebarTest::agreesWithTheBox()
{
    m_bench->searchBox().setText(u" owner:none "_s);
    QCOMPARE(chosen(), u"Unassigned"_s);
    m_bench->searchBox().setText(u"ann"_s);
    QCOMPARE(chosen(), u"(none)"_s);
    m_bench->searchBox().clear();
    QCOMPARE(chosen(), u"All contacts"_s);
    QCOMPARE(m_bench->searchBox().text(), QString());
}

void SidebarTest::choosesNothingWhenTheFocusComes()
{
    m_bench->searchBox().setText(u"ann"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    tree().setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->searchBox().text(), u"ann"_s);
    QCOMPARE(chosen(), u"(none)"_s);
}

void SidebarTest::asksWhoSitsHereOnce()
{
    const QModelIndex mine = lines().index(3, 0);
    QCOMPARE(mine.data().toString(), u"Mine"_s);
    click(mine);
    QCOMPARE(m_bench->searchBox().text(), QString());
    QTRY_VERIFY(inMenu(u"Salma Idrissi"_s));
    inMenu(u"Salma Idrissi"_s)->trigger();
    QCOMPARE(m_bench->searchBox().text(), u"owner:\"Salma Idrissi\""_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    QCOMPARE(mine.data(FacetModel::CountRole).toString(), u"2"_s);
    QCOMPARE(chosen(), u"Mine"_s);
    m_bench->reopen();
    QTRY_COMPARE(lines().index(3, 0).data(FacetModel::CountRole).toString(), u"2"_s);
}

void SidebarTest::addsToTheSearch()
{
    click(lines().indexOf(u"opted:out"_s));
    const QModelIndex vip = lines().indexOf(u"tag:VIP"_s);
    Q_EMIT tree().customContextMenuRequested(tree().visualRect(vip).center());
    QTRY_VERIFY(inMenu(u"Leave these out"_s));
    inMenu(u"Leave these out"_s)->trigger();
    QCOMPARE(m_bench->searchBox().text(), u"opted:out -tag:VIP"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QTRY_COMPARE(m_bench->cell(0, NameColumn), u"Cas"_s);
}

void SidebarTest::filtersByATagOrOwnerThatIsClicked()
{
    ContactTableView &table = m_bench->table();
    const auto cell = [&](int row, int column) {
        return table.visualRect(m_bench->model().index(row, column));
    };
    // Bob stands in the third row; his first tag begins where the cell does.
    QCOMPARE(m_bench->cell(2, NameColumn), u"Bob"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
        QPoint(cell(2, TagsColumn).left() + 20, cell(2, TagsColumn).center().y()));
    QCOMPARE(m_bench->searchBox().text(), u"tag:VIP"_s);
    QCOMPARE(chosen(), u"VIP"_s);
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
        QPoint(cell(2, OwnerColumn).left() + 20, cell(2, OwnerColumn).center().y()));
    QCOMPARE(m_bench->searchBox().text(), u"owner:\"Salma Idrissi\""_s);
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    // A tag that was searched for stands first, whatever the contact's order.
    m_bench->searchBox().setText(u"newsletter"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    QCOMPARE(m_bench->cell(1, NameColumn), u"Bob"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
        QPoint(cell(1, TagsColumn).left() + 20, cell(1, TagsColumn).center().y()));
    QCOMPARE(m_bench->searchBox().text(), u"tag:Newsletter"_s);
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    // Beside the words a click is a click on the row, and with a key it chooses.
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
        QPoint(cell(2, TagsColumn).right() - 2, cell(2, TagsColumn).top() + 1));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
        QPoint(cell(1, OwnerColumn).left() + 20, cell(1, OwnerColumn).center().y()));
    QCOMPARE(m_bench->searchBox().text(), QString());
    // The same in the card.
    table.setCurrentContact(ContactId(2));
    m_bench->click("ownerContacts");
    QCOMPARE(m_bench->searchBox().text(), u"owner:\"Salma Idrissi\""_s);
    const auto chips = m_bench->window().findChild<ContactCard *>()->findChildren<ChipLabel *>();
    QCOMPARE(chips.size(), 2);
    QTest::keyClick(chips.at(1), Qt::Key_Return);
    QCOMPARE(m_bench->searchBox().text(), u"tag:Newsletter"_s);
}

void SidebarTest::countsAnewAfterAChange()
{
    m_bench->keep({person(5, u"Eve"_s, 0, {1}, true)});
    QTRY_COMPARE(countOf({}), u"5"_s);
    QTRY_COMPARE(countOf(u"opted:out"_s), u"3"_s);
    QCOMPARE(countOf(u"tag:VIP"_s), u"3"_s);
}

void SidebarTest::staysClosed()
{
    const auto tags = [this] { return lines().indexOf(u"tag:VIP"_s).parent(); };
    QVERIFY(tree().isExpanded(tags()));
    click(tags());
    QVERIFY(!tree().isExpanded(tags()));
    m_bench->reopen();
    QTRY_COMPARE(countOf(u"tag:VIP"_s), u"2"_s);
    QVERIFY(!tree().isExpanded(tags()));
    QVERIFY(tree().isExpanded(lines().indexOf(u"owner:\"Kim Park\""_s).parent()));
}

void SidebarTest::leavesAndComesBack()
{
    tree().setFocus();
    QTest::keyClick(&m_bench->window(), Qt::Key_F9);
    QVERIFY(!tree().isVisible());
    QVERIFY(m_bench->table().hasFocus());
    m_bench->reopen();
    QVERIFY(!tree().isVisible());
    QTest::keyClick(&m_bench->window(), Qt::Key_F9);
    QVERIFY(tree().isVisible());
}

ROLODESK_TEST(SidebarTest);
#include "tst_sidebar.moc"
