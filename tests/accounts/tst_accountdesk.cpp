#include "core/accounts/accountdesk.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/noroom.h"
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
        const auto change = [&edited](WorkspaceProfile &profile) { profile = edited; };
        const WorkspaceProfile updated = valueOf(m_desk->edit(kept.id, change));
        QCOMPARE(updated.name, u"Renamed"_s);
        QCOMPARE(updated.source, KeySource::Keychain);
        QCOMPARE(updated.secretId, kept.secretId);
        QVERIFY(updated.guard.forbidden.isEmpty());
        QCOMPARE(outcomeOf(m_desk->edit(u"nobody"_s, change))->error().kind, Kind::Gone);
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

    /// Had the profile not been kept, the key would still be wanted where it was.
    void keepsTheKeyWhereItIsWhenTheProfileCannotBeKept_data()
    {
        QTest::addColumn<KeySource>("to");
        QTest::newRow("to memory") << KeySource::Memory;
        QTest::newRow("to a helper") << KeySource::Helper;
    }
    void keepsTheKeyWhereItIsWhenTheProfileCannotBeKept()
    {
        QFETCH(KeySource, to);
        AccountDraft draft = draftOf(KeySource::Keychain);
        draft.profile.name = QString(300, u'n');
        const WorkspaceProfile kept = valueOf(m_desk->save(draft));
        AccountDraft moved = draft;
        moved.profile.source = to;
        if (to == KeySource::Helper)
            moved.key = Secret();
        {
            const NoRoom noRoom;
            const auto outcome = outcomeOf(m_desk->save(moved));
            QVERIFY(outcome && !*outcome);
            QCOMPARE(outcome->error().registry.kind, RegistryError::Kind::CannotWrite);
        }
        QCOMPARE(m_desk->profiles(), QList {kept});
        QVERIFY(m_keychain->secrets.value(kept.id).isSameAs(draft.key));
        QVERIFY(!m_keychain->calls.contains(u"remove "_s + kept.id));
    }

    void saysWhenTheKeychainDoesNotLetTheKeyGo()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        (void)valueOf(m_desk->save(draft));
        QSignalSpy trouble(m_desk.get(), &AccountDesk::keyTrouble);
        m_keychain->removeError = CredentialError {CredentialError::Kind::Locked, {}};
        draft.profile.source = KeySource::Memory;
        QCOMPARE(valueOf(m_desk->save(draft)).source, KeySource::Memory);
        QTRY_COMPARE(trouble.count(), 1);
        QCOMPARE(trouble.at(0).at(0).value<KeyTrouble>(), KeyTrouble::LeftBehind);
        QCOMPARE(trouble.at(0).at(1).toString(), draft.profile.name);
        QCOMPARE(trouble.at(0).at(2).value<CredentialError>().kind, CredentialError::Kind::Locked);
        // It is not forgotten: the workspace does not go without it.
        QVERIFY(m_keychain->secrets.contains(draft.profile.id));
        QCOMPARE(outcomeOf(m_desk->remove(draft.profile.id))->error().credential.kind,
            CredentialError::Kind::Locked);
        m_keychain->removeError.reset();
        (void)valueOf(m_desk->remove(draft.profile.id));
        QVERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(m_desk->profiles().isEmpty());
    }

    /// The list becomes unwritable while the keychain asks the person.
    void takesAKeyBackWhoseProfileCannotBeKept_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("new account") << false;
        QTest::newRow("known account") << true;
    }
    void takesAKeyBackWhoseProfileCannotBeKept()
    {
        QFETCH(bool, known);
        AccountDraft draft = draftOf(KeySource::Keychain);
        if (known) {
            (void)valueOf(m_desk->save(draft));
            draft.before = draft.profile;
        }
        draft.key = Secret("new-key");
        draft.profile.name = QString(400, u'n');
        std::unique_ptr<NoRoom> noRoom;
        m_keychain->onWrite = [&noRoom] { noRoom = std::make_unique<NoRoom>(); };
        const auto outcome = outcomeOf(m_desk->save(draft));
        noRoom.reset();
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Kind::Registry);
        QCOMPARE(m_keychain->secrets.size(), known ? 1 : 0);
        QVERIFY(!known || m_keychain->secrets.value(draft.profile.id).isSameAs(Secret("the-key")));
        QCOMPARE(m_desk->profiles().size(), known ? 1 : 0);
    }

    void takesAKeyBackNobodyWaitsFor_data() { takesAKeyBackWhoseProfileCannotBeKept_data(); }
    void takesAKeyBackNobodyWaitsFor()
    {
        QFETCH(bool, known);
        AccountDraft draft = draftOf(KeySource::Keychain);
        if (known)
            (void)valueOf(m_desk->save(draft));
        const QList<WorkspaceProfile> before = m_desk->profiles();
        draft.key = Secret("new-key");
        draft.profile.name = u"Renamed"_s;
        m_keychain->holdsWrites = true;
        auto *waiting = m_desk->save(draft);
        QTRY_VERIFY(m_keychain->heldWrite);
        QVERIFY(m_keychain->secrets.value(draft.profile.id).isSameAs(draft.key));
        delete waiting;
        QVERIFY2(m_keychain->heldWrite, "the desk sees to the end what it began");
        m_keychain->holdsWrites = false;
        m_keychain->heldWrite->finish(CredentialDone());
        QTRY_COMPARE(m_keychain->secrets.size(), known ? 1 : 0);
        QTRY_VERIFY(!known || m_keychain->secrets.value(draft.profile.id).isSameAs(Secret("the-key")));
        QCOMPARE(m_desk->profiles(), before);
    }

    void savesOneAfterTheOther()
    {
        const AccountDraft draft = draftOf(KeySource::Keychain);
        m_keychain->holdsWrites = true;
        delete m_desk->save(draft); // nobody waits
        QTRY_VERIFY(m_keychain->heldWrite);
        const QPointer first = m_keychain->heldWrite;
        AccountDraft again = draft;
        again.key = Secret("second");
        m_keychain->holdsWrites = false;
        auto *second = m_desk->save(again);
        first->finish(CredentialDone());
        (void)valueOf(second);
        QTRY_COMPARE(m_keychain->calls.count(u"remove "_s + draft.profile.id), 1);
        QVERIFY2(m_keychain->secrets.value(draft.profile.id).isSameAs(again.key),
            "what is taken back is not the key of the one that came after");
    }

    void bringsNoWorkspaceBackThatIsGone()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        draft.before = valueOf(m_desk->save(draft));
        WorkspaceRegistry other(m_dir->filePath(u"workspaces.json"_s));
        QVERIFY(other.remove(draft.profile.id));
        QCOMPARE(outcomeOf(m_desk->save(draft))->error().kind, Kind::Gone);
        // And while the keychain asks the person.
        QVERIFY(other.put(draft.profile));
        draft.key = Secret("new-key");
        m_keychain->onWrite = [&other, &draft] { QVERIFY(other.remove(draft.profile.id)); };
        QCOMPARE(outcomeOf(m_desk->save(draft))->error().kind, Kind::Gone);
        QVERIFY(m_desk->profiles().isEmpty());
        QVERIFY2(m_keychain->secrets.isEmpty(), "no key of a workspace that is not there");
    }

    void keepsWhatAnotherWindowChanged()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        draft.before = valueOf(m_desk->save(draft));
        const QString id = draft.profile.id;
        WorkspaceRegistry other(m_dir->filePath(u"workspaces.json"_s));
        QVERIFY(other.edit(id, [](WorkspaceProfile &profile) {
            profile.name = u"Renamed"_s;
            profile.guard = {{Act::Delete}, "a hash"};
        }));
        draft.profile.defaultRegion = u"NO"_s;
        const WorkspaceProfile saved = valueOf(m_desk->save(draft));
        QCOMPARE(saved.name, u"Renamed"_s);
        QCOMPARE(saved.defaultRegion, u"NO"_s);
        QCOMPARE(saved.guard.forbidden, QSet {Act::Delete});
        QCOMPARE(saved.guard.phraseHash, QByteArray("a hash"));
        QVERIFY(other.edit(id, [](WorkspaceProfile &profile) { profile.guard.forbidden = {Act::Import}; }));
        const WorkspaceProfile edited =
            valueOf(m_desk->edit(id, [](WorkspaceProfile &profile) { profile.color = u"#000000"_s; }));
        QCOMPARE(edited.guard.forbidden, QSet {Act::Import});
    }

    void asksForAPassPhraseThatAnotherWindowSet()
    {
        const QString id = valueOf(m_desk->save(draftOf(KeySource::Memory))).id;
        WorkspaceRegistry registry(m_dir->filePath(u"workspaces.json"_s));
        AccountDesk other(registry, *m_keychain, *m_memory, [](const AccountDraft &) { return new ApiReply<Team>; });
        (void)valueOf(other.setGuard(id, {Act::Delete}, {}, Secret("open sesame")));
        QCOMPARE(outcomeOf(m_desk->setGuard(id, {}, {}, std::nullopt))->error().kind, Kind::WrongPhrase);
        QCOMPARE(m_desk->profile(id)->guard.forbidden, QSet {Act::Delete});
    }

    void saysWhenThePassPhraseKeptIsDamaged()
    {
        const QString id = valueOf(m_desk->save(draftOf(KeySource::Memory))).id;
        QVERIFY(m_registry->edit(id, [](WorkspaceProfile &profile) { profile.guard.phraseHash = "$argon2id$spoiled"; }));
        QCOMPARE(outcomeOf(m_desk->setGuard(id, {}, Secret("any"), std::nullopt))->error().kind, Kind::SpoiledHash);
    }

    void takesNoKeyOfAnotherTeam()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        draft.profile.teamId = 7;
        draft.before = valueOf(m_desk->save(draft));
        draft.key = Secret("new-key");
        draft.profile.teamId = 8;
        QCOMPARE(outcomeOf(m_desk->save(draft))->error().kind, Kind::OtherTeam);
        QVERIFY(m_keychain->secrets.value(draft.profile.id).isSameAs(Secret("the-key")));
        draft.profile.teamId = 7;
        (void)valueOf(m_desk->save(draft));
        QVERIFY(m_keychain->secrets.value(draft.profile.id).isSameAs(Secret("new-key")));
    }

    void removesNothingWhenTheListCannotBeWritten()
    {
        AccountDraft draft = draftOf(KeySource::Keychain);
        draft.profile.name = QString(300, u'n');
        const WorkspaceProfile kept = valueOf(m_desk->save(draft));
        {
            const NoRoom noRoom;
            const auto outcome = outcomeOf(m_desk->remove(kept.id));
            QVERIFY(outcome && !*outcome);
            QCOMPARE(outcome->error().registry.kind, RegistryError::Kind::CannotWrite);
        }
        QVERIFY(m_keychain->secrets.contains(kept.id));
        QCOMPARE(m_desk->profiles(), QList {kept});
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
