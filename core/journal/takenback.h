#pragma once

#include "core/async/reply.h"
#include "core/store/storeerror.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace rolodesk {

class ContactStore;

/// The act that takes another one back. A plain value.
struct TakenBack {
    qint64 by = 0; ///< Act; some of it may be open still, or may have failed.
    QDateTime made; ///< UTC; when that was decided.

    friend bool operator==(const TakenBack &, const TakenBack &) = default;
};

/// Which of these acts are taken back as things stand: not those whose undo was taken back in its
/// turn, or given up before anything of it was sent. The store outlives the reply. Read by the
/// indexes of the journal, O(acts · log n), and besides O(writes of undos that were given up).
[[nodiscard]] Reply<QHash<qint64, TakenBack>, StoreError> *takenBackOf(
    const ContactStore &store, QList<qint64> acts);

} // namespace rolodesk
