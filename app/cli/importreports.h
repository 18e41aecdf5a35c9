#pragma once

#include "app/cli/job.h"
#include "core/import/importhistory.h"
#include "core/journal/takenback.h"

#include <QHash>

#include <memory>

namespace rolodesk {
class WriteJournal;
} // namespace rolodesk

namespace rolodesk::cli {

/// `import report RUN`: what became of each row of an import, and a file of those that are missing.
class ImportReportCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReportCommand)

public:
    explicit ImportReportCommand(const JobContext &context);
    ~ImportReportCommand() override;
    void start() override;

private:
    void readReasons(const ImportReport &report);
    void print(const ImportReport &report, const QHash<qint64, QString> &reasons);

    ImportHistory m_history;
    std::unique_ptr<WriteJournal> m_journal; ///< Only read.
};

/// `import list`
class ImportListCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportListCommand)

public:
    explicit ImportListCommand(const JobContext &context);
    void start() override;

private:
    void print(const QList<ImportRecord> &records, const QHash<qint64, TakenBack> &takenBack);

    ImportHistory m_history;
};

} // namespace rolodesk::cli
