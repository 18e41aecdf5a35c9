#include "core/store/database.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rowof.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/enterbutton.h"
#include "ui/common/timetext.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class StatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UiBench>(); }
    void cleanup() { m_bench.reset(); }
    void keepsTheListWhileOffline();
    void showsRefusedCredentialsWithTheRequestIdAndTriesAgain();
    void saysSinceWhenTheServiceIsOutOfReach();
    void leavesTheTextItsRoomBesideTheRequestId();
    void leadsBackToAKeyWhenThisOneIsRefused_data();
    void leadsBackToAKeyWhenThisOneIsRefused();
    void asksForNoKeyOfTheSample();
    void keepsTheListBehindTheFormForTheKey();
    void countsTheSameAboveAndBelowTheList();
    void saysWhenTheLocalCopyCannotBeRead();
    void saysWhenTheLocalCopyCannotBeReadDuringASearch();
    void leavesAPauseToThePersonWhenTheCopyIsReadAgain();
    void pressesOnceForAKeyThatIsHeld();
    void keepsSayingThatAContactCannotBeRead();
    void saysWhenThereIsNothing();
    void saysWhenTheFirstPageFails();
    void saysWhenTheListMayNotBeComplete();
    void saysThatTheClockIsOffUntilItIsClosed();
    void missesNobodyWhoWasDeletedHere();
    void countsWhatIsLoadedAndLeft();
    void saysThatTheTotalIsUnknown();
    void pausesAndGoesOn();

private:
    std::unique_ptr<UiBench> m_bench;
};

void StatesTest::keepsTheListWhileOffline()
{
    const QList<Contact> all = sampleContacts(300, m_bench->clock.nowUtc());
    m_bench->keep(all.first(120));
    m_bench->api.contacts = all;
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    m_bench->open();
    QTRY_VERIFY(m_bench->textOf("messageText").contains(u"<b>Offline.</b>"_s));
    QVERIFY2(m_bench->textOf("messageText").contains(u"Since "_s),
        qPrintable(m_bench->textOf("messageText")));
    QTRY_COMPARE(m_bench->model().rowCount(), 120);
    QVERIFY(m_bench->table().isVisible());
    m_bench->searchBox().setText(u"amelia"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    QVERIFY(m_bench->model().rowCount() > 0 && m_bench->model().rowCount() < 120);
    QVERIFY(m_bench->textOf("listCaption").contains(u"120 contacts loaded so far"_s));
    QTRY_VERIFY(m_bench->textOf("statusWhen").contains(u"offline"_s));
}

void StatesTest::showsRefusedCredentialsWithTheRequestIdAndTriesAgain()
{
    m_bench->api.contacts = sampleContacts(50, m_bench->clock.nowUtc());
    bool refuse = true;
    m_bench->api.onRequest = [&refuse](int, const QString &) -> std::optional<ApiError> {
        return refuse ? std::optional(errorOf(ApiError::Kind::Unauthorized, u"req-4711"_s))
                      : std::nullopt;
    };
    m_bench->open();
    QTRY_VERIFY(m_bench->textOf("messageText").contains(u"Credentials refused"_s));
    QVERIFY(m_bench->textOf("requestId").contains(u"req-4711"_s));
    m_bench->click("copyRequestId");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"req-4711"_s);
    refuse = false;
    m_bench->click("tryAgain");
    QTRY_COMPARE(m_bench->model().rowCount(), 50);
    QTRY_COMPARE(m_bench->textOf("messageText"), u"(hidden)"_s);
}

