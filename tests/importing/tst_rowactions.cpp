#include "tests/importing/rowsbench.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"
#include "ui/importing/rowactions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstName = RowsModel::FirstCell;
constexpr int phone = RowsModel::FirstCell + 1;
constexpr int email = RowsModel::FirstCell + 2;
constexpr int fate = RowsModel::FateColumn;

const QString ragged = u"First name,Phone,Email\n"
                       "Doe, Jane,+14155550111,jane@example.com\n"
                       "Ben,+14155550112,ben@example.com\n"_s;
const QString alike = u"First name,Phone,Email\n"
                      "Ben,+14155550111,nowhere\n"
                      "Cleo,+14155550112,nowhere\n"
                      "Dan,+14155550113,else\n"_s;

} // namespace

/// What can be done about a row, by a button, the menu or a key.
class RowActionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<RowsBench>(); }
    void cleanup() { m_bench.reset(); }
    void offersNumbersWrittenAsInTheCountry();
    void offersSomeNumbersAndSaysThatThereAreMore();
    void saysWhenNothingTellsWhoseNumberItIs();
    void joinsTwoCells();
    void joinsByABlankWhereTheSeparatorIsNotSeen();
    void joinsWhatIsBlankWithoutASeparator();
    void putsMovedCellsBackTogether();
    void joinsNothingWithoutACell();
    void saysHowManyRowsAreAlike();
    void offersNobodyWhereRowsShareAnAddress();
    void offersNothingForOneAlone();
    void forgetsWhatWasCountedForAnotherRow();
    void countsForTheMenu();
    void holdsTheSameInTheMenu();
    void goesByKeys_data();
    void goesByKeys();
    void takesAMovedRowByAKey();
    void fixesAllAlikeByAKey();
    void editsAllAlikeByAKey();
    void doesNothingByAKeyThatIsOfNoUse();
    void goesByTheRowThatIsChosenNow();
    void takesNoOtherRowWhileThePlanBeginsAnew();
    void keepsUpWithManyAlike();

private:
    void choose(int row, int column);
    void type(int row, int column, const QString &text);
    QString said();
    QList<QPushButton *> candidates();
    QMenu *menu();

    std::unique_ptr<RowsBench> m_bench;
};

void RowActionsTest::choose(int row, int column)
{
    m_bench->table.setCurrentIndex(m_bench->model().index(row, column));
    m_bench->table.setFocus();
}

void RowActionsTest::type(int row, int column, const QString &text)
{
    choose(row, column);
    QVERIFY(m_bench->model().setData(m_bench->table.currentIndex(), text, Qt::EditRole));
    QVERIFY(m_bench->isReady());
}

/// About whose number it may be.
QString RowActionsTest::said()
{
    QString all;
    const auto *place = m_bench->detail.findChild<QWidget *>(u"rowCandidates"_s);
    const auto labels = place ? place->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels)
        all += label->text();
    return all;
}

QList<QPushButton *> RowActionsTest::candidates()
{
    return m_bench->detail.findChildren<QPushButton *>(u"rowCandidate"_s);
}

/// Of the cell that is chosen.
QMenu *RowActionsTest::menu()
{
    Q_EMIT m_bench->table.customContextMenuRequested(
        m_bench->table.visualRect(m_bench->table.currentIndex()).center());
    return m_bench->page.findChildren<QMenu *>(u"rowsMenu"_s).constLast();
}

void RowActionsTest::offersNumbersWrittenAsInTheCountry()
{
    m_bench->show(u"First name,Phone\nAda,4.15555E+9\n"_s);
    QTRY_COMPARE(candidates().size(), 2);
    candidates().constFirst()->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, phone), u"+1 415-555-1001"_s);
}

void RowActionsTest::offersSomeNumbersAndSaysThatThereAreMore()
{
    StoreChange change;
    for (int i = 0; i < 5; ++i) {
        Contact contact = makeContact(900 + i, u"2026-04-12T15:30:00Z"_s);
        QJsonObject json = contact.json.object();
        json.insert("phone"_L1, u"1415556000%1"_s.arg(i));
        change.upserts.append(*contactFromJson(json));
    }
    (void)valueOf(m_bench->store->commit(std::move(change)));
    m_bench->show(u"First name,Phone\nAda,1.41556E+10\nBen,1.4155560E+10\n"_s);
    // Two were there.
    QTRY_COMPARE(candidates().size(), 6);
    QVERIFY2(said().contains(u"There are more"_s), qPrintable(said()));
    choose(1, phone);
    QTRY_COMPARE(candidates().size(), 5);
    QVERIFY2(!said().contains(u"There are more"_s), qPrintable(said()));
}

