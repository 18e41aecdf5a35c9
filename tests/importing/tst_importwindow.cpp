#include "core/accounts/guard.h"
#include "core/contacts/contactjson.h"
#include "tests/importing/windowbench.h"
#include "tests/support/testregistry.h"
#include "ui/importing/questionspage.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// One file on its way into the base, in its window.
class ImportWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }
    void goesStepByStepAndWritesNothingBefore();
    void importsWhatTheButtonSays();
    void importsByNoKeyThatWasMeantForARow();
    void goesBackToEachStep();
    void goesFromStepToStepByKeys();
    void refusesInASentence_data();
    void refusesInASentence();
    void offersToReadAsBefore();
    void forgetsRowsOfAnotherContent();
    void stopsReadingByEscape();
    void asksOnceBeforeWhatWasDecidedIsGone();
    void readsNationalNumbersAsOfTheWorkspace_data();
    void readsNationalNumbersAsOfTheWorkspace();
    void asksTheServiceForWhomTheCopyDoesNotKnow();
    void saysThatRowsCouldNotBeAskedFor();
    void takesWhatIsLoadedMeanwhile();
    void asksNoMoreOnceAllIsLoaded();
    void importsNothingWhereThatIsForbidden();
    void goesOnWithASavedPlan();
    void holdsBackWhatChangedSinceAPlan();
    void refusesPlansOfAnotherFileOrWorkspace();
    void offersOtherUsesOfABareList();
    void optsOutEverybodyOfABareList();
    void saysThatThereAreNoRows();

private:
    [[nodiscard]] QString sentence() const { return textOf(*m_window, "importSentence"); }
    [[nodiscard]] QString button() const { return textOf(*m_window, "importNext"); }
    void goToRows()
    {
        for (int step = 0; step < 4 && button() == "Next"_L1; ++step)
            press(*m_window, "importNext");
    }
    void open(const QString &path)
    {
        m_window = m_bench->window();
        m_window->open(path);
        QVERIFY(isReady(*m_window));
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ImportWindow> m_window;
};

namespace {

const QByteArray people = "Phone,First name,Last name\n"
                          "+1 415 555 0100,Ann,Lee\n" // a last name is new
                          "+1 415 555 0101,Bob,\n" // the same
                          "+1 415 555 0199,Zoe,May\n" // new
                          "no number,Eve,\n"; // held back

} // namespace

void ImportWindowTest::init()
{
    m_bench = std::make_unique<WindowBench>();
}

void ImportWindowTest::goesStepByStepAndWritesNothingBefore()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    QCOMPARE(m_window->windowTitle(), u"Import people.csv"_s);
    QCOMPARE(sentence(), u"1 new, 1 changed, 1 the same, 1 held back."_s);
    QCOMPARE(textOf(*m_window, "step0"), u"1  File"_s);
    press(*m_window, "importNext");
    QVERIFY(m_window->findChild<QWidget *>(u"columnsPage"_s)->isVisible());
    goToRows();
    QCOMPARE(button(), u"Import 2 contacts"_s);
    const auto isWrite = [](const FakeContactsApi::Request &request) {
        return request.lane == Lane::Write;
    };
    QVERIFY(std::none_of(
        m_bench->service.requests.cbegin(), m_bench->service.requests.cend(), isWrite));
}

void ImportWindowTest::importsWhatTheButtonSays()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    goToRows();
    press(*m_window, "importNext");
    QTRY_COMPARE(m_bench->service.contacts.size(), 4);
    QTRY_COMPARE(button(), u"Close"_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"step1"_s)->isEnabled()); // it is done
}

void ImportWindowTest::importsByNoKeyThatWasMeantForARow()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *next = m_window->findChild<QPushButton *>(u"importNext"_s);
    while (button() == "Next"_L1) {
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Return);
    }
    // The keys are at the rows, and not where one more of them would import what nobody has seen.
    QCOMPARE(m_window->focusWidget(), m_window->findChild<QWidget *>(u"rowsTable"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_Enter);
    QCOMPARE(button(), u"Import 2 contacts"_s);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_COMPARE(m_bench->service.contacts.size(), 4);
}

void ImportWindowTest::goesBackToEachStep()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    goToRows();
    press(*m_window, "importBack");
    QVERIFY(!m_window->findChild<QWidget *>(u"filePage"_s)->isVisible());
    press(*m_window, "step0");
    QVERIFY(m_window->findChild<QWidget *>(u"filePage"_s)->isVisible());
    QVERIFY(!m_window->findChild<QPushButton *>(u"importBack"_s)->isEnabled());
    press(*m_window, "step3");
    QCOMPARE(button(), u"Import 2 contacts"_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"step4"_s)->isEnabled()); // only by the button
}

