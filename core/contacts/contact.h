#pragma once

#include "core/contacts/channel.h"
#include "core/contacts/ids.h"
#include "core/contacts/sentjson.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace rolodesk {

/// A tag as a contact carries it. The service may send the id alone, so label and colour are looked up in the Directory.
struct ContactTag {
    TagId id;
    QString label; ///< Empty when the answer held only the id.

    friend bool operator==(const ContactTag &, const ContactTag &) = default;
};

/// A note on a contact. Read only: no operation writes one (`heymarket-api.md` section 11).
struct Note {
    QString id;
    QString author; ///< `name`
    QString text;
    QString date; ///< As received.
    MemberId userId;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A contact as read from the service (`openapi.yaml` Contact). A plain value.
///
/// Optionals tell "the service did not say" from "the service said no": a missing `is_opted_out` is unknown, never "subscribed"
/// (`heymarket-api.md` 17, item 15).
struct Contact {
    ContactId id;
    QString uuid; ///< Key of the v2 operations; empty while not known (section 17, item 12).
    QString phone; ///< E.164 digits without plus, as received.
    QString first;
    QString last;
    QString displayName;
    QString email;
    QString avatar; ///< URL.
    QMap<QString, QString> custom; ///< Field id in decimal → value.
    QList<ContactTag> tags;
    std::optional<MemberId> owner; ///< None for missing, null, 0 and -1 (section 17, item 21).
    std::optional<bool> optedOut;
    std::optional<bool> blocked; ///< Only `/v1/contact/status` tells.
    std::optional<QList<Channel>> channels; ///< None while nobody said which there are.
    QList<Note> notes;
    qint64 rev = 0; ///< Raised by every write; 0 when missing.
    QString created; ///< RFC 3339 as received, empty for none.
    QString updated; ///< RFC 3339 as received: it serves as a cursor and must not be reprinted.

    /// The whole object as received, so that nothing the service sent is lost (fields unknown to us included).
    SentJson json;

    /// The name to show: display name, else first and last, else an empty string.
    [[nodiscard]] QString shownName() const;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Whether the channel is the contact's own phone or e-mail, in whatever form it was written.
[[nodiscard]] bool isOwnChannel(const Contact &contact, const Channel &channel);

/// The ids of these contacts, in their order.
[[nodiscard]] QList<ContactId> idsOf(const QList<Contact> &contacts);

/// A tag of the team (`openapi.yaml` Tag).
struct Tag {
    TagId id;
    QString label;
    QString color; ///< "#rrggbb" or empty.
    QString updated; ///< As received; the cursor of `pageTags`.
    qint64 rev = 0;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A custom field (`openapi.yaml` ContactField). Titles need not be unique.
struct CustomField {
    FieldId id;
    QString title;

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// Somebody of the team who can own contacts.
struct TeamMember {
    MemberId id;
    QString name;
    QString role;

    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

/// The team behind the credentials (`openapi.yaml` Team).
struct Team {
    qint64 id = 0;
    QString name;
    qint64 listSize = 0;
    QList<TeamMember> members;

    friend bool operator==(const Team &, const Team &) = default;
};

/// Parses an RFC 3339 time. Invalid for empty text, for what cannot be read, and for Go's zero time `0001-01-01T00:00:00Z`.
[[nodiscard]] QDateTime parseServiceTime(const QString &text);

} // namespace rolodesk
