#include "core/accounts/guard.h"
#include "core/store/database.h"
#include "tests/editor/cellbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/optindialog.h"
#include "ui/editor/tagdialog.h"
#include "ui/history/clashdialog.h"

#include <QJsonObject>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

} // namespace

/// That nothing typed into a cell is dropped without a word, and nothing forbidden is done.
class CellCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWhenTheFocusGoesElsewhere();
    void staysOpenWhereItCannotBeSaved();
    void staysOpenWhileAnotherWindowIsInFront();
    void optsNobodyInWhereThatIsForbidden();
    void changesNothingWhereThatIsForbidden();
    void leavesWhoIsToBeDeleted();
    void goesWithItsRow();
    void savesWhenTheContactLeavesTheList();
    void saysWhatIsLostWhenTheContactLeavesTheList();
    void saysThatTheContactWasDeleted();
    void asksWhereOthersChangedTheSame();
    void keepsWhatWasTypedWhereTheJournalCannotBeWritten();
};

void CellCareTest::savesWhenTheFocusGoesElsewhere()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@example.org"_s);
    const QRect other = bench.ui.table().visualRect(bench.at(3, PhoneColumn));
    QTest::mouseClick(bench.ui.table().viewport(), Qt::LeftButton, {}, other.center());
    QTRY_VERIFY(!bench.editor());
    QVERIFY(bench.ui.table().hasFocus());
    QCOMPARE(bench.ui.table().currentContact(), ContactId(3));
    QCOMPARE(bench.cell(1, EmailColumn), u"al@example.org"_s);
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->email, u"al@example.org"_s);
}

void CellCareTest::staysOpenWhereItCannotBeSaved()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@"_s);
    bench.ui.searchBox().setFocus();
    QCOMPARE(bench.said("cellProblem"), u"An e-mail address looks like name@example.org."_s);
    QVERIFY(bench.ui.searchBox().hasFocus());
    // It is not dropped for another cell either.
    bench.edit(3, PhoneColumn);
    QCOMPARE(bench.openCell(), bench.at(1, EmailColumn));
    QVERIFY(bench.line().hasFocus());
    QCOMPARE(bench.line().text(), u"al@"_s);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.editor());
    QCOMPARE(bench.said("cellProblem"), QString());
}

void CellCareTest::staysOpenWhileAnotherWindowIsInFront()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@example.org"_s);
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow() && !bench.ui.window().isActiveWindow());
    other.setFocus();
    bench.clock.advance(1s);
    QCOMPARE(valueOf(bench.journal().find({})).size(), 0);
    QVERIFY(bench.editor());
    QCOMPARE(bench.line().text(), u"al@example.org"_s);
    bench.ui.window().activateWindow();
    QTRY_VERIFY(bench.line().hasFocus());
}

void CellCareTest::optsNobodyInWhereThatIsForbidden()
{
    Guard guard({{Act::OptIn}, {}});
    CellBench bench(&guard);
    bench.submit(1, {fieldChange(Kind::OptOut, isIn(), isOut())});
    QVERIFY(bench.allDone());
    bench.edit(1, StatusColumn);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.dialog<OptInDialog>());
    QCOMPARE(bench.ui.prompts.told.size(), 1);
    QVERIFY(bench.journal().open().isEmpty());
}

void CellCareTest::changesNothingWhereThatIsForbidden()
{
    Guard guard({{Act::Edit}, {}});
    CellBench bench(&guard);
    bench.edit(1, PhoneColumn);
    QVERIFY(!bench.editor());
    QCOMPARE(bench.ui.prompts.told.size(), 1);
    bench.edit(1, TagsColumn);
    QVERIFY(!bench.dialog<TagDialog>());
    // The switch may be set while a cell stands open.
    guard.setSettings({});
    bench.edit(1, EmailColumn);
    bench.type(u"al@example.org"_s);
    guard.setSettings({{Act::Edit}, {}});
    bench.press(Qt::Key_Return);
    QVERIFY(bench.editor());
    QCOMPARE(bench.line().text(), u"al@example.org"_s);
    QVERIFY(bench.journal().open().isEmpty());
}

void CellCareTest::leavesWhoIsToBeDeleted()
{
    CellBench bench;
    bench.isOffline = true;
    bench.submitRemoval(2);
    bench.edit(2, PhoneColumn);
    QVERIFY(!bench.editor());
    QCOMPARE(
        bench.ui.textOf("statusMessage"), u"Grace Hopper waits to be deleted and is not changed"_s);
}

