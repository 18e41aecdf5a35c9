#pragma once

#include "core/contacts/directory.h"
#include "core/editing/editfield.h"

namespace rolodesk {

// The fields of a contact and what they hold, for people: in forms, where a value stands to be
// edited, and in sentences about changes. Pure.

/// In a form: "First name", "Tags", the title of a custom field, "Phone" for the channels of that
/// type.
[[nodiscard]] QString fieldLabel(const EditField &field, const Directory &directory);
/// Of a change: "First name", "Tag “VIP”", the title of a custom field, "Further phones" for the
/// channels of that type.
[[nodiscard]] QString fieldTitle(const EditField &field, const Directory &directory);
/// The same within a sentence: "first name", "tag “VIP”", "“Plan”", "further phones".
[[nodiscard]] QString fieldNoun(const EditField &field, const Directory &directory);

/// A type of channels, for people; a type nobody knows as it is.
[[nodiscard]] QString channelTitle(const QString &type);
/// The type that goes by this title, or by this name in whatever case; else the text as it is.
[[nodiscard]] QString channelTypeOf(const QString &title);

/// In a form: what a field holds, as people write it: a phone in groups of digits, an owner by
/// name. A text that is no stored value stays as it is. Lines become a list. Nothing for no value,
/// but for the owner and the opt-out.
[[nodiscard]] QString shownValue(
    const EditField &field, const QString &value, const Directory &directory);
/// The E.164 form for people to edit; a text that is no stored number stays as it is.
[[nodiscard]] QString editablePhone(const QString &stored);

/// Of a change: "+1 415-555-0100", "Ann Lee", "nobody", "Opted out", "set" for a tag, "empty".
[[nodiscard]] QString fieldText(
    const EditField &field, const QString &value, const Directory &directory);
/// Whether fieldText is a word for no value; that an opt-out is not known is told like a value.
[[nodiscard]] bool isEmptyValue(const EditField &field, const QString &value);

/// Members of the team by the names that are shown, which tell two of one name apart by their ids,
/// and those that differ by case and accents alone. In the order of the names.
struct ShownMember {
    MemberId id;
    QString name;
};
[[nodiscard]] QList<ShownMember> shownMembers(const Team &team);

} // namespace rolodesk
