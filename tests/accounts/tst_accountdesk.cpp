#include "core/accounts/accountdesk.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = AccountError::Kind;

class AccountDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_registry = std::make_unique<WorkspaceRegistry>(m_dir->filePath(u"workspaces.json"_s));
        m_keychain = std::make_unique<FakeCredentialStore>();
        m_memory = std::make_unique<MemoryCredentialStore>();
        m_desk = std::make_unique<AccountDesk>(*m_registry, *m_keychain, *m_memory,
            [](const AccountDraft &draft) { return ApiReply<Team>::ready(Team {7, draft.profile.name, 0, {}}); });
    }
    void cleanup() { m_desk.reset(); }

    void keepsTheKeyInTheKeychainAndTheRestInTheFile()
    {
        QSignalSpy changed(m_desk.get(), &AccountDesk::changed);
        const AccountDraft draft = draftOf(KeySource::Keychain);
        const WorkspaceProfile kept = valueOf(m_desk->save(draft));
        QCOMPARE(kept, draft.profile);
        QVERIFY(m_keychain->secrets.value(kept.id).isSameAs(draft.key));
        QCOMPARE(m_desk->profiles(), QList {kept});
        QVERIFY(changed.count() > 0);
        QFile file(m_dir->filePath(u"workspaces.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("the-key"));
    }

    void keepsNothingWhenTheKeychainFails_data()
    {
        QTest::addColumn<CredentialError::Kind>("kind");
        for (const auto kind : {CredentialError::Kind::NoService, CredentialError::Kind::Locked,
                 CredentialError::Kind::Refused, CredentialError::Kind::TimedOut, CredentialError::Kind::Broken})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    void keepsNothingWhenTheKeychainFails()
    {
        QFETCH(CredentialError::Kind, kind);
        m_keychain->error = CredentialError {kind, u"words"_s};
        const auto outcome = outcomeOf(m_desk->save(draftOf(KeySource::Keychain)));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Kind::Credential);
        QCOMPARE(outcome->error().credential.kind, kind);
        QVERIFY(m_desk->profiles().isEmpty());
    }

    void keepsAKeyForThisRunOnly()
    {
        const WorkspaceProfile kept = valueOf(m_desk->save(draftOf(KeySource::Memory)));
        QVERIFY(m_keychain->calls.isEmpty());
        QVERIFY(valueOf(m_memory->read(kept.id)).isSameAs(Secret("the-key")));
        QCOMPARE(m_desk->storeFor(kept.source), m_memory.get());
    }

    void asksNoStoreForAHelper()
    {
        AccountDraft draft = draftOf(KeySource::Helper);
        draft.key = Secret();
        draft.profile.helper = {u"/opt/helper"_s, {}};
        const WorkspaceProfile kept = valueOf(m_desk->save(draft));
        QVERIFY(m_keychain->calls.isEmpty());
        QCOMPARE(m_desk->storeFor(kept.source), nullptr);
        (void)valueOf(m_desk->remove(kept.id));
        QVERIFY(m_keychain->calls.isEmpty());
        QVERIFY(m_desk->profiles().isEmpty());
    }

    /// The key moves with its place: none is left behind in the keychain.
    void removesTheKeyFromWhereItIsNoLongerMeantFor()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        (void)valueOf(m_desk->save(draft));
        draft.profile.source = KeySource::Memory;
        (void)valueOf(m_desk->save(draft));
        QTRY_VERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(valueOf(m_memory->read(draft.profile.id)).isSameAs(draft.key));
        QCOMPARE(m_desk->profiles().size(), 1);
    }

    void changesWhatIsRememberedButNotWhereTheKeyIs()
    {
        const WorkspaceProfile kept = valueOf(m_desk->save(draftOf(KeySource::Keychain)));
        WorkspaceProfile edited = kept;
        edited.name = u"Renamed"_s;
        edited.source = KeySource::Memory;
        edited.secretId = u"other"_s;
        edited.guard.forbidden = {Act::Edit};
        const WorkspaceProfile updated = valueOf(m_desk->update(edited));
        QCOMPARE(updated.name, u"Renamed"_s);
        QCOMPARE(updated.source, KeySource::Keychain);
        QCOMPARE(updated.secretId, kept.secretId);
        QVERIFY(updated.guard.forbidden.isEmpty());
        edited.id = u"nobody"_s;
        QCOMPARE(outcomeOf(m_desk->update(edited))->error().kind, Kind::Gone);
    }

    void changesTheSwitchesOnlyWithThePhrase()
    {
        const QString id = valueOf(m_desk->save(draftOf(KeySource::Memory))).id;
        // Unlocked: anybody may.
        QCOMPARE(valueOf(m_desk->setGuard(id, {Act::Delete}, {}, std::nullopt)).guard.forbidden, QSet {Act::Delete});
        const WorkspaceProfile locked = valueOf(m_desk->setGuard(id, {Act::Delete}, {}, Secret("open sesame")));
        QVERIFY(!locked.guard.phraseHash.isEmpty());
        for (const Secret &wrong : {Secret(), Secret("open"), Secret("Open Sesame")}) {
            QCOMPARE(outcomeOf(m_desk->setGuard(id, {}, wrong, std::nullopt))->error().kind, Kind::WrongPhrase);
            QCOMPARE(m_desk->profile(id), locked);
        }
        QVERIFY(valueOf(m_desk->setGuard(id, {}, Secret("open sesame"), std::nullopt)).guard.forbidden.isEmpty());
        QCOMPARE(m_desk->profile(id)->guard.phraseHash, locked.guard.phraseHash);
        QVERIFY(valueOf(m_desk->setGuard(id, {}, Secret("open sesame"), Secret())).guard.phraseHash.isEmpty());
        (void)valueOf(m_desk->setGuard(id, {Act::Edit}, {}, std::nullopt));
        // Connecting again with a new key is no way around the switches.
        AccountDraft again = draftOf(KeySource::Memory);
        again.profile.id = id;
        QCOMPARE(valueOf(m_desk->save(again)).guard.forbidden, QSet {Act::Edit});
    }

    void removesKeyAndProfile()
    {
        const QString id = valueOf(m_desk->save(draftOf(KeySource::Keychain))).id;
        (void)valueOf(m_desk->remove(id));
        QVERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(m_desk->profiles().isEmpty());
    }

    void removesNothingWhileTheKeychainIsLockedUnlessTold()
    {
        const QString id = valueOf(m_desk->save(draftOf(KeySource::Keychain))).id;
        m_keychain->place.locked = true;
        const auto outcome = outcomeOf(m_desk->remove(id));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().credential.kind, CredentialError::Kind::Locked);
        QCOMPARE(m_desk->profiles().size(), 1);
        (void)valueOf(m_desk->remove(id, AccountDesk::Leftover::KeyMayStay));
        QVERIFY(m_desk->profiles().isEmpty());
    }

    void checksWithTheDraftsOwnAuthorization()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        QCOMPARE(valueOf(m_desk->check(draft)).name, draft.profile.name);
        QVERIFY(m_keychain->calls.isEmpty());
        QVERIFY(m_desk->profiles().isEmpty());
    }

private:
    static AccountDraft draftOf(KeySource source)
    {
        AccountDraft draft;
        draft.profile = WorkspaceProfile::create();
        draft.profile.name = u"Support"_s;
        draft.profile.address = QUrl(u"https://api.heymarket.com"_s);
        draft.profile.secretId = u"id"_s;
        draft.profile.source = source;
        draft.key = Secret("the-key");
        return draft;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WorkspaceRegistry> m_registry;
    std::unique_ptr<FakeCredentialStore> m_keychain;
    std::unique_ptr<MemoryCredentialStore> m_memory;
    std::unique_ptr<AccountDesk> m_desk;
};

ROLODESK_TEST(AccountDeskTest);
#include "tst_accountdesk.moc"
