#include "core/accounts/guard.h"
#include "core/store/database.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/contacts/contactselection.h"
#include "ui/editor/cellbubble.h"
#include "ui/editor/celleditor.h"
#include "ui/editor/optindialog.h"
#include "ui/editor/tagdialog.h"
#include "ui/history/clashdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

const QString adasPhone = u"14155550101"_s;

} // namespace

/// Cells of the list edited in their places, with the keys of a keyboard.
class CellEditsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void savesAPhoneWithReturn();
    void leavesWithEscape();
    void saysWhatIsWrongAtTheCellAndStays();
    void editsFirstAndLastNameWhereTheNameFollows();
    void editsADisplayNameSetByHandAlone();
    void goesOnWithTab();
    void goesOnToTheNextRowAndBack();
    void staysWithTabWhileSomethingIsWrong();
    void goesBesideInTheOrderOfTheScreen();
    void savesWhenTheFocusGoesElsewhere();
    void staysOpenWhereItCannotBeSaved();
    void staysOpenWhileAnotherWindowIsInFront();
    void choosesAnOwner();
    void optsOutByAChoice();
    void optsInByTheDialogAlone();
    void optsNobodyInWhereThatIsForbidden();
    void choosesTags();
    void changesNothingWhereThatIsForbidden();
    void leavesWhoIsToBeDeleted();
    void saysWhatCannotBeEdited();
    void goesWithItsRow();
    void savesWhenTheContactLeavesTheList();
    void saysWhatIsLostWhenTheContactLeavesTheList();
    void saysThatTheContactWasDeleted();
    void asksWhereOthersChangedTheSame();
    void keepsWhatWasTypedWhereTheJournalCannotBeWritten();
    void readsANumberWhileItIsTyped();
    void saysWhoElseHasTheNumber();
    void takesAWordAwayAndNotTheContact();

