#include "core/keychain/keychainstore.h"
#include "core/util/clock.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = CredentialError::Kind;

/// Against a real GNOME keyring (with-keyring.sh).
class KeychainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<KeychainStore>(m_clock); }

    void saysWhoItIs()
    {
        const CredentialPlace place = valueOf(m_store->look());
        QCOMPARE(place.kind, CredentialPlace::Kind::Keychain);
        QCOMPARE(place.name, u"GNOME Keyring"_s);
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
        auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        lock.setArguments({QVariant::fromValue(
            QList<QDBusObjectPath> {QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)})});
        QCOMPARE(bus.call(lock).type(), QDBusMessage::ReplyMessage);
        QVERIFY(valueOf(m_store->look()).locked);
        QCOMPARE(outcomeOf(m_store->read(u"entry"_s))->error().kind, Kind::Locked);
        QCOMPARE(outcomeOf(m_store->write(u"entry"_s, Secret("new")))->error().kind, Kind::Locked);
        QCOMPARE(outcomeOf(m_store->remove(u"entry"_s))->error().kind, Kind::Locked);
        // There is nobody and no display for its dialog: it says so and does not hang.
        const auto unlocked = outcomeOf(m_store->unlock());
        QVERIFY(unlocked && !*unlocked);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<KeychainStore> m_store;
};

ROLODESK_TEST(KeychainTest);
#include "tst_keychain.moc"
