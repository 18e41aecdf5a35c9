#include "core/accounts/guard.h"
#include "tests/editor/bulkbench.h"
#include "tests/editor/editorbench.h"
#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "ui/editor/bulkdialog.h"
#include "ui/editor/bulkmodel.h"
#include "ui/editor/tagdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fate = BulkFate;
using State = JournalWrite::State;

} // namespace

/// Bulk edit from the wish to the button, worked by its keys.
class BulkDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void showsWhatWouldHappenAndSendsNothing();
    void everyControlSaysWhatItIs();
    void showsTheContactsOfAFate();
    void changesWhatItSaidAndSendsNothingElse();
    void leavesNoTraceWhenItIsLeft();
    void forgetsNothingWhenTheWindowGoes();
    void beginsThePreviewAMomentAfterTheLastChange();
    void decidesOnceAboutTooManyTags();
    void takesTagsOffAndReplacesThem();
    void takesAnyNumberOfTagsOff();
    void addsAndReplacesFiveTagsAtMost_data();
    void addsAndReplacesFiveTagsAtMost();
    void assignsByNameAndTakesAway();
    void setsAFieldByItsTitleAndClearsIt();
    void asksOnceMoreBeforeItOptsOut();
    void saysWhatIsForbidden();
    void saysWhatIsHiddenAndHowMuchIsHere();
    void createsATagOnTheWay();
    void namesEveryControlAndUsesNoLetterTwice();
    void staysUsableWithTwentyThousand();
    void readsOnlyTheRowsThatAreLookedAt();

private:
    void open(int count, BulkDialog::Choice choice = {})
    {
        if (!m_bench)
            m_bench = std::make_unique<BulkBench>(count);
        m_bench->show();
        choice.contacts = m_bench->all();
        if (choice.words.isEmpty())
            choice.words = u"All contacts of this view"_s;
        m_dialog = new BulkDialog(
            m_bench->context, m_bench->ui.settings(), m_bench->ui.prompts, choice, &m_bench->host);
        m_dialog->open();
        QTRY_VERIFY(m_dialog->isActiveWindow());
    }
    /// The act by its place in the list, by keys.
    void choose(int act)
    {
        m_bench->tabTo("bulkAct");
        m_bench->press(Qt::Key_Home);
        for (int step = 0; step < act; ++step)
            m_bench->press(Qt::Key_Down);
    }
    /// Opens the dialog behind a button.
    void openTags(const char *button)
    {
        m_bench->tabTo(button);
        m_bench->press(Qt::Key_Space);
        m_tags = m_dialog->findChild<TagDialog *>();
        QVERIFY(m_tags);
        QTRY_VERIFY(m_tags->findChild<QLineEdit *>(u"tagSearch"_s)->hasFocus());
    }
    /// Into the dialog of tags, each on or off.
    void typeTags(const QStringList &tags)
    {
        for (const QString &tag : tags) {
            QTest::keyClicks(m_tags->findChild<QLineEdit *>(u"tagSearch"_s), tag);
            m_bench->press(Qt::Key_Return);
        }
    }
    [[nodiscard]] QString tagText(const char *name) const
    {
        const auto *label = m_bench->part<QLabel>(name, m_tags);
        return label ? label->text() : QString();
    }
    /// Types tags into the dialog behind a button, and Done.
    void addTags(const char *button, const QStringList &tags)
    {
        openTags(button);
        typeTags(tags);
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        m_dialog->activateWindow();
        QTRY_VERIFY(m_dialog->isActiveWindow());
    }
    /// Lets the moment pass after which the preview begins, and waits for it.
    void preview()
    {
        m_bench->clock.advance(200ms);
        QTRY_VERIFY(!m_bench->part("previewProgress"));
    }
    [[nodiscard]] QString fate(const char *name) const { return m_bench->text(name); }
    [[nodiscard]] QAbstractItemModel &rows() const
    {
        return *m_bench->part<QTableView>("bulkTable")->model();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows().index(row, column).data().toString();
    }
    [[nodiscard]] bool canGo() const { return m_bench->part("bulkGo")->isEnabled(); }
    /// Presses the button by its key and lets everything be carried out.
    void go()
    {
        QVERIFY(canGo());
        QPointer<BulkDialog> dialog = m_dialog;
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        QVERIFY(m_bench->rest());
    }
    [[nodiscard]] EditState there(int at) const
    {
        return editStateOf(m_bench->api.contact(ContactId(1000 + at)).value());
    }

    std::unique_ptr<BulkBench> m_bench;
    BulkDialog *m_dialog = nullptr;
    QPointer<TagDialog> m_tags; ///< The one that is open.
};

