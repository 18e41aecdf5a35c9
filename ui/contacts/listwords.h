#pragma once

#include "core/index/contactquery.h"
#include "core/sync/syncengine.h"
#include "ui/common/statepanel.h"

#include <optional>

namespace rolodesk {

class ContactSearch;

// What the list says about itself, as pure functions of the state, so that every state can be
// tested without a window.

/// "340 of 2,000 contacts loaded", "2,000 contacts", "340 contacts loaded, total unknown", "No
/// contacts loaded yet": how much of the base is here. The caption and the status line both say
/// this.
[[nodiscard]] QString shareText(const SyncStatus &status);

struct ListState {
    const SyncStatus &status;
    const ContactSearch &search;
    int rows = 0;
    bool settled = true; ///< The rows are the answer to what is searched.
    bool sortedByDefault = true; ///< Newest first, which a list that is still loading gets right.
    QString sortTitle = {}; ///< Of the column sorted by.
    bool unreadable = false; ///< The local copy could not be read.
    bool bestFirst = false; ///< Those that fit the search best come before the others.
};

/// Which parts of a query were left out and what could stand there; empty when all were understood.
[[nodiscard]] QString problemText(const QList<QueryProblem> &problems);

/// The line above the table.
[[nodiscard]] QString captionOf(const ListState &state);
/// "12 contacts"
[[nodiscard]] QString contactsText(qint64 contacts);
/// "12 contacts selected, 3 of them not in this list"; empty for none.
[[nodiscard]] QString selectionText(qint64 chosen, qint64 hidden);
/// What stands in place of an empty table; none when the table has rows, or is about to.
[[nodiscard]] std::optional<StatePanel::Content> panelOf(const ListState &state);

/// True when the error says that nothing can be reached, rather than that something was refused.
[[nodiscard]] bool isOffline(const SyncStatus &status);

} // namespace rolodesk
