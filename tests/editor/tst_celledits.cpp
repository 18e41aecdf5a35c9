#include "tests/editor/cellbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/cellbubble.h"
#include "ui/editor/optindialog.h"
#include "ui/editor/tagdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

} // namespace

/// Cells of the list edited in their places, with the keys of a keyboard.
class CellEditsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAPhoneWithReturn();
    void leavesWithEscape();
    void saysWhatIsWrongAtTheCellAndStays();
    void editsFirstAndLastNameWhereTheNameFollows();
    void editsADisplayNameSetByHandAlone();
    void goesOnWithTab();
    void goesOnToTheNextRowAndBack();
    void staysWithTabWhileSomethingIsWrong();
    void goesBesideInTheOrderOfTheScreen();
    void choosesAnOwner();
    void optsOutByAChoice();
    void optsInByTheDialogAlone();
    void savesAStatusByReturnAlone();
    void choosesTags();
    void saysWhatCannotBeEdited();
    void readsANumberWhileItIsTyped();
    void saysWhoElseHasTheNumber();
    void takesAWordAwayAndNotTheContact();
    void staysInTheCellWithTheArrows();
};

void CellEditsTest::savesAPhoneWithReturn()
{
    CellBench bench;
    bench.edit(1, PhoneColumn);
    QVERIFY(bench.editor());
    QCOMPARE(bench.line().text(), u"+1 415-555-0101"_s);
    QCOMPARE(bench.line().accessibleName(), u"Phone of Ada Lovelace"_s);
    bench.type(u"415 555 0199"_s);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(!bench.editor());
    QCOMPARE(bench.cell(1, PhoneColumn), u"+1 415-555-0199"_s);
    QVERIFY(bench.ui.table().hasFocus());
    QCOMPARE(bench.ui.table().currentIndex(), bench.at(1, PhoneColumn));
    QVERIFY(bench.allDone());
    const JournalEntry entry = bench.lastWrite();
    QCOMPARE(entry.write.state, State::Confirmed);
    QCOMPARE(entry.group.source, u"table"_s);
    QCOMPARE(entry.write.wanted,
        ContactChanges({fieldChange(Kind::Phone, u"14155550101"_s, u"14155550199"_s)}));
    QCOMPARE(bench.service.contact(ContactId(1))->phone, u"14155550199"_s);
}

void CellEditsTest::leavesWithEscape()
{
    CellBench bench;
    bench.ui.searchBox().setText(u"ada"_s);
    QVERIFY(bench.until([&bench] { return bench.ui.model().rowCount() == 1; }));
    bench.edit(1, EmailColumn);
    bench.type(u"other@example.org"_s);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.editor());
    QVERIFY(bench.ui.table().hasFocus());
    QCOMPARE(bench.cell(1, EmailColumn), u"ada@example.org"_s);
    QCOMPARE(bench.ui.searchBox().text(), u"ada"_s);
    // Nor does it save when nothing was typed.
    bench.edit(1, EmailColumn);
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.editor());
    bench.clock.advance(1s);
    QCOMPARE(valueOf(bench.journal().find({})).size(), 0);
}

void CellEditsTest::saysWhatIsWrongAtTheCellAndStays()
{
    CellBench bench;
    bench.edit(1, PhoneColumn);
    const QImage before = bench.editor()->grab().toImage();
    bench.type(u"415"_s);
    QCOMPARE(bench.said("cellProblem"), QString());
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.said("cellProblem"), u"This phone number has too few digits."_s);
    QVERIFY(bench.editor() && bench.line().hasFocus());
    QCOMPARE(bench.line().accessibleDescription(), bench.said("cellProblem"));
    QVERIFY(bench.editor()->grab().toImage().pixel(0, 0) != before.pixel(0, 0)); // the edge
    // Beside its cell, and within the window.
    const auto *bubble = bench.ui.window().findChild<CellBubble *>();
    const QRect place(bubble->mapTo(&bench.ui.window(), QPoint()), bubble->size());
    const QRect cell(bench.editor()->mapTo(&bench.ui.window(), QPoint()), bench.editor()->size());
    QVERIFY(!place.intersects(cell) && place.left() == cell.left());
    QVERIFY(place.top() - cell.bottom() < 8);
    QVERIFY(bench.ui.window().rect().contains(place));
    // Until it is mended.
    QTest::keyClicks(QApplication::focusWidget(), u" 555 0"_s);
    QVERIFY(!bench.said("cellProblem").isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"198"_s);
    QCOMPARE(bench.said("cellProblem"), QString());
    QCOMPARE(valueOf(bench.journal().find({})).size(), 0);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(!bench.editor());
    QVERIFY(!bench.ui.window().findChild<CellBubble *>());
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->phone, u"14155550198"_s);
}