private:
    void open(Guard *guard = nullptr)
    {
        m_bench = std::make_unique<ListBench>();
        m_bench->ui.guard = guard;
        m_bench->open();
    }
    /// F2 in a cell of the list.
    void edit(qint64 id, int column)
    {
        m_bench->ui.table().setFocus();
        m_bench->ui.table().setCurrentIndex(m_bench->at(id, column));
        m_bench->press(Qt::Key_F2);
    }
    [[nodiscard]] CellEditor *editor()
    {
        for (auto *found : m_bench->ui.table().findChildren<CellEditor *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name)
    {
        return editor() ? editor()->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    /// In place of what stands in the line that has the focus.
    void type(const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString said(const char *name)
    {
        const auto *label = m_bench->ui.window().findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    template <typename T>
    [[nodiscard]] T *dialog()
    {
        for (auto *found : m_bench->ui.window().findChildren<T *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// The cell that is open: its contact and column.
    [[nodiscard]] QModelIndex openCell()
    {
        return editor() ? m_bench->ui.table().indexAt(editor()->geometry().center())
                        : QModelIndex();
    }
    [[nodiscard]] JournalEntry lastWrite()
    {
        return valueOf(m_bench->journal().find({})).value(0);
    }
    [[nodiscard]] bool allDone()
    {
        return m_bench->until([this] { return m_bench->journal().open().isEmpty(); });
    }

    std::unique_ptr<ListBench> m_bench;
};

void CellEditsTest::savesAPhoneWithReturn()
{
    open();
    edit(1, PhoneColumn);
    QVERIFY(editor());
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"+1 415-555-0101"_s);
    QCOMPARE(part<QLineEdit>("cellText")->accessibleName(), u"Phone of Ada Lovelace"_s);
    type(u"415 555 0199"_s);
    m_bench->press(Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QCOMPARE(m_bench->cell(1, PhoneColumn), u"+1 415-555-0199"_s);
    QVERIFY(m_bench->ui.table().hasFocus());
    QCOMPARE(m_bench->ui.table().currentIndex(), m_bench->at(1, PhoneColumn));
    QVERIFY(allDone());
    const JournalEntry entry = lastWrite();
    QCOMPARE(entry.write.state, State::Confirmed);
    QCOMPARE(entry.group.source, u"table"_s);
    QCOMPARE(entry.write.wanted,
        ContactChanges({fieldChange(Kind::Phone, adasPhone, u"14155550199"_s)}));
    QCOMPARE(m_bench->service.contact(ContactId(1))->phone, u"14155550199"_s);
}

void CellEditsTest::leavesWithEscape()
{
    open();
    m_bench->ui.searchBox().setText(u"ada"_s);
    QVERIFY(m_bench->until([this] { return m_bench->ui.model().rowCount() == 1; }));
    edit(1, EmailColumn);
    type(u"other@example.org"_s);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!editor());
    QVERIFY(m_bench->ui.table().hasFocus());
    QCOMPARE(m_bench->cell(1, EmailColumn), u"ada@example.org"_s);
    QCOMPARE(m_bench->ui.searchBox().text(), u"ada"_s);
    // Nor does it save when nothing was typed.
    edit(1, EmailColumn);
    m_bench->press(Qt::Key_Return);
    QVERIFY(!editor());
    m_bench->clock.advance(1s);
    QCOMPARE(valueOf(m_bench->journal().find({})).size(), 0);
}

void CellEditsTest::saysWhatIsWrongAtTheCellAndStays()
{
    open();
    edit(1, PhoneColumn);
    const QImage before = editor()->grab().toImage();
    type(u"415"_s);
    QCOMPARE(said("cellProblem"), QString());
    m_bench->press(Qt::Key_Return);
    QCOMPARE(said("cellProblem"), u"This phone number has too few digits."_s);
    QVERIFY(editor() && part<QLineEdit>("cellText")->hasFocus());
    QCOMPARE(part<QLineEdit>("cellText")->accessibleDescription(), said("cellProblem"));
    QVERIFY(editor()->grab().toImage().pixel(0, 0) != before.pixel(0, 0)); // the edge
    // Beside its cell, and within the window.
    const auto *bubble = m_bench->ui.window().findChild<CellBubble *>();
    const QRect place(bubble->mapTo(&m_bench->ui.window(), QPoint()), bubble->size());
    const QRect cell(editor()->mapTo(&m_bench->ui.window(), QPoint()), editor()->size());
    QVERIFY(!place.intersects(cell) && place.left() == cell.left());
    QVERIFY(place.top() - cell.bottom() < 8);
    QVERIFY(m_bench->ui.window().rect().contains(place));
    // Until it is mended.
    QTest::keyClicks(QApplication::focusWidget(), u" 555 0"_s);
    QVERIFY(!said("cellProblem").isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"198"_s);
    QCOMPARE(said("cellProblem"), QString());
    QCOMPARE(valueOf(m_bench->journal().find({})).size(), 0);
    m_bench->press(Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QVERIFY(!m_bench->ui.window().findChild<CellBubble *>());
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->phone, u"14155550198"_s);
}

void CellEditsTest::editsFirstAndLastNameWhereTheNameFollows()
{
    open();
    edit(1, NameColumn);
    QVERIFY(part<QLineEdit>("cellFirst")->hasFocus());
    QCOMPARE(part<QLineEdit>("cellFirst")->text(), u"Ada"_s);
    type(u"Augusta"_s);
    m_bench->press(Qt::Key_Tab);
    QVERIFY(part<QLineEdit>("cellLast")->hasFocus());
    type(u"King"_s);
    m_bench->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(part<QLineEdit>("cellFirst")->hasFocus());
    m_bench->press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->cell(1, NameColumn), u"Augusta King"_s);
    QVERIFY(allDone());
    const Contact ada = m_bench->service.contact(ContactId(1)).value();
    QCOMPARE(ada.first, u"Augusta"_s);
    QCOMPARE(ada.last, u"King"_s);
    QCOMPARE(ada.displayName, u"Augusta King"_s);
}

void CellEditsTest::editsADisplayNameSetByHandAlone()
{
    open();
    m_bench->submit(1, {fieldChange(Kind::DisplayName, u"Ada Lovelace"_s, u"Countess"_s)});
    QVERIFY(allDone());
    edit(1, NameColumn);
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"Countess"_s);
    type(u"The Countess"_s);
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->until([this] { return !editor(); }));
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->displayName, u"The Countess"_s);
    QCOMPARE(m_bench->service.contact(ContactId(1))->first, u"Ada"_s);
}

