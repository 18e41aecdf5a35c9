#pragma once

#include "core/contacts/contact.h"
#include "core/journal/journalentry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace rolodesk {

// The journal as the window and the console write it, for other programs. Names of fields, states
// and outcomes are those of `nameOf`; times are ISO 8601 in UTC with milliseconds; what is not
// there is empty in a cell and null, or an empty list, in an object. Pure.

/// A contact as an entry keeps it (`before`, `read`); without an id where there is none.
[[nodiscard]] Contact journalledContact(const QByteArray &stored);
/// Whom a write is about, as the contact was called when the person began: its name, else its phone
/// or e-mail. Empty where nothing of that is known. O(size of the contact).
[[nodiscard]] QString contactNameOf(const JournalWrite &write);

/// What stands above `journalCells`.
[[nodiscard]] QStringList journalTitles();
/// A write as one line of a table. Several changes stand in one cell, a line each:
/// `first: Ada → Ada M.`, with blanks for the line ends within a value. The object has them as they
/// are.
[[nodiscard]] QStringList journalCells(const JournalEntry &entry);

/// All that is known of a write but the contact as it was, as one object. Changes are
/// `{"field","before","after"}`.
[[nodiscard]] QJsonObject journalToJson(const JournalEntry &entry);

/// A format of a file of writes.
enum class JournalFormat {
    Csv, ///< As `csvWriter` writes it, safe for spreadsheets, with a byte order mark.
    JsonLines, ///< An object a line, in UTF-8.
};
/// What stands before the first write.
[[nodiscard]] QByteArray journalHead(JournalFormat format);
/// Appends one write to `out`.
void appendJournalEntry(QByteArray &out, const JournalEntry &entry, JournalFormat format);

} // namespace rolodesk
