#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/timetext.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/coveragepopover.h"
#include "ui/contacts/coveragewords.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = SyncStatus::Phase;
using Mode = SyncStatus::Mode;

class CoverageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench bench; } // sets the language
    void init();
    void cleanup() { m_bench.reset(); }
    void explainsEveryState_data();
    void explainsEveryState();
    void saysHowMuchOfTheBudgetIsLeft();
    void saysWhyAndWhatHelps_data();
    void saysWhyAndWhatHelps();
    void opensByMouseAndKeyboardAndGivesTheFocusBack_data();
    void opensByMouseAndKeyboardAndGivesTheFocusBack();
    void closesWithAClickOnItsButton();
    void followsWhatHappensWhileItIsOpen();
    void syncsAndPausesByItsButtons();
    void pausesWhatOnlyWaits();
    void pausesWhatWaitsToTryAgain();
    void hasNamesForAScreenReader();

private:
    void openWindow(bool keepsCurrent = true);
    [[nodiscard]] CoveragePopover &popover()
    {
        return *m_bench->window().findChild<CoveragePopover *>();
    }
    [[nodiscard]] QToolButton &opener()
    {
        return *m_bench->window().findChild<QToolButton *>(u"statusCoverage"_s);
    }
    [[nodiscard]] QString line(const char *name)
    {
        const auto *label = popover().findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : u"(hidden)"_s;
    }
    [[nodiscard]] QToolButton &button(const char *name)
    {
        return *popover().findChild<QToolButton *>(QLatin1String(name));
    }

    FakeClock m_clock; // before the bench that uses it
    std::unique_ptr<UiBench> m_bench;
};

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

SyncStatus statusOf(Phase phase, qint64 loaded, std::optional<qint64> total)
{
    SyncStatus status;
    status.phase = phase;
    status.loaded = loaded;
    status.total = total;
    return status;
}

SyncStatus completeStatus()
{
    SyncStatus status = statusOf(Phase::Complete, 2000, 2000);
    status.lastComplete = noon.addSecs(-20);
    status.lastContact = noon.addSecs(-20);
    status.nextLook = noon.addSecs(10);
    return status;
}

} // namespace

void CoverageTest::init()
{
    m_clock.setNow(noon);
    m_bench = std::make_unique<UiBench>(&m_clock);
}

/// A window on forty contacts that are all here.
void CoverageTest::openWindow(bool keepsCurrent)
{
    m_bench->api.contacts = sampleContacts(40, m_clock.nowUtc());
    m_bench->sync().keepCurrent(keepsCurrent);
    m_bench->open();
    QTRY_COMPARE(m_bench->sync().status().phase, Phase::Complete);
    QTRY_VERIFY((m_clock.advance(40ms), m_bench->model().rowCount() == 40));
}

