#pragma once

#include "app/cli/job.h"

#include <atomic>
#include <memory>

namespace rolodesk::cli {

/// `export --format jsonl`: every contact of the local copy, streamed.
class ExportCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCommand)

public:
    using Job::Job;
    void start() override;
    void stop() override;

private:
    /// Shared with the reading thread, which may outlive this job for a moment.
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace rolodesk::cli
