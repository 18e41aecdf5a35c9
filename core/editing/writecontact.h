#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"

#include <variant>

namespace rolodesk {

class ContactStore;

/// Why a write cannot go on just now: the service's failure, or the local copy's.
using WriteTrouble = std::variant<ApiError, StoreError>;

/// What a failure of the service means for a write.
enum class WriteVerdict {
    Later, ///< Nothing was sent, and it may go another time: offline, too many requests, no key.
    Unknown, ///< It was sent, and nobody knows.
    Gone, ///< There is no such contact.
    Refused, ///< The service, or a switch of the workspace, says no.
};
[[nodiscard]] WriteVerdict verdictOn(const ApiError &error);

/// What a write needs to know of a contact besides its own fields.
struct ContactNeeds {
    bool optOut = false; ///< Whether it opted out, even if something is known of that.
    bool channels = false; ///< All channels; needs the uuid, and is left out without it.
};

/// The contact as the service has it now, completed by what only the local copy knows (uuid) and by
/// what reads may not tell: the opt-out, where nothing is known of it, is asked for
/// (`getContactStatus`; `heymarket-api.md` 17, item 15), and so are the channels where they are
/// needed. What cannot be asked for stays unknown. One to three requests.
[[nodiscard]] ApiReply<Contact> *readContactForWrite(
    ContactsApi &api, const ContactStore &store, ContactId id, Lane lane, ContactNeeds needs);

/// Contacts that have one of these values, each once: `searchContactsV2`, and where there is no such
/// operation `lookUpContactV1` for the phones. Nothing found is an empty list.
[[nodiscard]] ApiReply<QList<Contact>> *findByChannels(
    ContactsApi &api, const QList<ChannelWrite> &channels, Lane lane);

} // namespace rolodesk
