#pragma once

#include "app/cli/job.h"

namespace rolodesk::cli {

/// `workspaces`: what `--workspace` takes. Asks no keychain, no helper and no service.
class WorkspacesCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspacesCommand)

public:
    using Job::Job;
    void start() override;
};

} // namespace rolodesk::cli