void CellEditsTest::goesOnWithTab()
{
    open();
    edit(1, PhoneColumn);
    type(u"+1 415 555 0177"_s);
    m_bench->press(Qt::Key_Tab);
    QTRY_COMPARE(openCell(), m_bench->at(1, EmailColumn));
    QTRY_VERIFY(part<QLineEdit>("cellText")->hasFocus());
    QCOMPARE(m_bench->ui.table().currentIndex(), m_bench->at(1, EmailColumn));
    type(u"al@example.org"_s);
    // Tags have a dialog and no line: what goes on by itself goes past them.
    m_bench->press(Qt::Key_Tab);
    QTRY_COMPARE(openCell(), m_bench->at(1, OwnerColumn));
    QVERIFY(part<QComboBox>("cellChoice")->hasFocus());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(allDone());
    const Contact ada = m_bench->service.contact(ContactId(1)).value();
    QCOMPARE(ada.phone, u"14155550177"_s);
    QCOMPARE(ada.email, u"al@example.org"_s);
    // The second one began with the first, so that nobody seems to have done anything.
    for (const JournalEntry &entry : valueOf(m_bench->journal().find({})))
        QVERIFY(entry.write.others.isEmpty());
}

void CellEditsTest::goesOnToTheNextRowAndBack()
{
    open();
    edit(1, StatusColumn);
    m_bench->press(Qt::Key_Tab);
    QTRY_COMPARE(openCell(), m_bench->at(2, NameColumn));
    QVERIFY(part<QLineEdit>("cellFirst")->hasFocus());
    m_bench->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(openCell(), m_bench->at(1, StatusColumn));
    m_bench->press(Qt::Key_Escape);
    edit(4, StatusColumn);
    m_bench->press(Qt::Key_Tab);
    QVERIFY(!editor()); // there is no next one
    QVERIFY(m_bench->ui.table().hasFocus());
}

void CellEditsTest::staysWithTabWhileSomethingIsWrong()
{
    open();
    edit(1, EmailColumn);
    type(u"ada@"_s);
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(said("cellProblem"), u"An e-mail address looks like name@example.org."_s);
    QCOMPARE(openCell(), m_bench->at(1, EmailColumn));
    QVERIFY(part<QLineEdit>("cellText")->hasFocus());
}

void CellEditsTest::goesBesideInTheOrderOfTheScreen()
{
    open();
    QHeaderView *header = m_bench->ui.table().horizontalHeader();
    header->moveSection(header->visualIndex(StatusColumn), header->visualIndex(EmailColumn));
    header->setSectionHidden(OwnerColumn, true);
    edit(1, PhoneColumn);
    m_bench->press(Qt::Key_Tab);
    QTRY_COMPARE(openCell(), m_bench->at(1, StatusColumn));
    m_bench->press(Qt::Key_Tab);
    QTRY_COMPARE(openCell(), m_bench->at(1, EmailColumn));
    m_bench->press(Qt::Key_Tab);
    QTRY_COMPARE(openCell(), m_bench->at(2, NameColumn));
}

void CellEditsTest::savesWhenTheFocusGoesElsewhere()
{
    open();
    edit(1, EmailColumn);
    type(u"al@example.org"_s);
    const QRect other = m_bench->ui.table().visualRect(m_bench->at(3, PhoneColumn));
    QTest::mouseClick(m_bench->ui.table().viewport(), Qt::LeftButton, {}, other.center());
    QTRY_VERIFY(!editor());
    QVERIFY(m_bench->ui.table().hasFocus());
    QCOMPARE(m_bench->ui.table().currentContact(), ContactId(3));
    QCOMPARE(m_bench->cell(1, EmailColumn), u"al@example.org"_s);
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->email, u"al@example.org"_s);
}

void CellEditsTest::staysOpenWhereItCannotBeSaved()
{
    open();
    edit(1, EmailColumn);
    type(u"al@"_s);
    m_bench->ui.searchBox().setFocus();
    QCOMPARE(said("cellProblem"), u"An e-mail address looks like name@example.org."_s);
    QVERIFY(m_bench->ui.searchBox().hasFocus());
    // It is not dropped for another cell either.
    edit(3, PhoneColumn);
    QCOMPARE(openCell(), m_bench->at(1, EmailColumn));
    QVERIFY(part<QLineEdit>("cellText")->hasFocus());
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"al@"_s);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!editor());
    QCOMPARE(said("cellProblem"), QString());
}