void BulkDialogTest::everyControlSaysWhatItIs()
{
    open(100);
    m_bench->tabTo("bulkAct");
    const int acts = m_bench->part<QComboBox>("bulkAct")->count();
    for (int act = 0; act < acts; ++act) {
        choose(act);
        QCOMPARE(namelessParts(*m_dialog), QStringList());
    }
    choose(0);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QCOMPARE(namelessParts(*m_dialog), QStringList());
    openTags("bulkTags");
    QCOMPARE(namelessParts(*m_tags), QStringList());
}

void BulkDialogTest::showsWhatWouldHappenAndSendsNothing()
{
    open(100);
    QVERIFY(!canGo());
    QCOMPARE(m_bench->text("bulkTime"), u"Choose at least one tag."_s);
    QVERIFY(!m_bench->part("fateChanges"));
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QCOMPARE(fate("fateChanges"), u"58 will change"_s);
    QCOMPARE(fate("fateAlreadySo"), u"34 are so already: nothing is sent"_s);
    QCOMPARE(fate("fateTooManyTags"), u"7 would have more than five tags and stay"_s);
    QCOMPARE(fate("fateNoPhone"), u"1 has no phone number: the service takes no change of it"_s);
    QVERIFY(!m_bench->part("fateGone"));
    QCOMPARE(rows().rowCount(), 58);
    QVERIFY(canGo());
    QCOMPARE(m_bench->text("bulkGo"), u"Change 58 contacts"_s);
    QCOMPARE(m_bench->text("bulkTime"), u"Takes less than a minute."_s);
    QVERIFY(m_bench->api.requests.empty());
    QCOMPARE(valueOf(m_bench->ui.writer().journal().find({})).size(), 0);
}

void BulkDialogTest::showsTheContactsOfAFate()
{
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QCOMPARE(cell(0, BulkModel::ChangeColumn), u"Tag “Newsletter”: not set → set"_s);
    QCOMPARE(cell(0, BulkModel::FateColumn), u"Changes"_s);
    m_bench->tabTo("fateChanges");
    m_bench->press(Qt::Key_Right);
    m_bench->press(Qt::Key_Right);
    QCOMPARE(rows().rowCount(), 7);
    // The newest of those with five tags.
    QCOMPARE(cell(0, BulkModel::NameColumn), u"First 98"_s);
    QCOMPARE(cell(0, BulkModel::ChangeColumn), QString());
    QCOMPARE(cell(0, BulkModel::FateColumn), u"Stays: more than five tags"_s);
    m_bench->press(Qt::Key_Down); // it is in the next line
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(cell(0, BulkModel::NameColumn), u"First 97"_s);
    // A contact that goes while one looks at it.
    StoreChange change;
    change.removals = {ContactId(1097)};
    (void)valueOf(m_bench->ui.store().commit(std::move(change)));
    QCOMPARE(cell(0, BulkModel::NameColumn), u"#1097"_s);
    QCOMPARE(cell(0, BulkModel::FateColumn), u"Gone"_s);
}

void BulkDialogTest::changesWhatItSaidAndSendsNothingElse()
{
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QSignalSpy begun(m_dialog, &BulkDialog::begun);
    go();
    QCOMPARE(begun.size(), 1);
    QCOMPARE(m_bench->api.carriedOut().size(), 58);
    QCOMPARE(m_bench->tagged(BulkBench::newsletter), 34 + 58);
    const qint64 act = begun.constFirst().constFirst().toLongLong();
    const auto group = valueOf(m_bench->ui.writer().journal().group(act));
    QVERIFY(group && group->kind == WriteGroup::Kind::Bulk && group->isOfMany);
    QCOMPARE(group->source, u"bulk"_s);
    QCOMPARE(valueOf(m_bench->ui.writer().journal().counts(act)).of(State::Confirmed), 58);
}

void BulkDialogTest::leavesNoTraceWhenItIsLeft()
{
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QPointer<BulkDialog> dialog = m_dialog;
    m_bench->press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->rest());
    QVERIFY(m_bench->api.requests.empty());
    QCOMPARE(valueOf(m_bench->ui.writer().journal().find({})).size(), 0);
}