void StatesTest::saysSinceWhenTheServiceIsOutOfReach()
{
    FakeClock clock;
    UiBench bench(&clock);
    bench.api.contacts = sampleContacts(40, clock.nowUtc());
    bench.keep(bench.api.contacts.first(15));
    std::optional<ApiError> trouble = errorOf(ApiError::Kind::Offline);
    bench.api.onRequest = [&trouble](int, const QString &) { return trouble; };
    const auto since = [&bench](const QDateTime &time) {
        return bench.textOf("messageText").contains(u"Since %1."_s.arg(localTime(time)));
    };
    const auto isFailed = [&bench] {
        return bench.sync().status().phase == SyncStatus::Phase::Failed;
    };
    bench.open();
    QTRY_VERIFY(isFailed());
    const QDateTime begin = clock.nowUtc();
    QVERIFY2(since(begin), qPrintable(bench.textOf("messageText")));
    // Attempts that fail do not make the outage younger.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const size_t before = bench.api.requests.size();
        clock.advance(std::chrono::minutes(5));
        QTRY_VERIFY(bench.api.requests.size() > before && isFailed());
        QVERIFY2(since(begin), qPrintable(bench.textOf("messageText")));
    }
    // Nor does the strip go and come again while they are made, with the rows below it.
    QStringList during;
    const auto watch = connect(&bench.sync(), &SyncEngine::statusChanged, this, [&] {
        if (!isFailed())
            during.append(bench.textOf("messageText"));
    });
    clock.advance(std::chrono::minutes(5));
    QTRY_VERIFY(!during.isEmpty() && isFailed());
    for (const QString &text : std::as_const(during))
        QVERIFY2(text.contains(u"Offline"_s), qPrintable(text));
    disconnect(watch);
    trouble.reset();
    clock.advance(std::chrono::minutes(5));
    QTRY_COMPARE(bench.sync().status().phase, SyncStatus::Phase::Complete);
    QCOMPARE(bench.textOf("messageText"), u"(hidden)"_s);
    trouble = errorOf(ApiError::Kind::Offline);
    clock.advance(std::chrono::hours(1));
    bench.sync().start();
    QTRY_VERIFY(isFailed());
    QVERIFY2(since(clock.nowUtc()), qPrintable(bench.textOf("messageText")));
    // A refusal is an answer too.
    trouble = errorOf(ApiError::Kind::Unauthorized);
    clock.advance(std::chrono::hours(1));
    QTRY_VERIFY(bench.textOf("messageText").contains(u"refused"_s));
    QVERIFY(!bench.textOf("messageText").contains(u"Since"_s));
    trouble = errorOf(ApiError::Kind::Offline);
    bench.sync().retry();
    QTRY_VERIFY(bench.textOf("messageText").contains(u"Offline"_s));
    QVERIFY2(since(clock.nowUtc()), qPrintable(bench.textOf("messageText")));
}

void StatesTest::leavesTheTextItsRoomBesideTheRequestId()
{
    m_bench->keep(sampleContacts(50, m_bench->clock.nowUtc()));
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Unauthorized, u"5f0e3c52-2f63-4f0e-9d8a-8a1d0f6f0c11"_s);
    };
    m_bench->open();
    m_bench->window().resize(900, 600);
    QTRY_VERIFY(m_bench->textOf("requestId").contains(u"5f0e3c52-2f63-4f0e-9d8a-8a1d0f6f0c11"_s));
    const QWidget *strip = m_bench->window().findChild<QWidget *>(u"messageStrip"_s);
    const auto *text = strip->findChild<QLabel *>(u"messageText"_s);
    const auto *id = strip->findChild<QLabel *>(u"requestId"_s);
    QTRY_VERIFY(strip->width() < 620);
    const auto topIn = [strip](const QWidget *widget) {
        return widget->mapTo(strip, QPoint(0, 0)).y();
    };
    QTRY_VERIFY(topIn(id) >= topIn(text) + text->height());
    QVERIFY2(text->width() > strip->width() / 2, qPrintable(QString::number(text->width())));
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(id->textInteractionFlags() & Qt::TextSelectableByMouse);
}

void StatesTest::leadsBackToAKeyWhenThisOneIsRefused_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<bool>("offered");
    QTest::newRow("401") << ApiError::Kind::Unauthorized << true;
    QTest::newRow("403") << ApiError::Kind::Forbidden << true;
    QTest::newRow("no key") << ApiError::Kind::NoCredentials << true;
    QTest::newRow("offline") << ApiError::Kind::Offline << false;
    QTest::newRow("500") << ApiError::Kind::ServerFailed << false;
}