void CellEditsTest::staysOpenWhileAnotherWindowIsInFront()
{
    open();
    edit(1, EmailColumn);
    type(u"al@example.org"_s);
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow() && !m_bench->ui.window().isActiveWindow());
    other.setFocus();
    m_bench->clock.advance(1s);
    QCOMPARE(valueOf(m_bench->journal().find({})).size(), 0);
    QVERIFY(editor());
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"al@example.org"_s);
    m_bench->ui.window().activateWindow();
    QTRY_VERIFY(part<QLineEdit>("cellText")->hasFocus());
}

void CellEditsTest::choosesAnOwner()
{
    open();
    edit(1, OwnerColumn);
    auto *choice = part<QComboBox>("cellChoice");
    QVERIFY(choice->hasFocus());
    QCOMPARE(choice->currentData().toString(), u"101"_s);
    QCOMPARE(choice->itemText(0), u"Nobody"_s);
    m_bench->press(Qt::Key_Home);
    m_bench->press(Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QCOMPARE(m_bench->cell(1, OwnerColumn), QString());
    QVERIFY(allDone());
    QVERIFY(!m_bench->service.contact(ContactId(1))->owner);
    edit(1, OwnerColumn);
    m_bench->press(Qt::Key_Down);
    const QString chosen = part<QComboBox>("cellChoice")->currentData().toString();
    QVERIFY(!chosen.isEmpty());
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->until([this] { return !editor(); }));
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->owner->value, chosen.toLongLong());
}

void CellEditsTest::optsOutByAChoice()
{
    open();
    edit(1, StatusColumn);
    auto *choice = part<QComboBox>("cellChoice");
    QCOMPARE(choice->count(), 2); // nobody is opted in who is
    m_bench->press(Qt::Key_Down);
    QCOMPARE(choice->currentData().toString(), isOut());
    m_bench->press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->cell(1, StatusColumn), u"Opted out"_s);
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->optedOut, std::optional(true));
}

void CellEditsTest::optsInByTheDialogAlone()
{
    open();
    m_bench->submit(1, {fieldChange(Kind::OptOut, isIn(), isOut())});
    QVERIFY(allDone());
    edit(1, StatusColumn);
    auto *choice = part<QComboBox>("cellChoice");
    QCOMPARE(choice->currentData().toString(), isOut());
    for (int row = 0; row < choice->count(); ++row)
        QVERIFY(choice->itemData(row).toString() != isIn());
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Return);
    auto *question = dialog<OptInDialog>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_bench->journal().open().isEmpty());
    m_bench->ui.window().activateWindow();
    edit(1, StatusColumn);
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Return);
    question = dialog<OptInDialog>();
    QVERIFY(question);
    m_bench->isOffline = true;
    QTest::keyClicks(question->findChild<QLineEdit *>(u"optInReason"_s), u"asked for it"_s);
    QTest::keyClick(question->findChild<QPushButton *>(u"optIn"_s), Qt::Key_Space);
    QTRY_COMPARE(m_bench->journal().open().size(), 1);
    // Until the service has it nobody is to be texted.
    QCOMPARE(m_bench->cell(1, StatusColumn), u"Opted out"_s);
    QCOMPARE(m_bench->pending(1).toInt(), int(State::Planned));
    m_bench->isOffline = false;
    QVERIFY(allDone());
    QCOMPARE(lastWrite().write.optInReason, u"asked for it"_s);
    QCOMPARE(m_bench->service.contact(ContactId(1))->optedOut, std::optional(false));
    QVERIFY(m_bench->until([this] { return m_bench->cell(1, StatusColumn) == u"Subscribed"_s; }));
}

void CellEditsTest::optsNobodyInWhereThatIsForbidden()
{
    Guard guard({{Act::OptIn}, {}});
    open(&guard);
    m_bench->submit(1, {fieldChange(Kind::OptOut, isIn(), isOut())});
    QVERIFY(allDone());
    edit(1, StatusColumn);
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Return);
    QVERIFY(!dialog<OptInDialog>());
    QCOMPARE(m_bench->ui.prompts.told.size(), 1);
    QVERIFY(m_bench->journal().open().isEmpty());
    m_bench.reset();
}