void CellEditsTest::editsFirstAndLastNameWhereTheNameFollows()
{
    CellBench bench;
    bench.edit(1, NameColumn);
    QVERIFY(bench.part<QLineEdit>("cellFirst")->hasFocus());
    QCOMPARE(bench.part<QLineEdit>("cellFirst")->text(), u"Ada"_s);
    bench.type(u"Augusta"_s);
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.part<QLineEdit>("cellLast")->hasFocus());
    bench.type(u"King"_s);
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(bench.part<QLineEdit>("cellFirst")->hasFocus());
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.cell(1, NameColumn), u"Augusta King"_s);
    QVERIFY(bench.allDone());
    const Contact ada = bench.service.contact(ContactId(1)).value();
    QCOMPARE(ada.first, u"Augusta"_s);
    QCOMPARE(ada.last, u"King"_s);
    QCOMPARE(ada.displayName, u"Augusta King"_s);
}

void CellEditsTest::editsADisplayNameSetByHandAlone()
{
    CellBench bench;
    bench.submit(1, {fieldChange(Kind::DisplayName, u"Ada Lovelace"_s, u"Countess"_s)});
    QVERIFY(bench.allDone());
    bench.edit(1, NameColumn);
    QCOMPARE(bench.line().text(), u"Countess"_s);
    bench.type(u"The Countess"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.until([&bench] { return !bench.editor(); }));
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->displayName, u"The Countess"_s);
    QCOMPARE(bench.service.contact(ContactId(1))->first, u"Ada"_s);
}

void CellEditsTest::goesOnWithTab()
{
    CellBench bench;
    bench.edit(1, PhoneColumn);
    bench.type(u"+1 415 555 0177"_s);
    bench.press(Qt::Key_Tab);
    QTRY_COMPARE(bench.openCell(), bench.at(1, EmailColumn));
    QTRY_VERIFY(bench.line().hasFocus());
    QCOMPARE(bench.ui.table().currentIndex(), bench.at(1, EmailColumn));
    bench.type(u"al@example.org"_s);
    // Tags have a dialog and no line: what goes on by itself goes past them.
    bench.press(Qt::Key_Tab);
    QTRY_COMPARE(bench.openCell(), bench.at(1, OwnerColumn));
    QVERIFY(bench.part<QComboBox>("cellChoice")->hasFocus());
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.allDone());
    const Contact ada = bench.service.contact(ContactId(1)).value();
    QCOMPARE(ada.phone, u"14155550177"_s);
    QCOMPARE(ada.email, u"al@example.org"_s);
    // The second one began with the first, so that nobody seems to have done anything.
    for (const JournalEntry &entry : valueOf(bench.journal().find({})))
        QVERIFY(entry.write.others.isEmpty());
}

void CellEditsTest::goesOnToTheNextRowAndBack()
{
    CellBench bench;
    bench.edit(1, StatusColumn);
    bench.press(Qt::Key_Tab);
    QTRY_COMPARE(bench.openCell(), bench.at(2, NameColumn));
    QVERIFY(bench.part<QLineEdit>("cellFirst")->hasFocus());
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(bench.openCell(), bench.at(1, StatusColumn));
    bench.press(Qt::Key_Escape);
    bench.edit(4, StatusColumn);
    bench.press(Qt::Key_Tab);
    QVERIFY(!bench.editor()); // there is no next one
    QVERIFY(bench.ui.table().hasFocus());
}

void CellEditsTest::staysWithTabWhileSomethingIsWrong()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"ada@"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.said("cellProblem"), u"An e-mail address looks like name@example.org."_s);
    QCOMPARE(bench.openCell(), bench.at(1, EmailColumn));
    QVERIFY(bench.line().hasFocus());
}

