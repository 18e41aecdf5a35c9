#pragma once

#include "app/cli/job.h"
#include "core/sync/syncengine.h"

namespace rolodesk::cli {

/// `sync`: one run of the SyncEngine, to its end.
///
/// A service that gives no answer at all ends the run at once; one that answered before is tried
/// again as the engine does, a few times.
class SyncCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncCommand)

public:
    explicit SyncCommand(const JobContext &context);
    void start() override;
    void stop() override;

private:
    void statusChanged();
    void ended();
    void print(const SyncStatus &status) const;
    [[nodiscard]] int exitCode(const SyncStatus &status) const;

    SyncEngine m_engine;
    QDateTime m_firstContact; ///< `lastContact` before this run.
    qint64 m_requestsAtFailure = -1;
    int m_failuresWithoutProgress = 0;
    bool m_wasStopped = false;
    std::optional<SyncStatus> m_givenUp; ///< The failure that nobody waits to pass.
    bool m_isOver = false;
};

} // namespace rolodesk::cli
