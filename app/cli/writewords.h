#pragma once

#include "core/contacts/directory.h"
#include "core/editing/writecontact.h"
#include "core/journal/journalentry.h"

namespace rolodesk::cli {

/// Where acts of this program were done, as the journal says it.
[[nodiscard]] QString writeSource();

/// What a write is, within a sentence: "change of contact 5", "creation of a contact".
[[nodiscard]] QString nounOf(JournalWrite::Action action, ContactId contact);

/// What became of a write, for standard error, and the exit status it means. An empty sentence
/// where there is nothing to add to the result.
struct WriteSentence {
    QString sentence;
    int exitCode = 0;
};
[[nodiscard]] WriteSentence sentenceOf(const JournalWrite &write, const Directory &directory);

/// What became of one that an earlier run of a program had sent without hearing of it, or had not
/// sent any more.
[[nodiscard]] WriteSentence sentenceOfLeftover(const JournalWrite &write, const Directory &directory);

/// Why writes do not go on, and the exit status for it.
[[nodiscard]] QString sentenceOf(const WriteTrouble &trouble);
[[nodiscard]] int exitCodeOf(const WriteTrouble &trouble);

/// A line of the results: number of the write, time, number of the act, kind of act, contact, action,
/// state, outcome, revision, changes.
[[nodiscard]] QString lineOf(const JournalEntry &entry);

} // namespace rolodesk::cli