void RowActionsTest::saysWhenNothingTellsWhoseNumberItIs()
{
    m_bench->show(u"First name,Phone\nAda,1.4E+10\nBen,1.51556E+10\n"_s);
    QTRY_VERIFY2(said().startsWith(u"Too little is left"_s), qPrintable(said()));
    choose(1, phone);
    QTRY_VERIFY2(said().startsWith(u"Nobody here"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"Type the number"_s), qPrintable(said()));
}

void RowActionsTest::joinsTwoCells()
{
    m_bench->show(ragged);
    choose(0, firstName);
    QTRY_VERIFY(m_bench->button(u"rowJoin"_s));
    QString text = m_bench->button(u"rowJoin"_s)->text();
    text.removeIf([](QChar sign) { return !sign.isPrint(); });
    QCOMPARE(text, u"Join “Doe” with the next cell, “Jane”"_s);
    m_bench->button(u"rowJoin"_s)->click();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, firstName), u"Doe, Jane"_s);
    QCOMPARE(m_bench->cell(0, phone), u"+1 415-555-0111"_s);
    QCOMPARE(m_bench->cell(0, email), u"jane@example.com"_s);
    QCOMPARE(m_bench->cell(0, fate), u"New"_s);
    QTRY_VERIFY(!m_bench->button(u"rowJoin"_s));
    m_bench->draft->undo();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, fate), u"Held back"_s);
    QVERIFY(m_bench->draft->setup().answers.cells.isEmpty());
}

void RowActionsTest::joinsByABlankWhereTheSeparatorIsNotSeen()
{
    m_bench->show(u"First name\tPhone\nDoe\tJane\t+14155550111\nBen\t+14155550112\n"_s);
    choose(0, firstName);
    m_bench->detail.actions().join()->trigger();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, firstName), u"Doe Jane"_s);
    QCOMPARE(m_bench->cell(0, fate), u"New"_s);
}

void RowActionsTest::joinsWhatIsBlankWithoutASeparator()
{
    m_bench->show(u"First name,Phone\nDoe,,+14155550111\nBen,+14155550112\n"_s);
    choose(0, firstName);
    m_bench->detail.actions().join()->trigger();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, firstName), u"Doe"_s);
    QCOMPARE(m_bench->cell(0, phone), u"+1 415-555-0111"_s);
}

void RowActionsTest::putsMovedCellsBackTogether()
{
    m_bench->show(ragged);
    choose(0, firstName);
    m_bench->detail.actions().join()->trigger();
    QVERIFY(m_bench->isReady());
    QTRY_VERIFY(m_bench->button(u"rowAsInFile"_s));
    QCOMPARE(m_bench->detail.findChildren<QPushButton *>(u"rowAsInFile"_s).size(), 1);
    m_bench->button(u"rowAsInFile"_s)->click();
    QVERIFY(m_bench->isReady());
    QVERIFY(m_bench->draft->setup().answers.cells.isEmpty());
    QCOMPARE(m_bench->cell(0, fate), u"Held back"_s);
}

void RowActionsTest::joinsNothingWithoutACell()
{
    m_bench->show(ragged);
    choose(0, fate);
    QTRY_VERIFY(m_bench->button(u"rowJoin"_s));
    QVERIFY(!m_bench->button(u"rowJoin"_s)->isEnabled());
    choose(0, firstName);
    QVERIFY(m_bench->button(u"rowJoin"_s)->isEnabled());
    // Its cells are as many as there are columns.
    choose(1, firstName);
    QVERIFY(!m_bench->button(u"rowJoin"_s));
}

void RowActionsTest::saysHowManyRowsAreAlike()
{
    m_bench->show(alike);
    QSignalSpy counted(&m_bench->detail.actions(), &RowActions::alikeCounted);
    type(0, email, u"now@example.com"_s);
    QTRY_VERIFY(m_bench->button(u"rowFixAlike"_s));
    QVERIFY(!m_bench->button(u"rowFixAlike"_s)->isEnabled()); // the answer comes with an event
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(m_bench->button(u"rowFixAlike"_s)->text(), u"Fix all 2 alike"_s);
    QVERIFY(m_bench->button(u"rowFixAlike"_s)->isEnabled());
    QCOMPARE(m_bench->detail.actions().alike()->text(), u"Fix all 2 alike"_s);
}

