#pragma once

#include "core/contacts/ids.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace rolodesk {

/// By what a list is sorted. Contacts without a value come last in both directions.
enum class SortKey { Name, Phone, Email, Owner, Status, Updated, Tags };

/// Which contacts a list shows, and in which order. A plain value.
struct OrderRequest {
    SortKey sortKey = SortKey::Updated;
    Qt::SortOrder direction = Qt::DescendingOrder;
    /// Words that all have to occur, in any order, in names, e-mail, digits of phones and channels,
    /// custom values, tag labels, owner's name or notes; folded by the store. Empty = every
    /// contact.
    QString text;
    /// Exactly these contacts (the answer of a look-up); none = every contact.
    std::optional<QList<ContactId>> only;

    friend bool operator==(const OrderRequest &, const OrderRequest &) = default;
};

/// The answer: ids in order and where each stands. Immutable, shared between threads. 8 bytes an id
/// and about 24 in the hash.
struct ContactOrder {
    OrderRequest request;
    std::vector<ContactId> ids;
    QHash<ContactId, int> rows; ///< id → index in `ids`, O(1).
};

} // namespace rolodesk
