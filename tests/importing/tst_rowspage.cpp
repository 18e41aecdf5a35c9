#include "tests/importing/rowsbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/statepanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstName = RowsModel::FirstCell;
constexpr int phone = RowsModel::FirstCell + 1;
constexpr int fate = RowsModel::FateColumn;

const QString people = u"First name,Phone,Email\n"
                       "Ben,(415) 555-0111,ben@example.com\n"
                       "Cleo,,\n"
                       "Ada,+14155551001,\n"
                       "Dan,+14155550113,nowhere\n"_s;

} // namespace

/// All rows of a file before anything is sent.
class RowsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<RowsBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsTheRowsWithWhatIsHeldBackFirst();
    void countsTheKinds();
    void filters();
    void saysThatNothingIsHeldBack();
    void editsACellInPlace();
    void leavesWhatIsBeingTypedAlone();
    void staysWhereItIsWhenARowIsMended();
    void undoesAndRedoes();
    void leavesRowsOut();
    void saysThatRowsAreLookedAt();
    void takesTheSamePerson();
    void fixesAllAlike();
    void goesBackToTheFile();
    void offersWhoseNumberItMayBe();
    void showsRowsOfTheSameNumberTogether();
    void takesOneOfTheSameNumber();
    void takesAMovedRowAllTheSame();
    void dropsCellsBeyond();
    void showsTheRawLine();
    void tellsWhatChanges();
    void saysHowFarItIs();
    void saysThatTheBaseCannotBeRead();
    void copiesARow();
    void offersAMenu();
    void keepsUpWithManyRows();

private:
    void type(int row, int column, const QString &text);
    void isTyped();

    std::unique_ptr<RowsBench> m_bench;
};

void RowsPageTest::type(int row, int column, const QString &text)
{
    QTableView &table = m_bench->table;
    table.setCurrentIndex(m_bench->model().index(row, column));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = table.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    isTyped();
}

/// Once the editor is gone its text is in the plan.
void RowsPageTest::isTyped()
{
    QTRY_VERIFY(!m_bench->table.findChild<QLineEdit *>());
    QVERIFY(m_bench->isReady());
}

void RowsPageTest::showsTheRowsWithWhatIsHeldBackFirst()
{
    m_bench->show(people);
    QCOMPARE(m_bench->column(RowsModel::LineColumn), (QStringList{u"3"_s, u"5"_s, u"2"_s, u"4"_s}));
    QTRY_COMPARE(m_bench->title(), u"Row 3, held back: no number"_s);
    QVERIFY(m_bench->sentences().join(u' ').contains(u"neither a phone number nor an e-mail"_s));
    QCOMPARE(m_bench->table.currentIndex().row(), 0);
}

void RowsPageTest::countsTheKinds()
{
    m_bench->show(people);
    QCOMPARE(m_bench->lines(),
        (QStringList{u"All rows: 4"_s, u"Held back: 2"_s, u"No number: 1"_s,
            u"Unreadable e-mail: 1"_s, u"New: 1"_s, u"The same: 1"_s}));
}

void RowsPageTest::filters()
{
    m_bench->show(people);
    m_bench->choose(u"Unreadable e-mail"_s);
    QCOMPARE(m_bench->column(RowsModel::LineColumn), (QStringList{u"5"_s}));
    QTRY_COMPARE(m_bench->title(), u"Row 5, held back: unreadable e-mail"_s);
    QCOMPARE(m_bench->page.findChild<QLabel *>(u"rowsSaid"_s)->text(), u"1 row"_s);
    m_bench->choose(u"All rows"_s);
    QCOMPARE(m_bench->model().rowCount(), 4);
}

void RowsPageTest::saysThatNothingIsHeldBack()
{
    m_bench->show(u"First name,Phone\nBen,+14155550111\n"_s);
    m_bench->choose(u"Held back"_s);
    auto *nothing = m_bench->page.findChild<StatePanel *>(u"rowsNothing"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->content().title, u"No row is held back"_s);
    Q_EMIT nothing->actionTriggered();
    QVERIFY(m_bench->table.isVisible());
    QCOMPARE(m_bench->model().rowCount(), 1);
}

