#pragma once

#include "core/sync/syncstatus.h"

#include <QObject>

#include <memory>

namespace rolodesk {

class Clock;
class ContactsApi;
class ContactStore;
class ServiceWatch;

/// Brings the base into the store, page by page, in the background: team, tags and fields first,
/// then a walk over all contacts (newest first where the service lists them so), then a look at
/// what changed meanwhile and the count. Resumes an interrupted walk from the cursor that was
/// committed with its last page. A base that was complete before is only refreshed; it is walked
/// again, at most once a day, when the count differs or is unknown, which is how deletions by
/// others are found (a small base at once). Never deletes local contacts after a walk that failed
/// or whose count differs.
///
/// Errors that pass are tried again by themselves after a growing pause; others wait for `retry()`.
///
/// One run and no more, unless `keepCurrent()` was called: then the first run that has ended is
/// followed by looks at what changed, 30 seconds one after another while the window is active and
/// five minutes while it is not. An unchanged base costs one request a look; every five minutes a
/// look is thorough (it reaches down to what had time to settle, reads to the end of the list and
/// counts), and every quarter of an hour team, tags and fields are read, too. Looks are quiet: the
/// phase keeps saying what is known of the copy until a look finds otherwise or fails. A machine
/// that slept, or whose clock was set, is noticed within half a minute and followed by a look.
///
/// Deletions never show in a look. When the count differs, and now and then anyhow (see `Sweep`),
/// the base is walked again between the looks, a page every few seconds, instead of at once;
/// `SyncStatus::swept` tells how far. The sweep survives a restart.
class SyncEngine final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncEngine)

public:
    /// All three outlive the engine.
    SyncEngine(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Loads what is missing, refreshes what is there. `fromScratch` walks the whole base again.
    /// Does nothing while running, except for a quiet look, which it replaces. Ends a pause.
    void start(bool fromScratch = false);
    /// Stops after the request under way; what was loaded stays. No look follows until `start()`
    /// or `resume()`.
    void pause();
    /// Ends a pause as `start()` does; does nothing when there is none.
    void resume();
    /// Goes on at once after a failure.
    void retry();
    /// A person wants more rows now: the next page is asked for in the interactive lane.
    void wantMore();
    /// A person wants to see what changed, now: a thorough look with team, tags and fields, in the
    /// interactive lane. During a pause it is one look, and the pause stays.
    void syncNow();

    /// Whether looks follow by themselves once `start()` was called; off at first.
    void keepCurrent(bool on);
    /// Whether a person looks at the window: how often there is a look. True at first.
    void setActive(bool active);

    /// Puts into the status what is known of the budget; `watch` may die before the engine.
    void watch(ServiceWatch &watch);

    [[nodiscard]] const SyncStatus &status() const;
    /// True while more contacts are expected from the walk.
    [[nodiscard]] bool mayHaveMore() const;

Q_SIGNALS:
    void statusChanged();
    /// The run ended: complete, partial, failed for good, or paused. Exactly once a run, looks
    /// included; team, tags and fields are in the store, too, as far as they could be loaded.
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk
