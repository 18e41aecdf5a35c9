#include "core/editing/contactchanges.h"
#include "core/editing/contactwriter.h"
#include "core/journal/failedrows.h"
#include "core/store/database.h"
#include "tests/editor/historybench.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"

#include <QAction>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Action = JournalWrite::Action;
using AnsweredBy = JournalWrite::AnsweredBy;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// What failed, in the history: what of it is still open, and how somebody is done with it.
class HistoryFailuresTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void showsWhatIsStillOpen();
    void saysWhatBecameOfAFailure();
    void saysWhenNothingIsOpen();
    void letsInWhatIsOpenAlone();
    void readsWhatIsOpenInPages();
    void tellsOfAnAnswerMeanwhile();
    void tellsOfAnAnswerThatComesWhileRowsAreRead();
    void dismissesWhatIsChosen();
    void dismissesByKeyboardAlone();
    void isDismissedInTheWholeWindow();
    void saysThatNothingWasCreated();
    void saysWhatWasDeleted();
    void saysWhatWasTakenBack();

private:
    JournalWrite fail(qint64 id, const QString &after = u"b"_s, Outcome outcome = Outcome::Refused)
    {
        return m_bench->plan(id, m_bench->failed(renamed(u"a"_s, after), outcome));
    }
    /// Of a contact that nobody has yet.
    static JournalWrite planCreation(WriteJournal &journal, JournalWrite write, const Clock &clock)
    {
        WriteGroup group;
        group.kind = WriteGroup::Kind::Create;
        group.source = u"form"_s;
        group.made = write.planned = clock.nowUtc();
        return valueOf(journal.plan(group, {write})).constFirst();
    }
    JournalWrite failToCreate(const QString &phone)
    {
        return planCreation(
            m_bench->journal, m_bench->failed(creation(phone), Outcome::Refused), m_bench->clock);
    }
    [[nodiscard]] static JournalWrite creation(const QString &phone)
    {
        JournalWrite write;
        write.action = Action::Create;
        write.wanted = {fieldChange(Kind::Phone, {}, phone)};
        return write;
    }
    /// Wants and makes the same as that one.
    void makeGood(const JournalWrite &failed)
    {
        JournalWrite later;
        later.action = failed.action;
        later.wanted = failed.wanted;
        later.contact = failed.contact;
        m_bench->put(m_bench->confirmed(m_bench->plan(failed.contact.value, later)));
    }
    void dismiss(const JournalWrite &write) { (void)valueOf(m_bench->journal.dismiss({write.id})); }
    [[nodiscard]] QString state(int row) { return cell(row, HistoryModel::StateColumn); }
    [[nodiscard]] static QStringList open(WriteJournal &journal)
    {
        JournalQuery query;
        query.unansweredOnly = true;
        QStringList ids;
        for (const JournalEntry &entry : valueOf(journal.find(query)))
            ids.append(QString::number(entry.write.id));
        return ids;
    }
    using HistoryTest::open;
};

/// As many as the status line counts.
void HistoryFailuresTest::showsWhatIsStillOpen()
{
    dismiss(fail(1));
    makeGood(fail(2));
    fail(3);
    failToCreate(u"14155550199"_s);
    open();
    choose("historySource", u"Console"_s);
    m_window->showFailures(0);
    QTRY_COMPARE(names(), (QStringList{u"+1 415-555-0199"_s, u"Cas"_s}));
    QCOMPARE(box("historyStates").currentText(), u"Failed, still open"_s);
    QVERIFY(!m_window->findChild<QToolButton *>(u"historyOnlyAct"_s)->isVisible());
    QCOMPARE(written(u"open.jsonl"_s).count('\n'), 2);
    choose("historyStates", u"Failed"_s);
    QTRY_COMPARE(rows(), 4);
}

