#include "tests/editor/journalbench.h"
#include "tests/support/testregistry.h"
#include "ui/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using State = JournalWrite::State;

/// The journal as a table that is read in pages while it changes.
class HistoryModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { m_bench.reset(); }
    void readsInPages();
    void missesNothingWhileAPageIsRead();
    void readsAnewWhenVeryMuchIsNew();
    void readsAnActOnManyAnew();

private:
    std::unique_ptr<JournalBench> m_bench;
};

void HistoryModelTest::readsInPages()
{
    m_bench->planMany(450, u"Eve"_s);
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.isPartial() && model.canFetchMore({}));
    const qint64 newest = model.entryAt(0).write.id;
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QTRY_VERIFY(!model.isPartial());
    for (int row = 0; row < 450; ++row)
        QCOMPARE(model.entryAt(row).write.id, newest - row);
    QCOMPARE(model.rowOf(newest - 449), 449);
    QCOMPARE(model.rowOf(newest + 1), -1);
}

/// What changed after a page was read and before it came is newer than the page.
void HistoryModelTest::missesNothingWhileAPageIsRead()
{
    const JournalWrite write = m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    model.setQuery({});
    Q_EMIT m_bench->journal.changed({m_bench->confirmed(write)});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0).write.state, State::Confirmed);
    // And so is one that the page does not have yet.
    JournalWrite next = write;
    next.id = write.id + 1;
    model.setQuery({});
    Q_EMIT m_bench->journal.changed({next});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.entryAt(0).write.id, next.id);
}

void HistoryModelTest::readsAnewWhenVeryMuchIsNew()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 1);
    const qint64 newest = m_bench->planMany(300, u"Eve"_s).constLast().id;
    QTRY_COMPARE(model.rowCount(), 200);
    QCOMPARE(model.entryAt(0).write.id, newest);
    QVERIFY(model.canFetchMore({}));
}

/// Of its writes the journal tells nothing one by one.
void HistoryModelTest::readsAnActOnManyAnew()
{
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    WriteGroup group;
    group.kind = WriteGroup::Kind::Bulk;
    group.source = u"bulk"_s;
    group.made = m_bench->clock.nowUtc();
    const qint64 act = valueOf(m_bench->journal.beginAct(group));
    QList<JournalWrite> writes;
    for (qint64 id = 1; id <= 3; ++id) {
        JournalWrite write = renamed(u"a"_s, u"b"_s);
        write.contact = ContactId(id);
        write.planned = group.made;
        writes.append(write);
    }
    (void)valueOf(m_bench->journal.addToAct(act, writes));
    (void)valueOf(m_bench->journal.finishAct(act));
    QTRY_COMPARE(model.rowCount(), 3);
    // Nothing moves under a hand because an act pauses or goes on.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    (void)valueOf(m_bench->journal.pauseAct(act, true));
    (void)valueOf(m_bench->journal.pauseAct(act, false));
    (void)valueOf(m_bench->journal.undoable());
    QCOMPARE(reset.size(), 0);
    (void)valueOf(m_bench->journal.withdrawAct(act, group.made));
    QTRY_VERIFY(model.rowCount() == 3 && model.entryAt(0).write.state == State::Withdrawn);
    QCOMPARE(reset.size(), 1);
}

ROLODESK_TEST(HistoryModelTest);
#include "tst_historymodel.moc"
