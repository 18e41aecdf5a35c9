#include "core/journal/takenback.h"

#include "core/store/contactstore.h"
#include "core/store/rawquery.h"
#include "core/store/storethread.h"

#include <utility>

namespace rolodesk {

namespace {

/// An undo counts as in journal::undoable: whatever came of it, but not where all of it was given
/// up.
constexpr auto *undoOf =
    "SELECT u.id, u.made_ms FROM journal_group u"
    " WHERE u.undo_of = ?1 AND u.undo_of <> 0 AND u.ready = 1 AND ("
    "EXISTS (SELECT 1 FROM journal_write x WHERE x.group_id = u.id AND x.state <> 'withdrawn')"
    " OR NOT EXISTS (SELECT 1 FROM journal_write x WHERE x.group_id = u.id))"
    " ORDER BY u.id DESC LIMIT 1";

using Found = QHash<qint64, TakenBack>;

/// An undo can be taken back, and that again: every other one stands. Ids grow, so that no chain
/// leads in a circle.
Result<Found, StoreError> find(const Database &database, const QList<qint64> &acts)
{
    auto query = RawQuery::prepare(database, undoOf);
    if (!query)
        return Failure(query.error());
    Found found;
    for (const qint64 act : acts) {
        bool isTakenBack = false;
        TakenBack last;
        for (qint64 at = act; at != 0;) {
            query->bind(1, at);
            const auto row = query->step();
            if (!row)
                return Failure(row.error());
            if (!*row)
                break;
            at = query->integer(0);
            last = {at, QDateTime::fromMSecsSinceEpoch(query->integer(1), Qt::UTC)};
            isTakenBack = !isTakenBack;
            query->reset();
        }
        if (isTakenBack)
            found.insert(act, last);
    }
    return found;
}

} // namespace

Reply<QHash<qint64, TakenBack>, StoreError> *takenBackOf(
    const ContactStore &store, QList<qint64> acts)
{
    return store.readingThread().ask<Found>(
        [acts = std::move(acts)](Database &database) { return find(database, acts); });
}

} // namespace rolodesk
