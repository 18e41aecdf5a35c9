#pragma once

#include "core/accounts/guard.h"
#include "core/credentials/credentialhelper.h"

#include <QString>
#include <QUrl>

namespace rolodesk {

/// Where a workspace's authorization comes from.
enum class KeySource {
    Keychain, ///< The API Secret Key is in the desktop's keychain.
    Memory, ///< It is entered anew at each start.
    Helper, ///< A program hands out tokens.
};

/// An account somebody connected, as it is remembered. A plain value without secrets: the key is
/// kept by a CredentialStore under `id`.
struct WorkspaceProfile {
    QString id; ///< UUID, ours. Never shown.
    QString name; ///< As the person named it.
    QString color; ///< "#rrggbb".
    QUrl address; ///< Base address of the service.
    QString secretId; ///< API Secret ID; empty with a helper.
    KeySource source = KeySource::Keychain;
    HelperCommand helper; ///< With `KeySource::Helper`.
    QString defaultRegion; ///< ISO region for phone numbers in national form.
    QString team; ///< The service's name for it, as seen last; may be empty.
    qint64 teamId = 0; ///< The service's id of the team whose contacts these are; 0: not known yet.
    /// A key of this workspace could not be taken out of the keychain when it moved elsewhere: it goes with the workspace.
    bool leftKeyInKeychain = false;
    bool keepsLocalCopy = true; ///< False: the local copy is kept in memory only.
    GuardSettings guard;

    /// A new profile with an id of its own.
    [[nodiscard]] static WorkspaceProfile create();

    friend bool operator==(const WorkspaceProfile &, const WorkspaceProfile &) = default;
};

/// `latest` with what differs between `before` and `after`, so that what somebody else changed
/// meanwhile stays. The guard and the id are never taken over.
[[nodiscard]] WorkspaceProfile merged(const WorkspaceProfile &latest,
    const WorkspaceProfile &before, const WorkspaceProfile &after);
/// Whether the team a service tells (0: none) is certainly not the one a workspace is for (0: not
/// known yet).
[[nodiscard]] bool isOtherTeam(qint64 expected, qint64 told);

} // namespace rolodesk