void RowsPageTest::editsACellInPlace()
{
    m_bench->show(people);
    type(0, phone, u"(415) 555-0122"_s);
    QCOMPARE(m_bench->cell(0, phone), u"+1 415-555-0122"_s);
    QCOMPARE(m_bench->cell(0, fate), u"New"_s);
    QVERIFY(m_bench->lines().contains(u"Held back: 1"_s));
    QTRY_COMPARE(m_bench->title(), u"Row 3, new"_s);
    QVERIFY(m_bench->sentences().contains(u"“Phone” was typed. The file has nothing there."_s));
}

void RowsPageTest::leavesWhatIsBeingTypedAlone()
{
    m_bench->show(people);
    QTableView &table = m_bench->table;
    table.setCurrentIndex(m_bench->model().index(0, firstName));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = table.findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, u"patra"_s);
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.region = u"DE"_s;
    m_bench->decide(answers);
    QCOMPARE(editor->text(), u"Cleopatra"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    isTyped();
    QCOMPARE(m_bench->cell(0, firstName), u"Cleopatra"_s);
}

void RowsPageTest::staysWhereItIsWhenARowIsMended()
{
    m_bench->show(people);
    m_bench->choose(u"Held back"_s);
    type(0, phone, u"+14155550122"_s);
    QCOMPARE(m_bench->column(RowsModel::LineColumn), (QStringList{u"3"_s, u"5"_s}));
    QCOMPARE(m_bench->table.currentIndex(), m_bench->model().index(0, phone));
    m_bench->choose(u"All rows"_s);
    m_bench->choose(u"Held back"_s);
    QCOMPARE(m_bench->column(RowsModel::LineColumn), (QStringList{u"5"_s}));
}

void RowsPageTest::undoesAndRedoes()
{
    m_bench->show(people);
    auto *undo = m_bench->page.findChild<QAction *>(u"rowsUndo"_s);
    auto *redo = m_bench->page.findChild<QAction *>(u"rowsRedo"_s);
    type(0, phone, u"+14155550122"_s);
    QVERIFY(undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    QTest::keyClick(&m_bench->table, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, phone), QString());
    QVERIFY(redo->isEnabled());
    QTest::keyClick(&m_bench->table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, phone), u"+1 415-555-0122"_s);
}

void RowsPageTest::leavesRowsOut()
{
    m_bench->show(people);
    QTRY_VERIFY(m_bench->button(u"rowSkip"_s));
    m_bench->button(u"rowSkip"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, fate), u"Left out"_s);
    QVERIFY(m_bench->lines().contains(u"Left out: 1"_s));
    QTRY_COMPARE(m_bench->button(u"rowSkip"_s)->text(), u"Take in again"_s);
    m_bench->table.setFocus();
    QTest::keyClick(&m_bench->table, Qt::Key_Delete);
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, fate), u"Held back"_s);
}

