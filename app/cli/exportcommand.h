#pragma once

#include "app/cli/job.h"
#include "core/exporting/contactexport.h"
#include "core/views/savedview.h"

#include <memory>

namespace rolodesk::cli {

/// `export`: contacts of the local copy to standard output, as they are read, or to a file, as a
/// whole or not at all.
class ExportCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCommand)

public:
    explicit ExportCommand(const JobContext &context);
    ~ExportCommand() override;
    void start() override;
    void stop() override;

private:
    /// False when the run is over: there is no such view, or nobody can tell.
    [[nodiscard]] bool findView();
    [[nodiscard]] OrderRequest request() const;
    /// False when the run is over: the view shows nothing that can be written.
    [[nodiscard]] bool hasColumns();
    [[nodiscard]] QStringList shownColumns() const;
    [[nodiscard]] std::unique_ptr<const ContactFormat> writer() const;
    void write(const std::shared_ptr<const ContactOrder> &order);
    void written(const ExportOutcome &outcome);
    void sayWritten(const ExportSummary &summary);
    void failed(const ExportError &error);

    std::optional<SavedView> m_view;
    std::unique_ptr<ContactExport> m_export;
    bool m_isUnsure = false; ///< A name of the query could not be checked.
    bool m_isStopped = false;
};

} // namespace rolodesk::cli
