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
/// An act of very many writes is put in piece by piece, so that other work of the thread gets its
/// turn: the group first, which gets its id, the writes in blocks, and then it is made ready. Until
/// then it counts for nothing, and the next `dropUnready` removes it. Only the last of these waits
/// for the disk.
[[nodiscard]] Result<void, StoreError> insertUnready(Database &database, WriteGroup &group);
[[nodiscard]] Result<void, StoreError> insertMore(
    Database &database, qint64 group, std::span<JournalWrite> writes);
[[nodiscard]] Result<void, StoreError> makeReady(Database &database, qint64 group);
/// Removes what was begun and not made ready, by a program that ended.
[[nodiscard]] Result<void, StoreError> dropUnready(Database &database);

/// Gives up all that acts of this source have planned and not sent (Planned, Clash).
[[nodiscard]] Result<GivenUp, StoreError> withdrawUnsentOf(
    Database &database, const QString &source, const QDateTime &when);
/// Gives up an act for good: everything of it that is Planned, and what would be planned again;
/// answers how many writes that were. On the disk when it returns, as what `setPaused` notes: what
/// was taken back may not run after a power cut.
[[nodiscard]] Result<qint64, StoreError> withdrawPlanned(
    Database &database, qint64 group, const QDateTime &when);
[[nodiscard]] Result<void, StoreError> setPaused(Database &database, qint64 group, bool isPaused);
/// How many writes of an act stand where. O(writes of the act).
[[nodiscard]] Result<ActCounts, StoreError> counts(Database &database, qint64 group);

/// Replaces a write by its id. `isFlushed`: on the disk when it returns.
[[nodiscard]] Result<void, StoreError> replace(
    Database &database, const JournalWrite &write, bool isFlushed);
/// The same for several: all or nothing.
[[nodiscard]] Result<void, StoreError> replaceAll(
    Database &database, std::span<const JournalWrite> writes, bool isFlushed);
/// The same, and puts further writes into its act, which get their ids: all or nothing, on the disk
/// when it returns.
[[nodiscard]] Result<void, StoreError> replaceWithMore(
    Database &database, const JournalWrite &write, std::span<JournalWrite> further);
/// What has not ended, oldest first; of one act, where `group` is not 0.
struct OpenRows {
    QList<OpenWrite> writes;
    QList<qint64> paused; ///< Acts among them that the person paused.
    QList<qint64> givenUp; ///< Acts among them that were given up (withdrawPlanned).
};
[[nodiscard]] Result<OpenRows, StoreError> open(Database &database, qint64 group = 0);
[[nodiscard]] Result<QList<JournalEntry>, StoreError> find(
    Database &database, const JournalQuery &query);
[[nodiscard]] Result<std::optional<JournalEntry>, StoreError> entry(Database &database, qint64 id);
[[nodiscard]] Result<std::optional<WriteGroup>, StoreError> group(Database &database, qint64 id);
/// The newest act that can be undone: not an undo, not undone yet, and something of it is confirmed,
/// or still open. An undo counts whatever came of it, but not where all of it was given up.
[[nodiscard]] Result<std::optional<WriteGroup>, StoreError> undoable(Database &database);
/// The newest undo that can be taken back in the same way: nothing was done since but undoing and
/// redoing.
[[nodiscard]] Result<std::optional<WriteGroup>, StoreError> redoable(Database &database);

} // namespace journal

} // namespace rolodesk
