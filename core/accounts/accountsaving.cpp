#include "core/accounts/accountsaving.h"

namespace rolodesk {

namespace {

using Kind = AccountError::Kind;
using Credential = CredentialError::Kind;

} // namespace

AccountSaving::AccountSaving(AccountDesk &desk, WorkspaceRegistry &registry, AccountDraft draft,
    AccountReply<WorkspaceProfile> *reply)
    : QObject(&desk)
    , m_desk(desk)
    , m_registry(registry)
    , m_draft(std::move(draft))
    , m_reply(reply)
    , m_store(desk.storeFor(m_draft.profile.source))
{
}

void AccountSaving::start()
{
    m_isStarted = true;
    // A list that cannot be written is found out before the keychain is touched.
    if (const auto writable = m_registry.rewrite(); !writable)
        return end(Failure(accountErrorOf(writable.error())));
    m_known = m_registry.profile(m_draft.profile.id);
    if (m_draft.before && !m_known)
        return end(Failure(AccountError{Kind::Gone, {}, {}}));
    if (m_known && isOtherTeam(m_known->teamId, m_draft.profile.teamId))
        return end(Failure(AccountError{Kind::OtherTeam, {}, {}}));
    if (!m_store || m_draft.key.isEmpty())
        keepProfile();
    else if (m_known && m_desk.storeFor(m_known->source) == m_store)
        readKeyBefore();
    else
        writeKey();
}

void AccountSaving::readKeyBefore()
{
    m_store->read(m_draft.profile.id)
        ->then(this, [this](const Result<Secret, CredentialError> &key) {
            if (key) {
                m_keyBefore = *key;
                m_wasThereNone = false;
                return writeKey();
            }
            const Credential why = key.error().kind;
            if (why == Credential::Locked || why == Credential::NoService
                || why == Credential::TimedOut)
                return end(Failure(AccountError{Kind::Credential, key.error(), {}}));
            m_wasThereNone = why == Credential::Missing || why == Credential::NotEntered;
            writeKey();
        });
}

void AccountSaving::writeKey()
{
    if (!m_reply)
        return end(Failure(AccountError()));
    m_store->write(m_draft.profile.id, m_draft.key)
        ->then(this, [this](const Result<CredentialDone, CredentialError> &done) {
            if (done)
                return keepProfile();
            // It may still be written once the person answers the keychain's own dialog.
            if (done.error().kind == Credential::TimedOut && m_wasThereNone)
                m_store->remove(m_draft.profile.id)->then(&m_desk, [](const auto &) { });
            end(Failure(AccountError{Kind::Credential, done.error(), {}}));
        });
}

void AccountSaving::keepProfile()
{
    if (!m_reply)
        return undo(AccountError());
    const auto kept = keptProfile();
    if (!kept)
        return undo(accountErrorOf(kept.error()));
    CredentialStore *const before = m_known ? m_desk.storeFor(m_known->source) : nullptr;
    m_reply->finish(*kept);
    // Only now: had the profile not been kept, the old key would still be wanted.
    if (before && before != m_store)
        removeFrom(*before);
    else
        end(*kept);
}

Result<WorkspaceProfile, RegistryError> AccountSaving::keptProfile()
{
    if (m_known) {
        const WorkspaceProfile base = m_draft.before.value_or(*m_known);
        return m_registry.edit(m_known->id, [this, &base](WorkspaceProfile &profile) {
            profile = merged(profile, base, m_draft.profile);
            // These belong to the key, whoever changed them meanwhile.
            profile.source = m_draft.profile.source;
            profile.secretId = m_draft.profile.secretId;
            profile.helper = m_draft.profile.helper;
            if (profile.source == KeySource::Keychain)
                profile.leftKeyInKeychain = false; // the new key stands in its place
        });
    }
    if (const auto written = m_registry.put(m_draft.profile); !written)
        return Failure(written.error());
    return m_draft.profile;
}

void AccountSaving::removeFrom(CredentialStore &before)
{
    before.remove(m_draft.profile.id)
        ->then(this, [this](const Result<CredentialDone, CredentialError> &done) {
            if (!done) {
                // Removing the workspace will try again.
                (void)m_registry.edit(m_draft.profile.id,
                    [](WorkspaceProfile &profile) { profile.leftKeyInKeychain = true; });
                Q_EMIT keyTrouble(KeyTrouble::LeftBehind, m_draft.profile.name, done.error());
            }
            end(m_draft.profile);
        });
}

void AccountSaving::undo(const AccountError &error)
{
    const bool isWritten = m_store && !m_draft.key.isEmpty();
    const bool isGone = !m_registry.profile(m_draft.profile.id);
    if (!isWritten || (!isGone && !m_wasThereNone && !m_keyBefore))
        return end(Failure(error));
    const bool isRestored = !isGone && m_keyBefore;
    auto *undone = isRestored ? m_store->write(m_draft.profile.id, *m_keyBefore)
                              : m_store->remove(m_draft.profile.id);
    undone->then(
        this, [this, error, isRestored](const Result<CredentialDone, CredentialError> &done) {
            if (!done)
                Q_EMIT keyTrouble(isRestored ? KeyTrouble::NotRestored : KeyTrouble::LeftBehind,
                    m_draft.profile.name, done.error());
            end(Failure(error));
        });
}

void AccountSaving::end(const Result<WorkspaceProfile, AccountError> &outcome)
{
    if (m_reply)
        m_reply->finish(outcome);
    Q_EMIT ended();
}

} // namespace rolodesk
