#pragma once

#include "core/contacts/directory.h"
#include "core/journal/journalentry.h"

namespace rolodesk::cli {

/// What became of a write, for standard error, and the exit status it means. An empty sentence
/// where there is nothing to add to the result.
struct WriteSentence {
    QString sentence;
    int exitCode = 0;
};
[[nodiscard]] WriteSentence sentenceOf(const JournalWrite &write, const Directory &directory);

/// A line of the results: id of the write, contact, action, state, outcome, revision, changes.
[[nodiscard]] QString lineOf(const JournalEntry &entry);

} // namespace rolodesk::cli
