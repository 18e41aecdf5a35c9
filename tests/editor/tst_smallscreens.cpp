#include "tests/editor/bulkbench.h"
#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"
#include "ui/common/windowsize.h"
#include "ui/editor/bulkdialog.h"

#include <QHeaderView>
#include <QScreen>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a window has of 1600 by 1000 pixels at 200 %, without a frame.
constexpr QSize smallest(788, 460);

/// What is seen of it in its window; wholly where it is as large as it has to be for its text.
bool isWhole(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->rect().contains(place)
        && widget.visibleRegion().boundingRect() == widget.rect();
}

/// The buttons of the foot are there, as large as their words.
void verifyButtons(const QWidget &window, const QStringList &names)
{
    QCOMPARE(window.size(), smallest);
    for (const QString &name : names) {
        const auto *button = window.findChild<QPushButton *>(name);
        QVERIFY2(button && isWhole(*button), qPrintable(name));
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(name));
    }
}

/// Goes round by Tab: what has the focus is seen each time. Returns the names.
QStringList namesByTab(const QWidget &window)
{
    QStringList names;
    for (int step = 0; step < 60; ++step) {
        const QWidget *now = window.focusWidget();
        if (!now || names.contains(now->objectName()))
            return names;
        if (!isWhole(*now))
            qWarning("out of sight: %s", qPrintable(now->objectName()));
        names.append(isWhole(*now) ? now->objectName() : u"out of sight"_s);
        pressKey(Qt::Key_Tab);
    }
    return names;
}

int wholeRows(const QTableView &table)
{
    return table.viewport()->height() / table.verticalHeader()->defaultSectionSize();
}

} // namespace

/// A screen of 800 by 500.
class SmallScreensTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void makesNoWindowLargerThanTheScreen();
    void opensHistoryOnTheScreen();
    void showsAllOfHistory();
    void opensManyOnTheScreen();
    void showsAllOfMany_data();
    void showsAllOfMany();

private:
    [[nodiscard]] BulkDialog *openMany(BulkBench &bench)
    {
        bench.show();
        BulkDialog::Choice choice;
        choice.contacts = bench.all();
        choice.words = u"12 selected contacts"_s;
        choice.hidden = 3;
        choice.share = u"340 of 2,000 contacts loaded"_s;
        auto *dialog = new BulkDialog(
            bench.context, bench.ui.settings(), bench.ui.prompts, choice, &bench.host);
        dialog->open();
        [&] { QTRY_VERIFY(dialog->isActiveWindow()); }();
        return dialog;
    }
    static bool fits(const QWidget &window)
    {
        const QSize room = window.screen()->availableSize();
        const QSize taken = window.frameGeometry().size();
        return taken.width() <= room.width() && taken.height() <= room.height();
    }
};

void SmallScreensTest::makesNoWindowLargerThanTheScreen()
{
    QWidget window;
    resizeToFit(window, {300, 200});
    QCOMPARE(window.size(), QSize(300, 200));
    resizeToFit(window, {300, 20000});
    QCOMPARE(window.width(), 300);
    const int high = window.height();
    const int room = window.screen()->availableSize().height();
    // With a frame around it.
    QVERIFY2(high < room && high > room - 100, qPrintable(QString::number(high)));
    resizeToFit(window, {20000, 200});
    QCOMPARE(window.height(), 200);
    QVERIFY(window.width() < window.screen()->availableSize().width());
}

void SmallScreensTest::opensHistoryOnTheScreen()
{
    m_bench = std::make_unique<JournalBench>();
    open();
    QVERIFY(fits(*m_window));
}

void SmallScreensTest::showsAllOfHistory()
{
    m_bench = std::make_unique<JournalBench>();
    for (qint64 contact = 1; contact <= 4; ++contact)
        m_bench->plan(contact, renamed(u"Ann"_s, u"Anna"_s));
    open();
    m_window->resize(smallest);
    QTRY_COMPARE(rows(), 4);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    const QStringList buttons{u"historyExport"_s, u"historyWholeAct"_s, u"historyDecide"_s,
        u"historyRetry"_s, u"historyDismiss"_s, u"historyDiscard"_s, u"historyResume"_s,
        u"historyUndo"_s};
    // All that can be asked for at once, and something to be said below.
    m_window->showAct(1);
    QTRY_COMPARE(rows(), 1);
    box("historyDay").setCurrentIndex(box("historyDay").count() - 1);
    QVERIFY(!written(u"all.csv"_s).isEmpty());
    QTRY_COMPARE(rows(), 1);
    verifyButtons(*m_window, buttons);
    QVERIFY(wholeRows(table()) >= 2);
    for (auto *button : m_window->findChildren<QPushButton *>())
        button->setEnabled(true);
    const QStringList names = namesByTab(*m_window);
    QVERIFY2(!names.contains(u"out of sight"_s), qPrintable(names.join(u' ')));
    for (const QString &name : buttons)
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
}

void SmallScreensTest::opensManyOnTheScreen()
{
    BulkBench bench(100);
    QVERIFY(fits(*openMany(bench)));
}

void SmallScreensTest::showsAllOfMany_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("letter"); ///< Of what is chosen besides.
    QTest::addColumn<QStringList>("stops");
    QTest::newRow("add tags") << 0 << QString()
                              << QStringList{u"bulkAct"_s, u"bulkTags"_s, u"limitSkip"_s};
    QTest::newRow("make room") << 0 << u"r"_s
                               << QStringList{u"bulkAct"_s, u"bulkTags"_s, u"limitMakeRoom"_s,
                                      u"yieldingTags"_s};
    QTest::newRow("remove tags") << 1 << QString() << QStringList{u"bulkTags"_s};
    QTest::newRow("assign") << 3 << QString() << QStringList{u"bulkAct"_s};
    QTest::newRow("set a field") << 5 << QString() << QStringList{u"bulkField"_s, u"bulkValue"_s};
    QTest::newRow("opt out") << 7 << QString() << QStringList{u"bulkAct"_s};
}

void SmallScreensTest::showsAllOfMany()
{
    QFETCH(int, act);
    QFETCH(QString, letter);
    QFETCH(QStringList, stops);
    BulkBench bench(100);
    BulkDialog *dialog = openMany(bench);
    dialog->resize(smallest);
    bench.tabTo("bulkAct");
    bench.press(Qt::Key_Home);
    for (int step = 0; step < act; ++step)
        bench.press(Qt::Key_Down);
    if (!letter.isEmpty()) {
        bench.tabTo("limitSkip");
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down);
        // Arrows lead to what is out of sight, too.
        QVERIFY(isWhole(*bench.part("limitMakeRoom")));
    }
    QTRY_VERIFY(bench.rest());
    bench.part("bulkGo")->setEnabled(true);
    QCoreApplication::processEvents();
    verifyButtons(*dialog, {u"bulkCancel"_s, u"bulkGo"_s});
    QVERIFY(wholeRows(*bench.part<QTableView>("bulkTable")) >= 3);
    const QStringList names = namesByTab(*dialog);
    QVERIFY2(!names.contains(u"out of sight"_s), qPrintable(names.join(u' ')));
    for (const QString &name : stops + QStringList{u"bulkTable"_s, u"bulkCancel"_s, u"bulkGo"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u": "_s + names.join(u' ')));
}

ROLODESK_TEST(SmallScreensTest);
#include "tst_smallscreens.moc"
