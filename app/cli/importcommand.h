#pragma once

#include "app/cli/writecommand.h"
#include "core/import/askservice.h"
#include "core/import/importdraft.h"
#include "core/import/importhistory.h"
#include "core/import/importrun.h"
#include "core/import/planfile.h"

#include <memory>

namespace rolodesk::cli {

/// What carries an import out, and tells what became of it. One that cannot go on (the network is
/// away, Ctrl+C) stays in the journal, paused: `import resume` goes on with it.
class ImportWriting : public WriteCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWriting)

public:
    explicit ImportWriting(const JobContext &context);

protected:
    /// Acts that are open, the oldest first.
    [[nodiscard]] QList<qint64> waitingImports();
    /// Goes on with this act to its end.
    void followAct(qint64 group);
    void giveUpMany(qint64 group) override;
    void printMany(qint64 group) override;
    [[nodiscard]] ImportHistory &history() { return m_history; }
    /// Says what became of it, and finishes.
    void report(qint64 import);

private:
    ImportHistory m_history;
};

/// `import apply PLAN`: carries out what a plan says, where file and base still agree.
class ImportApply final : public ImportWriting {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportApply)

public:
    explicit ImportApply(const JobContext &context);
    ~ImportApply() override;

protected:
    void begin() override;

private:
    void stageChanged();
    void ask();
    void compare();
    void sayMissing();
    void import();
    void runChanged();

    SavedPlan m_saved;
    ImportDraft m_draft;
    std::unique_ptr<AskService> m_ask;
    std::unique_ptr<PlanReading> m_reading;
    std::unique_ptr<ImportRun> m_run;
    QSet<qsizetype> m_moved;
    bool m_isCompared = false;
};

/// `import resume`: goes on with imports that were stopped, killed or paused.
class ImportResume final : public ImportWriting {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportResume)

public:
    explicit ImportResume(const JobContext &context)
        : ImportWriting(context)
    {
    }

protected:
    void begin() override;

private:
    void sayUnderWay(qint64 group);
};

/// `import undo RUN`
class ImportUndo final : public ImportWriting {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportUndo)

public:
    explicit ImportUndo(const JobContext &context)
        : ImportWriting(context)
    {
    }

protected:
    void begin() override;
    void giveUpMany(qint64 group) override;
    void printMany(qint64 group) override;
};

} // namespace rolodesk::cli
