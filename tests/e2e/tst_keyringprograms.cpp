#include "app/common/dataplace.h"
#include "core/accounts/accountdesk.h"
#include "core/credentials/memorycredentialstore.h"
#include "core/keychain/keychainstore.h"
#include "core/util/clock.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/e2e/scenario.h"
#include "tests/e2e/secretsearch.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

/// Both programs with a key in a real keyring. Runs in a D-Bus session of its own.
class KeyringProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({.contacts = 60, .seed = 5}));
        m_scenario.hasKeychain = true;
    }

    void aTheKeyOfTheKeyringIsUsedByBothAndLeftNowhereElse()
    {
        const QByteArray key = m_sandbox.credentials().key.reveal().toByteArray();
        const QByteArray phrase = "phrase-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        connectAccount(Secret(phrase));
        QCOMPARE(cli(u"check"_s, {u"check"_s}), 0);
        QCOMPARE(cli(u"sync"_s, {u"sync"_s}), 0);

        // The window opens the workspace that was open last.
        const int before = m_sandbox.requestsTo(u"/v1/team"_s);
        QProcess process;
        m_scenario.start(process, u"window"_s, QStringLiteral(ROLODESK_BINARY),
            {u"--data-dir"_s, m_scenario.data()});
        QVERIFY(process.waitForStarted());
        QVERIFY(waitUntil([&] { return m_sandbox.requestsTo(u"/v1/team"_s) > before; }));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20'000));

        QVERIFY(m_scenario.printed(u"sync"_s).contains("rolodesk."));
        QCOMPARE(findIn(m_scenario.root(),
                     formsOf(u"API Secret Key"_s, key) + formsOf(u"pass phrase"_s, phrase)
                         + QList<Needle>{{u"a token"_s, "eyJhbGciOi"}}),
            QStringList());
        QCOMPARE(m_scenario.openToOthers(), QStringList());
    }

    void bAKeyThatIsGoneIsSaidToBe()
    {
        KeychainStore keychain(m_clock);
        (void)valueOf(keychain.remove(m_id));
        QCOMPARE(cli(u"missing"_s, {u"check"_s}), 3);
        QVERIFY2(m_scenario.printed(u"missing"_s).contains("holds no key"),
            m_scenario.printed(u"missing"_s).constData());
        (void)valueOf(keychain.write(m_id, m_sandbox.credentials().key));
        QCOMPARE(cli(u"back"_s, {u"check"_s}), 0);
    }

    /// Last: nobody is there to unlock it again.
    void cALockedKeyringIsSaidToBe()
    {
        auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
            u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        lock.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{
            QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)})});
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(cli(u"locked"_s, {u"check"_s}), 3);
        QVERIFY2(m_scenario.printed(u"locked"_s).contains("keychain is locked"),
            m_scenario.printed(u"locked"_s).constData());
        // What needs no key goes on.
        QCOMPARE(cli(u"list"_s, {u"list"_s}), 0);
    }

private:
    void connectAccount(const Secret &phrase)
    {
        WorkspaceRegistry registry(DataPlace::find(m_scenario.data()).workspacesFile());
        KeychainStore keychain(m_clock);
        MemoryCredentialStore memory;
        AccountDesk desk(registry, keychain, memory, {});
        AccountDraft draft{WorkspaceProfile::create(), m_sandbox.credentials().key};
        draft.profile.name = u"Sales"_s;
        draft.profile.address = m_sandbox.address();
        draft.profile.secretId = m_sandbox.credentials().id;
        m_id = valueOf(desk.save(draft)).id;
        (void)valueOf(desk.setGuard(m_id, {Act::Delete}, {}, phrase));
        QVERIFY(registry.setLastOpened(m_id));
        QFile::setPermissions(
            m_scenario.data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] int cli(const QString &name, const QStringList &command) const
    {
        return m_scenario.run(name, QStringLiteral(ROLODESK_CLI_BINARY),
            QStringList{u"--workspace"_s, u"sales"_s, u"--data-dir"_s, m_scenario.data()}
                + command);
    }

    SandboxProcess m_sandbox;
    Scenario m_scenario;
    SystemClock m_clock;
    QString m_id;
};

ROLODESK_TEST(KeyringProgramsTest);
#include "tst_keyringprograms.moc"
