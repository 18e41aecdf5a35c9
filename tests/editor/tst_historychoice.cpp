#include "tests/editor/historybench.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/history/clashdialog.h"

#include <QAction>
#include <QSignalSpy>
#include <QTimer>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using GroupKind = WriteGroup::Kind;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// What can be done with the rows of the history that are chosen.
class HistoryChoiceTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void actsOnWhatIsFound();
    void choosesAnotherWhereTheChosenOneGoes();
    void looksAtVeryManyAtOnce();
    void opensOneQuestionForTwoClicks();

private:
    using Ids = QList<qint64>;
    [[nodiscard]] static Ids idsOf(const QSignalSpy &spy)
    {
        Ids ids = spy.constLast().constFirst().value<Ids>();
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

/// The rows that are seen are not those of the journal.
void HistoryChoiceTest::actsOnWhatIsFound()
{
    const auto failed = [this](qint64 id, const QString &after) {
        return m_bench->plan(id, m_bench->failed(renamed(u"a"_s, after), Outcome::Refused)).id;
    };
    const qint64 first = failed(1, u"one"_s);
    failed(2, u"two"_s);
    const qint64 third = failed(3, u"one"_s);
    failed(4, u"two"_s);
    const JournalWrite waits = m_bench->plan(1, renamed(u"a"_s, u"one"_s));
    open();
    QTRY_COMPARE(rows(), 5);
    text().setText(u"one"_s);
    QTRY_COMPARE(rows(), 3);
    table().selectAll();
    QSignalSpy retry(m_window, &HistoryWindow::retryWanted);
    QSignalSpy withdraw(m_window, &HistoryWindow::withdrawWanted);
    button("historyRetry")->click();
    QCOMPARE(idsOf(retry), (Ids{first, third}));
    button("historyDiscard")->click();
    QCOMPARE(idsOf(withdraw), Ids{waits.id});
    // What is chosen stays so when the others are seen again.
    text().clear();
    QTRY_COMPARE(rows(), 5);
    button("historyRetry")->click();
    QCOMPARE(idsOf(retry), (Ids{first, third}));
    QVERIFY(!button("historyDecide")->isEnabled() && !button("historyUndo")->isEnabled());
}

/// What is told below is what the buttons act on.
void HistoryChoiceTest::choosesAnotherWhereTheChosenOneGoes()
{
    for (const auto &after : {u"one"_s, u"two"_s, u"one"_s})
        m_bench->plan(1, m_bench->failed(renamed(u"a"_s, after), Outcome::Refused));
    open();
    QTRY_COMPARE(rows(), 3);
    select(1);
    text().setText(u"one"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(table().selectionModel()->selectedRows().size(), 1);
    QVERIFY(button("historyRetry")->isEnabled());
    text().clear();
    QTRY_COMPARE(rows(), 3);
    QVERIFY(button("historyRetry")->isEnabled());
}

/// The watchdog sees whoever looks too long; what is offered is true to the last row.
void HistoryChoiceTest::looksAtVeryManyAtOnce()
{
    constexpr int all = 48000;
    constexpr int block = 4000;
    WriteGroup group;
    group.kind = GroupKind::Bulk;
    group.source = u"bulk"_s;
    group.made = m_bench->clock.nowUtc();
    const qint64 act = valueOf(m_bench->journal.beginAct(group));
    for (int first = 0; first < all; first += block) {
        QList<JournalWrite> writes;
        for (int at = first; at < first + block; ++at) {
            JournalWrite write = m_bench->confirmed(renamed(u"a"_s, u"b"_s));
            if (at == 0)
                write = m_bench->failed(renamed(u"a"_s, u"b"_s), Outcome::Refused);
            write.contact = ContactId(100 + at);
            write.before = QByteArrayLiteral("{\"id\":5,\"first\":\"Eve\"}");
            write.planned = group.made;
            writes.append(write);
        }
        (void)valueOf(m_bench->journal.addToAct(act, writes));
    }
    (void)valueOf(m_bench->journal.finishAct(act));
    open();
    text().setText(u"nobody"_s); // all of it is read
    auto &model = *m_window->findChild<HistoryModel *>();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == all && !model.isPartial(), 40000);
    text().clear();
    QTRY_COMPARE(rows(), all);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(button("historyRetry")->isEnabled() && button("historyUndo")->isEnabled());
    QVERIFY(!button("historyDiscard")->isEnabled() && !button("historyDecide")->isEnabled());
    // As somebody goes on to click on single ones, but within one event.
    QTimer::singleShot(0, m_window, [this] {
        const auto turned = QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
        for (int row = 100; row < 103; ++row) {
            table().selectionModel()->select(table().model()->index(row, 0), turned);
            table().selectionModel()->select(table().model()->index(row, 0), turned);
        }
        m_window->setProperty("isDone", true);
    });
    QTRY_VERIFY(m_window->property("isDone").toBool());
    QSignalSpy retry(m_window, &HistoryWindow::retryWanted);
    button("historyRetry")->click();
    QCOMPARE(idsOf(retry), Ids{model.entryAt(all - 1).write.id});
    QSignalSpy undo(m_window, &HistoryWindow::undoWanted);
    button("historyUndo")->click();
    QCOMPARE(undo.constLast().constFirst().toLongLong(), act);
}

void HistoryChoiceTest::opensOneQuestionForTwoClicks()
{
    ListBench bench;
    bench.open();
    ContactWrite patch;
    patch.email = u"countess@example.org"_s;
    bench.service.changeByOthers(ContactId(1), patch);
    bench.submit(1, {fieldChange(Kind::Email, u"ada@example.org"_s, u"al@example.org"_s)});
    QVERIFY(bench.until([&bench] { return bench.journal().undecided() == 1; }));
    const qint64 write = bench.journal().open().firstKey();
    const auto questions = [&bench] { return bench.ui.window().findChildren<ClashDialog *>(); };
    QCOMPARE(questions().size(), 0); // it was not submitted by hand
    bench.ui.action(u"History…"_s)->trigger();
    m_window = bench.ui.window().findChild<HistoryWindow *>();
    QVERIFY(m_window);
    QTRY_VERIFY(button("historyDecide")->isEnabled());
    button("historyDecide")->click();
    button("historyDecide")->click();
    // Both have been answered when this is.
    (void)valueOf(bench.journal().read(write));
    QTRY_COMPARE(questions().size(), 1);
    button("historyDecide")->click();
    (void)valueOf(bench.journal().read(write));
    QCOMPARE(questions().size(), 1);
    delete m_window;
}

ROLODESK_TEST(HistoryChoiceTest);
#include "tst_historychoice.moc"