void CellEditsTest::choosesTags()
{
    open();
    edit(1, TagsColumn);
    QVERIFY(!editor());
    auto *tags = dialog<TagDialog>();
    QVERIFY(tags);
    m_bench->isOffline = true;
    auto *search = tags->findChild<QLineEdit *>(u"tagSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, m_bench->ui.store().directory().tags.value(TagId(3)).label);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->journal().open().size(), 1);
    QCOMPARE(m_bench->journal().open().first().wanted,
        ContactChanges({fieldChange(Kind::Tag, {}, tagIsOn(), u"3"_s)}));
    QCOMPARE(m_bench->at(1, TagsColumn).data(ContactTableModel::TagsRole).toList().size(), 2);
    m_bench->isOffline = false;
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->tags.size(), 2);
}

void CellEditsTest::changesNothingWhereThatIsForbidden()
{
    Guard guard({{Act::Edit}, {}});
    open(&guard);
    edit(1, PhoneColumn);
    QVERIFY(!editor());
    QCOMPARE(m_bench->ui.prompts.told.size(), 1);
    edit(1, TagsColumn);
    QVERIFY(!dialog<TagDialog>());
    // The switch may be set while a cell stands open.
    guard.setSettings({});
    edit(1, EmailColumn);
    type(u"al@example.org"_s);
    guard.setSettings({{Act::Edit}, {}});
    m_bench->press(Qt::Key_Return);
    QVERIFY(editor());
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"al@example.org"_s);
    QVERIFY(m_bench->journal().open().isEmpty());
    m_bench.reset();
}

void CellEditsTest::leavesWhoIsToBeDeleted()
{
    open();
    m_bench->isOffline = true;
    m_bench->submitRemoval(2);
    edit(2, PhoneColumn);
    QVERIFY(!editor());
    QCOMPARE(m_bench->ui.textOf("statusMessage"),
        u"Grace Hopper waits to be deleted and is not changed"_s);
}

void CellEditsTest::saysWhatCannotBeEdited()
{
    open();
    edit(1, UpdatedColumn);
    QVERIFY(!editor());
    QCOMPARE(m_bench->ui.textOf("statusMessage"),
        u"“Updated” is told by the service and cannot be edited"_s);
}

void CellEditsTest::goesWithItsRow()
{
    open();
    edit(4, EmailColumn);
    type(u"z@example.org"_s);
    const int before = editor()->y();
    // Others change somebody: the list is sorted by that.
    const Contact zoe = stored(m_bench->ui.store(), ContactId(4)).value();
    Contact later = changedContact(zoe, {fieldChange(Kind::Last, u"Quinn"_s, u"Q"_s)}, zoe.rev + 1);
    QJsonObject json = later.json.object();
    json.insert("updated"_L1, u"2026-10-31T12:00:00Z"_s);
    m_bench->ui.keep({*contactFromJson(json)});
    QVERIFY(m_bench->until([this] { return m_bench->ui.model().rowOf(ContactId(4)) == 0; }));
    QVERIFY(editor() && editor()->y() < before);
    QCOMPARE(openCell(), m_bench->at(4, EmailColumn));
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"z@example.org"_s);
    QVERIFY(part<QLineEdit>("cellText")->hasFocus());
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->until([this] { return !editor(); }));
    QVERIFY(allDone());
    QCOMPARE(lastWrite().write.contact, ContactId(4));
}

void CellEditsTest::savesWhenTheContactLeavesTheList()
{
    open();
    edit(1, EmailColumn);
    type(u"al@example.org"_s);
    m_bench->ui.searchBox().setText(u"grace"_s);
    QVERIFY(m_bench->until([this] { return m_bench->ui.model().rowCount() == 1; }));
    QVERIFY(m_bench->until([this] { return !editor(); }));
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->email, u"al@example.org"_s);
}

void CellEditsTest::saysWhatIsLostWhenTheContactLeavesTheList()
{
    open();
    edit(1, EmailColumn);
    type(u"al@"_s);
    m_bench->ui.searchBox().setText(u"grace"_s);
    QVERIFY(m_bench->until([this] { return !editor(); }));
    QCOMPARE(
        m_bench->ui.textOf("statusMessage"), u"Not saved, and not in the list any more: “al@”"_s);
    QVERIFY(m_bench->journal().open().isEmpty());
}