void CoverageTest::explainsEveryState_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("completeness");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    const QString done =
        u"Complete: every contact was here at %1."_s.arg(localTime(noon.addSecs(-20)));
    const QString partly = u"Not complete yet. What is here can be searched and read already."_s;
    const QString missing =
        u"Contacts may be missing. The local copy was last complete at %1."_s.arg(
            localTime(noon.addSecs(-20)));
    QTest::newRow("never started")
        << statusOf(Phase::Idle, 0, {}) << u"No contact was loaded yet."_s << u"Not started."_s
        << u"Not planned"_s;
    SyncStatus status = statusOf(Phase::FirstPage, 0, {});
    QTest::newRow("asking") << status << u"No contact was loaded yet."_s << u"Asking the service."_s
                            << u"Under way"_s;
    status = statusOf(Phase::Loading, 340, 2000);
    status.mode = Mode::FirstLoad;
    QTest::newRow("loading") << status << partly << u"First load: 340 of 2,000 contacts."_s
                             << u"Under way"_s;
    status.total.reset();
    QTest::newRow("loading, total unknown")
        << status << partly << u"First load: 340 contacts, total unknown."_s << u"Under way"_s;
    QTest::newRow("complete") << completeStatus() << done << u"Waiting for the next check."_s
                              << u"In 10 seconds"_s;
    status = completeStatus();
    status.nextLook = {};
    QTest::newRow("complete, looked at once")
        << status << done << u"Nothing."_s << u"Not planned"_s;
    status.mode = Mode::Refresh;
    QTest::newRow("looking") << status << done << u"Looking for changes."_s << u"Under way"_s;
    status = completeStatus();
    status.swept = 300;
    QTest::newRow("sweep") << status << done
                           << u"Looking for contacts that were deleted: 300 of 2,000 looked at."_s
                           << u"In 10 seconds"_s;
    status.mode = Mode::Sweep;
    QTest::newRow("step of a sweep")
        << status << done << u"Looking for contacts that were deleted: 300 of 2,000 looked at."_s
        << u"In 10 seconds"_s;
    status = completeStatus();
    status.nextLook = {};
    status.mode = Mode::Sweep;
    QTest::newRow("whole walk again")
        << status << done << u"Reading every contact again, to find those that were deleted."_s
        << u"Under way"_s;
    status = completeStatus();
    status.phase = Phase::Partial;
    status.reason = SyncStatus::Reason::CountDiffers;
    status.total = 2003;
    QTest::newRow("partial") << status << missing << u"Waiting for the next check."_s
                             << u"In 10 seconds"_s;
    status = completeStatus();
    status.nextLook = {};
    status.phase = Phase::Failed;
    status.retryAt = noon.addSecs(40);
    QTest::newRow("failed, tries again")
        << status << done << u"Waiting to try again."_s << u"In 40 seconds"_s;
    status.retryAt = {};
    QTest::newRow("failed for good") << status << done << u"Stopped."_s << u"Not planned"_s;
    status.phase = Phase::Paused;
    status.paused = true;
    QTest::newRow("paused") << status << done << u"Paused by you."_s << u"When you go on"_s;
    status = statusOf(Phase::Paused, 340, 2000);
    QTest::newRow("paused in the first load")
        << status << partly << u"Paused by you."_s << u"When you go on"_s;
}

void CoverageTest::explainsEveryState()
{
    QFETCH(SyncStatus, status);
    const CoverageText text = coverageOf(status, {}, noon);
    QTEST(text.completeness, "completeness");
    QTEST(text.now, "now");
    QTEST(text.next, "next");
    QCOMPARE(
        text.lastAnswer, status.lastContact.isValid() ? u"20 s ago"_s : u"None since the start"_s);
}

void CoverageTest::saysHowMuchOfTheBudgetIsLeft()
{
    SyncStatus status = completeStatus();
    ServiceWatch::Budget budget;
    budget.leftThisMinute = 431;
    CoverageText text = coverageOf(status, budget, noon);
    QCOMPARE(text.requests, u"431 of 500 left this minute"_s);
    QCOMPARE(text.background,
        u"At most two thirds of the requests; the rest is kept for what you do."_s);
    status.backgroundShare = 0.5;
    QCOMPARE(coverageOf(status, budget, noon).background,
        u"Slowed to 50 % of its part, because other tools use the same key."_s);
    budget.pausedFor = 12'500ms;
    QCOMPARE(coverageOf(status, budget, noon).background,
        u"The service asked for a pause; it ends in 13 seconds."_s);
    budget.perMinute = 0;
    QCOMPARE(coverageOf(status, budget, noon).requests, u"Not limited"_s);
}

