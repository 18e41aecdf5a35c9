#pragma once

#include "core/contacts/ids.h"

#include <QHash>

namespace rolodesk {

/// What has to be known for counting.
struct CountRequest {
    qint64 changedSinceNs = 0; ///< Nanoseconds since 1970: the beginning of the local day.
};

/// How many contacts there are of each kind. A plain value.
struct IndexCounts {
    qint64 all = 0;
    qint64 optedOut = 0;
    qint64 unassigned = 0;
    qint64 changed = 0; ///< Since `changedSinceNs`.
    qint64 oddNumbers = 0;
    qint64 nameless = 0;
    qint64 duplicates = 0; ///< Contacts who share their phone with another one.
    QHash<TagId, qint64> tags;
    QHash<MemberId, qint64> owners;

    friend bool operator==(const IndexCounts &, const IndexCounts &) = default;
};

} // namespace rolodesk
