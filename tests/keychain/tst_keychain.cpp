#include "core/keychain/keychainstore.h"
#include "core/util/clock.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QElapsedTimer>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = CredentialError::Kind;

/// Against a real keyring: GNOME's (with-keyring.sh) or KeePassXC (with-keepassxc.sh).
class KeychainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<KeychainStore>(m_clock); }

    /// A keyring that is just starting is there in a moment.
    void initTestCase()
    {
        KeychainStore store(m_clock);
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(store), 20000);
    }

    void saysWhoItIs()
    {
        const CredentialPlace place = valueOf(m_store->look());
        QCOMPARE(place.kind, CredentialPlace::Kind::Keychain);
        QCOMPARE(place.name, keyring());
        QVERIFY(!place.locked);
    }

    void keepsASecret_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("s3cr3t");
        QTest::newRow("beyond ASCII") << QByteArray("schl\xc3\xbcssel \xe2\x82\xac");
        QTest::newRow("bytes") << QByteArray("a\0b\xff", 4);
        QTest::newRow("long") << QByteArray(20000, 'x');
    }
    void keepsASecret()
    {
        QFETCH(QByteArray, bytes);
        (void)valueOf(m_store->write(u"entry"_s, Secret(bytes)));
        QVERIFY(valueOf(m_store->read(u"entry"_s)).isSameAs(Secret(bytes)));
        (void)valueOf(m_store->write(u"entry"_s, Secret("another")));
        QVERIFY(valueOf(m_store->read(u"entry"_s)).isSameAs(Secret("another")));
        (void)valueOf(m_store->remove(u"entry"_s));
        QCOMPARE(outcomeOf(m_store->read(u"entry"_s))->error().kind, Kind::Missing);
        (void)valueOf(m_store->remove(u"entry"_s));
    }

    void answersInTheOrderOfTheQuestions()
    {
        QList<int> order;
        QObject context;
        for (int i = 0; i < 6; ++i) {
            if (i % 2 == 0)
                m_store->write(u"entry"_s, Secret(QByteArray::number(i)))->then(&context, [&order, i](auto) { order << i; });
            else
                m_store->read(u"entry"_s)->then(&context, [&order, i](const Result<Secret, CredentialError> &secret) {
                    if (secret && secret->isSameAs(Secret(QByteArray::number(i - 1))))
                        order << i;
                });
        }
        QTRY_COMPARE(order, (QList {0, 1, 2, 3, 4, 5}));
        (void)valueOf(m_store->remove(u"entry"_s));
    }

    void doesNotWaitForACallerThatIsGone()
    {
        delete m_store->read(u"entry"_s);
        delete m_store->write(u"abandoned"_s, Secret("x"));
        QCOMPARE(outcomeOf(m_store->read(u"abandoned"_s))->error().kind, Kind::Missing);
    }

    /// Last: it locks the keyring. What cannot be seen is not taken for gone.
    void zSaysLockedAndNotMissing()
    {
        (void)valueOf(m_store->write(u"entry"_s, Secret("kept")));
        auto bus = QDBusConnection::sessionBus();
        auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        ask.setArguments({u"default"_s});
        const QDBusReply<QDBusObjectPath> collection = bus.call(ask);
        QVERIFY2(collection.isValid(), qPrintable(collection.error().message()));
        auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        lock.setArguments({QVariant::fromValue(QList<QDBusObjectPath> {collection.value()})});
        const QDBusMessage locked = bus.call(lock);
        QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
        const auto prompt = locked.arguments().at(1).value<QDBusObjectPath>();
        if (prompt.path() != "/"_L1) { // KeePassXC locks only through one
            auto go = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, prompt.path(),
                u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s);
            go.setArguments({QString()});
            QCOMPARE(bus.call(go).type(), QDBusMessage::ReplyMessage);
        }
        QTRY_VERIFY(valueOf(m_store->look()).locked);
        QCOMPARE(outcomeOf(m_store->read(u"entry"_s))->error().kind, Kind::Locked);
        QCOMPARE(outcomeOf(m_store->write(u"entry"_s, Secret("new")))->error().kind, Kind::Locked);
        QCOMPARE(outcomeOf(m_store->remove(u"entry"_s))->error().kind, Kind::Locked);
        if (keyring() == "KeePassXC"_L1) {
            // Its dialog waits for a person. Whoever does not wait with it is not held up.
            delete m_store->unlock();
            QCOMPARE(outcomeOf(m_store->read(u"entry"_s))->error().kind, Kind::Locked);
        } else {
            // There is nobody and no display for its dialog: it says so and does not hang.
            const auto unlocked = outcomeOf(m_store->unlock());
            QVERIFY(unlocked && !*unlocked);
        }
    }

private:
    static bool isOpen(KeychainStore &store)
    {
        const auto place = outcomeOf(store.look());
        return place && *place && (*place)->kind == CredentialPlace::Kind::Keychain && !(*place)->locked;
    }
    static QString keyring() { return qEnvironmentVariable("ROLODESK_TEST_KEYRING", u"GNOME Keyring"_s); }

    SystemClock m_clock;
    std::unique_ptr<KeychainStore> m_store;
};

ROLODESK_TEST(KeychainTest);
#include "tst_keychain.moc"