void BulkDialogTest::forgetsNothingWhenTheWindowGoes()
{
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_bench->api.requests.empty());
    delete m_dialog;
    QVERIFY(m_bench->rest());
    QCOMPARE(m_bench->api.carriedOut().size(), 58);
}

void BulkDialogTest::beginsThePreviewAMomentAfterTheLastChange()
{
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    m_bench->clock.advance(150ms);
    addTags("bulkTags", {u"callb"_s});
    m_bench->clock.advance(150ms);
    m_bench->drain();
    QVERIFY(!m_bench->part("fateChanges"));
    QVERIFY(!canGo());
    m_bench->press(Qt::Key_Return, Qt::ControlModifier); // too early
    m_bench->clock.advance(50ms);
    QTRY_VERIFY(canGo());
    // What is on the button is never the plan of another wish.
    m_bench->tabTo("removeTag3");
    m_bench->press(Qt::Key_Space);
    QVERIFY(!canGo());
    preview();
    QCOMPARE(m_bench->text("bulkGo"), u"Change 58 contacts"_s);
    QVERIFY(m_bench->api.requests.empty());
}

void BulkDialogTest::decidesOnceAboutTooManyTags()
{
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    m_bench->tabTo("limitSkip");
    m_bench->press(Qt::Key_Down);
    QVERIFY(m_bench->part<QAbstractButton>("limitFill")->isChecked());
    preview();
    QVERIFY(!m_bench->part("fateTooManyTags"));
    QCOMPARE(fate("fateAlreadySo"), u"41 are so already: nothing is sent"_s); // full
    m_bench->press(Qt::Key_Down);
    QVERIFY(m_bench->part<QAbstractButton>("limitMakeRoom")->isChecked());
    QCOMPARE(m_bench->text("bulkTime"), u"Choose the tags that make room."_s);
    addTags("yieldingTags", {u"trial"_s});
    preview();
    QCOMPARE(fate("fateChanges"), u"65 will change"_s);
    go();
    QCOMPARE(m_bench->tagged(BulkBench::newsletter), 34 + 65);
    // Only those that had no room lost it.
    QCOMPARE(m_bench->tagged(5), 0);
    QCOMPARE(m_bench->tagged(6), 7);
}

void BulkDialogTest::takesTagsOffAndReplacesThem()
{
    open(100);
    choose(1);
    QVERIFY(!m_bench->part("bulkLimit"));
    addTags("bulkTags", {u"vip"_s});
    preview();
    QCOMPARE(fate("fateChanges"), u"65 will change"_s);
    go();
    QCOMPARE(m_bench->tagged(1), 1); // of the one without a phone number
    open(100);
    choose(2);
    addTags("bulkTags", {u"whole"_s});
    preview();
    go();
    QCOMPARE(m_bench->tagged(4), 99);
    QCOMPARE(m_bench->tagged(2) + m_bench->tagged(6), 0);
}

void BulkDialogTest::takesAnyNumberOfTagsOff()
{
    open(100);
    choose(1);
    openTags("bulkTags");
    QCOMPARE(m_tags->windowTitle(), u"Tags to take off"_s);
    QTest::keyClicks(m_tags->findChild<QLineEdit *>(u"tagSearch"_s), u"Spring"_s);
    QVERIFY2(!m_bench->part("tagCreation", m_tags), "nobody has it");
    m_tags->findChild<QLineEdit *>(u"tagSearch"_s)->clear();
    const QStringList all{u"vip"_s, u"newsl"_s, u"callb"_s, u"whole"_s, u"trial"_s, u"lang"_s};
    typeTags(all);
    QCOMPARE(tagText("tagProblem"), QString());
    QCOMPARE(tagText("tagsChosen"), u"6 chosen"_s);
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    m_dialog->activateWindow();
    QTRY_VERIFY(m_dialog->isActiveWindow());
    QCOMPARE(m_bench->text("tagCount"), QString());
    preview();
    QCOMPARE(fate("fateChanges"), u"99 will change"_s);
    // What can be taken off need not have room on a contact.
    choose(0);
    QCOMPARE(m_bench->text("tagCount"), u"6 of 5"_s);
    QCOMPARE(m_bench->text("bulkTime"),
        u"No contact can have more than 5 tags. Leave some of these out."_s);
    QVERIFY(!canGo());
    m_bench->tabTo("removeTag6");
    m_bench->press(Qt::Key_Space);
    preview();
    QVERIFY(canGo());
    choose(1);
    addTags("bulkTags", {u"lang"_s});
    preview();
    go();
    for (qint64 tag = 1; tag <= 6; ++tag) // but of the one without a phone number
        QCOMPARE(m_bench->tagged(tag), tag == 1 ? 1 : 0);
}

