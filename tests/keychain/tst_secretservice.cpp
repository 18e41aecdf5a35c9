#include "core/keychain/keychainstore.h"
#include "core/keychain/secretservice.h"
#include "tests/keychain/fakesecretservice.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QDBusError>

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
        QTRY_COMPARE(clock.pending(), 2); // in the queue, and at work
        clock.advance(std::chrono::seconds(60));
        QCOMPARE(outcomeOf(reading)->error().kind, Kind::TimedOut);
        // The next one is asked all the same.
        m_fake->silent = false;
        QVERIFY(valueOf(store.look()).locked);
    }

    /// A dialog that nobody closes keeps nobody from hearing that nothing happens.
    void endsAQuestionThatStandsBehindADialog()
    {
        m_fake->person = Person::Waits;
        FakeClock clock;
        KeychainStore store(clock, std::chrono::seconds(60));
        auto *unlocking = store.unlock();
        QTRY_VERIFY(m_fake->promptIsOpen);
        auto *reading = store.read(u"entry"_s);
        clock.advance(std::chrono::seconds(60));
        QCOMPARE(outcomeOf(reading)->error().kind, Kind::TimedOut);
        delete unlocking;
    }

    void endsWithTheServiceThatShowsTheDialog()
    {
        m_fake->person = Person::Waits;
        SecretService service;
        auto *unlocking = service.unlock();
        QTRY_VERIFY(m_fake->promptIsOpen);
        m_fake.reset();
        QCOMPARE(outcomeOf(unlocking)->error().kind, Kind::Broken);
    }

    /// A keychain that fails is not one that is not there: nobody may keep the key elsewhere for that.
    void failingIsNotAbsent_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too late") << u"org.freedesktop.DBus.Error.NoReply"_s << Kind::TimedOut;
        QTest::newRow("not allowed") << u"org.freedesktop.DBus.Error.AccessDenied"_s << Kind::Broken;
        QTest::newRow("its own error") << u"org.freedesktop.Secret.Error.IsLocked"_s << Kind::Broken;
        QTest::newRow("gone meanwhile") << u"org.freedesktop.DBus.Error.ServiceUnknown"_s << Kind::NoService;
    }
    void failingIsNotAbsent()
    {
        QFETCH(QString, error);
        m_fake->error = error;
        SecretService service;
        QTEST(outcomeOf(service.look())->error().kind, "kind");
    }

    void knowsOfACollectionNobodyCanLookInto()
    {
        m_fake->locked = false;
        SecretService service;
        QVERIFY(!valueOf(service.hasLocked()));
        m_fake->otherIsLocked = true;
        QVERIFY(!valueOf(service.look()).locked);
        QVERIFY(valueOf(service.hasLocked()));
    }

    /// The library below answers when it likes, also when nobody waits any more.
    void survivesALateAnswer_data()
    {
        QTest::addColumn<bool>("timedOut");
        QTest::newRow("whoever asked is gone") << false;
        QTest::newRow("the time is over") << true;
    }
    void survivesALateAnswer()
    {
        QFETCH(bool, timedOut);
        m_fake->locked = false;
        FakeClock clock;
        KeychainStore store(clock, std::chrono::seconds(60));
        auto *reading = store.read(u"entry"_s);
        QTRY_VERIFY(!m_fake->held.isEmpty());
        if (timedOut) {
            clock.advance(std::chrono::seconds(60));
            QCOMPARE(outcomeOf(reading)->error().kind, Kind::TimedOut);
        } else {
            delete reading;
        }
        m_fake->failHeld();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!valueOf(store.look()).locked);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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
