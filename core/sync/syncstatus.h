#pragma once

#include "core/api/apierror.h"
#include "core/store/storeerror.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace rolodesk {

/// How complete and how current the local copy is. A plain value; what the status bar shows.
struct SyncStatus {
    enum class Phase {
        Idle, ///< Never started, or stopped.
        FirstPage, ///< Nothing on screen yet from this run, the first answer is awaited.
        Loading, ///< Pages are coming in.
        Checking, ///< All pages are here; changes made meanwhile and the count are being looked at.
        Complete, ///< The copy held every contact at `lastComplete`.
        Partial, ///< The walk ended, but contacts may be missing: `reason` says why.
        Failed, ///< The walk was interrupted by `error`; it goes on by itself when `isPassing`, or
                ///< with `retry()`.
        Paused, ///< By the person.
    };
    enum class Reason {
        None,
        CountDiffers, ///< The service counts `total`, we hold `loaded`.
        CursorStuck, ///< More contacts share one time stamp than the service would page through.
        NoWalkWorks, ///< Neither list operation could be followed to its end.
    };

    /// What the requests of the run under way are for.
    enum class Mode {
        None, ///< Nothing is under way.
        FirstLoad, ///< Every contact for the first time.
        Refresh, ///< What changed since the last look.
        Sweep, ///< Every contact again, to find what is gone.
    };

    Phase phase = Phase::Idle;
    Reason reason = Reason::None;
    Mode mode = Mode::None;
    qint64 loaded = 0; ///< Contacts in the local copy.
    std::optional<qint64> total; ///< What the service counts; none = unknown.
    /// Contacts that came in and went by what was done from here: created and deleted, but also
    /// changed before any look had brought them.
    struct OwnMoves {
        qint64 inserted = 0;
        qint64 removed = 0;

        friend bool operator==(const OwnMoves &, const OwnMoves &) = default;
    };
    /// How often a count is asked for anew that something was done from here meanwhile.
    static constexpr int mostRecounts = 3;
    OwnMoves ownMoves; ///< Since the start.
    OwnMoves countedMoves; ///< The same when the count was asked for, which may know of later ones.
    qint64 requests = 0; ///< Sent by this run, and by the sweep since.
    /// Contacts the sweep under way has met so far, out of `total`; none = there is no sweep under
    /// way. It goes on between the looks, so that `mode` says so only while it asks.
    std::optional<qint64> swept;
    QDateTime lastComplete; ///< UTC; invalid when the copy was never complete.
    QDateTime
        lastContact; ///< UTC of the last answer of the service; invalid when there was none yet.
    std::optional<ApiError> error; ///< Why it failed.
    std::optional<StoreError>
        storeError; ///< The local copy could not be written: nothing goes on until `retry()`.
    QDateTime retryAt; ///< When a failed walk goes on by itself; invalid otherwise.
    /// When the next look at the changes is due (`SyncEngine::keepCurrent`); invalid while one is under
    /// way, after a failure (`retryAt`) and when there will be none. UTC by this machine's clock.
    QDateTime nextLook;
    /// How much of its part of the budget background work uses; less than 1 while refusals show that
    /// other tools share the key (`SyncEngine::watch`).
    double backgroundShare = 1;
    bool paused = false; ///< By the person, until `start()` or `resume()`.

    /// The answer of the service to a question that was asked at `asked`.
    void takeCount(const std::optional<qint64> &count, const OwnMoves &asked)
    {
        total = count;
        countedMoves = asked;
    }
    /// `total` is of before something that was done from here, or of just after: what it differs by
    /// from what is loaded means nothing.
    [[nodiscard]] bool isTotalOutdated() const { return ownMoves != countedMoves; }
    /// `total` where it may be compared with what is loaded.
    [[nodiscard]] std::optional<qint64> comparableTotal() const
    {
        return isTotalOutdated() ? std::nullopt : total;
    }
    /// What a count would give now, were nobody else at work and the last one of before all that
    /// was done from here since.
    [[nodiscard]] std::optional<qint64> expectedTotal() const
    {
        const qint64 inserted = ownMoves.inserted - countedMoves.inserted;
        const qint64 removed = ownMoves.removed - countedMoves.removed;
        return total ? std::optional(*total + inserted - removed) : std::nullopt;
    }
    /// `total` without what was deleted from here since, which nobody misses: for the person alone,
    /// no verdict goes by it. Never less than is loaded where it is not the count itself.
    [[nodiscard]] std::optional<qint64> totalToShow() const
    {
        const qint64 removed = ownMoves.removed - countedMoves.removed;
        return total && removed > 0 ? std::max(loaded, *total - removed) : total;
    }
    /// True when every contact was here at `lastComplete` and no later run found otherwise.
    [[nodiscard]] bool isComplete() const
    {
        return lastComplete.isValid() && reason == Reason::None;
    }
};

} // namespace rolodesk
