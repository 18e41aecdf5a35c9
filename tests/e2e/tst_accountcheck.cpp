#include "app/desktop/accountcheck.h"
#include "core/util/clock.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/http/rawserver.h"
#include "tests/http/selfsigned.h"
#include "tests/support/answers.h"
#include "tests/support/closedport.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/testregistry.h"

#include <QSslSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;
using Kind = ApiError::Kind;

namespace {

/// Speaks TLS with a certificate nobody signed, and counts the requests that got through.
class SelfSignedServer final : public QTcpServer {
public:
    SelfSignedServer() { listen(QHostAddress::LocalHost); }
    int bytesRead = 0;
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(selfSignedConfiguration());
        connect(socket, &QSslSocket::readyRead, this,
            [this, socket] { bytesRead += static_cast<int>(socket->readAll().size()); });
        socket->startServerEncryption();
    }
};

} // namespace

/// What the form's "Check" finds out, as the program itself asks.
class AccountCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start({.contacts = 5, .seed = 1})); }
    void init()
    {
        QVERIFY(m_sandbox.setFaults({}));
        m_keychain.secrets.clear();
        m_keychain.error.reset();
        m_keychain.place.locked = false;
    }

    void theRightKeyTellsTheTeam()
    {
        const Team team = valueOf(check(draft()));
        QVERIFY(!team.name.isEmpty());
        QVERIFY2(m_keychain.calls.isEmpty(), "a key that was typed needs no keychain");
    }

    void aWrongKeyIsRefused()
    {
        AccountDraft wrong = draft();
        wrong.key = Secret("wrong");
        QCOMPARE(errorOf(wrong).kind, Kind::Unauthorized);
    }

    void aSkewedClockIsCorrected()
    {
        QVERIFY(m_sandbox.setFaults(
            {fault(u"/*"_s, {{"type"_L1, u"clock"_s}, {"seconds"_L1, 600}}, 1, -1)}));
        QVERIFY(!valueOf(check(draft())).name.isEmpty());
    }

    void aSkewedClockThatCannotBeCorrectedIsMeasured()
    {
        // Once it was corrected for, the service's clock is another one again.
        QVERIFY(m_sandbox.setFaults(
            {fault(u"/*"_s, {{"type"_L1, u"clock"_s}, {"seconds"_L1, 600}}, 1, 1),
                fault(u"/*"_s, {{"type"_L1, u"clock"_s}, {"seconds"_L1, 1200}}, 2, -1)}));
        const ApiError error = errorOf(draft());
        QCOMPARE(error.kind, Kind::ClockSkewed);
        QVERIFY2(std::abs(error.clockSkew.count() - 1200) < 60,
            qPrintable(QString::number(error.clockSkew.count())));
    }

    void aSkewedClockDoesNotExcuseAWrongKey()
    {
        QVERIFY(m_sandbox.setFaults(
            {fault(u"/*"_s, {{"type"_L1, u"clock"_s}, {"seconds"_L1, 600}}, 1, -1)}));
        AccountDraft wrong = draft();
        wrong.key = Secret("wrong");
        QCOMPARE(errorOf(wrong).kind, Kind::Unauthorized);
    }

    void aDeadHostIsOffline()
    {
        const ClosedPort nobody;
        AccountDraft dead = draft();
        dead.profile.address = nobody.url();
        QCOMPARE(errorOf(dead).kind, Kind::Offline);
    }

    void aServerThatIsSomethingElseIsTold()
    {
        RawServer portal(RawServer::always(RawServer::response(
            200, "<html><body>Sign in</body></html>", "Content-Type: text/html\r\n")));
        AccountDraft elsewhere = draft();
        elsewhere.profile.address = portal.url();
        QCOMPARE(errorOf(elsewhere).kind, Kind::NotThisService);
        QVERIFY(!portal.requests().isEmpty());
    }

    void aServerThatKnowsNeitherTeamNorInboxesIsNotFound()
    {
        RawServer other(RawServer::always(RawServer::response(404, "{}")));
        AccountDraft elsewhere = draft();
        elsewhere.profile.address = other.url();
        QCOMPARE(errorOf(elsewhere).kind, Kind::NotFound);
        QCOMPARE(other.requests().size(), 2);
    }

    void withoutATeamTheInboxesAnswer()
    {
        QVERIFY(m_sandbox.setFaults({fault(
            u"/v1/team"_s, {{"type"_L1, u"status"_s}, {"status"_L1, 404}}, 1, -1)}));
        QCOMPARE(valueOf(check(draft())).name, QString());
    }

    void aSelfSignedCertificateIsRefusedAndGetsNothing()
    {
        SelfSignedServer server;
        AccountDraft elsewhere = draft();
        elsewhere.profile.address = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        QCOMPARE(errorOf(elsewhere).kind, Kind::TlsFailed);
        QVERIFY(server.connections > 0);
        QCOMPARE(server.bytesRead, 0);
    }

    void withoutAKeyTheKeptOneIsUsed()
    {
        AccountDraft kept = draft();
        kept.key = {};
        QCOMPARE(errorOf(kept).credential, u"missing"_s);
        m_keychain.secrets.insert(kept.profile.id, m_sandbox.credentials().key);
        QVERIFY(!valueOf(check(kept)).name.isEmpty());
        m_keychain.place.locked = true;
        QCOMPARE(errorOf(kept).credential, u"locked"_s);
    }

private:
    [[nodiscard]] AccountDraft draft() const
    {
        AccountDraft made{WorkspaceProfile::create(), m_sandbox.credentials().key};
        made.profile.address = m_sandbox.address();
        made.profile.secretId = m_sandbox.credentials().id;
        return made;
    }
    [[nodiscard]] ApiReply<Team> *check(const AccountDraft &draft)
    {
        return desktop::checkAccount(draft, m_keychain, m_keychain, m_clock);
    }
    [[nodiscard]] ApiError errorOf(const AccountDraft &draft)
    {
        const auto outcome = outcomeOf(check(draft));
        if (!outcome || outcome->has_value())
            qFatal("it should have failed");
        return outcome->error();
    }

    SandboxProcess m_sandbox;
    SystemClock m_clock;
    FakeCredentialStore m_keychain;
};

ROLODESK_TEST(AccountCheckTest);
#include "tst_accountcheck.moc"
