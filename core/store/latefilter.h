#pragma once

#include "core/index/indexrow.h"
#include "core/store/contactstore.h"

#include <QHash>

namespace rolodesk {

/// Keeps answers of the service that were under way while the copy moved on from taking it back:
/// what ContactStore::moment and StoreChange::askedAt stand for. Sees every change in the order of
/// the commits. Some bytes for each contact that was removed, or changed here without a revision.
class LateFilter final {
public:
    /// See ContactStore::moment.
    [[nodiscard]] qint64 moment() const { return m_moment; }
    /// Takes out of a change what is from before, and remembers what it makes of the copy.
    /// O(size of the change).
    void pass(StoreChange &change);

private:
    struct Own {
        qint64 moment = 0;
        qint64 updatedNs = IndexRow::noTime;
    };
    [[nodiscard]] bool isLate(const Contact &contact, qint64 askedAt) const;

    qint64 m_moment = 0;
    QHash<ContactId, qint64> m_removed;
    QHash<ContactId, Own> m_changed; ///< By this program, at a service that tells no revisions.
};

} // namespace rolodesk
