#include "core/keychain/keychainstore.h"
#include "core/keychain/secretservice.h"
#include "tests/keychain/fakesecretservice.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = CredentialError::Kind;
using Person = FakeSecretService::Person;

/// The lock and its dialog, with the person before it played.
class SecretServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("KDE_SESSION_VERSION"); }
    void init() { m_fake = std::make_unique<FakeSecretService>(); }
    void cleanup() { m_fake.reset(); }

    void looksAtTheLock()
    {
        SecretService service;
        QVERIFY(valueOf(service.look()).locked);
        m_fake->locked = false;
        QVERIFY(!valueOf(service.look()).locked);
        // The program is known by its process; this one is nobody's keyring.
        QCOMPARE(valueOf(service.look()).name, u"tst_keychain"_s);
    }

    void isOpenWhenThereIsNoCollectionYet()
    {
        m_fake->hasCollection = false;
        SecretService service;
        QVERIFY(!valueOf(service.look()).locked);
        QVERIFY(outcomeOf(service.unlock())->has_value());
    }

    void waitsForThePerson()
    {
        SecretService service;
        QVERIFY(outcomeOf(service.unlock())->has_value());
        QVERIFY(!valueOf(service.look()).locked);
    }

    void saysRefusedWhenTheDialogIsClosed()
    {
        m_fake->person = Person::Dismisses;
        SecretService service;
        QCOMPARE(outcomeOf(service.unlock())->error().kind, Kind::Refused);
    }

    void callsTheDialogOffWhenNobodyWaits()
    {
        m_fake->person = Person::Waits;
        SecretService service;
        auto *reply = service.unlock();
        QTRY_VERIFY(m_fake->promptIsOpen);
        delete reply;
        QTRY_VERIFY(m_fake->wasDismissed);
    }

    /// However long the person takes: the program goes on, and no time-out ends it.
    void doesNotHurryThePerson()
    {
        m_fake->person = Person::Waits;
        FakeClock clock;
        KeychainStore store(clock);
        auto *unlocking = store.unlock();
        QTRY_VERIFY(m_fake->promptIsOpen);
        clock.advance(std::chrono::hours(1));
        QVERIFY(!unlocking->isFinished());
        delete unlocking;
        // Nobody waits any more: the dialog goes, and the next question is answered.
        QVERIFY(valueOf(store.look()).locked);
        QVERIFY(m_fake->wasDismissed);
    }

    void endsAQuestionThatIsNotAnswered()
    {
        m_fake->silent = true;
        FakeClock clock;
        KeychainStore store(clock, std::chrono::seconds(60));
        auto *reading = store.read(u"entry"_s);
        QTRY_COMPARE(clock.pending(), 1);
        clock.advance(std::chrono::seconds(60));
        QCOMPARE(outcomeOf(reading)->error().kind, Kind::TimedOut);
        // The next one is asked all the same.
        m_fake->silent = false;
        QVERIFY(valueOf(store.look()).locked);
    }

    void saysLockedBeforeItAsksForTheSecret()
    {
        FakeClock clock;
        KeychainStore store(clock);
        QCOMPARE(outcomeOf(store.read(u"entry"_s))->error().kind, Kind::Locked);
        QCOMPARE(outcomeOf(store.write(u"entry"_s, Secret("x")))->error().kind, Kind::Locked);
    }

private:
    std::unique_ptr<FakeSecretService> m_fake;
};

ROLODESK_TEST(SecretServiceTest);
#include "tst_secretservice.moc"
