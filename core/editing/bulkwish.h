#pragma once

#include "core/contacts/contact.h"
#include "core/editing/contactchanges.h"

#include <array>

namespace rolodesk {

/// What is to be done to many contacts alike. A plain value.
struct BulkWish {
    enum class Act {
        AddTags,
        RemoveTags,
        ReplaceTags, ///< These and no others.
        Assign,
        Unassign,
        SetField,
        ClearField,
        OptOut,
    };
    /// What becomes of a contact that would have more than `mostTags` tags: one decision for all.
    enum class OverLimit {
        Skip, ///< It stays as it is.
        Fill, ///< As many are added as there is room for, in the order of `tags`.
        MakeRoom, ///< `yielding` tags leave it, as far as it has them and as far as is needed.
    };
    Act act = Act::AddTags;
    QList<TagId> tags;
    OverLimit overLimit = OverLimit::Skip;
    QList<TagId> yielding; ///< MakeRoom: in the order in which they leave.
    MemberId owner; ///< Assign
    QString field; ///< SetField, ClearField: key of `Contact::custom`.
    QString value; ///< SetField: not empty.

    friend bool operator==(const BulkWish &, const BulkWish &) = default;
};

/// What becomes of one contact.
enum class BulkFate : quint8 {
    Changes,
    AlreadySo, ///< Nothing is sent.
    TooManyTags, ///< It stays, since it would have more than five.
    NoPhone, ///< It stays: the service takes no change of a contact without a phone number.
    Gone, ///< It was deleted since it was chosen.
};
inline constexpr std::array allFates{BulkFate::Changes, BulkFate::AlreadySo, BulkFate::TooManyTags,
    BulkFate::NoPhone, BulkFate::Gone};

struct BulkOutcome {
    BulkFate fate = BulkFate::Gone;
    ContactChanges changes; ///< Empty but for Changes.

    friend bool operator==(const BulkOutcome &, const BulkOutcome &) = default;
};

/// Pure; O(size of the contact).
[[nodiscard]] BulkOutcome bulkOutcome(const Contact &contact, const BulkWish &wish);

} // namespace rolodesk
