#pragma once

#include "core/journal/journalentry.h"
#include "core/store/database.h"

#include <span>

namespace rolodesk {

/// Which failed writes are answered. One is, when a later write of its contact that wanted every
/// field of it was confirmed (a deletion stands for every field), when the same was wanted anew,
/// which then counts in its place, or when the person dismissed it. An answer is for ever. Each
/// function is for the thread of its connection.
namespace journal {

/// What the same wish is known by: action, contact and the values that are wanted. Not what was
/// there before, which somebody may have changed. Holds over restarts; two that differ have
/// different ones as good as always.
[[nodiscard]] qint64 wishOf(const JournalWrite &write);

/// These were just put into the journal: what failed of the same wish before is answered.
/// O(log n) each.
[[nodiscard]] Result<void, StoreError> answerBy(
    Database &database, std::span<const JournalWrite> writes);
/// The same for all writes of an act that is made ready.
[[nodiscard]] Result<void, StoreError> answerByAct(Database &database, qint64 group);
/// The failed writes that this one answers when it is confirmed. O(failed ones of its contact).
[[nodiscard]] Result<QList<qint64>, StoreError> coveredBy(
    Database &database, const JournalWrite &write);
/// Answers these; what did not fail is left alone. Answers how many that were.
[[nodiscard]] Result<qint64, StoreError> answer(Database &database, const QList<qint64> &writes);
/// Answers all that failed until then. O(what that is).
[[nodiscard]] Result<qint64, StoreError> answerAll(Database &database, const QDateTime &until);

/// What is not answered. O(its size): a few milliseconds for 50,000.
[[nodiscard]] Result<FailedList, StoreError> failures(Database &database);

} // namespace journal

} // namespace rolodesk