void ImportWindowTest::goesFromStepToStepByKeys()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto isInFront = [this](const QString &page) {
        return m_window->findChild<QWidget *>(page)->isVisible();
    };
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(isInFront(u"filePage"_s));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(isInFront(u"columnsPage"_s));
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    // It begins nothing.
    QCOMPARE(button(), u"Import 2 contacts"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(isInFront(u"questionsPage"_s) || isInFront(u"columnsPage"_s));
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(isInFront(u"filePage"_s));
}

void ImportWindowTest::refusesInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("picture") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                             << u"“a.csv” is a picture."_s;
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
                         << u"“a.pdf” is a PDF"_s;
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"“a.csv” is empty."_s;
    QTest::newRow("json, and no plan")
        << u"a.json"_s << QByteArray("{\"contacts\": []}\n") << u"“a.json” is text"_s;
    QTest::newRow("not there") << QString() << QByteArray() << u"“gone.csv” was not found."_s;
}

void ImportWindowTest::refusesInASentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    m_window = m_bench->window();
    m_window->open(
        name.isEmpty() ? m_bench->folder.filePath(u"gone.csv"_s) : m_bench->file(name, bytes));
    QTRY_VERIFY2(textOf(*m_window, "stateSentence").startsWith(words),
        qPrintable(textOf(*m_window, "stateSentence")));
    QCOMPARE(textOf(*m_window, "stateAction"), u"Choose another file…"_s);
    QCOMPARE(button(), u"(hidden)"_s);
    // The same window takes another one.
    m_window->open(m_bench->file(u"people.csv"_s, people));
    QVERIFY(isReady(*m_window));
    QVERIFY(m_window->findChild<QWidget *>(u"filePage"_s)->isVisible());
}

void ImportWindowTest::offersToReadAsBefore()
{
    const QString path = m_bench->file(u"people.csv"_s, people);
    open(path);
    QVERIFY(QFile::remove(path));
    m_window->draft().setEncoding(QByteArray("windows-1252"));
    QTRY_COMPARE(textOf(*m_window, "stateTitle"), u"The file is not there"_s);
    (void)m_bench->file(u"people.csv"_s, people);
    press(*m_window, "stateOtherAction");
    QVERIFY(isReady(*m_window));
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"filePage"_s)->isVisible());
    QVERIFY(!m_window->draft().setup().encoding);
}

/// What was decided about the third row would be done to whoever stands there by now.
void ImportWindowTest::forgetsRowsOfAnotherContent()
{
    const QString path = m_bench->file(u"people.csv"_s, people);
    open(path);
    ImportAnswers answers = m_window->draft().setup().answers;
    answers.skipped.insert(3);
    answers.sameNumber = ImportAnswers::SameNumber::Last;
    m_window->draft().setAnswers(answers);
    QVERIFY(isReady(*m_window));
    for (const bool isOther : {false, true}) {
        QVERIFY(QFile::remove(path));
        m_window->draft().setEncoding(QByteArray("windows-1252"));
        QTRY_COMPARE(textOf(*m_window, "stateTitle"), u"The file is not there"_s);
        QByteArray now = people;
        (void)m_bench->file(u"people.csv"_s, isOther ? now.replace("Bob", "Rob") : now);
        press(*m_window, "stateOtherAction");
        QVERIFY(isReady(*m_window));
        const ImportAnswers &kept = m_window->draft().setup().answers;
        QCOMPARE(kept.sameNumber, ImportAnswers::SameNumber::Last);
        QCOMPARE(kept.skipped.isEmpty(), isOther);
        QCOMPARE(textOf(*m_window, "importSaid").startsWith(u"The file holds something else"_s),
            isOther);
    }
}

void ImportWindowTest::stopsReadingByEscape()
{
    m_window = m_bench->window();
    QByteArray many("Phone,First name\n");
    for (int row = 0; row < 300000; ++row)
        many += "+1 415 555 " + QByteArray::number(10000 + row) + ",Somebody\n";
    m_window->open(m_bench->file(u"many.csv"_s, many));
    QCOMPARE(textOf(*m_window, "stateTitle"), u"Reading many.csv…"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QCOMPARE(textOf(*m_window, "stateTitle"), u"No file was read"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape); // nothing is lost by the second one
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_bench->ui.prompts.asked.isEmpty());
}

void ImportWindowTest::asksOnceBeforeWhatWasDecidedIsGone()
{
    open(m_bench->file(u"people.csv"_s, people));
    QVERIFY(!m_window->isDecided());
    ImportAnswers answers = m_window->draft().setup().answers;
    answers.skipped.insert(1);
    m_window->draft().setAnswers(answers);
    m_bench->ui.prompts.answer = false;
    m_window->close();
    QCOMPARE(m_bench->ui.prompts.asked, QStringList{u"Close without importing?"_s});
    QVERIFY(m_window->isVisible());
    m_window->draft().undo(); // what was taken back is no decision
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_bench->ui.prompts.asked.size(), 1);
}