void BulkDialogTest::addsAndReplacesFiveTagsAtMost_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("title");
    QTest::newRow("add") << 0 << u"Tags to add"_s;
    QTest::newRow("replace") << 2 << u"These tags and no others"_s;
}

void BulkDialogTest::addsAndReplacesFiveTagsAtMost()
{
    QFETCH(int, act);
    open(100);
    choose(act);
    openTags("bulkTags");
    QTEST(m_tags->windowTitle(), "title");
    typeTags({u"vip"_s, u"newsl"_s, u"callb"_s, u"whole"_s, u"trial"_s});
    QCOMPARE(tagText("tagProblem"), QString());
    typeTags({u"lang"_s});
    QCOMPARE(tagText("tagsChosen"), u"5 of 5 chosen"_s);
    QCOMPARE(tagText("tagProblem"),
        u"No contact can have more than 5 tags. Leave one out to choose “Långtidskund”."_s);
}

void BulkDialogTest::assignsByNameAndTakesAway()
{
    open(100);
    choose(3);
    QCOMPARE(m_bench->text("bulkTime"), u"Choose an owner."_s);
    m_bench->tabTo("editOwner");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Nobody Knows"_s);
    QVERIFY(m_bench->clock.pending() == 0); // nothing begins for somebody unknown
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Salma Idrissi"_s);
    preview();
    QCOMPARE(cell(0, BulkModel::ChangeColumn), u"Owner: Kim Park → Salma Idrissi"_s);
    go();
    QCOMPARE(there(1).value({EditField::Kind::Owner, {}}), u"101"_s);
    open(100);
    choose(4);
    preview();
    go();
    QVERIFY(!there(1).contains({EditField::Kind::Owner, {}}));
}

void BulkDialogTest::setsAFieldByItsTitleAndClearsIt()
{
    m_bench = std::make_unique<BulkBench>(100);
    m_bench->api.fields = {
        {FieldId(11), u"City"_s}, {FieldId(14), u"Plan"_s}, {FieldId(15), u"Plan"_s}};
    m_bench->ui.keep({});
    open(100);
    choose(5);
    QCOMPARE(m_bench->text("bulkTime"), u"Choose a field."_s);
    auto *fields = m_bench->part<QComboBox>("bulkField");
    QCOMPARE(fields->itemText(1) == fields->itemText(2), false);
    m_bench->tabTo("bulkField");
    m_bench->press(Qt::Key_End);
    QCOMPARE(fields->currentData().toString(), u"15"_s);
    QCOMPARE(m_bench->text("bulkTime"), u"Enter a value."_s);
    m_bench->tabTo("bulkValue");
    QTest::keyClicks(QApplication::focusWidget(), u"Gold"_s);
    preview();
    QVERIFY(cell(0, BulkModel::ChangeColumn).contains(u"empty → Gold"_s));
    go();
    QCOMPARE(there(1).value({EditField::Kind::Custom, u"15"_s}), u"Gold"_s);
    QVERIFY(!there(1).contains({EditField::Kind::Custom, u"14"_s}));
    open(100);
    choose(6);
    m_bench->tabTo("bulkField");
    m_bench->press(Qt::Key_End);
    preview();
    QCOMPARE(fate("fateChanges"), u"99 will change"_s);
    go();
    QVERIFY(!there(1).contains({EditField::Kind::Custom, u"15"_s}));
}

void BulkDialogTest::asksOnceMoreBeforeItOptsOut()
{
    open(100);
    choose(7);
    QVERIFY(m_bench->part("bulkAbout"));
    preview();
    m_bench->ui.prompts.answer = false;
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->ui.prompts.asked, QStringList{u"Opt out 99 contacts?"_s});
    QVERIFY(m_bench->rest());
    QVERIFY(m_bench->api.requests.empty());
    m_bench->ui.prompts.answer = true;
    go();
    QCOMPARE(m_bench->api.carriedOut().size(), 99);
    QCOMPARE(there(1).value({EditField::Kind::OptOut, {}}), isOut());
}

