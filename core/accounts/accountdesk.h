#pragma once

#include "core/accounts/workspaceregistry.h"
#include "core/api/contactsapi.h"
#include "core/credentials/credentialstore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace rolodesk {

class AccountSaving;

/// A workspace as it is being connected: what will be remembered, and the key, which will not.
struct AccountDraft {
    WorkspaceProfile profile;
    Secret key; ///< API Secret Key; empty with a helper.
    /// A workspace that is there already: its profile as it was when somebody began to change it.
    /// Only what differs is changed.
    std::optional<WorkspaceProfile> before = std::nullopt;
};

/// Why an account was not changed as asked. Nothing was changed then.
struct AccountError {
    enum class Kind {
        Credential, ///< The credential store failed: `credential`.
        Registry, ///< The list of workspaces could not be written: `registry`.
        WrongPhrase, ///< The pass phrase is not the one the switches were locked with.
        Gone, ///< The workspace is not there any more: somebody removed it meanwhile.
        OtherTeam, ///< The key belongs to another team than the workspace.
        Failed, ///< The pass phrase could not be hashed (no memory).
        SpoiledHash, ///< What was kept of the pass phrase is damaged, so that none fits.
    };
    Kind kind = Kind::Gone;
    CredentialError credential;
    RegistryError registry;

    friend bool operator==(const AccountError &, const AccountError &) = default;
};

[[nodiscard]] AccountError accountErrorOf(const RegistryError &error);

/// What may become of a key that the keychain did not let go of.
enum class KeyTrouble {
    LeftBehind, ///< It is still in the keychain, though no workspace uses it there any more.
    NotRestored, ///< The new key stands where the old one should be again.
};

template<typename T>
using AccountReply = Reply<T, AccountError>;

/// The person's accounts: connects, checks, changes and removes them, and knows where each key is.
/// The only place that writes secrets. Nothing blocks.
class AccountDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDesk)

public:
    /// Asks the service of a draft who is there (`getTeam`), with the draft's own authorization.
    using Checker = std::function<ApiReply<Team> *(const AccountDraft &)>;

    /// Registry and stores outlive the desk. `memory` keeps keys for this run only.
    AccountDesk(WorkspaceRegistry &registry, CredentialStore &keychain, CredentialStore &memory,
        Checker checker, QObject *parent = nullptr);
    ~AccountDesk() override;

    [[nodiscard]] const QList<WorkspaceProfile> &profiles() const { return m_registry.profiles(); }
    [[nodiscard]] std::optional<WorkspaceProfile> profile(const QString &id) const
    {
        return m_registry.profile(id);
    }
    /// Where the key of such a workspace is kept; null with a helper.
    [[nodiscard]] CredentialStore *storeFor(KeySource source) const;

    /// Which keychain there is, and whether it is locked.
    [[nodiscard]] CredentialReply<CredentialPlace> *lookAtKeychain();
    /// Lets the keychain ask the person.
    [[nodiscard]] CredentialReply<CredentialDone> *unlockKeychain();
    /// Tries the draft. Nothing is kept.
    [[nodiscard]] ApiReply<Team> *check(const AccountDraft &draft);

    /// Keeps the key first, then the profile; answers the profile as kept. With a profile that is
    /// known already an empty key leaves the kept one alone unless the source changed. A key in
    /// a place it is no longer meant for is removed, once the profile is kept. When that fails, or
    /// the reply dies before, the keychain becomes what it was.
    [[nodiscard]] AccountReply<WorkspaceProfile> *save(const AccountDraft &draft);
    /// Changes what is remembered, as it is at that moment, but not the key, its place, or the
    /// guard.
    [[nodiscard]] AccountReply<WorkspaceProfile> *edit(
        const QString &id, const std::function<void(WorkspaceProfile &)> &change);
    /// Sets the switches. `phrase`: the present pass phrase, when the switches are locked.
    /// `newPhrase`: none = as before, empty = unlocked from now on.
    [[nodiscard]] AccountReply<WorkspaceProfile> *setGuard(const QString &id,
        const QSet<Act> &forbidden, const Secret &phrase, const std::optional<Secret> &newPhrase);
    enum class Leftover { Nothing, KeyMayStay };
    /// Removes the key, then the profile. The local copy is the caller's to delete. With
    /// `KeyMayStay` a keychain that is locked or away does not keep the profile from going.
    [[nodiscard]] AccountReply<CredentialDone> *remove(
        const QString &id, Leftover leftover = Leftover::Nothing);

Q_SIGNALS:
    /// A workspace was connected, changed or removed, here or in another program.
    void changed();
    /// The keychain could not be left as it should be. `name`: of the workspace.
    void keyTrouble(
        rolodesk::KeyTrouble trouble, const QString &name, const rolodesk::CredentialError &error);

private:
    /// Sets the switches if the pass phrase is still the one of `hashBefore`.
    void keepGuard(AccountReply<WorkspaceProfile> *reply, const QString &id,
        const QByteArray &hashBefore, const GuardSettings &guard);
    void lockWith(AccountReply<WorkspaceProfile> *reply, const QString &id,
        const GuardSettings &before, const QSet<Act> &forbidden,
        const std::optional<Secret> &newPhrase);
    /// Savings that want the same store go one after the other.
    void startNext(CredentialStore *store);

    WorkspaceRegistry &m_registry;
    CredentialStore &m_keychain;
    CredentialStore &m_memory;
    Checker m_checker;
    QList<AccountSaving *> m_savings; ///< In the order in which they were asked for.
    QThreadPool m_pool;
};

} // namespace rolodesk
