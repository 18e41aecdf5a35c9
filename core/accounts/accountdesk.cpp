#include "core/accounts/accountdesk.h"

#include "core/accounts/accountsaving.h"
#include "core/accounts/passphrase.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Kind = AccountError::Kind;

Failure<AccountError> failure(Kind kind)
{
    return Failure(AccountError{kind, {}, {}});
}

Failure<AccountError> failure(const CredentialError &error)
{
    return Failure(AccountError{Kind::Credential, error, {}});
}

Failure<AccountError> failure(const PassPhraseError &error)
{
    return failure(
        error.kind == PassPhraseError::Kind::SpoiledHash ? Kind::SpoiledHash : Kind::Failed);
}

} // namespace

AccountError accountErrorOf(const RegistryError &error)
{
    if (error.kind == RegistryError::Kind::Gone)
        return {Kind::Gone, {}, {}};
    return {Kind::Registry, {}, error};
}

AccountDesk::AccountDesk(WorkspaceRegistry &registry, CredentialStore &keychain,
    CredentialStore &memory, Checker checker, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_keychain(keychain)
    , m_memory(memory)
    , m_checker(std::move(checker))
{
    connect(&m_registry, &WorkspaceRegistry::changed, this, &AccountDesk::changed);
}

AccountDesk::~AccountDesk() = default;

CredentialStore *AccountDesk::storeFor(KeySource source) const
{
    switch (source) {
    case KeySource::Keychain:
        return &m_keychain;
    case KeySource::Memory:
        return &m_memory;
    case KeySource::Helper:
        break;
    }
    return nullptr;
}

CredentialReply<CredentialPlace> *AccountDesk::lookAtKeychain()
{
    return m_keychain.look();
}

CredentialReply<CredentialDone> *AccountDesk::unlockKeychain()
{
    return m_keychain.unlock();
}

ApiReply<Team> *AccountDesk::check(const AccountDraft &draft)
{
    return m_checker(draft);
}

AccountReply<WorkspaceProfile> *AccountDesk::save(const AccountDraft &draft)
{
    auto *reply = new AccountReply<WorkspaceProfile>;
    auto *saving = new AccountSaving(*this, m_registry, draft, reply);
    m_savings.append(saving);
    connect(saving, &AccountSaving::keyTrouble, this, &AccountDesk::keyTrouble);
    connect(saving, &AccountSaving::ended, this, [this, saving] {
        m_savings.removeOne(saving);
        saving->deleteLater();
        startNext(saving->store());
    });
    startNext(saving->store());
    return reply;
}

void AccountDesk::startNext(CredentialStore *store)
{
    const auto next = std::find_if(m_savings.cbegin(), m_savings.cend(),
        [store](const AccountSaving *saving) { return saving->store() == store; });
    if (next != m_savings.cend() && !(*next)->isStarted())
        (*next)->start();
}

AccountReply<WorkspaceProfile> *AccountDesk::edit(
    const QString &id, const std::function<void(WorkspaceProfile &)> &change)
{
    const auto edited = m_registry.edit(id, [&change](WorkspaceProfile &profile) {
        const WorkspaceProfile kept = profile;
        change(profile);
        profile.source = kept.source;
        profile.secretId = kept.secretId;
        profile.helper = kept.helper;
        profile.guard = kept.guard;
    });
    if (!edited)
        return AccountReply<WorkspaceProfile>::failed(accountErrorOf(edited.error()));
    return AccountReply<WorkspaceProfile>::ready(*edited);
}

AccountReply<WorkspaceProfile> *AccountDesk::setGuard(const QString &id,
    const QSet<Act> &forbidden, const Secret &phrase, const std::optional<Secret> &newPhrase)
{
    // Another window may have set a pass phrase since.
    if (const auto read = m_registry.rewrite(); !read)
        return AccountReply<WorkspaceProfile>::failed(accountErrorOf(read.error()));
    const auto known = m_registry.profile(id);
    if (!known)
        return AccountReply<WorkspaceProfile>::failed(AccountError{Kind::Gone, {}, {}});
    auto *reply = new AccountReply<WorkspaceProfile>;
    const GuardSettings before = known->guard;
    if (before.phraseHash.isEmpty()) {
        lockWith(reply, id, before, forbidden, newPhrase);
        return reply;
    }
    isPassPhrase(m_pool, phrase, before.phraseHash)
        ->then(reply, [=, this](const Result<bool, PassPhraseError> &right) {
            if (!right)
                reply->finish(failure(right.error()));
            else if (!*right)
                reply->finish(failure(Kind::WrongPhrase));
            else
                lockWith(reply, id, before, forbidden, newPhrase);
        });
    return reply;
}

void AccountDesk::lockWith(AccountReply<WorkspaceProfile> *reply, const QString &id,
    const GuardSettings &before, const QSet<Act> &forbidden,
    const std::optional<Secret> &newPhrase)
{
    GuardSettings guard{forbidden, before.phraseHash};
    if (!newPhrase || newPhrase->isEmpty()) {
        if (newPhrase)
            guard.phraseHash.clear();
        keepGuard(reply, id, before.phraseHash, guard);
        return;
    }
    hashPassPhrase(m_pool, *newPhrase)
        ->then(reply, [=, this](const Result<QByteArray, PassPhraseError> &hash) {
            if (!hash)
                reply->finish(failure(hash.error()));
            else
                keepGuard(reply, id, before.phraseHash, {forbidden, *hash});
        });
}

void AccountDesk::keepGuard(AccountReply<WorkspaceProfile> *reply, const QString &id,
    const QByteArray &hashBefore, const GuardSettings &guard)
{
    bool isStillRight = false;
    const auto kept = m_registry.edit(id, [&](WorkspaceProfile &profile) {
        isStillRight = profile.guard.phraseHash == hashBefore;
        if (isStillRight)
            profile.guard = guard;
    });
    if (!kept)
        reply->finish(Failure(accountErrorOf(kept.error())));
    else if (!isStillRight)
        reply->finish(failure(Kind::WrongPhrase));
    else
        reply->finish(*kept);
}

AccountReply<CredentialDone> *AccountDesk::remove(const QString &id, Leftover leftover)
{
    // The key cannot be brought back: first it is seen that the list can be changed at all.
    if (const auto writable = m_registry.rewrite(); !writable)
        return AccountReply<CredentialDone>::failed(accountErrorOf(writable.error()));
    auto *reply = new AccountReply<CredentialDone>;
    const auto known = m_registry.profile(id);
    const auto forget = [this, reply, id] {
        if (const auto written = m_registry.remove(id); !written)
            reply->finish(Failure(accountErrorOf(written.error())));
        else
            reply->finish(CredentialDone());
    };
    CredentialStore *store = !known ? nullptr
        : known->leftKeyInKeychain  ? &m_keychain
                                    : storeFor(known->source);
    if (known && known->leftKeyInKeychain && known->source == KeySource::Memory)
        m_memory.remove(id)->then(this, [](const auto &) { });
    if (!store) {
        forget();
        return reply;
    }
    store->remove(id)->then(
        reply, [reply, forget, leftover](const Result<CredentialDone, CredentialError> &done) {
            if (done || leftover == Leftover::KeyMayStay)
                forget();
            else
                reply->finish(failure(done.error()));
        });
    return reply;
}

} // namespace rolodesk
