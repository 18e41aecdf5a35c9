#pragma once

#include "core/sync/syncengine.h"

#include <QByteArray>
#include <QJsonObject>

namespace rolodesk {

/// What the SyncEngine remembers between runs. It is committed with every page, so that a kill at
/// any moment costs one page. A plain value.
struct SyncRecord {
    qint64 walk = 0; ///< Number of the last full walk; contacts carry the number of the walk that
                     ///< met them last.
    /// The full walk under way (`BaseWalk::save`), kept until the run has concluded; empty when
    /// there is none.
    QJsonObject walking;
    /// Newest `updated` on the first page of the walk under way: what changed meanwhile lies above
    /// it.
    QString walkTop;
    /// The last full walk at its end; empty when none was finished.
    QJsonObject atEnd;
    /// Newest `updated` that the last concluded run had seen: everything up to here is in the copy.
    /// Pages of a refresh that was interrupted lie above it, and are read again although they are
    /// known.
    QString horizon;
    SyncStatus::Reason reason = SyncStatus::Reason::None;
    QDateTime lastComplete;
    std::optional<qint64> total;

    [[nodiscard]] static SyncRecord read(const QByteArray &json);
    [[nodiscard]] QByteArray write() const;
};

/// The later of two `updated` texts; one that is no time loses.
[[nodiscard]] QString laterOf(const QString &a, const QString &b);

} // namespace rolodesk