/// Nobody says that there are no such rows while they are looked at.
void RowsPageTest::saysThatRowsAreLookedAt()
{
    m_bench->show(people);
    ColumnMapping mapping = m_bench->draft->setup().mapping;
    mapping.columns[0].policy = ColumnRule::Policy::Overwrite;
    m_bench->draft->setMapping(mapping);
    QVERIFY(!m_bench->draft->plan().isReady());
    m_bench->page.show(RowFilter{.kind = RowFilter::Kind::Fate, .fate = RowFate::New});
    const auto titles = [this] {
        QStringList all;
        for (const QLabel *label : m_bench->page.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    };
    QVERIFY(titles().contains(u"Looking at the rows"_s));
    QVERIFY(m_bench->isReady());
    QTRY_VERIFY(m_bench->table.isVisible());
    QCOMPARE(m_bench->cell(0, fate), u"New"_s);
}

void RowsPageTest::takesTheSamePerson()
{
    m_bench->show(u"First name,Last name,Phone\nZoe,Quint,+14155551001\n"_s);
    QCOMPARE(m_bench->cell(0, RowsModel::ProblemColumn), u"Number of somebody else"_s);
    QTRY_VERIFY(m_bench->button(u"rowSamePerson"_s));
    m_bench->button(u"rowSamePerson"_s)->click();
    QVERIFY(m_bench->isReady());
    QVERIFY(m_bench->cell(0, fate) != u"Held back"_s);
    QTRY_VERIFY(!m_bench->button(u"rowSamePerson"_s));
}

void RowsPageTest::fixesAllAlike()
{
    m_bench->show(u"First name,Phone,Email\n"
                  "Ben,+14155550111,nowhere\nCleo,+14155550112,nowhere\nDan,+14155550113,else\n"_s);
    type(0, RowsModel::FirstCell + 2, u"now@example.com"_s);
    QCOMPARE(m_bench->cell(1, RowsModel::FirstCell + 2), u"nowhere"_s);
    QTRY_VERIFY(
        m_bench->button(u"rowFixAlike"_s) && m_bench->button(u"rowFixAlike"_s)->isEnabled());
    m_bench->button(u"rowFixAlike"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->column(RowsModel::FirstCell + 2),
        (QStringList{u"now@example.com"_s, u"now@example.com"_s, u"else"_s}));
    QTRY_VERIFY(!m_bench->button(u"rowFixAlike"_s)); // they are
}

void RowsPageTest::goesBackToTheFile()
{
    m_bench->show(people);
    type(1, RowsModel::FirstCell + 2, u"dan@example.com"_s);
    QCOMPARE(m_bench->cell(1, fate), u"New"_s);
    QTRY_VERIFY(m_bench->button(u"rowAsInFile"_s));
    m_bench->button(u"rowAsInFile"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(1, RowsModel::FirstCell + 2), u"nowhere"_s);
    QCOMPARE(m_bench->cell(1, fate), u"Held back"_s);
}

void RowsPageTest::offersWhoseNumberItMayBe()
{
    m_bench->show(u"First name,Phone\nAda,1.41555E+10\nBen,1.41556E+10\n"_s);
    QTRY_VERIFY(m_bench->detail.findChild<QWidget *>(u"rowCandidates"_s));
    const auto said = [this] {
        QString all;
        const auto *place = m_bench->detail.findChild<QWidget *>(u"rowCandidates"_s);
        const auto labels = place ? place->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text();
        return all;
    };
    QTRY_VERIFY(said().startsWith(u"Nobody here"_s));
    m_bench->table.setCurrentIndex(m_bench->model().index(1, phone));
    QTRY_COMPARE(m_bench->detail.findChildren<QPushButton *>(u"rowCandidate"_s).size(), 2);
    QPushButton *ada = m_bench->detail.findChildren<QPushButton *>(u"rowCandidate"_s).constFirst();
    QVERIFY2(ada->text().contains(u"Ada Lovelace"_s), qPrintable(ada->text()));
    ada->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(1, phone), u"+1 415-555-1001"_s);
}

void RowsPageTest::showsRowsOfTheSameNumberTogether()
{
    m_bench->show(u"First name,Phone\nBen,+14155550111\nCleo,+14155550112\nBob,+14155550111\n"_s);
    QCOMPARE(m_bench->cell(0, RowsModel::ProblemColumn), u"Same number twice"_s);
    QTRY_VERIFY(m_bench->button(u"rowGroup"_s));
    m_bench->button(u"rowOther"_s)->click();
    QTRY_COMPARE(m_bench->title(), u"Row 4, held back: same number twice"_s);
    QTRY_VERIFY(m_bench->button(u"rowGroup"_s));
    m_bench->button(u"rowGroup"_s)->click();
    QCOMPARE(m_bench->column(RowsModel::LineColumn), (QStringList{u"2"_s, u"4"_s}));
    QCOMPARE(m_bench->lines().constFirst(), u"Of the same number: 2"_s);
    m_bench->choose(u"All rows"_s);
    QCOMPARE(m_bench->model().rowCount(), 3);
}

