#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
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
    void saysWhenThereIsNothing();
    void saysWhenTheFirstPageFails();
    void saysWhenTheListMayNotBeComplete();
    void saysThatTheClockIsOffUntilItIsClosed();
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

void StatesTest::saysWhenThereIsNothing()
{
    m_bench->open();
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"There are no contacts here yet"_s);
    QCOMPARE(m_bench->textOf("listCaption"), u"0 contacts"_s);
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
