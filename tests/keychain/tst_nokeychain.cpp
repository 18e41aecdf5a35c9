#include "core/keychain/keychainstore.h"
#include "core/util/clock.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// A session without D-Bus: it is said, and nothing is written anywhere.
class NoKeychainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Before the first connection: Qt keeps it for the life of the process.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("KDE_SESSION_VERSION");
    }

    void saysThatThereIsNone()
    {
        SystemClock clock;
        KeychainStore store(clock);
        QCOMPARE(outcomeOf(store.look())->error().kind, CredentialError::Kind::NoService);
        QCOMPARE(outcomeOf(store.unlock())->error().kind, CredentialError::Kind::NoService);
        QCOMPARE(outcomeOf(store.read(u"entry"_s))->error().kind, CredentialError::Kind::NoService);
        QCOMPARE(outcomeOf(store.write(u"entry"_s, Secret("x")))->error().kind, CredentialError::Kind::NoService);
        QCOMPARE(outcomeOf(store.remove(u"entry"_s))->error().kind, CredentialError::Kind::NoService);
    }
};

ROLODESK_TEST(NoKeychainTest);
#include "tst_nokeychain.moc"
