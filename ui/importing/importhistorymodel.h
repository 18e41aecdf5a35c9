#pragma once

#include "core/import/importhistory.h"
#include "core/journal/takenback.h"

#include <QAbstractTableModel>

namespace rolodesk {

class Clock;

/// The imports so far as a table, newest first.
class ImportHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportHistoryModel)

public:
    enum Column { FileColumn, TimeColumn, RowsColumn, PlannedColumn, UndoneColumn, ColumnCount };

    /// The clock outlives the model.
    explicit ImportHistoryModel(Clock &clock, QObject *parent = nullptr);

    /// Newest first. Those that are there already keep their places for whoever looks at one.
    void setRecords(const QList<ImportRecord> &records);
    /// By act: which of them were taken back, and when.
    void setTakenBack(const QHash<qint64, TakenBack> &takenBack);
    [[nodiscard]] const ImportRecord &at(int row) const { return m_records.at(row); }
    /// -1: none.
    [[nodiscard]] int rowOf(qint64 import) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    Clock &m_clock;
    QList<ImportRecord> m_records;
    QHash<qint64, TakenBack> m_takenBack; ///< By act.
};

} // namespace rolodesk
