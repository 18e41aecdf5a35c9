#include "core/sync/knowntotal.h"

#include "core/store/contactstore.h"
#include "core/sync/syncrecord.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

const auto ownTotalKey = u"sync.own_total"_s;

bool isFirstRevision(const Contact &contact)
{
    if (contact.rev != 0)
        return contact.rev == 1;
    const QDateTime made = parseServiceTime(contact.created);
    const QDateTime changed = parseServiceTime(contact.updated);
    constexpr qint64 sameMomentMs = 1'000;
    return made.isValid() && changed.isValid() && made.msecsTo(changed) <= sameMomentMs;
}

} // namespace

std::optional<qint64> knownTotal(const ContactStore &store)
{
    bool isNumber = false;
    const qint64 own = store.record(ownTotalKey).toLongLong(&isNumber);
    if (isNumber)
        return own;
    return SyncRecord::read(store.record(SyncRecord::key())).total;
}

bool followOwnChanges(ContactStore &store, const StoreCommit &commit, std::optional<qint64> &total)
{
    if (!total || commit.source != ChangeSource::Mine)
        return false;
    const auto made =
        std::count_if(commit.inserted.cbegin(), commit.inserted.cend(), [&store](ContactId id) {
            const auto contact = store.findContact(id);
            return contact && *contact && isFirstRevision(**contact);
        });
    const qint64 now = std::max<qint64>(*total + made - commit.removed.size(), 0);
    if (std::exchange(total, now) == now)
        return false;
    StoreChange change;
    change.records.insert(ownTotalKey, QByteArray::number(now));
    // What cannot be kept the next count tells.
    store.commit(std::move(change))->then(&store, [](auto) {});
    return true;
}

void dropOwnTotal(StoreChange &change)
{
    change.records.insert(ownTotalKey, {});
}

} // namespace rolodesk
