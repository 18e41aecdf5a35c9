#include "core/accounts/passphrase.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

#include <QThreadPool>

using namespace rolodesk;
using namespace rolodesk::test;

class PassPhraseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsPhraseAndNoOther()
    {
        QThreadPool pool;
        const QByteArray hash = valueOf(hashPassPhrase(pool, Secret("correct horse")));
        QVERIFY(hash.startsWith("$argon2id$"));
        QVERIFY(!hash.contains("horse"));
        QVERIFY(valueOf(isPassPhrase(pool, Secret("correct horse"), hash)));
        QVERIFY(!valueOf(isPassPhrase(pool, Secret("correct horse "), hash)));
        QVERIFY(!valueOf(isPassPhrase(pool, Secret(), hash)));
    }

    void saltsEachHash()
    {
        QThreadPool pool;
        QVERIFY(valueOf(hashPassPhrase(pool, Secret("same"))) != valueOf(hashPassPhrase(pool, Secret("same"))));
    }

    void saysSoWhenTheHashIsNone()
    {
        QThreadPool pool;
        const auto outcome = outcomeOf(isPassPhrase(pool, Secret("any"), "spoiled"));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, PassPhraseError::Kind::SpoiledHash);
    }
};

ROLODESK_TEST(PassPhraseTest);
#include "tst_passphrase.moc"