/// Nobody of them is a contact yet whom the other could be.
void RowActionsTest::offersNobodyWhereRowsShareAnAddress()
{
    m_bench->show(u"First name,Phone,Email\nAl,+14155552000,fam@example.com\n"
                  "Bo,+14155552001,fam@example.com\n"_s);
    QCOMPARE(m_bench->cell(0, fate), u"Held back"_s);
    QTRY_VERIFY(m_bench->button(u"rowSkip"_s));
    QVERIFY(!m_bench->button(u"rowSamePerson"_s));
    QStringList said;
    for (const QLabel *label : m_bench->detail.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.join(u' ').contains(u"Another row of the file has the e-mail"_s));
}

void RowActionsTest::offersNothingForOneAlone()
{
    m_bench->show(alike);
    QSignalSpy counted(&m_bench->detail.actions(), &RowActions::alikeCounted);
    type(2, email, u"now@example.com"_s);
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(!m_bench->button(u"rowFixAlike"_s));
    QVERIFY(!m_bench->detail.actions().alike()->isVisible());
}

void RowActionsTest::forgetsWhatWasCountedForAnotherRow()
{
    m_bench->show(alike);
    type(0, email, u"now@example.com"_s);
    RowActions &actions = m_bench->detail.actions();
    QTRY_VERIFY(actions.alike()->isEnabled());
    type(2, email, u"then@example.com"_s);
    QVERIFY(!actions.alike()->isEnabled());
}

void RowActionsTest::countsForTheMenu()
{
    m_bench->show(alike);
    choose(0, email);
    QMenu *shown = menu();
    const auto *edit = shown->findChild<QAction *>(u"rowsEditAlike"_s);
    QVERIFY(edit);
    QTRY_COMPARE(edit->text(), u"Edit all 2 cells that say the same"_s);
    shown->close();
}

void RowActionsTest::holdsTheSameInTheMenu()
{
    m_bench->show(u"First name,Last name,Phone\nZoe,Quint,+14155551001\nBen,Bax,+14155550112\n"_s);
    choose(0, firstName);
    const auto visible = [this] {
        QMenu *shown = menu();
        QStringList names;
        for (const QAction *action : shown->actions()) {
            if (action->isVisible() && !action->isSeparator() && action->isEnabled())
                names.append(action->text());
        }
        shown->close();
        return names;
    };
    QCOMPARE(visible().mid(2),
        (QStringList{u"Same person"_s, u"Leave out"_s, u"Copy the cell"_s, u"Copy the row"_s}));
    choose(1, firstName);
    QCOMPARE(
        visible().mid(2), (QStringList{u"Leave out"_s, u"Copy the cell"_s, u"Copy the row"_s}));
    choose(0, firstName);
    QMenu *shown = menu();
    m_bench->detail.actions().same()->trigger();
    shown->close();
    QVERIFY(m_bench->isReady());
    QVERIFY(m_bench->cell(0, fate) != u"Held back"_s);
}

void RowActionsTest::goesByKeys_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QStringList>("fates");
    const int ctrl = Qt::ControlModifier;
    const int both = ctrl | int(Qt::ShiftModifier);
    QTest::newRow("same person") << u"First name,Last name,Phone\nZoe,Quint,+14155551001\n"_s
                                 << int(Qt::Key_Return) << ctrl << QStringList{u"The same"_s};
    QTest::newRow("only this one")
        << u"First name,Phone\nBen,+14155550111\nBob,+14155550111\n"_s << int(Qt::Key_Return)
        << both << QStringList{u"New"_s, u"Left out"_s};
    QTest::newRow("drop the cells beyond")
        << u"First name,Phone\nBen,+14155550111,x\nCleo,+14155550112\n"_s << int(Qt::Key_Delete)
        << ctrl << QStringList{u"New"_s, u"New"_s};
    QTest::newRow("join") << u"First name,Phone\nDoe,Jane,+14155550111\nCleo,+14155550112\n"_s
                          << int(Qt::Key_J) << ctrl << QStringList{u"New"_s, u"New"_s};
    QTest::newRow("leave out") << u"First name,Phone\nBen,+14155550111\n"_s << int(Qt::Key_Delete)
                               << 0 << QStringList{u"Left out"_s};
}

