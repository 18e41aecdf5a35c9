#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"
#include "ui/common/colors.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTextCharFormat>

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
    void staysInItsPlaceWhileDaysAreChosen();
    void opensTheCalendarByKey_data();
    void opensTheCalendarByKey();
    void takesTheCalendarsColorsFromThePalette_data();
    void takesTheCalendarsColorsFromThePalette();

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
    choose("historyDay", u"Other days"_s);
    QVERIFY(day("historyFrom").isVisible() && day("historyUntil").isVisible());
    QTRY_COMPARE(names(), (QStringList{u"Cas"_s, u"Bob"_s})); // today, to begin with
    day("historyFrom").setDate(QDate(2026, 9, 27));
    QTRY_COMPARE(rows(), 5);
    day("historyUntil").setDate(QDate(2026, 9, 27));
    QTRY_COMPARE(names(), (QStringList{u"Dee"_s, u"Cas"_s}));
    day("historyFrom").setDate(QDate(2024, 2, 29));
    day("historyUntil").setDate(QDate(2024, 2, 29));
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    // What is asked for is what is written, too.
    QCOMPARE(written(u"day.jsonl"_s).count('\n'), 1);
    choose("historyDay", u"Any day"_s);
    QTRY_COMPARE(rows(), 7);
    QVERIFY(!day("historyFrom").isVisible());
    QVERIFY(box("historyDay").findText(u"Other days"_s) >= 0);
}

void HistoryDaysTest::keepsTheDaysInOrder()
{
    planAt(1, QDate(2026, 10, 5), QTime(12, 0));
    open();
    choose("historyDay", u"Other days"_s);
    day("historyUntil").setDate(QDate(2026, 10, 5)); // before today, where the first day stood
    QCOMPARE(day("historyFrom").date(), QDate(2026, 10, 5));
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    day("historyFrom").setDate(QDate(2026, 10, 8));
    QCOMPARE(day("historyUntil").date(), QDate(2026, 10, 8));
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
    QCOMPARE(day("historyUntil").date(), QDate(2026, 10, 2));
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
    choose("historyDay", u"Other days"_s);
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
    choose("historyDay", u"Other days"_s);
    QTRY_COMPARE(empty(), u"No change meets this"_s);
    m_window->showOpen();
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QCOMPARE(asked(), u"Any day"_s);
    QVERIFY(!day("historyFrom").isVisible());
}

void HistoryDaysTest::staysInItsPlaceWhileDaysAreChosen()
{
    open();
    const QRect place = box("historyDay").geometry();
    choose("historyDay", u"Other days"_s);
    QTRY_VERIFY(day("historyUntil").isVisible());
    QCOMPARE(box("historyDay").geometry(), place);
    QCoreApplication::sendPostedEvents();
    const QRect until = day("historyUntil").geometry();
    day("historyFrom").setDate(QDate(2026, 9, 27));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(box("historyDay").geometry(), place);
    QCOMPARE(day("historyUntil").geometry(), until);
    QCOMPARE(asked(), u"Other days"_s);
}

void HistoryDaysTest::opensTheCalendarByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("f4") << Qt::Key_F4 << Qt::KeyboardModifiers();
    QTest::newRow("alt down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
}

void HistoryDaysTest::opensTheCalendarByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    open();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    choose("historyDay", u"Other days"_s);
    QDateEdit &from = day("historyFrom");
    from.setFocus();
    QTest::keyClick(&from, key, modifiers);
    QVERIFY(from.calendarWidget()->isVisible());
    QCOMPARE(from.date(), QDate(2026, 11, 1));
    // The day before, as somebody chooses it there.
    const auto press = [](Qt::Key pressed) {
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup && popup->focusWidget());
        QTest::keyClick(popup->focusWidget(), pressed);
    };
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QTRY_VERIFY(!from.calendarWidget()->isVisible());
    QCOMPARE(from.date(), QDate(2026, 10, 31));
    QVERIFY(m_window->isVisible() && from.hasFocus());
}

void HistoryDaysTest::takesTheCalendarsColorsFromThePalette_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("dark") << QColor(0x17, 0x19, 0x1c) << QColor(0xe6, 0xe8, 0xea);
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
}

void HistoryDaysTest::takesTheCalendarsColorsFromThePalette()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    open();
    choose("historyDay", u"Other days"_s);
    QPalette palette = m_window->palette();
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::AlternateBase, mixed(ground, text, 0.05));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, ground);
    palette.setColor(QPalette::HighlightedText, text);
    QDateEdit &from = day("historyFrom");
    from.calendarWidget()->setPalette(palette);
    QTest::keyClick(&from, Qt::Key_F4);
    const QCalendarWidget &calendar = *from.calendarWidget();
    QVERIFY(calendar.isVisible());
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday}) {
        const QColor shown = calendar.weekdayTextFormat(weekend).foreground().color();
        QVERIFY2(contrastOf(shown, ground) >= 4.5, qPrintable(shown.name()));
        QVERIFY(contrastOf(shown, palette.color(QPalette::AlternateBase)) >= 4.5);
    }
    for (const auto &name : {u"qt_calendar_prevmonth"_s, u"qt_calendar_nextmonth"_s}) {
        const auto *button = calendar.findChild<QToolButton *>(name);
        QVERIFY(button);
        const QImage sign = button->icon().pixmap(16, 16).toImage();
        QColor strongest(Qt::transparent);
        for (int at = 0; at < sign.width() * sign.height(); ++at) {
            const QColor here = sign.pixelColor(at % sign.width(), at / sign.width());
            if (here.alpha() > strongest.alpha())
                strongest = here;
        }
        strongest.setAlpha(255);
        QVERIFY2(contrastOf(strongest, ground) >= 4.5, qPrintable(strongest.name()));
    }
}

ROLODESK_TEST(HistoryDaysTest);
#include "tst_historydays.moc"
