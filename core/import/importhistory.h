#pragma once

#include "core/async/reply.h"
#include "core/import/importplan.h"
#include "core/import/importsetup.h"
#include "core/store/storeerror.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace rolodesk {

class ContactStore;
struct ImportContent;

/// An import as it was begun. A plain value.
struct ImportRecord {
    qint64 id = 0; ///< Grows with time; 0 before it is kept.
    qint64 group = 0; ///< Its act in the journal; 0: nothing had to be sent.
    QString name; ///< Of the file; empty for a text that was pasted.
    QString path;
    QByteArray sha256; ///< Of the file.
    qint64 bytes = 0; ///< Of the file.
    QDateTime made; ///< UTC
    ImportSetup setup;
    PlanCounts planned;

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

/// What became of a row. A plain value.
struct ReportRow {
    enum class Result : quint8 {
        Created,
        Changed,
        Same, ///< Nothing had to be sent, or it was so already when its turn came.
        Skipped, ///< Held back, left out, or another row stood for it: see `fate` and `problems`.
        Failed, ///< Or withdrawn: nothing of it is at the service.
        Open, ///< Its turn has not come, or nobody knows yet.
    };
    quint32 row = 0; ///< Of the table.
    quint32 problems = 0; ///< CleanRow::Problem, as it was planned.
    RowFate fate = RowFate::Held; ///< As it was planned.
    Result result = Result::Skipped;
    qint64 write = 0; ///< Of Failed, Open and what is partial: the write that tells why.
    /// Of what was saved: not all of it is there, since others changed the same, or the service
    /// keeps something else.
    bool isPartial = false;
    /// Of a Duplicate that says something else than the row that was to stand for it: that one is
    /// missing itself.
    bool isUnserved = false;
};
inline constexpr std::size_t reportResults = 6;

/// Whether the service does not have all that the row says. Where another row stood for it, it has.
[[nodiscard]] bool isMissing(const ReportRow &row);

/// What became of an import. Its counts add up: rows = created + changed + same + skipped + failed
/// + open. A plain value that shares its text.
struct ImportReport {
    ImportRecord record;
    CsvTable table; ///< As the file was.
    TableLayout layout;
    std::vector<ReportRow> rows; ///< In the order of the file; blank ones are not in it.
    std::array<qint64, reportResults> counts{};
    qint64 partial = 0; ///< Of those created, changed and the same.

    [[nodiscard]] qint64 of(ReportRow::Result result) const
    {
        return counts[static_cast<std::size_t>(result)];
    }
};

/// How many rows are missing at the service. O(rows).
[[nodiscard]] qint64 missingRows(const ImportReport &report);
/// The writes of the journal that tell why, each once, in their order. O(rows).
[[nodiscard]] QList<qint64> writesOfMissing(const ImportReport &report);

/// The imports of a workspace, kept beside the journal in the file of the local copy, with the rows
/// of each file (compressed): what failed can be told in the words of the file even when the file
/// is gone.
///
/// Lives on the GUI thread; work is done on the store's threads.
class ImportHistory final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportHistory)

public:
    template <typename T>
    using Answer = Reply<T, StoreError>;

    /// The store outlives the history.
    explicit ImportHistory(ContactStore &store, QObject *parent = nullptr);

    /// Keeps an import that is about to begin; answers its id. On the disk when it answers.
    [[nodiscard]] Answer<qint64> *add(
        ImportRecord record, std::shared_ptr<const ImportContent> content, const ImportPlan &plan);
    /// Newest first. Without their rows.
    [[nodiscard]] Answer<QList<ImportRecord>> *all() const;
    /// The import of an act of the journal; none where it is of something else.
    [[nodiscard]] Answer<std::optional<ImportRecord>> *ofGroup(qint64 group) const;
    /// What became of each row, as the journal has it now. None where there is no such import.
    /// O(rows), on a thread.
    [[nodiscard]] Answer<std::optional<ImportReport>> *report(qint64 id) const;

Q_SIGNALS:
    void changed();

private:
    ContactStore &m_store;
    QThreadPool m_pool; ///< Dies first.
};

/// The title of the column that an error file has in front: known again, and ignored, when the file
/// comes back.
[[nodiscard]] QString reasonTitle();

/// Rows of a report as they stood in the file, byte for byte, below its header, each with a cell in
/// front that says why. UTF-8 with a byte order mark. Pure; O(rows).
[[nodiscard]] QByteArray errorFile(const ImportReport &report,
    const std::function<bool(const ReportRow &row)> &isIn,
    const std::function<QString(const ReportRow &row)> &reason);

} // namespace rolodesk