void CellEditsTest::goesBesideInTheOrderOfTheScreen()
{
    CellBench bench;
    QHeaderView *header = bench.ui.table().horizontalHeader();
    header->moveSection(header->visualIndex(StatusColumn), header->visualIndex(EmailColumn));
    header->setSectionHidden(OwnerColumn, true);
    bench.edit(1, PhoneColumn);
    bench.press(Qt::Key_Tab);
    QTRY_COMPARE(bench.openCell(), bench.at(1, StatusColumn));
    bench.press(Qt::Key_Tab);
    QTRY_COMPARE(bench.openCell(), bench.at(1, EmailColumn));
    bench.press(Qt::Key_Tab);
    QTRY_COMPARE(bench.openCell(), bench.at(2, NameColumn));
}

void CellEditsTest::choosesAnOwner()
{
    CellBench bench;
    bench.edit(1, OwnerColumn);
    auto *choice = bench.part<QComboBox>("cellChoice");
    QVERIFY(choice->hasFocus());
    QCOMPARE(choice->currentData().toString(), u"101"_s);
    QCOMPARE(choice->itemText(0), u"Nobody"_s);
    // From the list that opens, too.
    bench.press(Qt::Key_Space);
    QTRY_VERIFY(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Home);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QTRY_VERIFY(!choice->view()->isVisible());
    QVERIFY(bench.editor());
    bench.ui.window().activateWindow();
    QTRY_VERIFY(choice->hasFocus());
    QCOMPARE(choice->currentIndex(), 0);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(!bench.editor());
    QCOMPARE(bench.cell(1, OwnerColumn), QString());
    QVERIFY(bench.allDone());
    QVERIFY(!bench.service.contact(ContactId(1))->owner);
    bench.edit(1, OwnerColumn);
    bench.press(Qt::Key_Down);
    const QString chosen = bench.part<QComboBox>("cellChoice")->currentData().toString();
    QVERIFY(!chosen.isEmpty());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.until([&bench] { return !bench.editor(); }));
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->owner->value, chosen.toLongLong());
}

void CellEditsTest::optsOutByAChoice()
{
    CellBench bench;
    bench.edit(1, StatusColumn);
    auto *choice = bench.part<QComboBox>("cellChoice");
    QCOMPARE(choice->count(), 2); // nobody is opted in who is
    QCOMPARE(choice->currentText(), bench.cell(1, StatusColumn));
    bench.press(Qt::Key_Down);
    QCOMPARE(choice->currentData().toString(), isOut());
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.cell(1, StatusColumn), u"Opted out"_s);
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->optedOut, std::optional(true));
}

void CellEditsTest::optsInByTheDialogAlone()
{
    CellBench bench;
    bench.submit(1, {fieldChange(Kind::OptOut, isIn(), isOut())});
    QVERIFY(bench.allDone());
    bench.edit(1, StatusColumn);
    auto *choice = bench.part<QComboBox>("cellChoice");
    QCOMPARE(choice->currentData().toString(), isOut());
    for (int row = 0; row < choice->count(); ++row)
        QVERIFY(choice->itemData(row).toString() != isIn());
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    auto *question = bench.dialog<OptInDialog>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(bench.journal().open().isEmpty());
    bench.ui.window().activateWindow();
    bench.edit(1, StatusColumn);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    question = bench.dialog<OptInDialog>();
    QVERIFY(question);
    bench.isOffline = true;
    auto *reason = question->findChild<QLineEdit *>(u"optInReason"_s);
    QDialog *const dialog = question; // as Ctrl+Return has it
    dialog->accept();
    QVERIFY(question->isVisible()); // without a reason
    QTest::keyClicks(reason, u"asked for it"_s);
    dialog->accept();
    QTRY_COMPARE(bench.journal().open().size(), 1);
    // Until the service has it nobody is to be texted.
    QCOMPARE(bench.cell(1, StatusColumn), u"Opted out"_s);
    QCOMPARE(bench.pending(1).toInt(), int(State::Planned));
    bench.isOffline = false;
    QVERIFY(bench.allDone());
    QCOMPARE(bench.lastWrite().write.optInReason, u"asked for it"_s);
    QCOMPARE(bench.service.contact(ContactId(1))->optedOut, std::optional(false));
    QVERIFY(bench.until([&bench] { return bench.cell(1, StatusColumn) == u"Subscribed"_s; }));
}

