#include "core/accounts/accountdesk.h"

#include "core/accounts/passphrase.h"

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

} // namespace

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

AccountReply<WorkspaceProfile> *AccountDesk::keep(
    AccountReply<WorkspaceProfile> *reply, const WorkspaceProfile &profile)
{
    if (const auto written = m_registry.put(profile); !written)
        reply->finish(Failure(AccountError{Kind::Registry, {}, written.error()}));
    else
        reply->finish(profile);
    return reply;
}

AccountReply<WorkspaceProfile> *AccountDesk::save(const AccountDraft &draft)
{
    auto *reply = new AccountReply<WorkspaceProfile>;
    WorkspaceProfile profile = draft.profile;
    const auto known = m_registry.profile(profile.id);
    if (known)
        profile.guard = known->guard;
    CredentialStore *store = storeFor(profile.source);
    CredentialStore *before = known ? storeFor(known->source) : nullptr;
    const auto rememberIt = [this, reply, profile, before, store] {
        keep(reply, profile);
        // Only now: had the profile not been kept, the old key would still be wanted.
        if (before && before != store)
            before->remove(profile.id)->then(this, [](const auto &) { });
    };
    if (!store || draft.key.isEmpty()) {
        rememberIt();
        return reply;
    }
    store->write(profile.id, draft.key)
        ->then(reply, [reply, rememberIt](const Result<CredentialDone, CredentialError> &done) {
            if (done)
                rememberIt();
            else
                reply->finish(failure(done.error()));
        });
    return reply;
}

AccountReply<WorkspaceProfile> *AccountDesk::update(const WorkspaceProfile &profile)
{
    auto *reply = new AccountReply<WorkspaceProfile>;
    const auto known = m_registry.profile(profile.id);
    if (!known) {
        reply->finish(failure(Kind::Gone));
        return reply;
    }
    WorkspaceProfile changed = profile;
    changed.source = known->source;
    changed.secretId = known->secretId;
    changed.helper = known->helper;
    changed.guard = known->guard;
    return keep(reply, changed);
}

AccountReply<WorkspaceProfile> *AccountDesk::setGuard(const QString &id,
    const QSet<Act> &forbidden, const Secret &phrase, const std::optional<Secret> &newPhrase)
{
    auto *reply = new AccountReply<WorkspaceProfile>;
    const auto known = m_registry.profile(id);
    if (!known) {
        reply->finish(failure(Kind::Gone));
        return reply;
    }
    WorkspaceProfile profile = *known;
    profile.guard.forbidden = forbidden;
    if (known->guard.phraseHash.isEmpty()) {
        lockWith(reply, profile, newPhrase);
        return reply;
    }
    isPassPhrase(m_pool, phrase, known->guard.phraseHash)
        ->then(reply, [this, reply, profile, newPhrase](const Result<bool, PassPhraseError> &right) {
            if (!right)
                reply->finish(failure(Kind::Failed));
            else if (!*right)
                reply->finish(failure(Kind::WrongPhrase));
            else
                lockWith(reply, profile, newPhrase);
        });
    return reply;
}

void AccountDesk::lockWith(AccountReply<WorkspaceProfile> *reply, const WorkspaceProfile &profile,
    const std::optional<Secret> &newPhrase)
{
    WorkspaceProfile changed = profile;
    if (!newPhrase || newPhrase->isEmpty()) {
        if (newPhrase)
            changed.guard.phraseHash.clear();
        keep(reply, changed);
        return;
    }
    hashPassPhrase(m_pool, *newPhrase)
        ->then(reply, [this, reply, changed](const Result<QByteArray, PassPhraseError> &hash) {
            if (!hash) {
                reply->finish(failure(Kind::Failed));
                return;
            }
            WorkspaceProfile locked = changed;
            locked.guard.phraseHash = *hash;
            keep(reply, locked);
        });
}

AccountReply<CredentialDone> *AccountDesk::remove(const QString &id, Leftover leftover)
{
    auto *reply = new AccountReply<CredentialDone>;
    const auto known = m_registry.profile(id);
    const auto forget = [this, reply, id] {
        if (const auto written = m_registry.remove(id); !written)
            reply->finish(Failure(AccountError{Kind::Registry, {}, written.error()}));
        else
            reply->finish(CredentialDone());
    };
    CredentialStore *store = known ? storeFor(known->source) : nullptr;
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
