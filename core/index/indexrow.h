#pragma once

#include "core/contacts/contact.h"

#include <QByteArray>

#include <limits>
#include <string_view>
#include <vector>

namespace rolodesk {

/// What the index knows of a contact: enough to find, filter, sort and count it without the file.
struct IndexRow {
    enum Flag : quint8 {
        OptedOut = 1, ///< Known to be.
        OptedIn = 2, ///< Known not to be opted out.
        Blocked = 4, ///< Known to be.
        NotBlocked = 8, ///< Known not to be.
        OddNumber = 16, ///< Has a phone that is none: too few or too many digits.
    };
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    ContactId id;
    qint64 updatedNs = noTime; ///< Nanoseconds since 1970.
    MemberId owner; ///< Invalid for none.
    quint8 flags = 0;
    std::vector<TagId> tags; ///< In the order of the contact.
    /// Folded UTF-8: see `indextext.h`.
    QByteArray text;

    friend bool operator==(const IndexRow &, const IndexRow &) = default;
};

/// The row of a contact. O(size of the contact).
[[nodiscard]] IndexRow indexRowOf(const Contact &contact);

/// Nanoseconds since 1970 of an RFC 3339 time; `IndexRow::noTime` for what is none, and for times beyond 2255.
[[nodiscard]] qint64 serviceTimeNs(const QString &text);

/// For the store: the tags as bytes, 8 a tag.
[[nodiscard]] QByteArray packedTags(const std::vector<TagId> &tags);
void unpackTags(std::string_view bytes, std::vector<TagId> &tags);

} // namespace rolodesk
