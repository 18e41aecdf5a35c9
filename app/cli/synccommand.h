#pragma once

#include "app/cli/job.h"
#include "app/cli/leftovers.h"
#include "core/sync/syncengine.h"

#include <QJsonObject>

namespace rolodesk::cli {

/// `sync`: one run of the SyncEngine, to its end.
///
/// A service that gives no answer at all ends the run at once. One that answered before is tried
/// again as the engine does, until five tries one after another brought nothing: no contact that
/// was not there, no step of the walk.
///
/// Beside it, what became of changes is looked for whose answer no program has heard (Leftovers).
class SyncCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncCommand)

public:
    explicit SyncCommand(const JobContext &context);
    void start() override;
    void stop() override;

private:
    void statusChanged();
    void failed(const SyncStatus &status);
    [[nodiscard]] bool hasMoved(const SyncStatus &status);
    void ended();
    void end();
    void print(const SyncStatus &status) const;
    [[nodiscard]] QString shortReason(const SyncStatus &status) const;
    [[nodiscard]] QString sentence(const SyncStatus &status) const;
    [[nodiscard]] int exitCode(const SyncStatus &status) const;

    SyncEngine m_engine;
    Leftovers m_leftovers;
    QDateTime m_firstContact; ///< `lastContact` before this run.
    // How far it had come when it failed last.
    QDateTime m_retryAt; ///< Of the failure that was counted last.
    qint64 m_mostLoaded = 0;
    QJsonObject m_walking;
    QJsonObject m_atEnd;
    int m_barrenSteps = 0; ///< Failures since a contact came in.
    int m_failuresWithoutProgress = 0;
    bool m_wasStopped = false;
    std::optional<SyncStatus> m_givenUp; ///< The failure that nobody waits to pass.
    bool m_isOver = false; ///< The engine's part.
};

} // namespace rolodesk::cli
