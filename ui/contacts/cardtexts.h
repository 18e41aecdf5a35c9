#pragma once

#include "core/contacts/contact.h"

namespace rolodesk {

// What a card says in lines of its own making. Pure.

/// A text of the card in the language of the window; marked with QT_TRANSLATE_NOOP("ContactCard",
/// …).
[[nodiscard]] QString cardText(const char *text);

/// Where asking about an opt-out nobody knows stands.
struct StatusInquiry {
    bool isOnline = true;
    bool isUnanswered = false; ///< The service was asked and could not say.
};

/// First and last name, where they are not what is shown as the name; else empty.
[[nodiscard]] QString bothNamesOf(const Contact &contact);
/// Whether one may text the contact, or why nobody knows.
[[nodiscard]] QString statusOf(const Contact &contact, const StatusInquiry &inquiry);
/// "Ann · 12 Mar 2026 10:00": who wrote a note, and when; what of it is known.
[[nodiscard]] QString noteHead(const Note &note);
/// Times, ids and revision, a line each.
[[nodiscard]] QString recordOf(const Contact &contact);

} // namespace rolodesk