void StatesTest::leadsBackToAKeyWhenThisOneIsRefused()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(bool, offered);
    m_bench->api.onRequest = [kind](int, const QString &) { return std::optional(errorOf(kind)); };
    m_bench->open();
    QTRY_COMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Failed);
    const auto formIsThere = [this] { return m_bench->textOf("connectGo") != u"(hidden)"_s; };
    if (!offered) {
        QCOMPARE(m_bench->textOf("enterKey"), u"(hidden)"_s);
        QCOMPARE(m_bench->textOf("stateOtherAction"), u"(hidden)"_s);
        return;
    }
    QCOMPARE(m_bench->textOf("enterKey"), u"Enter the key again"_s);
    m_bench->click("enterKey");
    QVERIFY2(!formIsThere(), "the answer may take the button away, so it comes later");
    QTRY_VERIFY(formIsThere());
    QCOMPARE(m_bench->textOf("connectName"), u"Northwind Support"_s);
    m_bench->click("connectBack");
    QCOMPARE(m_bench->textOf("stateOtherAction"), u"Enter the key again"_s);
    m_bench->click("stateOtherAction");
    QTRY_VERIFY(formIsThere());
}

void StatesTest::asksForNoKeyOfTheSample()
{
    m_bench->sample = true;
    m_bench->api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(ApiError::Kind::Unauthorized));
    };
    m_bench->open();
    QTRY_VERIFY(m_bench->textOf("messageText").contains(u"Credentials refused"_s));
    QCOMPARE(m_bench->textOf("enterKey"), u"(hidden)"_s);
    QCOMPARE(m_bench->textOf("stateOtherAction"), u"(hidden)"_s);
}

void StatesTest::keepsTheListBehindTheFormForTheKey()
{
    m_bench->keep(sampleContacts(50, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 50);
    WorkspaceProfile known = m_bench->accounts.add(u"Northwind"_s);
    known.address = QUrl(u"http://127.0.0.1:8080"_s);
    m_bench->window().showConnectForm(known);
    const auto *key = m_bench->window().findChild<QLineEdit *>(u"connectKey"_s);
    QCOMPARE(m_bench->textOf("connectName"), u"Northwind"_s);
    QCOMPARE(m_bench->textOf("connectId"), u"the-id"_s);
    QCOMPARE(m_bench->textOf("connectAddress"), u"http://127.0.0.1:8080"_s);
    QVERIFY(key->isVisible());
    QCOMPARE(key->text(), QString());
    QTRY_VERIFY(key->hasFocus());
    QVERIFY(!m_bench->table().isVisible());
    m_bench->click("connectBack");
    QVERIFY(m_bench->table().isVisible());
    QCOMPARE(m_bench->model().rowCount(), 50);
}

void StatesTest::countsTheSameAboveAndBelowTheList()
{
    m_bench->api.contacts = sampleContacts(600, m_bench->clock.nowUtc());
    m_bench->open(false);
    int compared = 0;
    QStringList different;
    connect(&m_bench->sync(), &SyncEngine::statusChanged, this, [&] {
        ++compared;
        const QString above = m_bench->textOf("listCaption");
        const QString below = m_bench->textOf("statusShare");
        if (above != below)
            different.append(above + u" / "_s + below);
    });
    m_bench->sync().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->sync().status().phase, SyncStatus::Phase::Complete, 15'000);
    QVERIFY(compared > 10);
    QCOMPARE(different, QStringList());
}

void StatesTest::saysWhenTheLocalCopyCannotBeRead()
{
    m_bench->keep(sampleContacts(20, m_bench->clock.nowUtc()));
    m_bench->open(false);
    Q_EMIT m_bench->model().storeFailed({StoreError::Kind::Failed, {}, {}});
    QVERIFY(m_bench->textOf("messageText").contains(u"Trouble with the local copy"_s));
    QCOMPARE(m_bench->textOf("stateTitle"), u"The local copy cannot be read"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 20);
    QCOMPARE(m_bench->textOf("messageText"), u"(hidden)"_s);
}

/// Behind a search that brought no rows, the reason is not lost.
void StatesTest::saysWhenTheLocalCopyCannotBeReadDuringASearch()
{
    m_bench->api.contacts = sampleContacts(20, m_bench->clock.nowUtc());
    m_bench->keep(m_bench->api.contacts);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 20);
    m_bench->searchBox().setText(u"nobody is called that"_s);
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"No contact found"_s);
    Q_EMIT m_bench->model().storeFailed({StoreError::Kind::Failed, {}, {}});
    QCOMPARE(m_bench->textOf("stateTitle"), u"The local copy cannot be read"_s);
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"No contact found"_s);
}

