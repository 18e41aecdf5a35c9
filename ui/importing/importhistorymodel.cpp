#include "ui/importing/importhistorymodel.h"

#include "core/util/clock.h"
#include "ui/common/timetext.h"
#include "ui/importing/columnwords.h"
#include "ui/importing/reportwords.h"

namespace rolodesk {

ImportHistoryModel::ImportHistoryModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ImportHistoryModel::setRecords(const QList<ImportRecord> &records)
{
    // Imports are only ever added, and never change but for the act they get.
    const auto more = static_cast<int>(records.size() - m_records.size());
    const bool isLonger =
        more > 0 && (m_records.isEmpty() || records.at(more).id == m_records.constFirst().id);
    if (isLonger) {
        beginInsertRows({}, 0, more - 1);
        m_records = records;
        endInsertRows();
    } else if (more != 0) {
        beginResetModel();
        m_records = records;
        endResetModel();
    }
    m_records = records;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportHistoryModel::setTakenBack(const QHash<qint64, TakenBack> &takenBack)
{
    m_takenBack = takenBack;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, UndoneColumn), index(rowCount() - 1, UndoneColumn));
}

int ImportHistoryModel::rowOf(qint64 import) const
{
    for (int row = 0; row < m_records.size(); ++row) {
        if (m_records.at(row).id == import)
            return row;
    }
    return -1;
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ImportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    const ImportRecord &record = m_records.at(index.row());
    switch (index.column()) {
    case FileColumn:
        return isTip && !record.path.isEmpty() ? record.path : importName(record);
    case TimeColumn:
        return isTip ? localTime(record.made) : relativeTime(record.made, m_clock.nowUtc());
    case RowsColumn:
        return numberText(record.planned.rows);
    case PlannedColumn:
        return planWords(record.planned);
    case UndoneColumn: {
        const QDateTime made = m_takenBack.value(record.group).made;
        return isTip ? localTime(made) : relativeTime(made, m_clock.nowUtc());
    }
    default:
        return {};
    }
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == RowsColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter); // above its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("File"), tr("When"), tr("Rows"), tr("Planned"), tr("Undone")};
    return titles.value(section);
}

} // namespace rolodesk