void CellEditsTest::saysThatTheContactWasDeleted()
{
    open();
    edit(1, EmailColumn);
    type(u"al@example.org"_s);
    StoreChange change;
    change.removals = {ContactId(1)};
    (void)valueOf(m_bench->ui.store().commit(std::move(change)));
    QCOMPARE(
        said("cellProblem"), u"This contact was deleted. Nothing can be saved to it any more."_s);
    QVERIFY(m_bench->until([this] { return !editor(); }));
    QVERIFY(m_bench->ui.textOf("statusMessage").contains(u"al@example.org"_s));
    QVERIFY(m_bench->journal().open().isEmpty());
}

void CellEditsTest::asksWhereOthersChangedTheSame()
{
    open();
    edit(1, EmailColumn);
    ContactWrite patch;
    patch.email = u"countess@example.org"_s;
    m_bench->service.changeByOthers(ContactId(1), patch);
    const Contact ada = stored(m_bench->ui.store(), ContactId(1)).value();
    m_bench->ui.keep({changedContact(ada,
        {fieldChange(Kind::Email, u"ada@example.org"_s, u"countess@example.org"_s)}, ada.rev + 1)});
    type(u"al@example.org"_s);
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->until([this] { return dialog<ClashDialog>() != nullptr; }));
    const JournalWrite write = lastWrite().write;
    QCOMPARE(write.state, State::Clash);
    QCOMPARE(write.clashes,
        QList<FieldClash>({{{Kind::Email, {}}, u"ada@example.org"_s, u"al@example.org"_s,
            u"countess@example.org"_s}}));
    QCOMPARE(m_bench->service.contact(ContactId(1))->email, u"countess@example.org"_s);
}

void CellEditsTest::keepsWhatWasTypedWhereTheJournalCannotBeWritten()
{
    open();
    edit(1, EmailColumn);
    type(u"al@example.org"_s);
    {
        auto database = Database::open(m_bench->ui.store().path(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->run(u"ALTER TABLE journal_write RENAME TO gone"_s));
    }
    m_bench->press(Qt::Key_Return);
    QTRY_VERIFY(!said("cellProblem").isEmpty());
    QCOMPARE(part<QLineEdit>("cellText")->text(), u"al@example.org"_s);
    QVERIFY(!part<QLineEdit>("cellText")->isReadOnly());
    {
        auto database = Database::open(m_bench->ui.store().path(), Database::Access::ReadWrite);
        QVERIFY((*database)->run(u"ALTER TABLE gone RENAME TO journal_write"_s));
    }
    m_bench->press(Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QVERIFY(allDone());
    QCOMPARE(m_bench->service.contact(ContactId(1))->email, u"al@example.org"_s);
}

void CellEditsTest::readsANumberWhileItIsTyped()
{
    open();
    edit(1, PhoneColumn);
    QCOMPARE(said("cellHint"), QString());
    type(u"020 7946 0018"_s);
    QCOMPARE(said("cellHint"), QString()); // no number of this country
    type(u"+44 20 7946 0018"_s);
    QVERIFY(said("cellHint").contains(u"United Kingdom"_s));
}

void CellEditsTest::saysWhoElseHasTheNumber()
{
    open();
    edit(1, PhoneColumn);
    type(u"415 555 0102"_s);
    QVERIFY(m_bench->until([this] { return !said("cellWarning").isEmpty(); }));
    QCOMPARE(said("cellWarning"), u"Already on another contact: Grace Hopper"_s);
    // Another value is another question.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(said("cellWarning"), QString());
}

void CellEditsTest::takesAWordAwayAndNotTheContact()
{
    open();
    edit(1, NameColumn);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(part<QLineEdit>("cellFirst")->text(), QString());
    QVERIFY(m_bench->ui.prompts.asked.isEmpty());
    // The list stays where it is.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_bench->ui.table().currentContact(), ContactId(1));
    QVERIFY(editor());
}

ROLODESK_TEST(CellEditsTest);
#include "tst_celledits.moc"
