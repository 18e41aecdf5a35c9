#pragma once

#include "core/contacts/contact.h"

#include <QJsonObject>

namespace rolodesk {

/// A channel as it is written: type and value (`openapi.yaml` ChannelWrite).
struct ChannelWrite {
    QString type;
    QString value;

    friend bool operator==(const ChannelWrite &, const ChannelWrite &) = default;
};

/// The body of a contact write. Absent = not sent, present and empty = sent empty. There is deliberately no `email_suppressions`
/// (`heymarket-api.md` section 11: an empty array might lift a suppression).
struct ContactWrite {
    QString phone; ///< E.164 digits; required by every v1 and by the v2 update.
    std::optional<QString> first;
    std::optional<QString> last;
    std::optional<QString> displayName;
    std::optional<QString> email;
    std::optional<QString> avatar;
    std::optional<QMap<QString, QString>> custom;
    /// Values of custom fields that are no text, as they were received: sent along with `custom`,
    /// so that an update which replaces them all leaves them what they are, and a copy of a contact
    /// that was deleted has them again.
    QJsonObject customAsReceived;
    std::optional<MemberId> assignee; ///< `assignee_id`; `noOwner` takes the owner away.
    std::optional<QList<TagId>> tags; ///< The complete wanted set, at most five.
    std::optional<bool> optedOut;
    QList<ChannelWrite> channels; ///< v2 create and bulk only.
    QString contactUuid; ///< v2 bulk only: `contact_id`, present means update.

    friend bool operator==(const ContactWrite &, const ContactWrite &) = default;
};

/// Written as `assignee_id` to take the owner away ([S3]).
inline constexpr MemberId noOwner {-1};

/// What a create or a v1 update answers (`openapi.yaml` ContactRef).
struct ContactRef {
    ContactId id;
    qint64 rev = 0;
    QString uuid;
    QString requestId; ///< `X-Request-Id` of the answer, for the journal.

    friend bool operator==(const ContactRef &, const ContactRef &) = default;
};

/// `openapi.yaml` ContactStatus.
struct ContactStatus {
    ContactId id;
    QString phone;
    bool unsubscribed = false;
    bool blocked = false;

    friend bool operator==(const ContactStatus &, const ContactStatus &) = default;
};

/// Values of `setContactStatus` (`heymarket-api.md` section 10).
enum class StatusChange { Active, Blocked, Unblocked, Subscribed, Unsubscribed };

/// Outcome of a bulk write. Items in neither list are unknown and have to be looked up (section 17, item 13).
struct BulkResult {
    struct Failed {
        ContactWrite item; ///< As echoed by the service.
        QString reason;
    };
    QList<Contact> contacts;
    QList<Failed> failed;
};

/// A custom field as `createContactFields` answers it.
struct CreatedField {
    CustomField field;
    bool duplicate = false; ///< A field of that title was there already.
};

/// An inbox (`openapi.yaml` Inbox), as far as a contact manager shows it.
struct Inbox {
    qint64 id = 0;
    QString name;
    QStringList phones;
};

/// A user of the team with an address (`openapi.yaml` Memberships).
struct Membership {
    MemberId id;
    QString name;
    QString email;
    QString phone;
    int roleId = 0; ///< 1 administrator, 4 member
};

/// One change of `updateUsers`.
struct MembershipChange {
    MemberId id;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<int> roleId;
};

/// `{id}` or `{phone}` of the status operations and of `lookUpContactV1`. One of the two is set.
struct ContactSelector {
    std::optional<ContactId> id;
    QString phone;
};

} // namespace rolodesk
