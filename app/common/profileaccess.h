#pragma once

#include "core/accounts/workspaceprofile.h"
#include "core/credentials/credentialstore.h"

#include <memory>

namespace rolodesk {

class Clock;
class StoredKeyTokenSource;
class TokenSource;

/// How requests of a workspace are authorized.
struct ProfileAccess {
    std::unique_ptr<TokenSource> tokens;
    /// The same object where a CredentialStore keeps the key; null with a helper.
    StoredKeyTokenSource *storedKey = nullptr;
};

/// Authorization as the profile says: from its helper, or with the key one of the stores keeps. The
/// stores and the clock outlive the tokens. Reads nothing yet.
[[nodiscard]] ProfileAccess accessTo(const WorkspaceProfile &profile, CredentialStore &keychain,
    CredentialStore &memory, Clock &clock);

/// Authorization of an account that is being connected: with the key given, without a store.
[[nodiscard]] std::unique_ptr<TokenSource> accessWith(
    const WorkspaceProfile &profile, const Secret &key, Clock &clock);

} // namespace rolodesk
