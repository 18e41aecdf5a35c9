#pragma once

#include "core/contacts/directory.h"
#include "core/editing/fieldrules.h"

namespace rolodesk {

class PhoneNumber;

// What is said about the fields of a contact in more than one place. Pure.

/// What is wrong with a value and what to do about it, in one sentence or two.
[[nodiscard]] QString describe(const ValueProblem &problem);

/// The name of a field, for people: "First name", the title of a custom field, "Facebook".
[[nodiscard]] QString titleOf(const EditField &field, const Directory &directory);
/// A type of channels, for people; a type nobody knows as it is.
[[nodiscard]] QString channelTitle(const QString &type);
/// The type that goes by this title, or by this name in whatever case; else the text as it is.
[[nodiscard]] QString channelTypeOf(const QString &title);

/// What a field holds, as people write it: a phone in groups of digits, an owner by name. A text
/// that is no stored value stays as it is. Lines become a list. Nothing for no value.
[[nodiscard]] QString shownValue(
    const EditField &field, const QString &value, const Directory &directory);

/// What a number is read as: E.164, the form within its country, the country.
[[nodiscard]] QString phoneReading(const PhoneNumber &number);
/// The E.164 form for people to edit; a text that is no stored number stays as it is.
[[nodiscard]] QString editablePhone(const QString &stored);

/// A value within a sentence: in one line, cut where nobody would read on, and with places to break
/// in words that are longer than a line.
[[nodiscard]] QString inSentence(const QString &value);
/// A text on a button or in a menu: short, and no letter of it is a shortcut.
[[nodiscard]] QString onButton(const QString &text);

/// Members of the team by the names that are shown, which tell two of one name apart by their ids,
/// and those that differ by case and accents alone. In the order of the names.
struct ShownMember {
    MemberId id;
    QString name;
};
[[nodiscard]] QList<ShownMember> shownMembers(const Team &team);

} // namespace rolodesk
