#include "core/contacts/contactjson.h"
#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using State = JournalWrite::State;

/// What a write of the history is found by, and where that is made.
class HistorySearchTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void findsByAllThatIsTold_data();
    void findsByAllThatIsTold();
    void findsByWhatADeletedContactHad();
    void namesWhatAWriteKeepsNoContactOf();
    void saysWhatItLooksAt();
    void findsByTheNamesOfNow();
    void keepsTheWindowFree();
    void missesNothingWhileRowsAreMade();
    void placesAWriteOnceWhateverComesMeanwhile();
    void losesNothingToAnotherQuestion();

private:
    /// A deletion of a contact with much text, of which to make a row takes its time.
    [[nodiscard]] static JournalWrite large(qint64 id, int letters = 6000)
    {
        const FieldChange notes{{Kind::Custom, u"1"_s}, {}, QString(letters, u'Ä')};
        JournalWrite write;
        write.action = Action::Delete;
        write.contact = ContactId(id);
        write.before =
            contactToText(changedContact(JournalBench::person(id, u"Eve"_s), {notes}, 1));
        return write;
    }
    void planLarge(int count)
    {
        QList<JournalWrite> writes;
        for (int i = 0; i < count; ++i) {
            writes.append(large(100 + i));
            writes.last().planned = m_bench->clock.nowUtc();
        }
        WriteGroup group;
        group.source = u"console"_s;
        group.made = m_bench->clock.nowUtc();
        (void)valueOf(m_bench->journal.plan(group, writes));
    }
};

void HistorySearchTest::findsByAllThatIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"bob"_s;
    QTest::newRow("who") << u"lee"_s;
    QTest::newRow("before") << u"röbert"_s;
    QTest::newRow("after") << u"bobby"_s;
    QTest::newRow("number before") << u"14155557777"_s;
    QTest::newRow("number after") << u"14155558888"_s;
    QTest::newRow("number as it is shown") << u"555-7777"_s;
    QTest::newRow("owner before") << u"salma"_s;
    QTest::newRow("owner after") << u"lund"_s;
    QTest::newRow("tag") << u"vip"_s;
    QTest::newRow("revision read") << u"4711"_s;
    QTest::newRow("revision made") << u"5822"_s;
    QTest::newRow("request id") << u"abc-9"_s;
    QTest::newRow("several") << u"abc-9 LEE salma"_s;
}

void HistorySearchTest::findsByAllThatIsTold()
{
    QFETCH(QString, text);
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    JournalWrite write = renamed(u"Robert"_s, u"Bobby"_s);
    write.contact = ContactId(2);
    write.before = contactToText(JournalBench::person(2, u"Bob"_s));
    write.planned = m_bench->clock.nowUtc();
    write.wanted.append({{Kind::Phone, {}}, u"14155557777"_s, u"14155558888"_s});
    write.wanted.append({{Kind::Owner, {}}, u"101"_s, u"102"_s});
    write.wanted.append({{Kind::Tag, u"1"_s}, {}, tagIsOn()});
    write = m_bench->confirmed(write);
    write.readRev = 4711;
    write.resultRev = 5822;
    write.requestIds = {u"r-1"_s, u"req-ABC-9"_s};
    WriteGroup group;
    group.source = u"form"_s;
    group.person = u"lee"_s;
    group.made = write.planned;
    (void)valueOf(m_bench->journal.plan(group, {write}));
    m_bench->plan(3, renamed(u"Cas"_s, u"Kas"_s));
    open();
    QTRY_COMPARE(rows(), 3);
    this->text().setText(text);
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
    // And so is what is written into a file.
    const QByteArray lines = written(u"found.jsonl"_s);
    QCOMPARE(lines.count('\n'), 1);
    QVERIFY(lines.contains("\"contact\":2,"));
}

void HistorySearchTest::findsByWhatADeletedContactHad()
{
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    const FieldChange title{{Kind::Custom, u"1"_s}, {}, u"Lighthouse keeper"_s};
    JournalWrite write;
    write.action = Action::Delete;
    write.before = contactToText(changedContact(JournalBench::person(4, u"Dee"_s), {title}, 1));
    m_bench->plan(4, write);
    open();
    QTRY_COMPARE(rows(), 2);
    text().setText(u"lighthouse"_s);
    QTRY_COMPARE(names(), QStringList{u"Dee"_s});
}

void HistorySearchTest::namesWhatAWriteKeepsNoContactOf()
{
    QList<JournalWrite> writes;
    for (const qint64 id : {1, 77}) { // one of them is not in the local copy
        writes.append(renamed(u"a"_s, u"b"_s));
        writes.last().contact = ContactId(id);
        writes.last().planned = m_bench->clock.nowUtc();
    }
    WriteGroup group;
    group.source = u"form"_s;
    group.made = m_bench->clock.nowUtc();
    (void)valueOf(m_bench->journal.plan(group, writes));
    open();
    QTRY_COMPARE(names(), (QStringList{u"b"_s, u"Ann"_s}));
    text().setText(u"ann"_s);
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QCOMPARE(written(u"ann.jsonl"_s).count('\n'), 1);
}

void HistorySearchTest::saysWhatItLooksAt()
{
    open();
    QCOMPARE(text().placeholderText(), u"Contact, value, person or request id"_s);
    for (const char *word : {"number", "e-mail", "who", "before and after", "revisions"})
        QVERIFY2(text().toolTip().contains(QLatin1String(word)), word);
    QCOMPARE(text().accessibleDescription(), text().toolTip());
}

/// Labels and people are called otherwise while the window is open.
void HistorySearchTest::findsByTheNamesOfNow()
{
    JournalWrite write = renamed(u"Robert"_s, u"Bobby"_s);
    write.wanted.append({{Kind::Tag, u"1"_s}, {}, tagIsOn()});
    write.wanted.append({{Kind::Owner, {}}, {}, u"101"_s});
    m_bench->plan(2, m_bench->confirmed(write));
    m_bench->plan(3, renamed(u"Cas"_s, u"Kas"_s));
    open();
    QTRY_COMPARE(rows(), 2);
    select(1);
    StoreChange change;
    change.tags = sampleTags();
    change.tags->first().label = u"Golden Circle"_s;
    QCOMPARE(change.tags->first().id, TagId(1));
    (void)valueOf(m_bench->ui.store().commit(change));
    // Nothing moves, and nothing else is chosen.
    text().setText(u"golden bobby"_s);
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
    text().clear();
    QTRY_COMPARE(rows(), 2);
    QVERIFY(table().selectionModel()->isRowSelected(1));
    text().setText(u"vip"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
    for (const auto *word :
        {"day", "state", "source", "contact", "value", "person", "request id"}) {
        const QString told =
            m_window->findChild<StatePanel *>(u"historyEmpty"_s)->content().sentence;
        QVERIFY2(told.contains(QLatin1String(word)), qPrintable(told));
    }
    text().setText(u"salma"_s);
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
}

/// The watchdog sees whoever makes many rows at once on the window's thread.
void HistorySearchTest::keepsTheWindowFree()
{
    planLarge(150);
    m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    open();
    // How long it takes says nothing: a build that looks for faults on a busy machine needs longer.
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 151, 30'000);
    // New ones, too.
    planLarge(150);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 301, 30'000);
    // And what goes into a file.
    text().setText(u"eve 103"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 30'000);
    QCOMPARE(written(u"eve.jsonl"_s).count('\n'), 2);
}

void HistorySearchTest::missesNothingWhileRowsAreMade()
{
    constexpr int veryMany = 40000; // letters
    const JournalWrite write = m_bench->plan(1, large(1, veryMany));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    // Behind the page in the same queue: the page is there, and its rows are not.
    (void)valueOf(m_bench->journal.group(write.group));
    Q_EMIT m_bench->journal.changed({m_bench->confirmed(write)});
    QTRY_VERIFY(model.rowCount() == 1 && model.entryAt(0).write.state == State::Confirmed);
    QVERIFY(model.offersAt(0).undo && !model.offersAt(0).discard);
}

/// Not even what does not meet the question any more before its row is made.
void HistorySearchTest::placesAWriteOnceWhateverComesMeanwhile()
{
    const JournalWrite first = m_bench->plan(1, renamed(u"Ann"_s, u"Anna"_s));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JournalQuery open;
    open.openOnly = true;
    model.setQuery(open);
    QTRY_COMPARE(model.rowCount(), 1);
    JournalWrite next = large(2);
    next.id = first.id + 2;
    next.group = first.group;
    JournalWrite between = renamed(u"Bob"_s, u"Rob"_s);
    between.id = first.id + 1;
    between.group = first.group;
    Q_EMIT m_bench->journal.changed({next});
    QCOMPARE(model.rowCount(), 1); // its row is being made
    Q_EMIT m_bench->journal.changed({m_bench->confirmed(next)});
    Q_EMIT m_bench->journal.changed({between});
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.entryAt(0).write.state, State::Confirmed);
    QCOMPARE(model.entryAt(0).write.id, next.id);
    QCOMPARE(model.entryAt(1).write.id, between.id);
    QCOMPARE(model.entryAt(2).write.id, first.id);
}

void HistorySearchTest::losesNothingToAnotherQuestion()
{
    const JournalWrite write = m_bench->plan(1, large(1));
    HistoryModel model(m_bench->journal, m_bench->ui.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 1);
    // The model hears of it first, and begins to make its row; then something else is asked for.
    const auto asking = connect(
        &m_bench->journal, &WriteJournal::changed, &model, [&model] { model.setQuery({}); });
    m_bench->put(m_bench->confirmed(write));
    QTRY_VERIFY(model.rowCount() == 1 && model.entryAt(0).write.state == State::Confirmed);
    disconnect(asking);
    m_bench->plan(3, renamed(u"Cas"_s, u"Kas"_s));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.nameAt(0), u"Cas"_s);
}

ROLODESK_TEST(HistorySearchTest);
#include "tst_historysearch.moc"
