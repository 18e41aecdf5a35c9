#pragma once

#include "core/accounts/accountdesk.h"

namespace rolodesk {
class Clock;
} // namespace rolodesk

namespace rolodesk::desktop {

/// Asks the service of a draft who is there, with a connection of its own that ends with the reply:
/// the team, or, where that is not answered (404), whether the inboxes can be read, which makes
/// a team without a name. A draft without a key uses the one that is kept. Stores and clock outlive
/// the reply.
[[nodiscard]] ApiReply<Team> *checkAccount(const AccountDraft &draft, CredentialStore &keychain,
    CredentialStore &memory, Clock &clock);

} // namespace rolodesk::desktop
