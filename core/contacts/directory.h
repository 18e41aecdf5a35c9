#pragma once

#include "core/contacts/contact.h"

#include <QHash>

namespace rolodesk {

/// What ids on contacts mean: the team's tags, custom fields and members. A plain value, small beside the base
/// (hundreds, not millions). Look-ups are O(1) but for `titleOf`, which is O(log n).
struct Directory {
    QHash<TagId, Tag> tags;
    QMap<FieldId, CustomField> fields; ///< Ordered by id, so that cards do not shuffle.
    Team team;
    /// The service has told these, and be it that there are none.
    bool knowsTags = false;
    bool knowsFields = false;
    bool knowsTeam = false;

    /// The label of a tag on a contact: the tag's own, else what the contact's answer said, else "#55" (section 17, item 16).
    [[nodiscard]] QString labelOf(const ContactTag &tag) const;
    /// "#rrggbb" or empty when the tag is not known.
    [[nodiscard]] QString colorOf(TagId tag) const;
    /// The title for a key of `custom`; "#123" when there is no such field. Two fields of one title get their ids appended.
    [[nodiscard]] QString titleOf(const QString &fieldKey) const;
    /// The member's name, or "#42" for an id the team does not list (section 17, item 20).
    [[nodiscard]] QString nameOf(MemberId member) const;
};

} // namespace rolodesk