void HistoryFailuresTest::saysWhatBecameOfAFailure()
{
    dismiss(fail(1));
    makeGood(fail(2));
    fail(3, u"c"_s);
    fail(3, u"c"_s); // counts in the place of the one before
    open();
    choose("historyStates", u"Failed"_s);
    QTRY_COMPARE(rows(), 4);
    const QString refused = u"Not saved: the service refused it"_s;
    QCOMPARE(state(0), refused);
    QCOMPARE(state(1), u"Replaced later – "_s + refused);
    QCOMPARE(state(2), state(1));
    QCOMPARE(state(3), u"Dismissed – "_s + refused);
    select(3);
    QCOMPARE(blocks("historyState"), QStringList{state(3)});
    const auto texts = [this] {
        QString all;
        for (const TextBlock *block : m_window->findChildren<TextBlock *>())
            all += block->toPlainText() + u'\n';
        return all;
    };
    QVERIFY2(texts().contains(u"It was dismissed"_s), qPrintable(texts()));
    QVERIFY2(!texts().contains(u"When the cause is gone"_s), qPrintable(texts()));
    select(0);
    QVERIFY2(texts().contains(u"When the cause is gone"_s), qPrintable(texts()));
    // What failed before that was noted.
    JournalWrite old = m_bench->failed({}, Outcome::None);
    old.answeredBy = JournalWrite::AnsweredBy::Unknown;
    QCOMPARE(writeStateText(old).word, u"Not open any more – Not saved"_s);
}

void HistoryFailuresTest::saysWhenNothingIsOpen()
{
    dismiss(fail(1));
    open();
    m_window->showFailures(0);
    QTRY_COMPARE(empty(), u"Nothing that failed is open"_s);
    choose("historyDay", u"Today"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
}

void HistoryFailuresTest::letsInWhatIsOpenAlone()
{
    const JournalWrite one = m_bench->plan(1, renamed(u"a"_s, u"b"_s));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    JournalQuery query;
    query.unansweredOnly = true;
    model.setQuery(query);
    QTRY_VERIFY(!model.isPartial());
    JournalWrite answered = m_bench->failed(one, Outcome::Refused);
    answered.id = one.id + 1;
    answered.answeredBy = JournalWrite::AnsweredBy::Person;
    Q_EMIT m_bench->journal.changed({answered, m_bench->confirmed(one)});
    m_bench->put(m_bench->failed(one, Outcome::Refused));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0).write.id, one.id);
}

void HistoryFailuresTest::readsWhatIsOpenInPages()
{
    constexpr int all = 450;
    QList<JournalWrite> writes;
    for (int at = 0; at < all; ++at) {
        writes.append(m_bench->failed(renamed(u"a"_s, QString::number(at)), Outcome::Refused));
        writes.last().contact = ContactId(100 + at % 7); // not in the order of the writes
        writes.last().planned = m_bench->clock.nowUtc();
    }
    WriteGroup group;
    group.source = u"console"_s;
    group.made = m_bench->clock.nowUtc();
    const QList<JournalWrite> planned = valueOf(m_bench->journal.plan(group, writes));
    dismiss(planned.at(17));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    JournalQuery query;
    query.unansweredOnly = true;
    model.setQuery(query);
    for (const int rows : {200, 400, all - 1}) {
        QTRY_COMPARE(model.rowCount(), rows);
        model.fetchMore({});
    }
    QTRY_VERIFY(!model.isPartial());
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.prepend(QString::number(model.entryAt(row).write.id));
    QStringList wanted;
    for (const JournalWrite &write : planned)
        wanted.append(QString::number(write.id));
    wanted.removeAt(17);
    QCOMPARE(shown, wanted);
    // And from the oldest on.
    query.newestFirst = false;
    query.beyond = planned.at(15).id;
    query.limit = 2;
    const auto oldest = valueOf(m_bench->journal.find(query));
    QCOMPARE(oldest.size(), 2);
    QCOMPARE(oldest.at(0).write.id, planned.at(16).id);
    QCOMPARE(oldest.at(1).write.id, planned.at(18).id);
}

