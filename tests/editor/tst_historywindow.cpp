#include "core/store/database.h"
#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"
#include "ui/common/copybutton.h"
#include "ui/history/historydetails.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using GroupKind = WriteGroup::Kind;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// The journal in a window.
class HistoryWindowTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void showsTheNewestFirst();
    void putsNewWritesAtTheTop();
    void changesAWriteWhereItStands();
    void filtersByStateAndSource();
    void letsInWhatComesToBeAskedFor();
    void filtersByDay();
    void looksAtTheNewDayWhenSomebodyComesBack();
    void showsOneContact();
    void findsWhatStandsFurtherDown();
    void tellsAllOfAWrite();
    void tellsWhyAWriteFailed();
    void copiesRequestIds();
    void offersWhatCanBeDone();
    void actsOnSeveralAtOnce();
    void undoesNothingTwice();
    void opensTheContact();
    void exportsWhatIsAskedFor();
    void saysThatAFileCannotBeWritten();
    void saysThatThereIsNothing();
    void saysThatTheJournalCannotBeRead();
    void choosesTheFirstRowFromTheRight();
};

void HistoryWindowTest::showsTheNewestFirst()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    WriteGroup import;
    import.kind = GroupKind::Import;
    import.source = u"import May.csv"_s;
    m_bench->plan(2, m_bench->confirmed(renamed(u"Bob"_s, u"Rob"_s)), import);
    open();
    QTRY_COMPARE(names(), (QStringList{u"Bob"_s, u"Ann"_s}));
    QCOMPARE(cell(0, HistoryModel::WhenColumn), u"11/1/26 12:00 PM"_s);
    QCOMPARE(cell(0, HistoryModel::WhoColumn), u"kim"_s);
    QCOMPARE(cell(0, HistoryModel::WhatColumn), u"Changed first name of Bob"_s);
    QCOMPARE(cell(0, HistoryModel::StateColumn), u"Saved"_s);
    QCOMPARE(cell(0, HistoryModel::SourceColumn), u"Import of May.csv"_s);
    QCOMPARE(cell(1, HistoryModel::WhatColumn), u"Change first name of Ann"_s);
    QCOMPARE(cell(1, HistoryModel::StateColumn), u"Waiting to be saved"_s);
    QCOMPARE(m_window->findChild<QLabel *>(u"historyCount"_s)->text(), u"2 changes"_s);
    QVERIFY(table().hasFocus());
}

void HistoryWindowTest::putsNewWritesAtTheTop()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    open();
    QTRY_COMPARE(rows(), 1);
    QAbstractItemModelTester tester(
        table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_bench->plan(2, renamed(u"Bob"_s, u"Rob"_s));
    QTRY_COMPARE(names(), (QStringList{u"Bob"_s, u"Ann"_s}));
    // What somebody reads stays in front.
    QCOMPARE(blocks("historySentence"), QStringList{u"Change first name of Ann"_s});
}

void HistoryWindowTest::changesAWriteWhereItStands()
{
    const JournalWrite first = m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    m_bench->plan(2, renamed(u"Bob"_s, u"Rob"_s));
    open();
    QTRY_COMPARE(rows(), 2);
    select(1);
    QCOMPARE(blocks("historyState"), QStringList{u"Waiting to be saved"_s});
    JournalWrite write = first;
    write.state = State::Unknown;
    m_bench->put(write);
    QTRY_COMPARE(cell(1, HistoryModel::StateColumn), u"Checking whether it was saved"_s);
    QCOMPARE(blocks("historyState"), QStringList{u"Checking whether it was saved"_s});
    m_bench->put(m_bench->confirmed(write));
    QTRY_COMPARE(cell(1, HistoryModel::StateColumn), u"Saved"_s);
    QCOMPARE(names(), (QStringList{u"Bob"_s, u"Ann"_s}));
    QVERIFY(button("historyUndo")->isEnabled());
}

void HistoryWindowTest::filtersByStateAndSource()
{
    WriteGroup list;
    list.source = u"table"_s;
    JournalWrite clash = renamed(u"Cas"_s, u"Kas"_s);
    clash.state = State::Clash;
    m_bench->plan(1, m_bench->confirmed(renamed(u"Ann"_s, u"Anna"_s)));
    m_bench->plan(2, m_bench->failed(renamed(u"Bob"_s, u"Rob"_s), Outcome::Refused), list);
    m_bench->plan(3, clash);
    WriteGroup import;
    import.source = u"import May.csv"_s;
    m_bench->plan(4, renamed(u"Dee"_s, u"Di"_s), import);
    open();
    QTRY_COMPARE(rows(), 4);
    choose("historyStates", u"Failed"_s);
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
    choose("historyStates", u"Not done yet"_s);
    QTRY_COMPARE(names(), (QStringList{u"Dee"_s, u"Cas"_s}));
    choose("historyStates", u"Needs a decision"_s);
    QTRY_COMPARE(names(), QStringList{u"Cas"_s});
    choose("historyStates", u"Any state"_s);
    choose("historySource", u"List"_s);
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
    // A source is offered as soon as it was seen.
    choose("historySource", u"Import of May.csv"_s);
    QTRY_COMPARE(names(), QStringList{u"Dee"_s});
    choose("historyStates", u"Saved"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
}

void HistoryWindowTest::letsInWhatComesToBeAskedFor()
{
    const JournalWrite first = m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    const JournalWrite second = m_bench->plan(2, renamed(u"Bob"_s, u"Rob"_s));
    const JournalWrite third = m_bench->plan(3, renamed(u"Cas"_s, u"Kas"_s));
    open();
    choose("historyStates", u"Saved"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
    m_bench->put(m_bench->confirmed(third));
    QTRY_COMPARE(names(), QStringList{u"Cas"_s});
    m_bench->put(m_bench->failed(second, Outcome::Refused));
    m_bench->put(m_bench->confirmed(first));
    QTRY_COMPARE(names(), (QStringList{u"Cas"_s, u"Ann"_s}));
    // Nothing goes away under a hand.
    choose("historyStates", u"Failed"_s);
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
    m_bench->put(m_bench->confirmed(second));
    QTRY_COMPARE(cell(0, HistoryModel::StateColumn), u"Saved"_s);
    QCOMPARE(names(), QStringList{u"Bob"_s});
}

void HistoryWindowTest::filtersByDay()
{
    const QDate today(2026, 11, 1);
    const auto at = [&](qint64 id, int daysAgo, const QTime &time) {
        JournalWrite write = renamed(u"a"_s, u"b"_s);
        write.planned = QDateTime(today.addDays(-daysAgo), time, Qt::LocalTime).toUTC();
        m_bench->plan(id, write);
    };
    at(1, 7, QTime(23, 59));
    at(2, 6, QTime(0, 0));
    at(3, 1, QTime(23, 59, 59));
    at(4, 0, QTime(0, 0));
    open();
    QTRY_COMPARE(rows(), 4);
    choose("historyDay", u"Today"_s);
    QTRY_COMPARE(names(), QStringList{u"Dee"_s});
    choose("historyDay", u"Yesterday"_s);
    QTRY_COMPARE(names(), QStringList{u"Cas"_s});
    choose("historyDay", u"Last 7 days"_s);
    QTRY_COMPARE(names(), (QStringList{u"Dee"_s, u"Cas"_s, u"Bob"_s}));
}

void HistoryWindowTest::looksAtTheNewDayWhenSomebodyComesBack()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    choose("historyDay", u"Today"_s);
    QTRY_COMPARE(rows(), 1);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_bench->clock.setNow(m_bench->clock.nowUtc().addDays(1));
    QCOMPARE(rows(), 1);
    m_window->activateWindow();
    QTRY_COMPARE(empty(), u"No change meets this"_s);
}

void HistoryWindowTest::showsOneContact()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    m_bench->plan(2, renamed(u"Bob"_s, u"Rob"_s));
    open();
    QTRY_COMPARE(rows(), 2);
    select(1);
    m_window->showContact(ContactId(1));
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QVERIFY(table().selectionModel()->isRowSelected(0));
    QVERIFY(button("historyDiscard")->isEnabled());
    QCOMPARE(blocks("historySentence"), QStringList{u"Change first name of Ann"_s});
    auto *only = m_window->findChild<QToolButton *>(u"historyOnly"_s);
    QVERIFY(only->isVisible());
    QCOMPARE(only->text(), u"Only Ann"_s);
    m_bench->plan(2, renamed(u"Rob"_s, u"Bob"_s)); // somebody else's
    m_bench->plan(1, renamed(u"Anna"_s, u"Ann"_s));
    QTRY_COMPARE(names(), (QStringList{u"Ann"_s, u"Ann"_s}));
    only->click();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!only->isVisible());
}

void HistoryWindowTest::findsWhatStandsFurtherDown()
{
    JournalWrite write = renamed(u"Zoë"_s, u"Zoe"_s);
    write.before = contactToText(JournalBench::person(77, u"Zoë Quist"_s));
    m_bench->plan(77, write);
    m_bench->planMany(420, u"Eve"_s);
    open();
    QTRY_COMPARE(rows(), 200);
    text().setText(u"quist zoe"_s); // any order, any case, any accent
    QTRY_COMPARE(names(), QStringList{u"Zoë Quist"_s});
    text().setText(u"14155550077"_s);
    QTRY_COMPARE(names(), QStringList{u"Zoë Quist"_s});
    text().setText(u"zoe eve"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
    text().clear();
    QTRY_COMPARE(rows(), 421); // all of them were read
}

void HistoryWindowTest::tellsAllOfAWrite()
{
    JournalWrite write = m_bench->confirmed(renamed(u"Ann"_s, u"Anna"_s));
    write.wanted.append({{Kind::OptOut, {}}, isOut(), isIn()});
    write.outcome = Outcome::Overlapped;
    write.left = {{{Kind::OptOut, {}}, isOut(), isIn()}};
    write.others = {{{Kind::Owner, {}}, u"101"_s, u"102"_s}};
    write.atRisk = {{Kind::Last, {}}, {Kind::Tag, u"1"_s}};
    write.optInReason = u"asked by phone"_s;
    m_bench->plan(1, write);
    open();
    QTRY_COMPARE(blocks("historySentence"), QStringList{u"Changed first name of Ann"_s});
    QCOMPARE(blocks("historyState"),
        QStringList{u"Saved; somebody else saved at the same moment; 1 field left as it is"_s});
    QCOMPARE(blocks("historyBefore"), QStringList{u"Ann"_s});
    QCOMPARE(blocks("historyAfter"), QStringList{u"Anna"_s});
    QCOMPARE(blocks("historyLines"),
        (QStringList{u"Opt-out: Opted out, and not Subscribed"_s,
            u"Owner: Salma Idrissi → Jo Lund"_s, u"Last name, Tag “VIP”"_s, u"asked by phone"_s}));
    const QString facts = blocks("historyFacts").constFirst();
    QVERIFY2(facts.startsWith(u"kim, 11/1/26 12:00 PM, Form · Sent: 11/1/26 12:00 PM · "_s),
        qPrintable(facts));
    QVERIFY2(
        facts.contains(u"Revision read: 4 · Revision made: 5 · Contact: 1"_s), qPrintable(facts));
    QCOMPARE(blocks("historyFailure"), QStringList());
}

void HistoryWindowTest::tellsWhyAWriteFailed()
{
    JournalWrite write = m_bench->failed(renamed(u"Ann"_s, u"Anna"_s), Outcome::Refused);
    write.error = errorOf(ApiError::Kind::BadRequest);
    write.error->message = u"first is too long"_s;
    m_bench->plan(1, write);
    JournalWrite clash = renamed(u"Bob"_s, u"Rob"_s);
    clash.state = State::Clash;
    clash.clashes = {{{Kind::First, {}}, u"Bob"_s, u"Rob"_s, u"Bobby"_s}};
    m_bench->plan(2, clash);
    open();
    QTRY_COMPARE(rows(), 2);
    select(1);
    QCOMPARE(blocks("historyState"), QStringList{u"Not saved: the service refused it"_s});
    QVERIFY2(blocks("historyFailure").value(0).contains(u"“first is too long”"_s),
        qPrintable(blocks("historyFailure").value(0)));
    select(0);
    QCOMPARE(blocks("historyLines"), QStringList{u"First name: Bob; mine: Rob; theirs: Bobby"_s});
    QCOMPARE(blocks("historyFailure"), QStringList());
}

void HistoryWindowTest::copiesRequestIds()
{
    JournalWrite write = m_bench->confirmed(renamed(u"Ann"_s, u"Anna"_s));
    write.requestIds = {u"r-1"_s, u"r-2"_s};
    m_bench->plan(1, write);
    open();
    QTRY_COMPARE(m_window->findChildren<CopyButton *>().size(), 2);
    m_window->findChildren<CopyButton *>().at(1)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"r-2"_s);
}

void HistoryWindowTest::offersWhatCanBeDone()
{
    const JournalWrite waits = m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    const JournalWrite refused =
        m_bench->plan(2, m_bench->failed(renamed(u"Bob"_s, u"Rob"_s), Outcome::Refused));
    JournalWrite clashing = renamed(u"Cas"_s, u"Kas"_s);
    clashing.state = State::Clash;
    const JournalWrite clash = m_bench->plan(3, clashing);
    const JournalWrite saved = m_bench->plan(4, m_bench->confirmed(renamed(u"Dee"_s, u"Di"_s)));
    open();
    QSignalSpy retry(m_window, &HistoryWindow::retryWanted);
    QSignalSpy withdraw(m_window, &HistoryWindow::withdrawWanted);
    QSignalSpy decide(m_window, &HistoryWindow::decideWanted);
    QSignalSpy undo(m_window, &HistoryWindow::undoWanted);
    QTRY_COMPARE(rows(), 4);
    const auto offered = [this] {
        QStringList names;
        for (const char *name :
            {"historyRetry", "historyDiscard", "historyDecide", "historyUndo"}) {
            if (button(name)->isEnabled())
                names.append(QLatin1String(name).mid(7));
        }
        return names.join(u' ');
    };
    select(3);
    QCOMPARE(offered(), u"Discard"_s);
    button("historyDiscard")->click();
    QCOMPARE(withdraw.constFirst().constFirst().value<QList<qint64>>(), QList<qint64>{waits.id});
    select(2);
    QCOMPARE(offered(), u"Retry"_s);
    button("historyRetry")->click();
    QCOMPARE(retry.constFirst().constFirst().value<QList<qint64>>(), QList<qint64>{refused.id});
    select(1);
    QCOMPARE(offered(), u"Discard Decide"_s);
    button("historyDecide")->click();
    QCOMPARE(decide.constFirst().constFirst().toLongLong(), clash.id);
    select(0);
    QCOMPARE(offered(), u"Undo"_s);
    button("historyUndo")->click();
    QCOMPARE(undo.constFirst().constFirst().toLongLong(), saved.group);
}

void HistoryWindowTest::actsOnSeveralAtOnce()
{
    const JournalWrite first =
        m_bench->plan(1, m_bench->failed(renamed(u"Ann"_s, u"A"_s), Outcome::Refused));
    m_bench->plan(2, m_bench->failed(renamed(u"Bob"_s, u"B"_s), Outcome::Gone)); // in vain
    const JournalWrite third =
        m_bench->plan(3, m_bench->failed(renamed(u"Cas"_s, u"C"_s), Outcome::NotCarriedOut));
    m_bench->plan(4, m_bench->confirmed(renamed(u"Dee"_s, u"D"_s)));
    JournalWrite clash = renamed(u"Ann"_s, u"B"_s);
    clash.state = State::Clash;
    m_bench->plan(1, clash);
    open();
    QTRY_COMPARE(rows(), 5);
    table().selectAll();
    QSignalSpy retry(m_window, &HistoryWindow::retryWanted);
    button("historyRetry")->click();
    auto ids = retry.constFirst().constFirst().value<QList<qint64>>();
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<qint64>{first.id, third.id}));
    // Several acts are not undone at once, and a decision is about one.
    QVERIFY(!button("historyUndo")->isEnabled() && !button("historyDecide")->isEnabled());
}

void HistoryWindowTest::undoesNothingTwice()
{
    const JournalWrite saved = m_bench->plan(1, m_bench->confirmed(renamed(u"Ann"_s, u"A"_s)));
    open();
    choose("historySource", u"Form"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(button("historyUndo")->isEnabled());
    WriteGroup undo;
    undo.kind = GroupKind::Undo;
    undo.source = u"undo"_s; // not among what is asked for
    undo.undoOf = saved.group;
    m_bench->plan(1, renamed(u"A"_s, u"Ann"_s), undo);
    QTRY_VERIFY(!button("historyUndo")->isEnabled());
    QCOMPARE(rows(), 1);
}

void HistoryWindowTest::opensTheContact()
{
    m_bench->plan(3, renamed(u"Cas"_s, u"Kas"_s));
    open();
    QTRY_COMPARE(rows(), 1);
    ContactId wanted;
    connect(m_window, &HistoryWindow::contactWanted, this, [&](ContactId id) { wanted = id; });
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(wanted, ContactId(3));
}

void HistoryWindowTest::exportsWhatIsAskedFor()
{
    m_bench->planMany(600, u"Eve"_s); // more than one page
    m_bench->plan(1, m_bench->confirmed(renamed(u"Ann"_s, u"=1+1"_s)));
    open();
    QTRY_COMPARE(rows(), 200);
    const QByteArray lines = written(u"all.jsonl"_s);
    QCOMPARE(said(), u"601 changes written to all.jsonl"_s);
    QCOMPARE(lines.count('\n'), 601);
    const auto newest = QJsonDocument::fromJson(lines.left(lines.indexOf('\n'))).object();
    QCOMPARE(newest.value("name"_L1).toString(), u"Ann"_s);
    choose("historyStates", u"Saved"_s);
    QTRY_COMPARE(rows(), 1);
    const QByteArray table = written(u"saved.csv"_s);
    QCOMPARE(said(), u"1 change written to saved.csv"_s);
    QVERIFY(table.startsWith("\xef\xbb\xbf"
                             "time,"));
    QCOMPARE(table.count("\r\n"), 2);
    // What somebody typed counts, too, however far down it stands.
    choose("historyStates", u"Any state"_s);
    text().setText(u"101"_s);
    const QByteArray one = written(u"one.jsonl"_s);
    QCOMPARE(said(), u"1 change written to one.jsonl"_s);
    QVERIFY(one.contains("\"contact\":101"));
}

void HistoryWindowTest::saysThatAFileCannotBeWritten()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    open();
    QTRY_COMPARE(rows(), 1);
    m_window->exportTo(m_folder.filePath(u"nowhere/x.csv"_s));
    QTRY_VERIFY2(said().contains(u"its folder is not there"_s), qPrintable(said()));
    QVERIFY(button("historyExport")->isEnabled());
}

void HistoryWindowTest::saysThatThereIsNothing()
{
    open();
    QTRY_COMPARE(empty(), u"Nothing was changed yet"_s);
    for (const char *name :
        {"historyExport", "historyRetry", "historyDiscard", "historyDecide", "historyUndo"})
        QVERIFY2(!button(name)->isEnabled(), name);
}

void HistoryWindowTest::saysThatTheJournalCannotBeRead()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    auto file = Database::open(m_bench->ui.store().path(), Database::Access::ReadWrite);
    QVERIFY(file && (*file)->run(u"UPDATE journal_write SET details = '{'"_s));
    open();
    QTRY_COMPARE(empty(), u"Local copy damaged"_s);
    QVERIFY((*file)->run(u"UPDATE journal_write SET details = '{}'"_s));
    m_window->findChild<QPushButton *>(u"stateAction"_s)->click();
    QTRY_COMPARE(rows(), 1);
}

void HistoryWindowTest::choosesTheFirstRowFromTheRight()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    const bool came = QTest::qWaitFor([this] { return rows() == 1; });
    const QModelIndexList chosen = table().selectionModel()->selectedRows();
    const auto shown = m_window->findChild<HistoryDetails *>()->shownWrite();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(came);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(shown != 0);
}

ROLODESK_TEST(HistoryWindowTest);
#include "tst_historywindow.moc"
