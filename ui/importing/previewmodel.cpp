#include "ui/importing/previewmodel.h"

#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/columnwords.h"

namespace rolodesk {

namespace {

constexpr qsizetype longestCell = 200; ///< Letters of it that are shown.

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::show(const std::shared_ptr<const ImportContent> &content)
{
    beginResetModel();
    m_content = content;
    m_rows.clear();
    if (content) {
        const CsvTable &table = content->table.table;
        const TableLayout &layout = content->layout;
        for (qsizetype row = layout.first; row < layout.end && m_rows.size() < mostRows; ++row) {
            if (!table.row(row).isBlank)
                m_rows.append({content->table.placeOf(row), table.cells(row)});
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0
                                          : static_cast<int>(m_content->layout.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString cell = m_rows.at(index.row()).cells.value(index.column());
    if (role == Qt::DisplayRole)
        return cutText(cell.simplified(), longestCell);
    if (role == Qt::ToolTipRole)
        return tipText(cell);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_content || section < 0 || role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? numberText(m_rows.at(section).line) : QVariant();
    if (section >= m_content->layout.columns.size())
        return {};
    return titleOf(m_content->layout.columns.at(section), section);
}

} // namespace rolodesk