/// Nothing moves under a hand.
void HistoryFailuresTest::tellsOfAnAnswerMeanwhile()
{
    const JournalWrite dismissed = fail(1);
    const JournalWrite saved = fail(2);
    failToCreate(u"14155550199"_s);
    fail(3);
    open();
    m_window->showFailures(0);
    QTRY_COMPARE(rows(), 4);
    const QString refused = u"Not saved: the service refused it"_s;
    select(3);
    QVERIFY(button("historyDismiss")->isEnabled());
    dismiss(dismissed);
    QTRY_COMPARE(state(3), u"Dismissed – "_s + refused);
    QVERIFY(!button("historyDismiss")->isEnabled());
    QCOMPARE(blocks("historyState"), QStringList{state(3)});
    makeGood(saved);
    QTRY_COMPARE(state(2), u"Replaced later – "_s + refused);
    // Whom it created, nobody knew before.
    JournalWrite again = planCreation(m_bench->journal, creation(u"14155550199"_s), m_bench->clock);
    again.contact = ContactId(77);
    m_bench->put(m_bench->confirmed(again));
    QTRY_COMPARE(state(1), u"Replaced later – "_s + refused);
    QCOMPARE(state(0), refused);
    QCOMPARE(rows(), 4);
    // Asked anew, it is what is left.
    m_window->showFailures(0);
    QTRY_COMPARE(names(), QStringList{u"Cas"_s});
}

void HistoryFailuresTest::tellsOfAnAnswerThatComesWhileRowsAreRead()
{
    constexpr int veryMany = 40000; // letters, so that to make the row takes its time
    JournalWrite write = m_bench->failed({}, Outcome::Refused);
    write.action = Action::Delete;
    const FieldChange notes = fieldChange(Kind::Custom, {}, QString(veryMany, u'Ä'), u"1"_s);
    write.before = contactToText(changedContact(JournalBench::person(1, u"Eve"_s), {notes}, 1));
    write = m_bench->plan(1, write);
    auto file = Database::open(m_bench->ui.store().path(), Database::Access::ReadWrite);
    QVERIFY(file);
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    model.setQuery({});
    // Behind the page in the same queue: the page is there, and its rows are not.
    (void)valueOf(m_bench->journal.group(write.group));
    QCOMPARE(journal::dismiss(**file, {write.id}).value(), 1);
    Q_EMIT m_bench->journal.dismissed();
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(model.entryAt(0).write.answeredBy);
    QCOMPARE(model.entryAt(0).write.answeredBy, AnsweredBy::Person);
    QVERIFY(!model.offersAt(0).dismiss && model.offersAt(0).retry);
}

/// Those of contacts that are gone, and creations, stand nowhere else.
void HistoryFailuresTest::dismissesWhatIsChosen()
{
    const JournalWrite gone = fail(77, u"b"_s, Outcome::Gone);
    dismiss(fail(1));
    const JournalWrite created = failToCreate(u"14155550199"_s);
    m_bench->plan(2, m_bench->confirmed(renamed(u"a"_s, u"b"_s)));
    fail(3);
    open();
    QTRY_COMPARE(rows(), 5);
    const QString refused = u"Not saved: the service refused it"_s;
    QTRY_COMPARE(state(3), u"Dismissed – "_s + refused);
    for (const int row : {1, 3}) {
        select(row);
        QVERIFY2(!button("historyDismiss")->isEnabled(), qPrintable(state(row)));
    }
    table().selectAll();
    table().selectionModel()->select(
        table().model()->index(0, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QSignalSpy wanted(m_window, &HistoryWindow::dismissWanted);
    button("historyDismiss")->click();
    QCOMPARE(wanted.size(), 1);
    auto ids = wanted.constFirst().constFirst().value<QList<qint64>>();
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<qint64>{gone.id, created.id}));
}

void HistoryFailuresTest::dismissesByKeyboardAlone()
{
    fail(1);
    const JournalWrite other = fail(2);
    open();
    connect(m_window, &HistoryWindow::dismissWanted, this,
        [this](const QList<qint64> &writes) { (void)m_bench->journal.dismiss(writes); });
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->showFailures(0);
    QTRY_VERIFY(rows() == 2 && table().hasFocus());
    pressKey(Qt::Key_Down);
    for (int steps = 0; steps < 12 && !button("historyDismiss")->hasFocus(); ++steps)
        pressKey(Qt::Key_Tab);
    QVERIFY(button("historyDismiss")->hasFocus());
    pressKey(Qt::Key_Space);
    QTRY_VERIFY(state(1).startsWith(u"Dismissed"_s));
    // Not at a button that does something else with the next key, but where the next row is.
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 1);
    QCOMPARE(open(m_bench->journal), QStringList{QString::number(other.id)});
}

