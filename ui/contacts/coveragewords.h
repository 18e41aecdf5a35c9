#pragma once

#include "core/api/servicewatch.h"
#include "core/sync/syncstatus.h"

namespace rolodesk {

/// What the popover under the status line says about the local copy. A plain value.
struct CoverageText {
    QString share; ///< How many of how many are here.
    QString completeness; ///< Whether that is all, and as of when.
    QString now; ///< What is going on.
    QString next; ///< When something happens next by itself.
    QString lastAnswer; ///< When the service last answered.
    QString requests; ///< What is left of the minute.
    QString background; ///< How much of it goes to loading.
    QString trouble; ///< Why it is partial or has stopped; empty when it is neither.
    QString help; ///< What helps against that; may be empty.

    friend bool operator==(const CoverageText &, const CoverageText &) = default;
};

/// Pure; `now` in UTC.
[[nodiscard]] CoverageText coverageOf(
    const SyncStatus &status, const ServiceWatch::Budget &budget, const QDateTime &now);

/// Whether loading can be paused just now: something is under way, or planned.
[[nodiscard]] bool canPause(const SyncStatus &status);

} // namespace rolodesk
