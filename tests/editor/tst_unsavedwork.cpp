#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/accounts/workspacesettings.h"
#include "ui/contacts/unsavedwork.h"
#include "ui/editor/contactform.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;

/// Leaves the answer to the test, as a dialog does.
class LatePrompts final : public Prompts {
public:
    QList<Question> asked;
    std::function<void(bool)> answer;
    void ask(
        QWidget *, const Question &question, QObject *, std::function<void(bool)> then) override
    {
        asked.append(question);
        answer = std::move(then);
    }
    void tell(QWidget *, const QString &, const QString &) override { }
};

} // namespace

/// What is asked before something goes that is not saved yet.
class UnsavedWorkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench bench; } // sets the language
    void asksNothingWhereNothingIsLost();
    void saysWhatGoesOn();
    void saysWhatIsLost();
    void namesEveryWorkspaceWithSomethingUnsaved();
    void quitsAtOnceWhenEverythingIsSaved();
    void quitsWhenThePersonSaysSo();
    void asksOnceAndQuitsLater();
    void saysThatChangesInMemoryAreLost();
    void saysThatAnUndoThatWaitsIsLost();
    void saysThatWhatIsTypedInACellIsLost();
    void asksAboutAFormOnlyWhereItIsKeptNowhere_data();
    void asksAboutAFormOnlyWhereItIsKeptNowhere();
    void asksBeforeAWorkspaceIsClosed();
    void asksBeforeOpeningAnewLosesSomething_data();
    void asksBeforeOpeningAnewLosesSomething();
    void saysWhatGoesWithTheLocalCopy();
    void saysWhatGoesWithAClosedWorkspace();
    void asksBeforeTheCopyMovesAway();

private:
    static void change(ListBench &bench, int writes)
    {
        bench.isOffline = true;
        for (int id = 1; id <= writes; ++id)
            bench.submit(id, {fieldChange(Kind::Email, u"x@example.org"_s, u"y@example.org"_s)});
    }
    /// The settings of the workspace, which is a profile of the registry.
    static WorkspaceSettings *settings(ListBench &bench)
    {
        bench.ui.window().findChild<QAction *>(u"workspaceSettingsAction"_s)->trigger();
        return bench.ui.window().findChild<WorkspaceSettings *>();
    }
};

void UnsavedWorkTest::asksNothingWhereNothingIsLost()
{
    QVERIFY(!quitQuestion({}));
    QVERIFY(!quitQuestion({{u"A"_s, 0, 0, true, false}, {u"B"_s, 0, 0, false, false}}));
    QVERIFY(!closeQuestion({u"A"_s, 0, 0, false, false}));
}

void UnsavedWorkTest::saysWhatGoesOn()
{
    const auto question = quitQuestion({{u"Northwind"_s, 3, 0, true, false}});
    QVERIFY(question);
    QCOMPARE(question->text,
        u"3 changes of “Northwind” are not saved yet. This is kept on this computer "
        "and goes on when the workspace is opened again."_s);
    QVERIFY(!question->destructive);
    QCOMPARE(closeQuestion({u"Northwind"_s, 1, 0, true, false})->title,
        u"Close “Northwind” although not everything is saved yet?"_s);
}

void UnsavedWorkTest::saysWhatIsLost()
{
    const auto question = quitQuestion({{u"Northwind"_s, 1, 0, false, false}});
    QVERIFY(question);
    QCOMPARE(question->text,
        u"1 change of “Northwind” is not saved yet. The workspace keeps nothing on "
        "this computer: what is not saved is lost."_s);
    QVERIFY(question->destructive);
    QVERIFY(quitQuestion({{u"Northwind"_s, 0, 0, true, true}})->destructive);
    QVERIFY(!quitQuestion({{u"Northwind"_s, 0, 2, true, false}}));
    const auto forms = quitQuestion({{u"Northwind"_s, 0, 2, false, false}});
    QVERIFY(forms && forms->destructive);
    QCOMPARE(forms->text, u"2 forms with unsaved changes are lost."_s);
    UnsavedWork waiting{u"Northwind"_s, 0, 0, true, false};
    waiting.undos = 2;
    const auto undos = quitQuestion({waiting});
    QVERIFY(undos && undos->destructive);
    QCOMPARE(undos->text, u"2 undos wait for what they take back, and are lost."_s);
    QVERIFY(reopenQuestion(waiting));
    QVERIFY(lostWith(waiting).startsWith(undos->text));
}

void UnsavedWorkTest::namesEveryWorkspaceWithSomethingUnsaved()
{
    const QString text = quitQuestion(
        {{u"Northwind"_s, 2, 0, true, false}, {u"Fabrikam"_s, 0, 0, true, false},
            {u"Contoso"_s, 5, 0, false,
                false}})->text;
    QVERIFY(text.contains(u"2 changes of “Northwind”"_s));
    QVERIFY(text.contains(u"5 changes of “Contoso”"_s));
    QVERIFY(!text.contains(u"Fabrikam"_s));
}

void UnsavedWorkTest::quitsAtOnceWhenEverythingIsSaved()
{
    ListBench bench;
    bench.open();
    QVERIFY(bench.ui.window().close());
    QVERIFY(bench.ui.prompts.asked.isEmpty());
}

void UnsavedWorkTest::quitsWhenThePersonSaysSo()
{
    ListBench bench;
    bench.open();
    change(bench, 2);
    bench.ui.prompts.answer = false;
    QVERIFY(!bench.ui.window().close());
    QCOMPARE(bench.ui.prompts.asked.size(), 1);
    QVERIFY(bench.ui.prompts.texts.first().startsWith(
        u"2 changes of “Northwind Support” are not saved yet."_s));
    QVERIFY(bench.ui.window().isVisible());
    bench.ui.prompts.answer = true;
    bench.ui.window().close();
    QTRY_VERIFY(!bench.ui.window().isVisible());
    QCOMPARE(bench.ui.prompts.asked.size(), 2);
    QCOMPARE(bench.journal().open().size(), 2);
}

void UnsavedWorkTest::asksOnceAndQuitsLater()
{
    ListBench bench;
    bench.open();
    change(bench, 1);
    LatePrompts prompts;
    MainWindow window(bench.ui.settings(), prompts, bench.ui.accounts.desk);
    window.showWorkspace(bench.ui.context());
    window.show();
    QVERIFY(!window.close());
    QVERIFY(!window.close());
    QCOMPARE(prompts.asked.size(), 1);
    prompts.answer(false);
    QVERIFY(window.isVisible());
    QVERIFY(!window.close());
    QCOMPARE(prompts.asked.size(), 2);
    prompts.answer(true);
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(prompts.asked.size(), 2);
}

void UnsavedWorkTest::saysThatChangesInMemoryAreLost()
{
    ListBench bench(UiBench::Copy::InMemory);
    bench.open();
    change(bench, 1);
    bench.ui.prompts.answer = false;
    QVERIFY(!bench.ui.window().close());
    QVERIFY(bench.ui.prompts.texts.first().endsWith(u"what is not saved is lost."_s));
}

/// Nothing of it is in the journal before it is known what became of the change.
void UnsavedWorkTest::saysThatAnUndoThatWaitsIsLost()
{
    ListBench bench;
    bench.open();
    bench.service.holdsBack = [](const QString &asked) { return asked == "updateContactV1"_L1; };
    const FieldChange change =
        fieldChange(Kind::Email, u"ada@example.org"_s, u"a@example.org"_s);
    const JournalWrite edit = bench.submit(1, {change}).first();
    const auto isSent = [&] {
        return bench.journal().open().value(edit.id).state == JournalWrite::State::Sent;
    };
    QVERIFY(bench.until(isSent));
    bench.ui.writer().undo(edit.group)->then(this, [](const auto &) {});
    bench.ui.prompts.answer = false;
    QVERIFY(!bench.ui.window().close());
    QVERIFY2(bench.ui.prompts.texts.last().endsWith(
                 u" 1 undo waits for what it takes back, and is lost."_s),
        qPrintable(bench.ui.prompts.texts.last()));
    bench.service.holdsBack = nullptr;
    bench.service.release();
    QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
    QVERIFY(bench.until([&] { return bench.ui.window().close(); }));
}

void UnsavedWorkTest::saysThatWhatIsTypedInACellIsLost()
{
    ListBench bench;
    bench.open();
    bench.ui.table().setFocus();
    bench.ui.table().setCurrentIndex(bench.at(1, EmailColumn));
    bench.press(Qt::Key_F2);
    bench.ui.prompts.answer = false;
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(!bench.ui.window().close());
    QCOMPARE(bench.ui.prompts.texts,
        QStringList{u"What is being typed in “Northwind Support” is not saved and is lost."_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(bench.ui.window().close());
}

void UnsavedWorkTest::asksAboutAFormOnlyWhereItIsKeptNowhere_data()
{
    QTest::addColumn<bool>("isInMemory");
    QTest::newRow("it is a draft") << false;
    QTest::newRow("in memory") << true;
}

void UnsavedWorkTest::asksAboutAFormOnlyWhereItIsKeptNowhere()
{
    QFETCH(bool, isInMemory);
    ListBench bench(isInMemory ? UiBench::Copy::InMemory : UiBench::Copy::InFile);
    bench.open();
    bench.ui.table().setCurrentContact(ContactId(1));
    bench.ui.table().setFocus();
    bench.press(Qt::Key_Return);
    auto *first = bench.ui.window().findChild<QLineEdit *>(u"editFirst"_s);
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClicks(first, u"x"_s);
    bench.press(Qt::Key_Escape); // a draft, which is in memory, too
    bench.ui.prompts.answer = false;
    QCOMPARE(bench.ui.window().close(), !isInMemory);
    QCOMPARE(bench.ui.prompts.asked.size(), isInMemory ? 1 : 0);
    if (isInMemory)
        return;
    bench.ui.reopen();
    first = bench.ui.window().findChild<QLineEdit *>(u"editFirst"_s);
    QTRY_VERIFY(first->isVisible());
    QVERIFY(first->text().contains(u'x'));
}

void UnsavedWorkTest::asksBeforeAWorkspaceIsClosed()
{
    ListBench bench;
    bench.open();
    QSignalSpy closed(&bench.ui.window(), &MainWindow::closeRequested);
    QAction *action = bench.ui.action(u"Close this workspace"_s);
    QVERIFY(action);
    action->trigger();
    QCOMPARE(closed.size(), 1);
    QVERIFY(bench.ui.prompts.asked.isEmpty());
    change(bench, 1);
    bench.ui.prompts.answer = false;
    action->trigger();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(bench.ui.prompts.asked,
        QStringList{u"Close “Northwind Support” although not everything is saved yet?"_s});
    bench.ui.prompts.answer = true;
    action->trigger();
    QCOMPARE(closed.size(), 2);
}

void UnsavedWorkTest::asksBeforeOpeningAnewLosesSomething_data()
{
    QTest::addColumn<bool>("isInMemory");
    QTest::newRow("kept in a file") << false;
    QTest::newRow("in memory") << true;
}

/// As with another source of the key, for which the program takes the workspace apart.
void UnsavedWorkTest::asksBeforeOpeningAnewLosesSomething()
{
    QFETCH(bool, isInMemory);
    ListBench bench(isInMemory ? UiBench::Copy::InMemory : UiBench::Copy::InFile);
    bench.open();
    const QString id = bench.ui.window().currentWorkspace();
    int opened = 0;
    const auto reopen = [&] { bench.ui.window().askToReopen(id, [&] { ++opened; }); };
    reopen();
    QCOMPARE(opened, 1);
    change(bench, 1);
    bench.ui.prompts.answer = false;
    reopen();
    QCOMPARE(opened, isInMemory ? 1 : 2);
    QCOMPARE(bench.ui.prompts.asked.size(), isInMemory ? 1 : 0);
    if (!isInMemory)
        return;
    QVERIFY(bench.ui.prompts.texts.first().contains(u"until then it goes on with the old ones"_s));
    bench.ui.prompts.answer = true;
    reopen();
    QCOMPARE(opened, 2);
}

void UnsavedWorkTest::saysWhatGoesWithTheLocalCopy()
{
    ListBench bench;
    bench.ui.workspaceId = bench.ui.accounts.add(bench.ui.workspaceName).id;
    bench.open();
    WorkspaceSettings *dialog = settings(bench);
    bench.ui.prompts.answer = false;
    dialog->findChild<QPushButton *>(u"settingsDeleteCopy"_s)->click();
    QVERIFY(bench.ui.prompts.texts.last().contains(u"nothing of that can be undone any more"_s));
    QVERIFY(!bench.ui.prompts.texts.last().contains(u"are lost"_s));
    change(bench, 2);
    for (const auto &name : {u"settingsDeleteCopy"_s, u"settingsRemove"_s}) {
        dialog->findChild<QPushButton *>(name)->click();
        QVERIFY2(
            bench.ui.prompts.texts.last().contains(u"2 changes are not saved yet and are lost."_s),
            qPrintable(bench.ui.prompts.texts.last()));
        QVERIFY(bench.ui.prompts.texts.last().contains(u"The history of what was changed here"_s));
    }
    QCOMPARE(bench.ui.prompts.asked.size(), 3);
    bench.ui.table().setCurrentContact(ContactId(4));
    bench.ui.action(u"editContact"_s)->trigger();
    QTest::keyClicks(bench.ui.window().findChild<QLineEdit *>(u"editFirst"_s), u"x"_s);
    dialog->findChild<QPushButton *>(u"settingsDeleteCopy"_s)->click();
    QVERIFY(bench.ui.prompts.texts.last().contains(u"1 form with unsaved changes is lost."_s));
}

void UnsavedWorkTest::saysWhatGoesWithAClosedWorkspace()
{
    ListBench bench;
    const QString id = bench.ui.accounts.add(bench.ui.workspaceName).id;
    bench.ui.workspaceId = id;
    bench.open();
    bench.ui.window().setLeftBehind([id](const QString &asked) {
        UnsavedWork work;
        work.changes = asked == id ? 3 : 0;
        work.isKnown = false;
        return work;
    });
    WorkspaceSettings *dialog = settings(bench);
    bench.ui.window().closeWorkspace(id);
    bench.ui.prompts.answer = false;
    dialog->findChild<QPushButton *>(u"settingsRemove"_s)->click();
    const QString text = bench.ui.prompts.texts.last();
    QVERIFY2(text.contains(u"3 changes are not saved yet and are lost."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Its file cannot be read now"_s), qPrintable(text));
}

void UnsavedWorkTest::asksBeforeTheCopyMovesAway()
{
    ListBench bench;
    bench.ui.workspaceId = bench.ui.accounts.add(bench.ui.workspaceName).id;
    bench.open();
    WorkspaceSettings *dialog = settings(bench);
    change(bench, 1);
    auto *keeps = dialog->findChild<QCheckBox *>(u"settingsKeepCopy"_s);
    QVERIFY(keeps && keeps->isChecked());
    keeps->click();
    bench.ui.prompts.answer = false;
    dialog->findChild<QPushButton *>(u"settingsSave"_s)->click();
    QCOMPARE(bench.ui.prompts.asked, QStringList{u"Save the settings and lose changes?"_s});
    QVERIFY(bench.ui.accounts.desk.profile(bench.ui.workspaceId)->keepsLocalCopy);
    bench.ui.prompts.answer = true;
    dialog->findChild<QPushButton *>(u"settingsSave"_s)->click();
    QTRY_VERIFY(!bench.ui.accounts.desk.profile(bench.ui.workspaceId)->keepsLocalCopy);
}

ROLODESK_TEST(UnsavedWorkTest);
#include "tst_unsavedwork.moc"