/// A letter that was meant for the search chooses in the list of the cell.
void CellEditsTest::savesAStatusByReturnAlone()
{
    CellBench bench;
    for (const Qt::Key away : {Qt::Key_Tab, Qt::Key_unknown}) {
        bench.edit(1, StatusColumn);
        bench.press(Qt::Key_O);
        QCOMPARE(bench.part<QComboBox>("cellChoice")->currentData().toString(), isOut());
        if (away == Qt::Key_unknown)
            bench.ui.searchBox().setFocus(Qt::MouseFocusReason);
        else
            bench.press(away);
        bench.clock.advance(1s);
        QVERIFY(valueOf(bench.journal().find({})).isEmpty());
        QVERIFY(bench.ui.textOf("statusMessage").contains(u"left as it was"_s));
    }
    bench.edit(1, StatusColumn);
    bench.press(Qt::Key_O);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.until(
        [&bench] { return bench.service.contact(ContactId(1))->optedOut == std::optional(true); }));
}

void CellEditsTest::choosesTags()
{
    CellBench bench;
    bench.edit(1, TagsColumn);
    QVERIFY(!bench.editor());
    auto *tags = bench.dialog<TagDialog>();
    QVERIFY(tags);
    bench.isOffline = true;
    auto *search = tags->findChild<QLineEdit *>(u"tagSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, bench.ui.store().directory().tags.value(TagId(3)).label);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.journal().open().size(), 1);
    QCOMPARE(bench.journal().open().first().wanted,
        ContactChanges({fieldChange(Kind::Tag, {}, tagIsOn(), u"3"_s)}));
    QCOMPARE(bench.at(1, TagsColumn).data(ContactTableModel::TagsRole).toList().size(), 2);
    bench.isOffline = false;
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->tags.size(), 2);
}

void CellEditsTest::saysWhatCannotBeEdited()
{
    CellBench bench;
    bench.edit(1, UpdatedColumn);
    QVERIFY(!bench.editor());
    QCOMPARE(bench.ui.textOf("statusMessage"),
        u"“Updated” is told by the service and cannot be edited"_s);
}

void CellEditsTest::readsANumberWhileItIsTyped()
{
    CellBench bench;
    bench.edit(1, PhoneColumn);
    QCOMPARE(bench.said("cellHint"), QString());
    bench.type(u"020 7946 0018"_s);
    QCOMPARE(bench.said("cellHint"), QString()); // no number of this country
    bench.type(u"+44 20 7946 0018"_s);
    QVERIFY(bench.said("cellHint").contains(u"United Kingdom"_s));
}

void CellEditsTest::saysWhoElseHasTheNumber()
{
    CellBench bench;
    bench.edit(1, PhoneColumn);
    bench.type(u"415 555 0102"_s);
    QVERIFY(bench.until([&bench] { return !bench.said("cellWarning").isEmpty(); }));
    QCOMPARE(bench.said("cellWarning"), u"Already on another contact: Grace Hopper"_s);
    // Another value is another question.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(bench.said("cellWarning"), QString());
}

void CellEditsTest::takesAWordAwayAndNotTheContact()
{
    CellBench bench;
    bench.edit(1, NameColumn);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(bench.part<QLineEdit>("cellFirst")->text(), QString());
    QVERIFY(bench.ui.prompts.asked.isEmpty());
    // Nor in the search box.
    bench.ui.searchBox().setText(u"ada lovelace"_s);
    bench.ui.searchBox().setFocus();
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(bench.ui.searchBox().text(), u"lovelace"_s);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.ui.searchBox().text(), u"ovelace"_s);
    QVERIFY(bench.ui.prompts.asked.isEmpty());
    // In the list it is the contact that is meant.
    bench.press(Qt::Key_Escape);
    bench.ui.table().setFocus();
    QTRY_VERIFY(bench.ui.table().currentContact().value != 0);
    bench.press(Qt::Key_Delete);
    QTRY_VERIFY(!bench.ui.prompts.asked.isEmpty());
}

void CellEditsTest::staysInTheCellWithTheArrows()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp}) {
        bench.press(key);
        QCOMPARE(bench.ui.table().currentContact(), ContactId(1));
        QVERIFY(bench.editor());
    }
}

ROLODESK_TEST(CellEditsTest);
#include "tst_celledits.moc"
