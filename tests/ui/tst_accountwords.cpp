#include "tests/support/testregistry.h"
#include "tests/ui/uibench.h"
#include "ui/accounts/workspacecolors.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/guardtext.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// What is said about accounts.
class AccountWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench bench; }
    void wordsEveryKindOfTheKeychain();
    void wordsEveryKindOfTheHelper();
    void wordsEveryKindOfTheRegistryAndTheDesk();
    void saysWhyThereAreNoCredentials();
    void namesTheSwitchThatForbids();
    void wordsEveryOutcomeOfACheck();
    void givesEachWorkspaceAColourOfItsOwn();
};

namespace {

void checkWords(const ErrorText &text)
{
    QVERIFY(!text.title.isEmpty());
    QVERIFY2(text.sentence.endsWith(u'.'), qPrintable(text.sentence));
    QVERIFY2(text.advice.endsWith(u'.'), qPrintable(text.advice));
    const QString all = text.title + text.body();
    QVERIFY2(!all.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(!all.contains(u'%'), qPrintable(all));
}

} // namespace

void AccountWordsTest::wordsEveryKindOfTheKeychain()
{
    using Kind = CredentialError::Kind;
    QSet<QString> titles;
    for (int kind = 0; kind <= static_cast<int>(Kind::Broken); ++kind) {
        const ErrorText text = describe(CredentialError{static_cast<Kind>(kind), u"secret"_s});
        checkWords(text);
        QVERIFY(!text.body().contains(u"secret"_s));
        QVERIFY2(text.retryHelps || text.keyHelps || text.unlockHelps, qPrintable(text.title));
        QCOMPARE(text.unlockHelps, static_cast<Kind>(kind) == Kind::Locked);
        titles.insert(text.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(Kind::Broken) + 1);
}

void AccountWordsTest::wordsEveryKindOfTheHelper()
{
    using Kind = HelperError::Kind;
    QSet<QString> titles;
    for (int kind = 0; kind <= static_cast<int>(Kind::Expired); ++kind) {
        const ErrorText text = describe(HelperError{static_cast<Kind>(kind), 7});
        checkWords(text);
        titles.insert(text.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(Kind::Expired) + 1);
    QVERIFY(describe(HelperError{Kind::ExitCode, 7}).sentence.contains(u"exit code 7"_s));
}

void AccountWordsTest::wordsEveryKindOfTheRegistryAndTheDesk()
{
    using Registry = RegistryError::Kind;
    for (int kind = 0; kind <= static_cast<int>(Registry::Gone); ++kind) {
        const RegistryError error{static_cast<Registry>(kind), u"/w.json"_s, u"/w.json.aside"_s};
        checkWords(describe(error));
        QVERIFY(describe(error).sentence.contains(u"/w.json"_s));
        QCOMPARE(describe(AccountError{AccountError::Kind::Registry, {}, error}).title,
            describe(error).title);
    }
    const ErrorText left = describe(RegistryError{Registry::Damaged, u"/w.json"_s, {}});
    checkWords(left);
    QVERIFY(left.sentence.contains(u"left as it is"_s));
    using Kind = AccountError::Kind;
    QSet<QString> titles;
    for (int kind = static_cast<int>(Kind::WrongPhrase); kind <= static_cast<int>(Kind::SpoiledHash);
         ++kind) {
        const ErrorText text = describe(AccountError{static_cast<Kind>(kind), {}, {}});
        checkWords(text);
        titles.insert(text.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(Kind::SpoiledHash) - static_cast<int>(Kind::WrongPhrase) + 1);
    QVERIFY(!describe(AccountError{Kind::SpoiledHash, {}, {}}).body().contains(u"memory"_s));
    for (const KeyTrouble trouble : {KeyTrouble::LeftBehind, KeyTrouble::NotRestored}) {
        const ErrorText text = describe(trouble, u"Fabrikam"_s, {CredentialError::Kind::Locked, {}});
        checkWords(text);
        QVERIFY(text.sentence.contains(u"“Fabrikam”"_s));
        QVERIFY(text.sentence.contains(u"locked"_s));
    }
}

void AccountWordsTest::saysWhyThereAreNoCredentials()
{
    ApiError error = errorOf(ApiError::Kind::NoCredentials);
    QVERIFY(describe(error).keyHelps);
    error.credential = nameOf(CredentialError::Kind::Locked);
    QVERIFY(describe(error).unlockHelps);
    QVERIFY(!describe(error).keyHelps);
    error.credential = nameOf(CredentialError::Kind::Missing);
    QVERIFY(describe(error).keyHelps);
    QVERIFY(!describe(error).unlockHelps);
    // What was never stored was not deleted either.
    error.credential = nameOf(CredentialError::Kind::NotEntered);
    QVERIFY(describe(error).keyHelps);
    QVERIFY2(describe(error).sentence.contains(u"at each start"_s), qPrintable(describe(error).body()));
    QVERIFY2(!describe(error).body().contains(u"deleted"_s), qPrintable(describe(error).body()));
    error.credential = u"helper_"_s + nameOf(HelperError::Kind::TimedOut);
    QVERIFY(describe(error).sentence.contains(u"30 seconds"_s));
    QVERIFY(!describe(error).keyHelps);
}

void AccountWordsTest::namesTheSwitchThatForbids()
{
    QSet<QString> sentences;
    for (const Act act : allActs) {
        ApiError error = errorOf(ApiError::Kind::Guarded);
        error.guard = nameOf(act);
        const ErrorText text = describe(error);
        checkWords(text);
        QVERIFY2(text.sentence.contains(switchTitleOf(act)), qPrintable(text.sentence));
        QVERIFY2(!text.advice.contains(u"pass phrase"_s), "there is none");
        error.guardIsLocked = true;
        QVERIFY(describe(error).advice.contains(u"pass phrase"_s));
        QVERIFY(!text.retryHelps);
        sentences.insert(text.sentence);
        QVERIFY(!switchSentenceOf(act).isEmpty());
    }
    QCOMPARE(sentences.size(), static_cast<qsizetype>(allActs.size()));
}

void AccountWordsTest::wordsEveryOutcomeOfACheck()
{
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Cancelled); ++kind) {
        ApiError error = errorOf(static_cast<ApiError::Kind>(kind));
        error.clockSkew = std::chrono::seconds(600);
        const ErrorText text = describeCheck(error, KeySource::Keychain);
        checkWords(text);
        QVERIFY2(!text.body().contains(u"by itself"_s), qPrintable(text.body()));
        QVERIFY2(!text.body().contains(u"loaded so far"_s), qPrintable(text.body()));
    }
    const ApiError refused = errorOf(ApiError::Kind::Unauthorized);
    QVERIFY(describeCheck(refused, KeySource::Memory).sentence.contains(u"key"_s));
    QVERIFY(describeCheck(refused, KeySource::Helper).sentence.contains(u"program"_s));
}

void AccountWordsTest::givesEachWorkspaceAColourOfItsOwn()
{
    QList<WorkspaceProfile> taken;
    QSet<QString> colors;
    for (qsizetype i = 0; i < workspaceColors().size(); ++i) {
        WorkspaceProfile profile = WorkspaceProfile::create();
        profile.color = freeColor(taken);
        colors.insert(profile.color);
        taken.append(profile);
    }
    QCOMPARE(colors.size(), workspaceColors().size());
    QVERIFY(!freeColor(taken).isEmpty());
}

ROLODESK_TEST(AccountWordsTest);
#include "tst_accountwords.moc"
