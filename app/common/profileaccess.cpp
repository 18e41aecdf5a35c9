#include "app/common/profileaccess.h"

#include "core/http/helpertokensource.h"
#include "core/http/storedkeytokensource.h"

namespace rolodesk {

ProfileAccess accessTo(const WorkspaceProfile &profile, CredentialStore &keychain,
    CredentialStore &memory, Clock &clock)
{
    if (profile.source == KeySource::Helper)
        return {std::make_unique<HelperTokenSource>(profile.helper, clock), nullptr};
    CredentialStore &store = profile.source == KeySource::Keychain ? keychain : memory;
    auto tokens =
        std::make_unique<StoredKeyTokenSource>(store, profile.id, profile.secretId, clock);
    StoredKeyTokenSource *const storedKey = tokens.get();
    return {std::move(tokens), storedKey};
}

std::unique_ptr<TokenSource> accessWith(
    const WorkspaceProfile &profile, const Secret &key, Clock &clock)
{
    if (profile.source == KeySource::Helper)
        return std::make_unique<HelperTokenSource>(profile.helper, clock);
    return std::make_unique<JwtTokenSource>(Credentials{profile.secretId, key}, clock);
}

} // namespace rolodesk
