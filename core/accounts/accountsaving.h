#pragma once

#include "core/accounts/accountdesk.h"

#include <QPointer>

namespace rolodesk {

/// One saving of an account: key first, then the profile, then the key leaves the place it is no
/// longer meant for. When the profile cannot be kept, or nobody waits for the answer any more, the
/// keychain becomes what it was before, so that no key stays behind that nothing can remove.
/// Belongs to the desk, and not to whoever waits.
class AccountSaving final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSaving)

public:
    /// All outlive the saving but the reply, which may die at any time.
    AccountSaving(AccountDesk &desk, WorkspaceRegistry &registry, AccountDraft draft,
        AccountReply<WorkspaceProfile> *reply);

    void start();
    /// Where the key goes; null with a helper.
    [[nodiscard]] CredentialStore *store() const { return m_store; }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }

Q_SIGNALS:
    void keyTrouble(
        rolodesk::KeyTrouble trouble, const QString &name, const rolodesk::CredentialError &error);
    /// Once; nothing of it is under way any more.
    void ended();

private:
    void readKeyBefore();
    void writeKey();
    void keepProfile();
    [[nodiscard]] Result<WorkspaceProfile, RegistryError> keptProfile();
    void removeFrom(CredentialStore &before);
    /// Takes the written key back, then answers with the error.
    void undo(const AccountError &error);
    void end(const Result<WorkspaceProfile, AccountError> &outcome);

    AccountDesk &m_desk;
    WorkspaceRegistry &m_registry;
    AccountDraft m_draft;
    QPointer<AccountReply<WorkspaceProfile>> m_reply;
    CredentialStore *m_store;
    std::optional<WorkspaceProfile> m_known; ///< As it was kept at the start.
    std::optional<Secret> m_keyBefore; ///< In the place the key goes to.
    bool m_wasThereNone = true; ///< No key in that place; false, too, when that is not known.
    bool m_isStarted = false;
};

} // namespace rolodesk
