#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"

#include <QDateEdit>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The days one can ask the history for.
class HistoryDaysTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void showsAnyDaysOfTheJournal();
    void keepsTheDaysInOrder();
    void isAskedByKeyboardAlone();
    void staysAtItsDaysOverNight();
    void forgetsTheDaysForAnotherQuestion();

private:
    void planAt(qint64 id, const QDate &day, const QTime &time)
    {
        JournalWrite write = renamed(u"a"_s, u"b"_s);
        write.planned = QDateTime(day, time, Qt::LocalTime).toUTC();
        m_bench->plan(id, write);
    }
    [[nodiscard]] QDateEdit &day(const char *name)
    {
        return *m_window->findChild<QDateEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QString asked() { return box("historyDay").currentText(); }
};

/// Whole days where the person is, be they as long as they are (2026: the clocks go back on 1
/// November in Newfoundland, and forward on 27 September in New Zealand).
void HistoryDaysTest::showsAnyDaysOfTheJournal()
{
    planAt(1, QDate(2024, 2, 29), QTime(12, 0));
    planAt(2, QDate(2026, 9, 26), QTime(23, 59, 59));
    planAt(3, QDate(2026, 9, 27), QTime(0, 0));
    planAt(4, QDate(2026, 9, 27), QTime(23, 59, 59));
    planAt(1, QDate(2026, 9, 28), QTime(0, 0));
    planAt(2, QDate(2026, 11, 1), QTime(0, 0));
    planAt(3, QDate(2026, 11, 1), QTime(23, 59, 59));
    open();
    QTRY_COMPARE(rows(), 7);
    QVERIFY(!day("historyFrom").isVisible() && !day("historyUntil").isVisible());
    choose("historyDay", u"Other days…"_s);
    QVERIFY(day("historyFrom").isVisible() && day("historyUntil").isVisible());
    QTRY_COMPARE(names(), (QStringList{u"Cas"_s, u"Bob"_s})); // today, to begin with
    QCOMPARE(asked(), u"11/1/2026"_s);
    day("historyFrom").setDate(QDate(2026, 9, 27));
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(asked(), u"9/27/2026 – 11/1/2026"_s);
    day("historyUntil").setDate(QDate(2026, 9, 27));
    QTRY_COMPARE(names(), (QStringList{u"Dee"_s, u"Cas"_s}));
    QCOMPARE(asked(), u"9/27/2026"_s);
    day("historyFrom").setDate(QDate(2024, 2, 29));
    day("historyUntil").setDate(QDate(2024, 2, 29));
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    // What is asked for is what is written, too.
    QCOMPARE(written(u"day.jsonl"_s).count('\n'), 1);
    choose("historyDay", u"Any day"_s);
    QTRY_COMPARE(rows(), 7);
    QVERIFY(!day("historyFrom").isVisible());
    QVERIFY(box("historyDay").findText(u"Other days…"_s) >= 0);
}

void HistoryDaysTest::keepsTheDaysInOrder()
{
    planAt(1, QDate(2026, 10, 5), QTime(12, 0));
    open();
    choose("historyDay", u"Other days…"_s);
    day("historyUntil").setDate(QDate(2026, 10, 5)); // before today, where the first day stood
    QCOMPARE(day("historyFrom").date(), QDate(2026, 10, 5));
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    day("historyFrom").setDate(QDate(2026, 10, 8));
    QCOMPARE(day("historyUntil").date(), QDate(2026, 10, 8));
    QCOMPARE(asked(), u"10/8/2026"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
}

void HistoryDaysTest::isAskedByKeyboardAlone()
{
    planAt(1, QDate(2026, 10, 1), QTime(12, 0));
    planAt(2, QDate(2026, 10, 20), QTime(12, 0));
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_COMPARE(rows(), 2);
    box("historyDay").setFocus();
    QTest::keyClick(&box("historyDay"), Qt::Key_End);
    QTRY_COMPARE(rows(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(day("historyFrom").hasFocus());
    QTest::keyClick(&day("historyFrom"), Qt::Key_Down); // a month
    QTRY_COMPARE(names(), (QStringList{u"Bob"_s, u"Ann"_s}));
    QVERIFY(day("historyFrom").hasFocus()); // what comes takes no keys away
    // Tab goes through month, day and year first.
    for (int steps = 0; steps < 4 && day("historyFrom").hasFocus(); ++steps)
        QTest::keyClick(&day("historyFrom"), Qt::Key_Tab);
    QVERIFY(day("historyUntil").hasFocus());
    QTest::keyClicks(&day("historyUntil"), u"102"_s); // behind the month the day is next
    QTest::keyClick(&day("historyUntil"), Qt::Key_Return);
    QCOMPARE(asked(), u"10/1/2026 – 10/2/2026"_s);
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QVERIFY(m_window->isVisible());
    for (int steps = 0; steps < 4 && day("historyUntil").hasFocus(); ++steps)
        QTest::keyClick(&day("historyUntil"), Qt::Key_Tab);
    QVERIFY(box("historyStates").hasFocus());
}

/// They are the same days tomorrow: nothing moves under a hand.
void HistoryDaysTest::staysAtItsDaysOverNight()
{
    planAt(1, QDate(2026, 11, 1), QTime(12, 0));
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    choose("historyDay", u"Other days…"_s);
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_bench->clock.setNow(m_bench->clock.nowUtc().addDays(1));
    QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(names(), QStringList{u"Ann"_s});
}

void HistoryDaysTest::forgetsTheDaysForAnotherQuestion()
{
    planAt(1, QDate(2026, 10, 5), QTime(12, 0));
    open();
    choose("historyDay", u"Other days…"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
    m_window->showOpen();
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QCOMPARE(asked(), u"Any day"_s);
    QVERIFY(!day("historyFrom").isVisible());
}

ROLODESK_TEST(HistoryDaysTest);
#include "tst_historydays.moc"
