#pragma once

#include <QtGlobal>

#include <optional>

namespace rolodesk {

class ContactStore;
struct StoreChange;
struct StoreCommit;

/// What the service counts, as the last count told it, less the contacts that were deleted from
/// here since and more those that were created: a copy that was whole stays so. The count itself is
/// the SyncRecord's; what own changes have made of it stands in a record of its own, which a run
/// that goes on meanwhile does not write over. None: no count is known, and own changes tell of
/// none.
[[nodiscard]] std::optional<qint64> knownTotal(const ContactStore &store);

/// To be called behind each commit: lets `total` follow the deletions and creations of
/// `ChangeSource::Mine`, and keeps it over a restart. True when it is another one now. A contact
/// that is new in the copy only (it was changed from here before any look had brought it) moves
/// nothing: one that was just made has its first revision, or, where no `rev` is told, was updated
/// when it was created. O(log n) for each new contact.
[[nodiscard]] bool followOwnChanges(
    ContactStore &store, const StoreCommit &commit, std::optional<qint64> &total);

/// For a change that brings a SyncRecord whose `total` holds all that is known.
void dropOwnTotal(StoreChange &change);

} // namespace rolodesk
