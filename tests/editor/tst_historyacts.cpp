#include "core/editing/actfeed.h"
#include "tests/editor/bulkbench.h"
#include "tests/editor/historybench.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using GroupKind = WriteGroup::Kind;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// The history of one act, and of what is not done yet.
class HistoryActsTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void showsOneAct();
    void callsAnActByItsName_data();
    void callsAnActByItsName();
    void namesAnUndoByWhatItTakesBack();
    void goesFromARowToItsAct();
    void offersNoActForRowsOfSeveral();
    void asksForThePartsOfAnAct();
    void showsWhatFailedOfAnAct();
    void showsWhatIsNotDoneYet();
    void saysWhatThereIsNothingOf();
    void writesTheActThatIsAskedFor();
    void readsAVeryLargeActInPages();
    void opensWhatIsNotDoneFromTheStatusLine();
    void opensTheFailuresOfAnActFromTheBar();

private:
    /// One act on these contacts, in this order; 1 to 4 are Ann, Bob, Cas and Dee.
    QList<JournalWrite> planAct(
        const QList<qint64> &contacts, JournalWrite like, WriteGroup group = {})
    {
        QList<JournalWrite> writes;
        for (const qint64 id : contacts) {
            like.contact = ContactId(id);
            like.before = contactToText(
                JournalBench::person(id, QString(QChar(static_cast<char16_t>(u'A' + id - 1)))));
            like.planned = m_bench->clock.nowUtc();
            writes.append(like);
        }
        if (group.source.isEmpty())
            group.source = u"bulk"_s;
        group.made = m_bench->clock.nowUtc();
        return valueOf(m_bench->journal.plan(group, writes));
    }
    [[nodiscard]] static WriteGroup bulk()
    {
        WriteGroup group;
        group.kind = GroupKind::Bulk;
        return group;
    }
    [[nodiscard]] static JournalWrite tagged(const QString &tag)
    {
        JournalWrite write;
        write.wanted = {{{Kind::Tag, tag}, {}, tagIsOn()}};
        return write;
    }
    [[nodiscard]] QToolButton &onlyAct()
    {
        return *m_window->findChild<QToolButton *>(u"historyOnlyAct"_s);
    }
};

void HistoryActsTest::showsOneAct()
{
    const QList<JournalWrite> act = planAct({1, 2, 3}, tagged(u"1"_s), bulk());
    m_bench->plan(4, renamed(u"Dee"_s, u"Di"_s));
    open();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!onlyAct().isVisible());
    m_window->showAct(act.constFirst().group);
    QTRY_COMPARE(names(), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    QTRY_COMPARE(onlyAct().text(), u"Only this act: Adding tag “VIP”"_s);
    QVERIFY(onlyAct().isVisible() && table().hasFocus());
    m_bench->plan(4, renamed(u"Di"_s, u"Dee"_s)); // of another act
    m_bench->put(m_bench->confirmed(act.constFirst()));
    QTRY_COMPARE(cell(2, HistoryModel::StateColumn), u"Saved"_s);
    QCOMPARE(rows(), 3);
    onlyAct().click();
    QTRY_COMPARE(rows(), 5);
    QVERIFY(!onlyAct().isVisible());
}

void HistoryActsTest::callsAnActByItsName_data()
{
    QTest::addColumn<WriteGroup>("group");
    QTest::addColumn<QList<qint64>>("contacts");
    QTest::addColumn<QString>("title");
    WriteGroup form;
    form.source = u"form"_s;
    WriteGroup import;
    import.kind = GroupKind::Import;
    import.source = u"import R&D.csv"_s;
    QTest::newRow("one change") << form << QList<qint64>{1} << u"Change tag “VIP” of A"_s;
    QTest::newRow("several") << form << QList<qint64>{1, 2, 3}
                             << u"Change tag “VIP” of A and 2 more"_s;
    QTest::newRow("of many") << bulk() << QList<qint64>{1} << u"Adding tag “VIP”"_s;
    QTest::newRow("import") << import << QList<qint64>{1, 2} << u"Import of R&&D.csv"_s;
}

void HistoryActsTest::callsAnActByItsName()
{
    QFETCH(WriteGroup, group);
    QFETCH(QList<qint64>, contacts);
    QFETCH(QString, title);
    const auto act = planAct(contacts, tagged(u"1"_s), group);
    open();
    m_window->showAct(act.constFirst().group);
    QTRY_COMPARE(onlyAct().text(), u"Only this act: "_s + title);
}

void HistoryActsTest::namesAnUndoByWhatItTakesBack()
{
    const auto act = planAct({1, 2}, m_bench->confirmed(tagged(u"1"_s)), bulk());
    JournalWrite back;
    back.wanted = {{{Kind::Tag, u"1"_s}, tagIsOn(), {}}};
    WriteGroup undo;
    undo.kind = GroupKind::Undo;
    undo.source = u"undo"_s;
    undo.undoOf = act.constFirst().group;
    undo.isOfMany = true;
    const auto undone = planAct({2, 1}, m_bench->confirmed(back), undo);
    WriteGroup redo = undo;
    redo.kind = GroupKind::Redo;
    redo.undoOf = undone.constFirst().group;
    const auto redone = planAct({1, 2}, tagged(u"1"_s), redo);
    open();
    m_window->showAct(undone.constFirst().group);
    QTRY_COMPARE(onlyAct().text(), u"Only this act: Undo: Adding tag “VIP”"_s);
    m_window->showAct(redone.constFirst().group);
    QTRY_COMPARE(onlyAct().text(), u"Only this act: Redo: Adding tag “VIP”"_s);
}

/// By keys alone, whatever was asked for before.
void HistoryActsTest::goesFromARowToItsAct()
{
    auto act = planAct({1, 2, 3}, tagged(u"1"_s), bulk());
    m_bench->put(m_bench->failed(act.at(1), Outcome::Refused));
    m_bench->plan(4, m_bench->failed(renamed(u"Dee"_s, u"Di"_s), Outcome::Refused));
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    choose("historyStates", u"Failed"_s);
    text().setText(u"b"_s);
    QTRY_COMPARE(names(), QStringList{u"B"_s});
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Home);
    for (int steps = 0; steps < 20 && !button("historyWholeAct")->hasFocus(); ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(button("historyWholeAct")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(names(), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    QCOMPARE(box("historyStates").currentText(), u"Any state"_s);
    QVERIFY(text().text().isEmpty());
    // The keys are where one reads on, and there is no more of it.
    QVERIFY(table().hasFocus() && !button("historyWholeAct")->isEnabled());
    for (int steps = 0; steps < 20 && !onlyAct().hasFocus(); ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(onlyAct().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(button("historyWholeAct")->isEnabled());
}

void HistoryActsTest::offersNoActForRowsOfSeveral()
{
    planAct({1, 2}, tagged(u"1"_s), bulk());
    m_bench->plan(4, renamed(u"Dee"_s, u"Di"_s));
    open();
    QTRY_COMPARE(rows(), 3);
    table().selectAll();
    QVERIFY(!button("historyWholeAct")->isEnabled());
    select(1);
    table().selectionModel()->select(
        table().model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(button("historyWholeAct")->isEnabled());
    table().clearSelection();
    QVERIFY(!button("historyWholeAct")->isEnabled());
}

void HistoryActsTest::asksForThePartsOfAnAct()
{
    const auto act = planAct({1, 2, 3, 4}, tagged(u"1"_s), bulk());
    m_bench->put(m_bench->confirmed(act.at(0)));
    m_bench->put(m_bench->failed(act.at(1), Outcome::Refused));
    m_bench->plan(1, m_bench->confirmed(renamed(u"Ann"_s, u"Anna"_s)));
    m_bench->plan(3, renamed(u"Cas"_s, u"Kas"_s));
    open();
    m_window->showAct(act.constFirst().group);
    QTRY_COMPARE(rows(), 4);
    choose("historyStates", u"Saved"_s);
    QTRY_COMPARE(names(), QStringList{u"A"_s});
    choose("historyStates", u"Not done yet"_s);
    QTRY_COMPARE(names(), (QStringList{u"D"_s, u"C"_s}));
    text().setText(u"c"_s);
    QTRY_COMPARE(names(), QStringList{u"C"_s});
    select(0);
    QVERIFY(button("historyWholeAct")->isEnabled()); // it is not all of it
    text().clear();
    m_window->showContact(ContactId(3));
    QTRY_COMPARE(names(), QStringList{u"C"_s});
    choose("historyStates", u"Any state"_s);
    choose("historyDay", u"Today"_s);
    choose("historySource", u"Bulk edit"_s);
    QTRY_COMPARE(names(), QStringList{u"C"_s});
    choose("historyDay", u"Yesterday"_s);
    QTRY_COMPARE(rows(), 0);
    choose("historyDay", u"Any day"_s);
    choose("historySource", u"Form"_s);
    QTRY_COMPARE(empty(), u"Nothing of this act meets this"_s);
    onlyAct().click();
    QTRY_COMPARE(names(), QStringList{u"Cas"_s});
}

void HistoryActsTest::showsWhatFailedOfAnAct()
{
    const auto act = planAct({1, 2, 3}, tagged(u"1"_s), bulk());
    m_bench->put(m_bench->failed(act.at(0), Outcome::Refused));
    m_bench->put(m_bench->confirmed(act.at(1)));
    m_bench->plan(4, m_bench->failed(renamed(u"Dee"_s, u"Di"_s), Outcome::Refused));
    open();
    choose("historySource", u"Form"_s);
    m_window->showFailures(act.constFirst().group);
    QTRY_COMPARE(names(), QStringList{u"A"_s});
    QCOMPARE(box("historyStates").currentText(), u"Failed"_s);
    QTRY_COMPARE(onlyAct().text(), u"Only this act: Adding tag “VIP”"_s);
    choose("historyStates", u"Any state"_s);
    QTRY_COMPARE(rows(), 3);
}

void HistoryActsTest::showsWhatIsNotDoneYet()
{
    const auto inState = [this](qint64 id, State state) {
        JournalWrite write = renamed(u"a"_s, u"b"_s);
        write.state = state;
        if (state == State::Withdrawn)
            write.ended = m_bench->clock.nowUtc();
        m_bench->plan(id, write);
    };
    inState(1, State::Planned);
    inState(2, State::Sent);
    inState(3, State::Unknown);
    inState(4, State::Clash);
    inState(1, State::Withdrawn);
    m_bench->plan(2, m_bench->confirmed(renamed(u"a"_s, u"b"_s)));
    m_bench->plan(3, m_bench->failed(renamed(u"a"_s, u"b"_s), Outcome::Gone));
    open();
    QTRY_COMPARE(rows(), 7);
    m_window->showContact(ContactId(1));
    choose("historySource", u"Console"_s);
    m_window->showOpen();
    QTRY_COMPARE(names(), (QStringList{u"Dee"_s, u"Cas"_s, u"Bob"_s, u"Ann"_s}));
    QCOMPARE(box("historyStates").currentText(), u"Not done yet"_s);
    QVERIFY(!m_window->findChild<QToolButton *>(u"historyOnly"_s)->isVisible());
    // What comes to be open is among them.
    inState(2, State::Planned);
    QTRY_COMPARE(rows(), 5);
}

void HistoryActsTest::saysWhatThereIsNothingOf()
{
    m_bench->plan(1, m_bench->confirmed(renamed(u"Ann"_s, u"Anna"_s)));
    open();
    m_window->showOpen();
    QTRY_COMPARE(empty(), u"Nothing is open"_s);
    choose("historyDay", u"Today"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
    m_window->showAct(77);
    QTRY_COMPARE(empty(), u"Nothing of this act is here"_s);
    QCOMPARE(onlyAct().text(), u"Only this act"_s);
    m_window->showFailures(1);
    QTRY_COMPARE(empty(), u"Nothing of this act meets this"_s);
    QVERIFY(!button("historyExport")->isEnabled() && !button("historyWholeAct")->isEnabled());
}

void HistoryActsTest::writesTheActThatIsAskedFor()
{
    const auto act = planAct({1, 2, 3}, tagged(u"1"_s), bulk());
    m_bench->put(m_bench->failed(act.at(0), Outcome::Refused));
    m_bench->plan(4, renamed(u"Dee"_s, u"Di"_s));
    open();
    m_window->showAct(act.constFirst().group);
    QTRY_COMPARE(rows(), 3);
    const QByteArray whole = written(u"act.jsonl"_s);
    QCOMPARE(said(), u"3 changes written to act.jsonl"_s);
    QVERIFY(!whole.contains("\"contact\":4"));
    m_window->showFailures(act.constFirst().group);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(written(u"failed.jsonl"_s).contains("\"contact\":1"));
    QCOMPARE(said(), u"1 change written to failed.jsonl"_s);
    m_window->showOpen();
    QTRY_COMPARE(rows(), 3);
    QVERIFY(written(u"open.jsonl"_s).contains("\"contact\":4"));
    QCOMPARE(said(), u"3 changes written to open.jsonl"_s);
}

void HistoryActsTest::readsAVeryLargeActInPages()
{
    constexpr int all = 20000;
    constexpr int block = 1000;
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    WriteGroup group = bulk();
    group.source = u"bulk"_s;
    group.made = m_bench->clock.nowUtc();
    const qint64 act = valueOf(m_bench->journal.beginAct(group));
    for (int first = 0; first < all; first += block) {
        QList<JournalWrite> writes;
        for (int at = first; at < first + block; ++at) {
            JournalWrite write = m_bench->confirmed(tagged(u"1"_s));
            write.contact = ContactId(100 + at);
            write.before =
                contactToText(JournalBench::person(100 + at, at == 0 ? u"Zoe Quist"_s : u"Eve"_s));
            write.planned = group.made;
            writes.append(write);
        }
        (void)valueOf(m_bench->journal.addToAct(act, writes));
    }
    (void)valueOf(m_bench->journal.finishAct(act));
    m_bench->plan(2, renamed(u"Bob"_s, u"Rob"_s));
    open();
    auto &model = *m_window->findChild<HistoryModel *>();
    auto tester = std::make_unique<QAbstractItemModelTester>(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_window->showAct(act);
    QTRY_COMPARE(rows(), 200);
    QVERIFY(names().count(u"Eve"_s) == 200 && model.isPartial());
    table().scrollToBottom();
    QTRY_VERIFY(rows() > 200);
    QVERIFY(rows() <= 600);
    tester.reset(); // it goes through all rows at every page of them, on the window's thread
    // The last one of it is found, and no other of the journal.
    text().setText(u"quist"_s);
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{u"Zoe Quist"_s}, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPartial(), 30000);
    QCOMPARE(model.rowCount(), all);
}

void HistoryActsTest::opensWhatIsNotDoneFromTheStatusLine()
{
    ListBench bench;
    bench.open();
    bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
    QVERIFY(bench.until([&] { return bench.ui.writer().status().open == 0; }));
    bench.isOffline = true;
    bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
    auto *writes = bench.ui.window().findChild<QToolButton *>(u"statusWrites"_s);
    QVERIFY(bench.until([&] { return writes->isVisible(); }));
    writes->click();
    m_window = bench.ui.window().findChild<HistoryWindow *>();
    QVERIFY(m_window && m_window->isVisible());
    QTRY_COMPARE(names(), QStringList{u"Grace Hopper"_s});
    QCOMPARE(box("historyStates").currentText(), u"Not done yet"_s);
    delete m_window;
}

void HistoryActsTest::opensTheFailuresOfAnActFromTheBar()
{
    BulkBench bench(30);
    bench.ui.open(false);
    int refused = 0;
    bench.api.onRequest = [&refused](int, const QString &operation) {
        std::optional<ApiError> error;
        if (operation == "updateContactV1"_L1 && ++refused <= 2) {
            error = ApiError();
            error->kind = ApiError::Kind::BadRequest;
        }
        return error;
    };
    BulkPlan plan(bench.ui.store(), bench.clock);
    QSignalSpy ready(&plan, &BulkPlan::ready);
    plan.start(bench.all(), BulkBench::tagging());
    QVERIFY(plan.isReady() || ready.wait(10000));
    (void)valueOf(bench.ui.writer().carryOut(bulk(), bulkSource(bench.ui.store(), plan)));
    const auto show = [&bench] {
        return bench.part<QPushButton>("showFailed", &bench.ui.window());
    };
    QTRY_VERIFY((bench.clock.advance(250ms), show()));
    show()->click();
    m_window = bench.ui.window().findChild<HistoryWindow *>();
    QVERIFY(m_window && m_window->isVisible());
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(0, HistoryModel::StateColumn), u"Not saved: the service refused it"_s);
    QTRY_COMPARE(onlyAct().text(), u"Only this act: Adding tag “Newsletter”"_s);
    delete m_window;
}

ROLODESK_TEST(HistoryActsTest);
#include "tst_historyacts.moc"