void HistoryFailuresTest::isDismissedInTheWholeWindow()
{
    ListBench bench;
    bench.open();
    JournalWrite write = creation(u"14155550199"_s);
    write.state = State::Failed;
    write.outcome = Outcome::Refused;
    write.ended = bench.clock.nowUtc();
    planCreation(bench.journal(), write, bench.clock);
    auto *line = bench.ui.window().findChild<QToolButton *>(u"statusFailed"_s);
    QVERIFY(bench.until([&] { return line->isVisible(); }));
    QTest::mouseClick(line, Qt::LeftButton);
    m_window = bench.ui.window().findChild<HistoryWindow *>();
    QVERIFY(m_window);
    QCOMPARE(box("historyStates").currentText(), u"Failed, still open"_s);
    QTRY_VERIFY(button("historyDismiss")->isEnabled());
    button("historyDismiss")->click();
    QVERIFY(bench.until([&] { return !line->isVisible(); }));
    QCOMPARE(open(bench.journal()), QStringList());
    QVERIFY(bench.ui.prompts.asked.isEmpty());
    // An answer is for ever: of several it is asked about.
    for (const auto &phone : {u"14155550197"_s, u"14155550198"_s}) {
        write.wanted = creation(phone).wanted;
        planCreation(bench.journal(), write, bench.clock);
    }
    QTRY_COMPARE(rows(), 3);
    table().selectAll();
    for (const bool answer : {false, true}) {
        bench.ui.prompts.answer = answer;
        button("historyDismiss")->click();
        QCOMPARE(bench.ui.prompts.asked.constLast(), u"Dismiss 2 failed changes?"_s);
        QTRY_COMPARE(open(bench.journal()).size(), answer ? 0 : 2);
    }
    delete m_window;
}

void HistoryFailuresTest::saysThatNothingWasCreated()
{
    ListBench bench;
    bench.service.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
        return operation.contains(u"ontactV1"_s) && !operation.startsWith(u"get"_s)
            ? std::optional(errorOf(ApiError::Kind::BadRequest))
            : std::nullopt;
    };
    bench.open();
    WriteGroup group;
    group.kind = WriteGroup::Kind::Create;
    group.source = u"form"_s;
    (void)valueOf(bench.ui.writer().submit(group, {creation(u"14155550199"_s)}));
    QVERIFY(bench.until([&] { return !bench.ui.textOf("statusMessage").isEmpty(); }));
    QCOMPARE(bench.ui.textOf("statusMessage"),
        u"+1 415-555-0199: Not saved: the service refused it. Nothing was created. When the cause "
        "is gone you can try again."_s);
    (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
    QVERIFY(bench.until([&] { return bench.ui.textOf("statusMessage").startsWith(u"Ada"_s); }));
    QCOMPARE(bench.ui.textOf("statusMessage"),
        u"Ada Lovelace: Not saved: the service refused it. The contact is as it was. When the "
        u"cause "
        "is gone you can try again."_s);
}

void HistoryFailuresTest::saysWhatWasDeleted()
{
    ListBench bench;
    bench.open();
    (void)bench.submitRemoval(1);
    QVERIFY(bench.until([&] { return !bench.ui.textOf("statusMessage").isEmpty(); }));
    QCOMPARE(bench.ui.textOf("statusMessage"), u"Deleted Ada Lovelace"_s);
}

/// Not "saved": somebody took it back, or made it again.
void HistoryFailuresTest::saysWhatWasTakenBack()
{
    ListBench bench;
    bench.open();
    const auto says = [&bench](const QString &words) {
        return bench.until([&] { return bench.ui.textOf("statusMessage") == words; });
    };
    (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
    QVERIFY(says(u"Saved Ada Lovelace"_s));
    const auto take = [&bench](const QString &action) {
        QVERIFY(bench.until([&] { return bench.ui.action(action)->isEnabled(); }));
        bench.ui.action(action)->trigger();
    };
    take(u"undo"_s);
    QVERIFY2(
        says(u"Undid: first name of Ada Lovelace"_s), qPrintable(bench.ui.textOf("statusMessage")));
    take(u"redo"_s);
    QVERIFY2(
        says(u"Redid: first name of Ada Lovelace"_s), qPrintable(bench.ui.textOf("statusMessage")));
}

ROLODESK_TEST(HistoryFailuresTest);
#include "tst_historyfailures.moc"