void CoverageTest::saysWhyAndWhatHelps_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<bool>("isTrouble");
    SyncStatus status = completeStatus();
    QTest::newRow("complete") << status << false;
    status.phase = Phase::Failed;
    status.error = errorOf(ApiError::Kind::Offline);
    QTest::newRow("offline") << status << true;
    status.error = errorOf(ApiError::Kind::Unauthorized);
    QTest::newRow("refused") << status << true;
    status.error.reset();
    status.storeError = StoreError{StoreError::Kind::DiskFull, {}, {}};
    QTest::newRow("disk full") << status << true;
    status = completeStatus();
    status.phase = Phase::Partial;
    status.reason = SyncStatus::Reason::CountDiffers;
    status.total = 2003;
    QTest::newRow("count differs") << status << true;
    status.reason = SyncStatus::Reason::CursorStuck;
    QTest::newRow("stuck") << status << true;
    status.reason = SyncStatus::Reason::NoWalkWorks;
    QTest::newRow("no list") << status << true;
}

void CoverageTest::saysWhyAndWhatHelps()
{
    QFETCH(SyncStatus, status);
    QFETCH(bool, isTrouble);
    const CoverageText text = coverageOf(status, {}, noon);
    QCOMPARE(!text.trouble.isEmpty(), isTrouble);
    QCOMPARE(!text.help.isEmpty(), isTrouble);
    QVERIFY(!(text.trouble + text.help).contains(u'<'));
}

void CoverageTest::opensByMouseAndKeyboardAndGivesTheFocusBack_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("mouse") << 0;
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("enter") << int(Qt::Key_Enter);
}

void CoverageTest::opensByMouseAndKeyboardAndGivesTheFocusBack()
{
    QFETCH(int, key);
    openWindow();
    QVERIFY(!popover().isVisible());
    if (key == 0) {
        QTest::mouseClick(&opener(), Qt::LeftButton);
    } else {
        opener().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(opener().hasFocus());
        QTest::keyClick(&opener(), static_cast<Qt::Key>(key));
    }
    QTRY_VERIFY(popover().isVisible());
    QCOMPARE(popover().windowType(), Qt::Popup);
    QVERIFY(!popover().isModal());
    QVERIFY(button("coverageSync").hasFocus());
    QVERIFY2(popover().geometry().bottom() <= opener().mapToGlobal(QPoint()).y(), "above its line");
    QCOMPARE(line("coverageShare"), u"40 contacts"_s);
    QVERIFY(line("coverageCompleteness").startsWith(u"Complete: "_s));
    QCOMPARE(line("coverageTrouble"), u"(hidden)"_s);
    QTest::keyClick(&button("coverageSync"), Qt::Key_Escape);
    QTRY_VERIFY(!popover().isVisible());
    QTRY_VERIFY(opener().hasFocus());
    QVERIFY(m_bench->window().isVisible());
}

void CoverageTest::closesWithAClickOnItsButton()
{
    openWindow();
    opener().click();
    QTRY_VERIFY(popover().isVisible());
    QVERIFY2(popover().testAttribute(Qt::WA_NoMouseReplay), "the click would open it again");
    QTest::mouseClick(&popover(), Qt::LeftButton, {}, QPoint(-5, popover().height() + 10));
    QTRY_VERIFY(!popover().isVisible());
}

void CoverageTest::followsWhatHappensWhileItIsOpen()
{
    openWindow();
    opener().click();
    const QString before = line("coverageNext");
    QVERIFY(before.startsWith(u"In "_s));
    m_clock.advance(2s);
    QVERIFY2(line("coverageNext") != before, "the time runs");
    m_bench->watch.setBudget({500, 123, 0ms, 0.25});
    m_clock.advance(1s);
    QCOMPARE(line("coverageRequests"), u"123 of 500 left this minute"_s);
    QVERIFY(line("coverageBackground").startsWith(u"Slowed to 25 %"_s));
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    const int height = popover().height();
    m_bench->sync().syncNow();
    QTRY_COMPARE(m_bench->sync().status().phase, Phase::Failed);
    m_clock.advance(1s);
    QCOMPARE(line("coverageNow"), u"Waiting to try again."_s);
    QVERIFY(line("coverageTrouble") != u"(hidden)"_s);
    QVERIFY2(popover().height() > height, "what is longer has its room");
    QVERIFY(popover().height() >= popover().heightForWidth(popover().width()));
}