void RowsPageTest::takesOneOfTheSameNumber()
{
    m_bench->show(u"First name,Phone\nBen,+14155550111\nCleo,+14155550112\nBob,+14155550111\n"_s);
    m_bench->table.setCurrentIndex(m_bench->model().index(1, firstName));
    QTRY_COMPARE(m_bench->title(), u"Row 4, held back: same number twice"_s);
    m_bench->button(u"rowTakeOnly"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->column(fate), (QStringList{u"Left out"_s, u"New"_s, u"New"_s}));
}

void RowsPageTest::takesAMovedRowAllTheSame()
{
    m_bench->plan(people);
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.moved.insert(1);
    m_bench->decide(answers);
    m_bench->host.show();
    QCOMPARE(m_bench->cell(0, RowsModel::ProblemColumn), u"Changed since the plan"_s);
    QTRY_VERIFY(m_bench->button(u"rowTakeMoved"_s));
    m_bench->button(u"rowTakeMoved"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, fate), u"New"_s);
}

void RowsPageTest::dropsCellsBeyond()
{
    m_bench->show(u"First name,Phone\nBen,+14155550111,more\nCleo,+14155550112\n"_s);
    QCOMPARE(m_bench->cell(0, RowsModel::ProblemColumn), u"More cells than columns"_s);
    QTRY_VERIFY(m_bench->button(u"rowDropBeyond"_s));
    m_bench->button(u"rowDropBeyond"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, fate), u"New"_s);
}

void RowsPageTest::showsTheRawLine()
{
    m_bench->show(u"First name,Phone\nBen,+14155550111,more\nCleo,+14155550112\n"_s);
    const auto raw = [this] {
        const auto *text = m_bench->detail.findChild<QTextEdit *>(u"rowRaw"_s);
        return text ? text->toPlainText() : QString();
    };
    QTRY_COMPARE(raw(), u"Ben,+14155550111,more"_s);
    m_bench->table.setCurrentIndex(m_bench->model().index(1, phone));
    QTRY_COMPARE(m_bench->title(), u"Row 3, new"_s);
    QCOMPARE(raw(), QString());
}

void RowsPageTest::tellsWhatChanges()
{
    m_bench->show(u"First name,Last name,Phone\nGrace,Murray,+14155551002\n"_s);
    m_bench->setPolicy(ColumnRule::Policy::Overwrite);
    QTRY_VERIFY(m_bench->sentences().contains(u"“Grace Hopper” is changed."_s));
    const auto *changes = m_bench->detail.findChild<QWidget *>(u"rowChanges"_s);
    QVERIFY(changes);
    QStringList told;
    for (const QLabel *label : changes->findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty())
            told.append(label->accessibleName());
    }
    QVERIFY2(told.contains(u"Last name: now Hopper, after the import Murray"_s),
        qPrintable(told.join(u'\n')));
}

void RowsPageTest::saysHowFarItIs()
{
    auto *state = m_bench->page.findChild<StatePanel *>(u"rowsState"_s);
    m_bench->host.show();
    QSignalSpy progress(m_bench->draft.get(), &ImportDraft::progressed);
    QString file = u"First name,Phone\n"_s;
    for (int i = 0; i < 5000; ++i)
        file += u"Ben,+1415555%1\n"_s.arg(i, 4, 10, QChar(u'0'));
    m_bench->draft->openText(file);
    QTRY_COMPARE(m_bench->draft->stage(), ImportDraft::Stage::Planning);
    QVERIFY(state->isVisible());
    QVERIFY(state->content().busy);
    // Each block brings the clock of the bench a second on, so that all of them are told.
    connect(&m_bench->draft->plan(), &ImportPlan::progressed, this,
        [this] { m_bench->clock.advance(std::chrono::seconds(1)); });
    QTRY_VERIFY(m_bench->draft->plan().isReady() || state->content().sentence.contains(u"5,000"_s));
    QVERIFY(m_bench->isReady());
    QVERIFY(!state->isVisible());
    QVERIFY(m_bench->table.isVisible());
    // Rows that are there stay while they are looked at once more.
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.region = u"US"_s;
    m_bench->draft->setAnswers(answers);
    QVERIFY(m_bench->table.isVisible());
    QVERIFY(m_bench->page.findChild<QProgressBar *>(u"rowsProgress"_s)->isVisible());
    QVERIFY(m_bench->isReady());
    QVERIFY(!m_bench->page.findChild<QProgressBar *>(u"rowsProgress"_s)->isVisible());
}

