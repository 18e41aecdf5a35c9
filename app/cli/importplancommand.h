#pragma once

#include "app/cli/job.h"
#include "core/import/askservice.h"
#include "core/import/importdraft.h"
#include "core/import/planfile.h"

#include <QFile>

#include <memory>

class QSaveFile;

namespace rolodesk::cli {

/// `import plan FILE --output PLAN`: the dry run, as a plan file and a sentence.
class ImportPlanCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPlanCommand)

public:
    explicit ImportPlanCommand(const JobContext &context);
    ~ImportPlanCommand() override;
    void start() override;

private:
    void stageChanged();
    /// False when the run is over.
    [[nodiscard]] bool decide();
    void ask();
    void save();
    void end();

    ImportDraft m_draft;
    std::unique_ptr<AskService> m_ask;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<PlanReading> m_reading;
    int m_rounds = 0; ///< Of decisions.
    int m_exitCode = 0;
    bool m_hasHeader = false; ///< The header was chosen.
    bool m_isRemembered = false; ///< The mapping is that of another file, and not the guessed one.
};

} // namespace rolodesk::cli
