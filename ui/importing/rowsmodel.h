#pragma once

#include "ui/importing/rowcell.h"
#include "ui/importing/rowfilter.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <optional>

namespace rolodesk {

class ImportDraft;

/// The rows of a file with what becomes of each: where it stands, its fate, what is wrong, and its
/// cells, each with what the file says beside it. Rows stay where they are while they are mended,
/// until a filter is chosen anew.
///
/// Only rows that are looked at are read, some 150 µs each, and kept until the plan is ready anew.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsModel)

public:
    enum Column { LineColumn, FateColumn, ProblemColumn, FirstCell };
    enum Role {
        OriginalRole = Qt::UserRole + 1, ///< QString: what the file says, where it differs.
        WrongRole, ///< bool: it holds the row back.
        QuietRole, ///< bool: nothing of it is imported.
    };

    /// The draft outlives the model, which is empty until `show`.
    explicit RowsModel(ImportDraft &draft, QObject *parent = nullptr);

    /// The rows that the filter takes now.
    void show(const RowFilter &filter);
    void clear();
    [[nodiscard]] std::size_t placeAt(int row) const
    {
        return (*m_places)[static_cast<std::size_t>(row)];
    }
    /// -1 where the place is not among the rows. O(rows).
    [[nodiscard]] int rowOf(std::size_t place) const;
    /// The row in full; null while it is not there, or cannot be read. Until the next event.
    [[nodiscard]] const PlanDetail *detailAt(int row) const;
    /// "12"; the number in its sheet for a row of a workbook.
    [[nodiscard]] QString numberAt(int row) const;
    /// The first column of the file whose cell holds the row back; -1 for none.
    [[nodiscard]] int wrongColumn(int row) const;
    /// Whether somebody typed into a cell of the file.
    [[nodiscard]] bool isTyped(int row, int column) const;
    /// What is typed next goes into all cells that say the same, and not into one alone.
    void setAlike(bool isAlike) { m_isAlike = isAlike; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Rows read so far, for tests.
    [[nodiscard]] qsizetype reads() const { return m_reads; }

private:
    struct Line {
        PlanDetail detail;
        QList<RowCell> cells;
        bool isUnreadable = false;
    };

    [[nodiscard]] bool isThere(int row) const;
    [[nodiscard]] const Line *lineAt(int row) const;
    [[nodiscard]] QVariant cellData(const Line &line, int column, int role) const;
    [[nodiscard]] QVariant factData(int row, int column, int role) const;
    void lookAnew();

    ImportDraft &m_draft;
    std::shared_ptr<const std::vector<quint32>> m_places; ///< Never null.
    int m_columns = 0;
    bool m_isAlike = false;
    mutable QCache<quint32, Line> m_lines; ///< By place.
    mutable qsizetype m_reads = 0;
};

} // namespace rolodesk