void RowsPageTest::saysThatTheBaseCannotBeRead()
{
    m_bench->show(people);
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.region = u"DE"_s;
    m_bench->draft->setAnswers(answers);
    Q_EMIT m_bench->draft->plan().failed(
        StoreError{StoreError::Kind::Corrupt, u"contacts.sqlite"_s, u"malformed"_s});
    auto *state = m_bench->page.findChild<StatePanel *>(u"rowsState"_s);
    QVERIFY(state->isVisible());
    QVERIFY(!state->content().busy);
    QVERIFY(!state->content().title.isEmpty());
}

void RowsPageTest::copiesARow()
{
    m_bench->show(people);
    m_bench->table.setCurrentIndex(m_bench->model().index(2, phone));
    m_bench->table.setFocus();
    QTest::keyClick(&m_bench->table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QGuiApplication::clipboard()->text(), u"2\tNew\t\tBen\t+1 415-555-0111\tben@example.com"_s);
}

void RowsPageTest::offersAMenu()
{
    m_bench->show(people);
    const QModelIndex cell = m_bench->model().index(1, RowsModel::FirstCell + 2);
    Q_EMIT m_bench->table.customContextMenuRequested(m_bench->table.visualRect(cell).center());
    auto *menu = m_bench->page.findChild<QMenu *>(u"rowsMenu"_s);
    QVERIFY(menu);
    QCOMPARE(m_bench->table.currentIndex(), cell);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QVERIFY(texts.contains(u"Leave out"_s));
    QAction *alike = menu->actions().at(1);
    QVERIFY(alike->isEnabled());
    alike->trigger();
    menu->close();
    auto *editor = m_bench->table.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"dan@example.com"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    isTyped();
    QCOMPARE(m_bench->draft->setup().answers.alike.size(), 1);
    // Escape forgets that it was meant for all.
    Q_EMIT m_bench->table.customContextMenuRequested(m_bench->table.visualRect(cell).center());
    menu = m_bench->page.findChildren<QMenu *>(u"rowsMenu"_s).constLast();
    menu->actions().at(1)->trigger();
    menu->close();
    QTest::keyClick(m_bench->table.findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->table.findChild<QLineEdit *>());
    type(0, firstName, u"Cleopatra"_s);
    QCOMPARE(m_bench->draft->setup().answers.alike.size(), 1);
}

/// The watchdog fails a test that holds the window up.
void RowsPageTest::keepsUpWithManyRows()
{
    constexpr int rows = 200 * 1000;
    QString file = u"First name,Phone\n"_s;
    file.reserve(rows * 24);
    for (int i = 0; i < rows; ++i)
        file += u"Ben,%1\n"_s.arg(i % 10 == 0 ? QString() : u"+1%1"_s.arg(2125000000LL + i));
    m_bench->draft->openText(file);
    m_bench->host.show();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->draft->stage(), ImportDraft::Stage::Ready, 120000);
    QCOMPARE(m_bench->model().rowCount(), rows);
    m_bench->table.setFocus();
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Down}) {
        QTest::keyClick(&m_bench->table, key);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(&m_bench->table, Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->table.currentIndex().row(), rows - 1);
    m_bench->choose(u"No number"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->model().rowCount(), rows / 10);
    m_bench->choose(u"All rows"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->model().rowCount(), rows);
    type(0, firstName, u"Bea"_s);
    QCOMPARE(m_bench->cell(0, firstName), u"Bea"_s);
}

ROLODESK_TEST(RowsPageTest);

#include "tst_rowspage.moc"