void BulkDialogTest::saysWhatIsForbidden()
{
    m_bench = std::make_unique<BulkBench>(100);
    GuardSettings settings;
    settings.forbidden = {Act::BulkEdit};
    Guard guard(settings);
    m_bench->context.guard = &guard;
    open(100);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QVERIFY(m_bench->text("bulkForbidden").contains(u"“May edit many contacts at once”"_s));
    QVERIFY(!canGo());
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_bench->rest());
    QVERIFY(m_bench->api.requests.empty());
    guard.setSettings({});
    QVERIFY(!m_bench->part("bulkForbidden"));
    QVERIFY(canGo());
    delete m_dialog;
}

void BulkDialogTest::saysWhatIsHiddenAndHowMuchIsHere()
{
    BulkDialog::Choice choice;
    choice.words = u"12 selected contacts"_s;
    choice.hidden = 3;
    choice.share = u"340 of 2,000 contacts loaded"_s;
    open(100, choice);
    QCOMPARE(
        m_bench->text("bulkChoice"), u"12 selected contacts, of which 3 are not in this list"_s);
    QCOMPARE(m_bench->text("bulkShare"), u"340 of 2,000 contacts loaded"_s);
}

void BulkDialogTest::createsATagOnTheWay()
{
    open(100);
    openTags("bulkTags");
    typeTags({u"Spring"_s});
    m_bench->press(Qt::Key_Return);
    QVERIFY(m_bench->rest());
    QTRY_COMPARE(tagText("tagsChosen"), u"1 of 5 chosen"_s);
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    preview();
    QVERIFY(cell(0, BulkModel::ChangeColumn).contains(u"Tag “Spring”: not set → set"_s));
}

void BulkDialogTest::namesEveryControlAndUsesNoLetterTwice()
{
    open(100);
    for (int act = 0; act < 8; ++act) {
        choose(act);
        EditorBench::verifyNames(*m_dialog, 1);
    }
    choose(0);
    addTags("bulkTags", {u"newsl"_s});
    m_bench->tabTo("limitSkip");
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Down);
    addTags("yieldingTags", {u"trial"_s});
    preview();
    EditorBench::verifyNames(*m_dialog, 6);
}

/// The watchdog reports every event that keeps the window for more than 50 ms.
void BulkDialogTest::staysUsableWithTwentyThousand()
{
    open(20000);
    addTags("bulkTags", {u"newsl"_s});
    preview();
    QTRY_VERIFY(canGo());
    QCOMPARE(m_bench->text("bulkTime"), u"Takes about 60 minutes."_s);
    m_bench->tabTo("bulkTable");
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_PageDown}) {
        m_bench->press(key, key == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
        QCoreApplication::processEvents();
    }
    // Held back, so that the test is about the noting.
    m_bench->api.holdsBack = [](const QString &) { return true; };
    QPointer<BulkDialog> dialog = m_dialog;
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog && !canGo());
    QVERIFY(m_bench->part("bulkProgress"));
    QTest::keyClick(m_dialog, Qt::Key_Escape); // not now
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30000);
    QCOMPARE(m_bench->ui.writer().journal().open().size(), 11866);
}

void BulkDialogTest::readsOnlyTheRowsThatAreLookedAt()
{
    m_bench = std::make_unique<BulkBench>(5000);
    BulkPlan plan(m_bench->ui.store(), m_bench->clock);
    QSignalSpy ready(&plan, &BulkPlan::ready);
    plan.start(m_bench->all(), BulkBench::tagging());
    QTRY_COMPARE(ready.size(), 1);
    BulkModel model(m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const BulkFate each : allFates) {
        model.show(plan, each);
        QCOMPARE(model.rowCount(), int(plan.countOf(each)));
        for (int row = 0; row < std::min(model.rowCount(), 60); ++row)
            QVERIFY(!model.index(row, BulkModel::FateColumn).data().toString().isEmpty());
    }
    model.show(plan, {});
    QCOMPARE(model.rowCount(), 5000);
    QVERIFY(!model.index(4999, 0).data().toString().isEmpty());
    QVERIFY2(model.reads() < 600, qPrintable(QString::number(model.reads())));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

ROLODESK_TEST(BulkDialogTest);
#include "tst_bulkdialog.moc"