void StatesTest::leavesAPauseToThePersonWhenTheCopyIsReadAgain()
{
    m_bench->api.contacts = sampleContacts(900, m_bench->clock.nowUtc());
    m_bench->keep(m_bench->api.contacts.first(20));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 20);
    m_bench->sync().start();
    m_bench->sync().pause();
    QCOMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Paused);
    Q_EMIT m_bench->model().storeFailed({StoreError::Kind::Failed, {}, {}});
    QVERIFY(m_bench->textOf("messageText").contains(u"Trouble with the local copy"_s));
    m_bench->click("tryAgain");
    QTRY_COMPARE(m_bench->textOf("messageText"), u"(hidden)"_s);
    QCOMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Paused);
}

void StatesTest::keepsSayingThatAContactCannotBeRead()
{
    QList<Contact> contacts = sampleContacts(20, m_bench->clock.nowUtc());
    m_bench->keep(contacts);
    auto other = Database::open(m_bench->store().path(), Database::Access::ReadWrite);
    QVERIFY(other);
    const QString where = rowOf(contacts[3].id);
    QVERIFY((*other)->run(u"UPDATE contact SET json = 'x' || json"_s + where));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->cell(3, 0), u"Cannot be read"_s);
    QTRY_VERIFY(m_bench->textOf("messageText").contains(u"A contact cannot be read"_s));
    m_bench->keep(sampleContacts(25, m_bench->clock.nowUtc().addDays(-1)).last(5));
    QTRY_COMPARE(m_bench->model().rowCount(), 25);
    QVERIFY2(m_bench->textOf("messageText") != "(hidden)"_L1, "it still cannot be read");
    QVERIFY((*other)->run(u"UPDATE contact SET json = substr(json, 2)"_s + where));
    m_bench->click("tryAgain");
    QTRY_COMPARE(m_bench->textOf("messageText"), u"(hidden)"_s);
    QCOMPARE(m_bench->cell(3, 0), contacts[3].shownName());
}

void StatesTest::pressesOnceForAKeyThatIsHeld()
{
    EnterButton button(nullptr);
    QSignalSpy pressed(&button, &QToolButton::clicked);
    const auto press = [&button](bool isRepeated) {
        QKeyEvent event(
            QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isRepeated);
        QCoreApplication::sendEvent(&button, &event);
    };
    press(false);
    press(true);
    press(true);
    QCOMPARE(pressed.count(), 1);
}

void StatesTest::saysWhenThereIsNothing()
{
    m_bench->open();
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"There are no contacts here yet"_s);
    QCOMPARE(m_bench->textOf("listCaption"), u"No contacts"_s);
    m_bench->api.contacts = sampleContacts(3, m_bench->clock.nowUtc());
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->model().rowCount(), 3);
    QVERIFY(m_bench->table().isVisible());
}

void StatesTest::saysWhenTheFirstPageFails()
{
    m_bench->api.contacts = sampleContacts(3, m_bench->clock.nowUtc());
    bool fail = true;
    m_bench->api.onRequest = [&fail](int, const QString &) -> std::optional<ApiError> {
        return fail ? std::optional(errorOf(ApiError::Kind::NotThisService)) : std::nullopt;
    };
    m_bench->open(false);
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"Loading is paused"_s);
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"No contacts yet"_s);
    QVERIFY(m_bench->textOf("messageText").contains(u"Somebody else answered"_s));
    fail = false;
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->model().rowCount(), 3);
}

