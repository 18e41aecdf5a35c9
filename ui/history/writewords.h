#pragma once

#include "core/contacts/directory.h"
#include "core/journal/journalentry.h"

#include <QStringList>

namespace rolodesk {

// What is written to the service, in words for people. Pure.

/// "First name: Ada → Ada M.", a line each. A text that reads from the right stays by itself.
[[nodiscard]] QString changeLine(const FieldChange &change, const Directory &directory);
[[nodiscard]] QStringList changeLines(const ContactChanges &changes, const Directory &directory);
/// Of what others did meanwhile: "First name: somebody else changed it from “Ada” to “Ida”. That
/// stays."
[[nodiscard]] QString othersSentence(const FieldChange &change, const Directory &directory);

/// What a write did, or is to do: what was sent where something was, else what was wanted. Of a
/// deletion all that the contact had, `after` empty.
[[nodiscard]] ContactChanges shownChanges(const JournalWrite &write);

/// "first name, phone and 2 tags"; "contact" for nothing.
[[nodiscard]] QString changesPhrase(const ContactChanges &changes, const Directory &directory);
/// Whom a write is about: the name as it was then, or the phone or e-mail, else "contact 55", else
/// "a contact".
[[nodiscard]] QString contactWords(const JournalWrite &write);
/// A whole write: "Changed first name and 2 tags of Ada", "Undid: deletion of Ada"; as long as it
/// is not confirmed as what is to be done: "Change first name of Ada". `name`: contactWords.
[[nodiscard]] QString writeSentence(
    const JournalEntry &entry, const QString &name, const Directory &directory);

/// Where it was done: "Form", "List", "Bulk edit", "Console", "Import of May.csv".
[[nodiscard]] QString sourceWords(const QString &source);

} // namespace rolodesk
