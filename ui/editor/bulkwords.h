#pragma once

#include "core/contacts/directory.h"
#include "core/editing/actwatch.h"
#include "core/editing/bulkwish.h"
#include "core/journal/journalentry.h"

#include <chrono>

namespace rolodesk {

// What is said about acts on many contacts, as pure functions.

/// "Add tags"
[[nodiscard]] QString actWord(BulkWish::Act act);
/// What becomes of so many contacts: "1,799 will change".
[[nodiscard]] QString fateSentence(BulkFate fate, qint64 contacts);
/// Of one contact, in a cell: "Changes", "Is so already".
[[nodiscard]] QString fateWord(BulkFate fate);
/// What of the wish is missing or too much, as what is to be done about it; empty when it can be
/// carried out.
[[nodiscard]] QString missingOf(const BulkWish &wish);

/// At the pace of work in the background, with two requests a contact, or three for an opt-out; the
/// shortest it can take.
[[nodiscard]] std::chrono::seconds shortestTime(const BulkWish &wish, qint64 contacts);
/// "less than a minute", "about 8 minutes", "about 3 hours". Rounded up.
[[nodiscard]] QString aboutLong(std::chrono::seconds time);

/// What an act does, by what some of its writes want: "Adding tag “VIP”", "Import of May.csv".
[[nodiscard]] QString actPhrase(
    const WriteGroup &act, const QList<JournalEntry> &some, const Directory &directory);

/// Why writes of an act failed.
struct ActFailures {
    qint64 others = 0; ///< Left as others changed them.
    qint64 rest = 0;

    friend bool operator==(const ActFailures &, const ActFailures &) = default;
};
/// How far an act is: "312 of 1,799, about 6 minutes left".
[[nodiscard]] QString progressWords(const ActProgress &progress, bool isPaused);
/// What came of one that is over: "1,790 changed, 9 left as others changed them"; of an import, which
/// makes contacts, too: "1,790 saved".
[[nodiscard]] QString outcomeWords(const ActCounts &counts, const ActFailures &failures,
    WriteGroup::Kind kind = WriteGroup::Kind::Bulk);

} // namespace rolodesk
