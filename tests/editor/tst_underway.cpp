#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/contacts/pendingwords.h"
#include "ui/history/historywindow.h"

#include <QLabel>
#include <QToolButton>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;
using Tally = PendingWrites::Tally;

const QDateTime noon(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);

WriterStatus troubled(ApiError::Kind kind, int seconds = 0)
{
    WriterStatus status;
    status.trouble = errorOf(kind);
    if (seconds > 0)
        status.retryAt = noon.addSecs(seconds);
    return status;
}

} // namespace

/// What the status line says about everything that is under way.
class UnderWayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench bench; } // sets the language

    void namesEveryState_data()
    {
        QTest::addColumn<Tally>("tally");
        QTest::addColumn<bool>("isOffline");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << Tally{} << false << QString();
        QTest::newRow("one waits") << Tally{0, 0, 0, 1} << false << u"1 change waiting"_s;
        QTest::newRow("some wait") << Tally{0, 0, 0, 2} << false << u"2 changes waiting"_s;
        QTest::newRow("many wait") << Tally{0, 0, 0, 50000} << false << u"50,000 changes waiting"_s;
        QTest::newRow("offline, one") << Tally{0, 0, 0, 1} << true << u"offline: 1 change waits"_s;
        QTest::newRow("offline") << Tally{0, 0, 0, 3} << true << u"offline: 3 changes wait"_s;
        QTest::newRow("saving") << Tally{0, 0, 1, 0} << false << u"saving…"_s;
        QTest::newRow("checking one")
            << Tally{0, 1, 0, 0} << false << u"checking whether a change was saved"_s;
        QTest::newRow("checking some")
            << Tally{0, 2, 0, 0} << false << u"checking whether 2 changes were saved"_s;
        QTest::newRow("undecided")
            << Tally{1, 0, 0, 0} << false << u"1 change needs your decision"_s;
        QTest::newRow("everything") << Tally{2, 1, 1, 4} << true
                                    << u"2 changes need your decision  ·  checking whether a "
                                       u"change was saved  ·  saving…  ·  "
                                       "offline: 4 changes wait"_s;
    }
    void namesEveryState()
    {
        QFETCH(Tally, tally);
        QFETCH(bool, isOffline);
        QFETCH(QString, line);
        const WriterStatus status =
            isOffline ? troubled(ApiError::Kind::Offline, 5) : WriterStatus();
        const UnderWayText text = underWayText(tally, status, noon);
        QCOMPARE(text.line, line);
        QCOMPARE(text.icon.isEmpty(), line.isEmpty());
        QCOMPARE(text.sentence.isEmpty(), line.isEmpty());
    }

    void saysWhyAndWhatHappensNext()
    {
        const Tally tally{0, 0, 0, 1};
        const QString offline =
            underWayText(tally, troubled(ApiError::Kind::Offline, 5), noon).sentence;
        QVERIFY2(
            offline.endsWith(u"It is tried again by itself in 5 seconds."_s), qPrintable(offline));
        // A key that is refused needs somebody.
        const UnderWayText refused =
            underWayText(tally, troubled(ApiError::Kind::Unauthorized), noon);
        QCOMPARE(refused.line, u"1 change waiting"_s);
        QVERIFY(refused.sentence.contains(describe(errorOf(ApiError::Kind::Unauthorized)).advice));
    }

    void comesAndGoesWithoutMovingWhatStandsBesideIt()
    {
        ListBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.clock.advance(1s);
        const QRect budget = label(bench, "statusBudget").geometry();
        const QRect message = label(bench, "statusMessage").geometry();
        const QRect coverage = button(bench, "statusCoverage").geometry();
        QCOMPARE(bench.ui.textOf("statusWrites"), u"(hidden)"_s);
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"G."_s)});
        QVERIFY(bench.until(
            [&] { return button(bench, "statusWrites").text() == u"offline: 2 changes wait"_s; }));
        QVERIFY(button(bench, "statusWrites").isVisible());
        QCOMPARE(button(bench, "statusWrites").accessibleName(), u"offline: 2 changes wait"_s);
        QVERIFY(button(bench, "statusWrites").width()
            >= button(bench, "statusWrites").sizeHint().width());
        QCOMPARE(label(bench, "statusBudget").geometry(), budget);
        QCOMPARE(label(bench, "statusMessage").geometry(), message);
        QCOMPARE(button(bench, "statusCoverage").geometry(), coverage);
        // At the end of its room, beside the requests that are left.
        const QToolButton &writes = button(bench, "statusWrites");
        const int end = writes.mapTo(&bench.ui.window(), QPoint(writes.width(), 0)).x();
        const int next = label(bench, "statusBudget").mapTo(&bench.ui.window(), QPoint()).x();
        QVERIFY2(next - end >= 0 && next - end < 24, qPrintable(QString::number(next - end)));
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QVERIFY(bench.until([&] { return !button(bench, "statusWrites").isVisible(); }));
        QCOMPARE(label(bench, "statusBudget").geometry(), budget);
    }

    void fitsIntoANarrowWindow()
    {
        ListBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.ui.window().resize(720, 480);
        bench.isOffline = true;
        for (int write = 0; write < 3; ++write)
            bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        JournalWrite clash =
            bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"G."_s)}).first();
        clash.state = State::Clash;
        (void)valueOf(bench.journal().put(clash));
        bench.clock.advance(1s);
        QToolButton &writes = button(bench, "statusWrites");
        QVERIFY(writes.text().endsWith(u'…'));
        QVERIFY(writes.text().startsWith(u"1 change needs"_s));
        QVERIFY(writes.toolTip().contains(u"3 changes wait"_s));
        const QRect place(writes.mapTo(&bench.ui.window(), QPoint()), writes.size());
        QVERIFY(bench.ui.window().rect().contains(place));
        QCOMPARE(bench.ui.window().width(), 720);
    }

    void opensTheHistory_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("space") << Qt::Key_Space;
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("mouse") << Qt::Key_unknown;
    }
    void opensTheHistory()
    {
        QFETCH(Qt::Key, key);
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        bench.clock.advance(1s);
        QToolButton &writes = button(bench, "statusWrites");
        QTRY_VERIFY((bench.clock.advance(250ms), writes.isVisible()));
        QVERIFY(writes.focusPolicy() & Qt::TabFocus);
        if (key == Qt::Key_unknown)
            QTest::mouseClick(&writes, Qt::LeftButton);
        else
            QTest::keyClick(&writes, key);
        const auto *history = bench.ui.window().findChild<HistoryWindow *>();
        QVERIFY(history && history->isVisible());
    }

    void isNotThereWhereNothingCanBeChanged()
    {
        FakeClock clock;
        UiBench bench(&clock);
        bench.open(false);
        QVERIFY(!bench.window().findChild<QToolButton *>(u"statusWrites"_s));
    }

private:
    [[nodiscard]] static QLabel &label(ListBench &bench, const char *name)
    {
        return *bench.ui.window().findChild<QLabel *>(QLatin1String(name));
    }
    [[nodiscard]] static QToolButton &button(ListBench &bench, const char *name)
    {
        return *bench.ui.window().findChild<QToolButton *>(QLatin1String(name));
    }
};

ROLODESK_TEST(UnderWayTest);
#include "tst_underway.moc"
