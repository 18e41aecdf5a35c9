#pragma once

#include "core/sync/syncstatus.h"

#include <QObject>

#include <memory>

namespace rolodesk {

class Clock;
class ContactsApi;
class ContactStore;

/// Brings the base into the store, page by page, in the background: team, tags and fields first,
/// then a walk over all contacts (newest first where the service lists them so), then a look at
/// what changed meanwhile and the count. Resumes an interrupted walk from the cursor that was
/// committed with its last page. A base that was complete before is only refreshed; it is walked
/// again, at most once a day, when the count differs or is unknown, which is how deletions by
/// others are found (a small base at once). Never deletes local contacts after a walk that failed
/// or whose count differs.
///
/// Errors that pass are tried again by themselves after a growing pause; others wait for `retry()`.
class SyncEngine final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncEngine)

public:
    /// All three outlive the engine.
    SyncEngine(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Loads what is missing, refreshes what is there. `fromScratch` walks the whole base again.
    /// Does nothing while running.
    void start(bool fromScratch = false);
    /// Stops after the request under way; what was loaded stays. `start()` goes on.
    void pause();
    /// Goes on at once after a failure.
    void retry();
    /// A person wants more rows now: the next page is asked for in the interactive lane.
    void wantMore();

    [[nodiscard]] const SyncStatus &status() const;
    /// True while more contacts are expected from the walk.
    [[nodiscard]] bool mayHaveMore() const;

Q_SIGNALS:
    void statusChanged();
    /// The run ended: complete, partial, failed for good, or paused. Exactly once a run; team, tags
    /// and fields are in the store, too, as far as they could be loaded.
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk
