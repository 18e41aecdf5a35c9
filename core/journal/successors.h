#pragma once

#include "core/async/reply.h"
#include "core/contacts/ids.h"
#include "core/journal/journalwrite.h"
#include "core/store/storeerror.h"

#include <QHash>
#include <QList>

namespace rolodesk {

class ContactStore;

/// Who stands for contacts that were deleted here, where that was taken back: a copy was created
/// then, with an id of its own. A copy that was deleted and created again is stood for in the same
/// way; the last one counts.
struct Successors {
    /// By the id that is gone: the write that created the one that is there for it. Its `contact`
    /// is the new id, its `resultRev` and `read` are what that began with.
    QHash<ContactId, JournalWrite> creations;
    /// Creations on the way there that have not ended: what comes of them is not known yet.
    QList<qint64> open;
};

/// Of these contacts; who was not deleted here, or not created again, is not in it. Nor is one of
/// which others had made another contact by then (Outcome::Met, Outcome::Exists). The store
/// outlives the reply. Read by the indexes of contacts and of acts, O(log n) each, and besides
/// O(writes of the acts that took the deletions back).
[[nodiscard]] Reply<Successors, StoreError> *successorsOf(
    const ContactStore &store, QList<ContactId> contacts);

} // namespace rolodesk
