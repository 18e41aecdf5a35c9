#pragma once

#include "ui/contacts/recentchanges.h"

namespace rolodesk {

// What others changed, in words. Pure.

/// "phone, tags, City", in the order of the card.
[[nodiscard]] QString partsText(const ContactParts &parts, const Directory &directory);

/// For a row: "Changed 2 min ago: phone, tags", "New, 2 min ago".
[[nodiscard]] QString changeText(
    const RecentChanges::Change &change, const Directory &directory, const QDateTime &now);

/// For the card: "Changed 2 min ago by others: phone, tags".
[[nodiscard]] QString changeSentence(
    const RecentChanges::Change &change, const Directory &directory, const QDateTime &now);

/// Of what was changed, that which is not there any more, so that no piece of the card can tell
/// what it was: "Removed: e-mail ann@example.org; tags VIP, Callback". Empty for nothing.
[[nodiscard]] QString removedText(const ContactParts &parts, const Contact &before,
    const Contact &now, const Directory &directory);

/// What a part was, for people: "Before: +1 415 555 0100", "Before: none". Of a name both what was
/// shown and, where it is another, first and last name. Empty for parts that cannot be told in a
/// line (a picture).
[[nodiscard]] QString beforeText(ContactParts::Part part, const QString &field,
    const Contact &before, const Directory &directory);

} // namespace rolodesk
