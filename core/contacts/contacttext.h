#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/jsonproblem.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace rolodesk {

// Contacts read from text several times as fast as contactFromJson reads them from an object. What
// is read here is the same contact, with its text kept as it was sent (SentJson); what is out of
// the ordinary, or cannot be read at all, is left to contactFromJson, which says what is wrong.
// `text` and `array`: UTF-8. O(length). Pure.

/// A contact of one object on one line; none where contactFromJson has to look at it.
[[nodiscard]] std::optional<Contact> contactFromText(const QByteArray &text);
/// A contact as the local copy and the journal keep it (contactToText), whatever it looks like:
/// where contactFromJson has to look at it, it does.
[[nodiscard]] Result<Contact, JsonProblem> contactFromStored(const QByteArray &text);

/// The contacts of an array; none where it is no array or one of its elements is no contact.
[[nodiscard]] std::optional<QList<Contact>> contactsFromText(const QByteArray &array);

} // namespace rolodesk