void StatesTest::saysWhenTheListMayNotBeComplete()
{
    // All share one time stamp, and the service pages by time stamp alone.
    QList<Contact> same;
    for (int id = 1; id <= 120; ++id)
        same.append(makeContact(id, u"2026-10-01T10:00:00Z"_s));
    m_bench->api.contacts = same;
    m_bench->api.manners.hasV2List = false;
    m_bench->api.manners.pageHonoured = false;
    m_bench->api.manners.limitHonoured = false;
    m_bench->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->sync().status().phase, SyncStatus::Phase::Partial, 15'000);
    QVERIFY2(m_bench->textOf("messageText").contains(u"may not be complete"_s),
        qPrintable(m_bench->textOf("messageText")));
    QTRY_VERIFY(m_bench->textOf("listCaption").contains(u"30 of 120"_s));
}

void StatesTest::saysThatTheClockIsOffUntilItIsClosed()
{
    m_bench->open(false);
    Q_EMIT m_bench->watch.clockSkewFound(std::chrono::seconds(600));
    QVERIFY(m_bench->textOf("messageText").contains(u"10 minutes behind"_s));
    m_bench->click("closeStrip");
    QCOMPARE(m_bench->textOf("messageText"), u"(hidden)"_s);
}

/// The service is not asked again for it.
void StatesTest::missesNobodyWhoWasDeletedHere()
{
    m_bench->api.contacts = sampleContacts(120, m_bench->clock.nowUtc());
    m_bench->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->textOf("statusShare"), u"120 contacts"_s, 15'000);
    const auto remove = [this](qsizetype at, ChangeSource source) {
        StoreChange change;
        change.removals = {m_bench->api.contacts.at(at).id};
        change.source = source;
        (void)valueOf(m_bench->store().commit(std::move(change)));
    };
    remove(0, ChangeSource::Mine);
    QTRY_COMPARE(m_bench->textOf("statusShare"), u"119 contacts"_s);
    remove(1, ChangeSource::Mine);
    QTRY_COMPARE(m_bench->textOf("statusShare"), u"118 contacts"_s);
    // What is gone here for another reason is missed.
    remove(2, ChangeSource::Others);
    QTRY_COMPARE(m_bench->textOf("statusShare"), u"117 of 118 contacts loaded"_s);
}

void StatesTest::countsWhatIsLoadedAndLeft()
{
    m_bench->api.contacts = sampleContacts(1234, m_bench->clock.nowUtc());
    m_bench->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->textOf("statusShare"), u"1,234 contacts"_s, 15'000);
    QTRY_VERIFY(m_bench->textOf("statusWhen").contains(u"synced"_s));
    m_bench->watch.setBudget({500, 431, std::chrono::milliseconds(0)});
    QTRY_COMPARE(m_bench->textOf("statusBudget"), u"431 of 500 requests left this minute"_s);
    m_bench->watch.setBudget({500, 0, std::chrono::milliseconds(11'200)});
    QTRY_COMPARE(
        m_bench->textOf("statusBudget"), u"The service asked for a pause; it ends in 12 s."_s);
    m_bench->watch.setBudget({0, 0, std::chrono::milliseconds(0)});
    QTRY_COMPARE(m_bench->textOf("statusBudget"), u"Requests are not limited"_s);
}

void StatesTest::saysThatTheTotalIsUnknown()
{
    m_bench->keep(sampleContacts(20, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QCOMPARE(m_bench->textOf("listCaption"), u"20 contacts loaded, total unknown"_s);
}

void StatesTest::pausesAndGoesOn()
{
    m_bench->api.contacts = sampleContacts(900, m_bench->clock.nowUtc());
    m_bench->open();
    QTRY_VERIFY(m_bench->model().rowCount() > 0);
    m_bench->sync().pause();
    QTRY_VERIFY(m_bench->textOf("statusWhen").contains(u"paused"_s)
        || m_bench->sync().status().phase == SyncStatus::Phase::Complete);
    m_bench->sync().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 900, 15'000);
}

ROLODESK_TEST(StatesTest);
#include "tst_states.moc"
