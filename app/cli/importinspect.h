#pragma once

#include "app/cli/job.h"
#include "core/import/importdraft.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace rolodesk::cli {

/// `import inspect FILE`: what a file is and what its rows say, cleaned, with their problems. Needs
/// no workspace and compares with none: custom fields and tags are not known.
class ImportInspect final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportInspect)

public:
    explicit ImportInspect(const JobContext &context);
    ~ImportInspect() override;
    void start() override;
    void stop() override;

private:
    struct Inspected;
    void print(const Inspected &inspected);

    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk::cli