void CellCareTest::goesWithItsRow()
{
    CellBench bench;
    bench.edit(4, EmailColumn);
    bench.type(u"z@example.org"_s);
    const int before = bench.editor()->y();
    // Others change somebody: the list is sorted by that.
    const Contact zoe = stored(bench.ui.store(), ContactId(4)).value();
    Contact later = changedContact(zoe, {fieldChange(Kind::Last, u"Quinn"_s, u"Q"_s)}, zoe.rev + 1);
    QJsonObject json = later.json.object();
    json.insert("updated"_L1, u"2026-10-31T12:00:00Z"_s);
    bench.ui.keep({*contactFromJson(json)});
    QVERIFY(bench.until([&bench] { return bench.ui.model().rowOf(ContactId(4)) == 0; }));
    QVERIFY(bench.editor() && bench.editor()->y() < before);
    QCOMPARE(bench.openCell(), bench.at(4, EmailColumn));
    QCOMPARE(bench.line().text(), u"z@example.org"_s);
    QVERIFY(bench.line().hasFocus());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.until([&bench] { return !bench.editor(); }));
    QVERIFY(bench.allDone());
    QCOMPARE(bench.lastWrite().write.contact, ContactId(4));
}

void CellCareTest::savesWhenTheContactLeavesTheList()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@example.org"_s);
    bench.ui.searchBox().setText(u"grace"_s);
    QVERIFY(bench.until([&bench] { return bench.ui.model().rowCount() == 1; }));
    QVERIFY(bench.until([&bench] { return !bench.editor(); }));
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->email, u"al@example.org"_s);
}

void CellCareTest::saysWhatIsLostWhenTheContactLeavesTheList()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@"_s);
    bench.ui.searchBox().setText(u"grace"_s);
    QVERIFY(bench.until([&bench] { return !bench.editor(); }));
    QCOMPARE(bench.ui.textOf("statusMessage"), u"Not saved, and not in the list any more: “al@”"_s);
    QVERIFY(bench.journal().open().isEmpty());
}

void CellCareTest::saysThatTheContactWasDeleted()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@example.org"_s);
    StoreChange change;
    change.removals = {ContactId(1)};
    (void)valueOf(bench.ui.store().commit(std::move(change)));
    QCOMPARE(bench.said("cellProblem"),
        u"This contact was deleted. Nothing can be saved to it any more."_s);
    QVERIFY(bench.until([&bench] { return !bench.editor(); }));
    QVERIFY(bench.ui.textOf("statusMessage").contains(u"al@example.org"_s));
    QVERIFY(bench.journal().open().isEmpty());
}

void CellCareTest::asksWhereOthersChangedTheSame()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    ContactWrite patch;
    patch.email = u"countess@example.org"_s;
    bench.service.changeByOthers(ContactId(1), patch);
    const Contact ada = stored(bench.ui.store(), ContactId(1)).value();
    bench.ui.keep({changedContact(ada,
        {fieldChange(Kind::Email, u"ada@example.org"_s, u"countess@example.org"_s)}, ada.rev + 1)});
    bench.type(u"al@example.org"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.until([&bench] { return bench.dialog<ClashDialog>() != nullptr; }));
    const JournalWrite write = bench.lastWrite().write;
    QCOMPARE(write.state, State::Clash);
    QCOMPARE(write.clashes,
        QList<FieldClash>({{{Kind::Email, {}}, u"ada@example.org"_s, u"al@example.org"_s,
            u"countess@example.org"_s}}));
    QCOMPARE(bench.service.contact(ContactId(1))->email, u"countess@example.org"_s);
}

void CellCareTest::keepsWhatWasTypedWhereTheJournalCannotBeWritten()
{
    CellBench bench;
    bench.edit(1, EmailColumn);
    bench.type(u"al@example.org"_s);
    {
        auto database = Database::open(bench.ui.store().path(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->run(u"ALTER TABLE journal_write RENAME TO gone"_s));
    }
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(!bench.said("cellProblem").isEmpty());
    QCOMPARE(bench.line().text(), u"al@example.org"_s);
    QVERIFY(!bench.line().isReadOnly());
    {
        auto database = Database::open(bench.ui.store().path(), Database::Access::ReadWrite);
        QVERIFY((*database)->run(u"ALTER TABLE gone RENAME TO journal_write"_s));
    }
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(!bench.editor());
    QVERIFY(bench.allDone());
    QCOMPARE(bench.service.contact(ContactId(1))->email, u"al@example.org"_s);
}

ROLODESK_TEST(CellCareTest);
#include "tst_cellcare.moc"
