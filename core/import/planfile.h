#pragma once

#include "core/import/importplan.h"
#include "core/import/importsetup.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

class QIODevice;

namespace rolodesk {

struct ImportContent;
class Clock;

// Names for plan files, the console and JSON: "new", "held"; "spoiled_number".
[[nodiscard]] QString nameOf(RowFate fate);
[[nodiscard]] QStringList problemsOf(unsigned problems);
[[nodiscard]] QJsonObject toJson(const PlanCounts &counts);

/// Why a saved plan cannot be used. A plain value.
struct PlanFileError {
    enum class Kind {
        NotReadable, ///< See `detail`.
        NotAPlan, ///< It is something else, or damaged: see `line`.
        NewerVersion, ///< Of a newer Rolodesk.
    };
    Kind kind = Kind::NotReadable;
    qint64 line = 0; ///< From 1; 0: the file as a whole.
    QString detail; ///< The system's words.

    friend bool operator==(const PlanFileError &, const PlanFileError &) = default;
};

/// What one row was to do when the plan was saved. A plain value.
struct SavedRow {
    RowFate fate = RowFate::Held;
    ContactId contact;
    quint64 changes = 0; ///< A mark of them; holds for this run of the program.

    friend bool operator==(const SavedRow &, const SavedRow &) = default;
};

/// A plan that was saved: a file of JSON lines. The first one tells the file it is of, how it is
/// read and what was decided; each of the others what a row was to do, with old and new values, so
/// that people and other programs can read it. Rows that are the same are not in it. A plain value.
struct SavedPlan {
    QString path; ///< Of the file that is imported.
    QString name; ///< Of it.
    QByteArray sha256; ///< Of it.
    QString workspace; ///< Whose base it was compared with.
    QDateTime made; ///< UTC
    ImportSetup setup;
    PlanCounts counts;
    QHash<quint32, SavedRow> rows; ///< New and Changed, by row of the table.
};

/// Reads it as a whole. O(size); for a thread, where it is large.
[[nodiscard]] Result<SavedPlan, PlanFileError> readPlanFile(QIODevice &file);

/// The first line of a plan file, with its line end.
[[nodiscard]] QByteArray planFileHead(const ImportContent &content, const ImportPlan &plan,
    const ImportSetup &setup, const QString &workspace, const QDateTime &made);
/// The line of one row.
[[nodiscard]] QByteArray planFileLine(
    const PlanDetail &detail, const PlanRow &row, const CsvTable &table);

/// Goes through all rows of a plan that is ready, some at a time, so that nothing waits. Deleting
/// it stops it.
class PlanReading final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanReading)

public:
    using Use = std::function<bool(std::size_t place, const PlanDetail &detail)>;
    /// `use` is called for each row with one of these fates, in order; it answers whether to go on.
    /// The plan outlives the reading and does not change meanwhile.
    PlanReading(const ImportPlan &plan, QList<RowFate> fates, Use use, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// At most once.
    void finished();
    void failed(const rolodesk::StoreError &error);

private:
    void next();

    const ImportPlan &m_plan;
    QList<RowFate> m_fates;
    Use m_use;
    std::size_t m_at = 0;
};

/// What a row of the plan is by now, to be compared with `SavedPlan::rows`.
[[nodiscard]] SavedRow savedRow(const RowOutcome &outcome);

} // namespace rolodesk
