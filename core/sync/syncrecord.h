#pragma once

#include "core/sync/syncstatus.h"

#include <QByteArray>
#include <QJsonObject>

namespace rolodesk {

/// What the SyncEngine remembers between runs. It is committed with every page, so that a kill at
/// any moment costs one page. A plain value.
struct SyncRecord {
    qint64 walk = 0; ///< Number of the last full walk; contacts carry the number of the walk that
                     ///< met them last.
    /// The walk under way (`BaseWalk::save`), of whatever kind; empty when there is none.
    QJsonObject walking;
    /// Newest `updated` on the first page of the walk under way: what changed meanwhile lies above
    /// it.
    QString walkTop;
    /// The last walk that ended: where the next look at the changes begins. Empty when no full walk
    /// was finished.
    QJsonObject atEnd;
    /// Everything updated up to here is in the copy. Pages of a refresh that was interrupted lie
    /// above it, and are read again although they are known.
    QString horizon;
    /// Everything updated up to here is in the copy and had time to become visible: looks begin
    /// here. Empty: five minutes below the horizon. See SettledHorizon.
    QString floor;
    qsizetype largestPage = 0; ///< What a full page is, as far as one can see.
    /// A walk stepped over contacts it could not read; a count that agrees lifts it.
    bool mayMiss = false;
    /// The last full walk has ended, and the contacts it did not meet have not been looked at yet.
    bool owesAbsenceCheck = false;
    /// The sweep under way (`BaseWalk::save`); empty when there is none. Contacts it met carry the
    /// number `walk`.
    QJsonObject sweep;
    qint64 sweepMet = 0; ///< Contacts it has met.
    int fruitlessSweeps = 0; ///< In a row: each left the same difference.
    std::optional<qint64> unexplained; ///< `total` less what is here, as the last sweep left it.
    /// The last full walk read pages that may have shifted under it, or the count moved meanwhile:
    /// somebody may have been skipped although the numbers agree. An exact walk is owed.
    bool owesSweep = false;
    /// So it was with the last sweep. Another is owed, but not at once: where people work all day,
    /// one would follow the other.
    bool owesAnotherSweep = false;
    /// The last walk read pages that may have shifted under it, and ended before a look could tell
    /// whether anything changed meanwhile. A look that brings news turns this into
    /// `owesAnotherSweep`.
    bool awaitsLook = false;
    std::optional<qint64> countAtStart; ///< Of the full walk under way.
    QString horizonAtStart; ///< Of the sweep under way, when it began.
    QDateTime noV2Since; ///< When the v2 list was found not to be there; invalid while it may be.
    QDateTime lastFullWalk; ///< UTC, when it ended; invalid when there was none.
    /// Why the copy is not complete, as the last run that ended found it.
    SyncStatus::Reason reason = SyncStatus::Reason::None;
    QDateTime lastComplete;
    std::optional<qint64> total;

    /// False for a day after the v2 list was found not to be there.
    [[nodiscard]] bool mayUseV2(const QDateTime &now) const;

    /// Where it stands among the store's records.
    [[nodiscard]] static QString key();
    [[nodiscard]] static SyncRecord read(const QByteArray &json);
    [[nodiscard]] QByteArray write() const;
};

/// The later of two `updated` texts; one that is no time loses.
[[nodiscard]] QString laterOf(const QString &a, const QString &b);

/// True when this much time has passed since `time`, or when that cannot be told: there was none,
/// or it lies in the future of a clock that was set back.
[[nodiscard]] bool isPast(const QDateTime &time, qint64 seconds, const QDateTime &now);

} // namespace rolodesk
