#include "core/keychain/keychainstore.h"
#include "core/util/clock.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Two processes, one after the other.
class KeychainRestartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes()
    {
        KeychainStore store(m_clock);
        (void)valueOf(store.write(u"kept entry"_s, Secret("kept secret")));
    }

    void readsAndRemoves()
    {
        KeychainStore store(m_clock);
        QVERIFY(valueOf(store.read(u"kept entry"_s)).isSameAs(Secret("kept secret")));
        (void)valueOf(store.remove(u"kept entry"_s));
        QCOMPARE(outcomeOf(store.read(u"kept entry"_s))->error().kind, CredentialError::Kind::Missing);
    }

private:
    SystemClock m_clock;
};

ROLODESK_TEST(KeychainRestartTest);
#include "tst_keychainrestart.moc"
