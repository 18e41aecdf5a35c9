#pragma once

#include "core/journal/journalentry.h"
#include "core/store/database.h"

#include <span>

namespace rolodesk {

/// The journal's rows, each function for the thread of its connection. Times are kept in
/// milliseconds.
namespace journal {

/// Puts the group and its writes in, in one transaction that is on the disk when it returns (and
/// not only in the system's memory), and gives them their ids.
[[nodiscard]] Result<void, StoreError> insert(
    Database &database, WriteGroup &group, std::span<JournalWrite> writes);
/// Replaces a write by its id. `isFlushed`: on the disk when it returns.
[[nodiscard]] Result<void, StoreError> replace(
    Database &database, const JournalWrite &write, bool isFlushed);
[[nodiscard]] Result<QList<JournalEntry>, StoreError> find(
    Database &database, const JournalQuery &query);
[[nodiscard]] Result<std::optional<JournalEntry>, StoreError> entry(Database &database, qint64 id);
[[nodiscard]] Result<std::optional<WriteGroup>, StoreError> group(Database &database, qint64 id);
/// The newest act that can be undone: not an undo, not undone yet, and something of it is confirmed.
[[nodiscard]] Result<std::optional<WriteGroup>, StoreError> undoable(Database &database);
/// The newest undo that can be taken back: nothing was done since but undoing and redoing.
[[nodiscard]] Result<std::optional<WriteGroup>, StoreError> redoable(Database &database);

} // namespace journal

} // namespace rolodesk