void ImportWindowTest::readsNationalNumbersAsOfTheWorkspace_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("a file") << false;
    QTest::newRow("a text") << true;
}

void ImportWindowTest::readsNationalNumbersAsOfTheWorkspace()
{
    QFETCH(bool, isPasted);
    m_bench->load();
    const QByteArray table = "Phone\tFirst name\n(415) 555-0199\tZoe\n";
    m_window = m_bench->window();
    if (isPasted)
        m_window->openText(QString::fromUtf8(table));
    else
        m_window->open(m_bench->file(u"a.tsv"_s, table));
    QVERIFY(isReady(*m_window));
    QTRY_COMPARE(sentence(), u"1 new."_s);
    QVERIFY(!m_window->draft().canUndo()); // nobody decided that
    QVERIFY(!m_window->isDecided());
}

void ImportWindowTest::asksTheServiceForWhomTheCopyDoesNotKnow()
{
    m_bench->service.contacts.append(
        WindowBench::person(9, u"14155550199"_s, u"Zoe"_s)); // known to the service alone
    open(m_bench->file(u"people.csv"_s, people));
    QTRY_COMPARE(sentence(), u"2 changed, 1 the same, 1 held back."_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"messageStrip"_s)->isVisible());
}

void ImportWindowTest::saysThatRowsCouldNotBeAskedFor()
{
    m_bench->service.onRequest = [](int, const QString &) {
        return std::optional(errorOf(ApiError::Kind::Offline));
    };
    open(m_bench->file(u"people.csv"_s, people));
    QTRY_VERIFY(textOf(*m_window, "messageText").contains(u"1 row could not be asked for"_s));
    QCOMPARE(sentence(), u"1 changed, 1 the same, 1 held back, 1 to be asked of the service."_s);
    goToRows();
    QCOMPARE(button(), u"Import 1 contact"_s); // the others can go
    m_bench->service.onRequest = nullptr;
    press(*m_window, "tryAgain");
    QTRY_COMPARE(sentence(), u"1 new, 1 changed, 1 the same, 1 held back."_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"messageStrip"_s)->isVisible());
}

void ImportWindowTest::takesWhatIsLoadedMeanwhile()
{
    m_bench->service.onRequest = [](int, const QString &) {
        return std::optional(errorOf(ApiError::Kind::Offline));
    };
    open(m_bench->file(u"people.csv"_s, people));
    QTRY_VERIFY(textOf(*m_window, "messageText").contains(u"could not be asked for"_s));
    m_bench->service.onRequest = nullptr;
    m_bench->load();
    QTRY_COMPARE(sentence(), u"1 new, 1 changed, 1 the same, 1 held back."_s);
}

/// What is loaded meanwhile makes the plan anew, and nobody goes on asking for places of the old
/// one.
void ImportWindowTest::asksNoMoreOnceAllIsLoaded()
{
    m_bench->service.holdsBack = [](const QString &operation) {
        return operation.startsWith("searchContacts"_L1);
    };
    open(m_bench->file(u"people.csv"_s, people));
    QTRY_VERIFY(sentence().contains(u"to be asked"_s));
    m_bench->load();
    QTRY_COMPARE(sentence(), u"1 new, 1 changed, 1 the same, 1 held back."_s);
    goToRows();
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
    m_bench->service.release();
    QCoreApplication::processEvents(); // what is answered late changes nothing
    QCOMPARE(sentence(), u"1 new, 1 changed, 1 the same, 1 held back."_s);
}

void ImportWindowTest::importsNothingWhereThatIsForbidden()
{
    Guard guard(GuardSettings{{Act::Import}, {}});
    m_bench->ui.guard = &guard;
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    goToRows();
    auto *go = m_window->findChild<QPushButton *>(u"importNext"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(go->toolTip().contains(u"May import files"_s));
    guard.setSettings({});
    QVERIFY(go->isEnabled());
    m_window.reset();
    m_bench->ui.guard = nullptr;
}

void ImportWindowTest::goesOnWithASavedPlan()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    ImportAnswers answers = m_window->draft().setup().answers;
    answers.skipped.insert(3); // Zoe
    m_window->draft().setAnswers(answers);
    QVERIFY(isReady(*m_window));
    goToRows();
    const QString plan = m_bench->folder.filePath(u"plan.json"_s);
    m_window->savePlanTo(plan);
    QTRY_COMPARE(textOf(*m_window, "importSaid"), u"Saved as plan.json"_s);
    QVERIFY(!m_window->isDecided()); // it is kept
    open(plan);
    QTRY_COMPARE(sentence(), u"1 changed, 1 the same, 1 held back, 1 left out."_s);
    QTRY_COMPARE(button(), u"Import 1 contact"_s); // at the rows at once
    QVERIFY(!m_window->findChild<QWidget *>(u"messageStrip"_s)->isVisible());
}

void ImportWindowTest::holdsBackWhatChangedSinceAPlan()
{
    m_bench->load();
    open(m_bench->file(u"people.csv"_s, people));
    ColumnRule last = m_window->draft().setup().mapping.columns.last();
    last.policy = ColumnRule::Policy::Overwrite;
    m_window->draft().setRule(2, last);
    QVERIFY(isReady(*m_window));
    const QString plan = m_bench->folder.filePath(u"plan.json"_s);
    m_window->savePlanTo(plan);
    QTRY_VERIFY(QFile::exists(plan));
    // Somebody else made Zoe meanwhile.
    m_bench->ui.keep({WindowBench::person(9, u"14155550199"_s, u"Zoe"_s)});
    open(plan);
    QTRY_VERIFY(
        textOf(*m_window, "messageText").contains(u"1 row would do something else by now"_s));
    QTRY_COMPARE(sentence(), u"1 changed, 1 the same, 2 held back."_s);
    // Saved like that, and another one is otherwise when it is opened: neither is let go.
    const QString again = m_bench->folder.filePath(u"again.json"_s);
    m_window->savePlanTo(again);
    QTRY_COMPARE(textOf(*m_window, "importSaid"), u"Saved as again.json"_s);
    Contact ann = WindowBench::person(1, u"14155550100"_s, u"Ann"_s);
    QJsonObject record = ann.json.object();
    record.insert(u"last"_s, u"Lo"_s);
    record.insert(u"rev"_s, ann.rev + 1);
    m_bench->ui.keep({*contactFromJson(record)});
    open(again);
    QTRY_COMPARE(m_window->draft().setup().answers.moved, (QSet<qsizetype>{1, 3}));
    QTRY_COMPARE(sentence(), u"1 the same, 3 held back."_s);
}

void ImportWindowTest::refusesPlansOfAnotherFileOrWorkspace()
{
    m_bench->load();
    const QString path = m_bench->file(u"people.csv"_s, people);
    open(path);
    const QString plan = m_bench->folder.filePath(u"plan.json"_s);
    m_window->savePlanTo(plan);
    QTRY_VERIFY(QFile::exists(plan));
    QFile saved(plan);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QByteArray other = saved.readAll();
    const qsizetype at = other.indexOf("\"workspace\":\"") + 13;
    other.insert(at, "9");
    m_window = m_bench->window();
    m_window->open(m_bench->file(u"other.json"_s, other));
    QTRY_COMPARE(textOf(*m_window, "stateSentence").section(u'.', 0, 1),
        u"“other.json” was made for another workspace"_s);
    (void)m_bench->file(u"people.csv"_s, people + "+1 415 555 0177,New,\n");
    m_window = m_bench->window();
    m_window->open(plan);
    QTRY_VERIFY(textOf(*m_window, "stateSentence")
                    .startsWith(u"“people.csv” is not what it was when the plan was made."_s));
    QCOMPARE(button(), u"(hidden)"_s);
}

void ImportWindowTest::offersOtherUsesOfABareList()
{
    open(m_bench->file(u"numbers.txt"_s, "+14155550100\n+14155550101\n+14155550177\n"));
    QTRY_COMPARE(textOf(*m_window, "fileUsesText"),
        u"These look like 3 numbers. Look up, opt out, or import?"_s);
    QSignalSpy wanted(m_window.get(), &ImportWindow::lookUpWanted);
    press(*m_window, "fileLookUp");
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).at(0).toString().contains(u"+14155550177"_s));
    open(m_bench->file(u"people.csv"_s, people));
    QCOMPARE(textOf(*m_window, "fileUsesText"), u"(hidden)"_s);
}

void ImportWindowTest::optsOutEverybodyOfABareList()
{
    m_bench->load();
    open(m_bench->file(u"stop.txt"_s, "+14155550100\n+14155550101\n"));
    press(*m_window, "fileOptOut");
    QTRY_COMPARE(sentence(), u"2 changed."_s);
    QCOMPARE(m_window->windowTitle(), u"Opt out everybody in stop.txt"_s);
    QCOMPARE(m_window->draft().plan().counts().optOuts, 2);
}

void ImportWindowTest::saysThatThereAreNoRows()
{
    open(m_bench->file(u"titles.csv"_s, "Phone,First name\n\n\n"));
    QTRY_VERIFY(textOf(*m_window, "messageText").contains(u"There are no rows"_s));
    goToRows();
    QCOMPARE(button(), u"Nothing to import"_s);
    QVERIFY(!m_window->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
}

ROLODESK_TEST(ImportWindowTest);

#include "tst_importwindow.moc"