void RowActionsTest::goesByKeys()
{
    QFETCH(QString, file);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    m_bench->show(file);
    choose(0, firstName);
    QTest::keyClick(&m_bench->table, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(m_bench->isReady());
    QTEST(m_bench->column(fate), "fates");
}

void RowActionsTest::takesAMovedRowByAKey()
{
    m_bench->show(alike);
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.moved.insert(1);
    m_bench->decide(answers);
    choose(0, firstName);
    QTest::keyClick(&m_bench->table, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_bench->draft->setup().answers.moved.isEmpty());
}

void RowActionsTest::fixesAllAlikeByAKey()
{
    m_bench->show(alike);
    type(0, email, u"now@example.com"_s);
    QTRY_VERIFY(m_bench->detail.actions().alike()->isEnabled());
    QTest::keyClick(&m_bench->table, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->column(email),
        (QStringList{u"now@example.com"_s, u"now@example.com"_s, u"else"_s}));
}

void RowActionsTest::editsAllAlikeByAKey()
{
    m_bench->show(alike);
    choose(1, email);
    QTest::keyClick(&m_bench->table, Qt::Key_F2, Qt::ShiftModifier);
    auto *editor = m_bench->table.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"now@example.com"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!m_bench->table.findChild<QLineEdit *>());
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(0, email), u"now@example.com"_s);
}

void RowActionsTest::doesNothingByAKeyThatIsOfNoUse()
{
    m_bench->show(u"First name,Phone\nBen,+14155550111\n"_s);
    const ImportAnswers before = m_bench->draft->setup().answers;
    choose(0, firstName);
    for (const QKeyCombination keys :
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::Key_T,
            Qt::CTRL | Qt::Key_J, Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_Delete})
        QTest::keyClick(&m_bench->table, keys.key(), keys.keyboardModifiers());
    QCOMPARE(m_bench->draft->setup().answers, before);
}

/// Keys come faster than the row is shown.
void RowActionsTest::goesByTheRowThatIsChosenNow()
{
    m_bench->show(alike);
    choose(0, firstName);
    m_bench->table.setCurrentIndex(m_bench->model().index(2, firstName));
    m_bench->detail.actions().skip()->trigger();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->column(fate), (QStringList{u"New"_s, u"New"_s, u"Left out"_s}));
}

/// Its rows are not there for a moment, and nobody knows which one is chosen.
void RowActionsTest::takesNoOtherRowWhileThePlanBeginsAnew()
{
    m_bench->show(alike);
    choose(0, firstName);
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.region = u"DE"_s;
    m_bench->draft->setAnswers(answers);
    choose(2, firstName);
    m_bench->detail.actions().skip()->trigger();
    QCOMPARE(m_bench->draft->setup().answers.skipped, QSet<qsizetype>());
    QVERIFY(m_bench->isReady());
    m_bench->detail.actions().skip()->trigger();
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->cell(2, fate), u"Left out"_s);
}

/// The watchdog fails a test that holds the window up.
void RowActionsTest::keepsUpWithManyAlike()
{
    constexpr int rows = 100 * 1000;
    const QString much(600, u'x');
    QString file = u"First name,Phone,Email,Memo\n"_s;
    file.reserve(rows * (much.size() + 40));
    for (int i = 0; i < rows; ++i)
        file += u"Ben,+1%1,nowhere,%2\n"_s.arg(2125000000LL + i).arg(much);
    m_bench->draft->openText(file);
    m_bench->host.show();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->draft->stage(), ImportDraft::Stage::Ready, 120000);
    // Each cell that was typed into is counted for.
    type(0, email + 1, u"memo"_s);
    type(0, firstName, u"Bea"_s);
    type(0, phone, u"+12125999999"_s);
    type(0, email, u"now@example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_bench->detail.actions().alike()->text(), u"Fix all 100,000 alike"_s, 20000);
    // A window that is closed while it counts waits for a row, and not for the file.
    m_bench->detail.actions().countAlike(0);
    QElapsedTimer time;
    time.start();
    m_bench->detail.actions().setPlace({});
    QVERIFY(time.elapsed() < 100);
}

ROLODESK_TEST(RowActionsTest);

#include "tst_rowactions.moc"
