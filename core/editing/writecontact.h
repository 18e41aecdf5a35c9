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
    Gone, ///< There is no such contact: 404 where it was named by its id.
    Refused, ///< The service, or a switch of the workspace, says no.
};
[[nodiscard]] WriteVerdict verdictOn(const ApiError &error);

/// What a write needs to know of a contact besides its own fields.
struct ContactNeeds {
    /// Whether it opted out, even if something is known of that: a STOP or START may have come
    /// since without a new revision.
    bool optOut = false;
    bool channels = false; ///< All channels; needs the uuid, and is left out without it.
};

/// The contact as the service has it now, completed by what only the local copy knows (uuid) and by
/// what reads may not tell: the opt-out, where nothing is known of it or it is needed, is asked for
/// (`getContactStatus`; `heymarket-api.md` 17, item 15), and so are the channels where they are
/// needed. What cannot be asked for stays unknown. One to three requests; one more where the
/// service has no list of channels.
///
/// `uuid`: where the local copy has not heard of it yet.
[[nodiscard]] ApiReply<Contact> *readContactForWrite(ContactsApi &api, const ContactStore &store,
    ContactId id, Lane lane, ContactNeeds needs, const QString &uuid = {});

/// Contacts that were looked for.
struct FoundContacts {
    QList<Contact> contacts; ///< Each once.
    /// False: some of the values could not be asked for, and nobody knows whether a contact has
    /// them.
    bool isComplete = true;
};
/// Contacts that have one of these values: `searchContactsV2`, and where that answers 404
/// `lookUpContactV1` for the phones. It takes nothing else, and 404 may stand for "nothing found"
/// as well as for "no such operation", so that the answer is not complete then.
[[nodiscard]] ApiReply<FoundContacts> *findByChannels(
    ContactsApi &api, const QList<ChannelWrite> &channels, Lane lane);

} // namespace rolodesk
