#pragma once

#include "core/contacts/directory.h"
#include "core/journal/journalentry.h"

#include <QHash>

namespace rolodesk {

class ContactStore;

/// Names of contacts as the local copy has them.
using KnownNames = QHash<ContactId, QString>;
/// Of whom the entries are about that do not keep the contact as it was. At once, on the GUI
/// thread: about 20 µs for each such contact; meant for a page of entries.
[[nodiscard]] KnownNames knownNames(const QList<JournalEntry> &entries, const ContactStore &store);

/// How a write is shown and found in the history.
struct HistoryText {
    /// Whom it is about: the name as it was then (contactWords), or as it is known where the write
    /// keeps none.
    QString name;
    /// What it is found by, folded: name, number, e-mail and id of whom it is about, who wrote,
    /// what was there before and after, both as it is kept and as it is shown, revisions, and
    /// request ids.
    QString search;
    qsizetype lasting = 0; ///< So much of its beginning no directory changes.
};
/// O(size of the contact and of what changed), some 50 µs. On any thread.
[[nodiscard]] HistoryText historyText(
    const JournalEntry &entry, const KnownNames &known, const Directory &directory);
/// What of it the directory says, folded: labels of tags and names of the team. On any thread.
[[nodiscard]] QString directoryWords(const JournalWrite &write, const Directory &directory);

} // namespace rolodesk
