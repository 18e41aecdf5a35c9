#pragma once

#include "core/journal/journalentry.h"
#include "core/store/database.h"

#include <optional>

namespace rolodesk {

/// Which failed writes are answered. One is, when a later write of its contact that wanted every
/// field of it was confirmed and made all of them (a deletion stands for every field), when a later
/// one of the same wish has ended as Confirmed, or as Failed, which then counts in its place, or
/// when the person dismissed it. What is only planned, or was given up, answers nothing. An answer
/// is for ever. Each function is for the thread of its connection.
namespace journal {

/// What the same wish is known by: action, contact and the values that are wanted. Not what was
/// there before, which somebody may have changed. Holds over restarts; two that differ have
/// different ones as good as always.
[[nodiscard]] qint64 wishOf(const JournalWrite &write);

/// The failed writes before this one that it answers, as it stands now. O(log n + those of its
/// contact and of its wish that are not answered).
[[nodiscard]] Result<QList<qint64>, StoreError> answeredBy(
    Database &database, const JournalWrite &write);
/// They have their answer; what did not fail is left alone.
[[nodiscard]] Result<void, StoreError> answer(Database &database, const QList<qint64> &writes);
/// The same by the person: all of them, or none. Answers how many that were.
[[nodiscard]] Result<qint64, StoreError> dismiss(Database &database, const QList<qint64> &writes);

/// By what it was answered, as the file has it; none where it was not.
[[nodiscard]] std::optional<JournalWrite::AnsweredBy> answerIn(qint64 stored);
/// Which of these are answered, and by what. O(n log N), a few µs each.
[[nodiscard]] Result<AnswerList, StoreError> answersTo(
    Database &database, const QList<qint64> &writes);

/// What is not answered. O(its size): a few milliseconds for 50,000, and some µs for each contact
/// of which another write is told than in `before`. How a write failed never changes.
[[nodiscard]] Result<FailedList, StoreError> failures(
    Database &database, const FailedList &before = {});

} // namespace journal

} // namespace rolodesk