void CoverageTest::syncsAndPausesByItsButtons()
{
    openWindow();
    opener().click();
    const size_t before = m_bench->api.requests.size();
    QTest::keyClick(&button("coverageSync"), Qt::Key_Return);
    QTRY_VERIFY(m_bench->api.requests.size() > before);
    QTRY_COMPARE(m_bench->sync().status().phase, Phase::Complete);
    QCOMPARE(button("coveragePause").text(), u"Pause"_s);
    QTRY_VERIFY(button("coveragePause").isEnabled());
    QTest::mouseClick(&button("coveragePause"), Qt::LeftButton);
    QTRY_VERIFY(m_bench->sync().status().paused);
    QVERIFY2(popover().isVisible(), "it stays to tell what came of it");
    m_clock.advance(1s);
    QCOMPARE(line("coverageNow"), u"Paused by you."_s);
    QCOMPARE(button("coveragePause").text(), u"Go on"_s);
    QTest::mouseClick(&button("coveragePause"), Qt::LeftButton);
    QTRY_VERIFY(!m_bench->sync().status().paused);
    // Nor does the other button end it without a word.
    QTRY_VERIFY(button("coveragePause").isEnabled());
    button("coveragePause").click();
    QTRY_VERIFY(m_bench->sync().status().paused);
    button("coverageSync").click();
    QVERIFY(!m_bench->sync().status().paused);
    QCOMPARE(m_bench->textOf("statusMessage"), u"The pause has ended"_s);
}

void CoverageTest::pausesWhatOnlyWaits()
{
    openWindow();
    QTRY_VERIFY(m_bench->sync().status().nextLook.isValid());
    const auto isEnabled = [this] {
        opener().click();
        const bool enabled = button("coveragePause").isEnabled();
        popover().close();
        return enabled;
    };
    QVERIFY(isEnabled());
    opener().click();
    button("coveragePause").click();
    QCOMPARE(m_bench->sync().status().phase, Phase::Paused);
    QVERIFY(!m_bench->sync().status().nextLook.isValid());
    const size_t before = m_bench->api.requests.size();
    m_clock.advance(10min);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->api.requests.size(), before);
    button("coveragePause").click();
    QTRY_VERIFY(m_bench->api.requests.size() > before);
}

void CoverageTest::pausesWhatWaitsToTryAgain()
{
    openWindow();
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    m_bench->sync().syncNow();
    QTRY_VERIFY(m_bench->sync().status().retryAt.isValid());
    opener().click();
    QVERIFY(button("coveragePause").isEnabled());
    button("coveragePause").click();
    QVERIFY(!m_bench->sync().status().retryAt.isValid());
    QVERIFY(m_bench->sync().status().paused);
}

void CoverageTest::hasNamesForAScreenReader()
{
    openWindow();
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(&opener());
    QVERIFY(line);
    QCOMPARE(line->role(), QAccessible::Button);
    // The line is told anew a little after the status.
    QTRY_COMPARE((m_clock.advance(300ms), line->text(QAccessible::Name)), u"40 contacts"_s);
    QCOMPARE(line->text(QAccessible::Description), u"Opens details about the local copy."_s);
    opener().click();
    QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&popover());
    QVERIFY(about);
    QCOMPARE(about->text(QAccessible::Name), u"About the local copy"_s);
    QStringList buttons;
    QStringList texts;
    for (int i = 0; i < about->childCount(); ++i) {
        QAccessibleInterface *child = about->child(i);
        if (child->role() == QAccessible::Button)
            buttons.append(child->text(QAccessible::Name));
        else if (child->role() == QAccessible::StaticText)
            texts.append(child->text(QAccessible::Name));
    }
    QCOMPARE(buttons, (QStringList{u"Sync now"_s, u"Pause"_s}));
    QVERIFY(texts.contains(u"40 contacts"_s) && texts.contains(u"Next check"_s));
}

ROLODESK_TEST(CoverageTest);
#include "tst_coverage.moc"
