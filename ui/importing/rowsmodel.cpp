#include "ui/importing/rowsmodel.h"

#include "core/import/importdraft.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/importing/rowwords.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int mostLines = 1000; ///< Kept: some screens.

} // namespace

RowsModel::RowsModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_places(std::make_shared<const std::vector<quint32>>())
    , m_lines(mostLines)
{
    connect(&m_draft.plan(), &ImportPlan::ready, this, &RowsModel::lookAnew);
    connect(&m_draft, &ImportDraft::contentChanged, this, &RowsModel::clear);
}

void RowsModel::show(const RowFilter &filter)
{
    beginResetModel();
    m_lines.clear();
    m_places = placesOf(m_draft.plan(), filter);
    const auto content = m_draft.content();
    m_columns = content ? static_cast<int>(content->layout.columns.size()) : 0;
    endResetModel();
}

void RowsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_places = std::make_shared<const std::vector<quint32>>();
    m_columns = 0;
    endResetModel();
}

/// The rows are the same ones, and each may say something else.
void RowsModel::lookAnew()
{
    m_lines.clear();
    if (!m_places->empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowsModel::rowOf(std::size_t place) const
{
    const auto found = std::find(m_places->begin(), m_places->end(), place);
    return found == m_places->end() ? -1 : static_cast<int>(found - m_places->begin());
}

/// While a plan begins anew there are no rows for a moment.
bool RowsModel::isThere(int row) const
{
    return row >= 0 && row < rowCount() && placeAt(row) < m_draft.plan().size();
}

const RowsModel::Line *RowsModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto place = static_cast<quint32>(placeAt(row));
    if (const Line *known = m_lines.object(place))
        return known;
    if (!isThere(row))
        return nullptr;
    ++m_reads;
    const ImportPlan &plan = m_draft.plan();
    auto detail = plan.detailOf(place);
    auto *line = new Line;
    if (detail) {
        line->detail = std::move(*detail);
        const QStringList inFile = plan.input().table.cells(plan.at(place).row);
        line->cells = rowCells(line->detail, inFile, plan.input().rules.mapping);
    } else {
        line->isUnreadable = true;
        line->detail.cells = cellsOf(plan.input(), plan.at(place).row);
        for (const QString &cell : std::as_const(line->detail.cells))
            line->cells.append(RowCell{.text = cell});
    }
    m_lines.insert(place, line);
    return line;
}

const PlanDetail *RowsModel::detailAt(int row) const
{
    const Line *line = lineAt(row);
    return line && !line->isUnreadable ? &line->detail : nullptr;
}

QString RowsModel::numberAt(int row) const
{
    const auto content = m_draft.content();
    if (!content || !isThere(row))
        return {};
    return QLocale().toString(content->table.placeOf(m_draft.plan().at(placeAt(row)).row));
}

int RowsModel::wrongColumn(int row) const
{
    const Line *line = lineAt(row);
    for (qsizetype at = 0; line && at < line->cells.size(); ++at) {
        if (line->cells.at(at).isWrong)
            return static_cast<int>(at);
    }
    return -1;
}

bool RowsModel::isTyped(int row, int column) const
{
    const Line *line = lineAt(row);
    return line && line->cells.value(column).isTyped;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places->size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns == 0 ? 0 : FirstCell + m_columns;
}

QVariant RowsModel::cellData(const Line &line, int column, int role) const
{
    const RowCell cell = line.cells.value(column);
    switch (role) {
    case Qt::DisplayRole: {
        // A number is read from left to right in every script.
        const ColumnRule rule = m_draft.setup().mapping.columns.value(column);
        const bool isTurned = QGuiApplication::isRightToLeft() && rule.kind == ColumnKind::Phone;
        return isTurned ? isolated(cell.text) : cell.text;
    }
    case Qt::EditRole:
        return line.detail.cells.value(column);
    case OriginalRole:
        return cell.original;
    case WrongRole:
        return cell.isWrong;
    case QuietRole:
        return cell.isIgnored;
    case Qt::DecorationRole:
        return cell.isWrong ? QVariant(paletteIcon("warning"_L1))
            : cell.isTyped  ? QVariant(paletteIcon("edit"_L1))
                            : QVariant();
    case Qt::ToolTipRole:
        return cell.original.isEmpty()
            ? tipText(cell.text)
            : tipText(tr("%1\nIn the file: %2").arg(cell.text, cell.original));
    case Qt::AccessibleTextRole: {
        const QString title = columnTitle(m_draft.content()->layout, column);
        return cell.original.isEmpty()
            ? tr("%1: %2").arg(title, cell.text)
            : tr("%1: %2; in the file: %3").arg(title, cell.text, cell.original);
    }
    default:
        return {};
    }
}

QVariant RowsModel::factData(int row, int column, int role) const
{
    const PlanRow &plan = m_draft.plan().at(placeAt(row));
    const Line *line = m_lines.object(static_cast<quint32>(placeAt(row)));
    const FateText &fate = fateText(plan.fate);
    const bool isUnreadable = line && line->isUnreadable;
    if (role == Qt::AccessibleTextRole && column == LineColumn)
        return rowSentence(numberAt(row), plan.fate, plan.problems);
    if (role == Qt::TextAlignmentRole && column == LineColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == FateColumn)
        return paletteIcon(fate.icon);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == LineColumn)
        return role == Qt::DisplayRole ? QVariant(numberAt(row)) : QVariant();
    if (column == FateColumn)
        return rowWord(fate.word);
    const QString problems =
        isUnreadable ? tr("The contact of this row cannot be read") : problemNames(plan.problems);
    return role == Qt::ToolTipRole ? tipText(problems) : problems;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.column() < FirstCell)
        return isThere(index.row()) ? factData(index.row(), index.column(), role) : QVariant();
    // Views ask for many things of each cell that this model never says.
    const bool isKnown = role == Qt::DisplayRole || role == Qt::EditRole || role >= OriginalRole
        || role == Qt::DecorationRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const Line *line = isKnown ? lineAt(index.row()) : nullptr;
    return line ? cellData(*line, index.column() - FirstCell, role) : QVariant();
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto content = m_draft.content();
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || !content)
        return {};
    const bool isCell = section >= FirstCell;
    if (role == Qt::ToolTipRole && isCell) {
        const QString title = columnTitle(content->layout, section - FirstCell);
        const ColumnRule rule = m_draft.setup().mapping.columns.value(section - FirstCell);
        const bool isIgnored = rule.policy == ColumnRule::Policy::Ignore;
        return isIgnored ? tipText(tr("%1\nNothing of this column is imported.").arg(title))
                         : tipText(title);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isCell)
        return columnTitle(content->layout, section - FirstCell);
    if (section == LineColumn)
        return content->table.sheets.isEmpty() ? tr("Line") : tr("Row");
    return section == FateColumn ? tr("Outcome") : tr("What is wrong");
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstCell ? usual | Qt::ItemIsEditable : usual;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isAlike = std::exchange(m_isAlike, false);
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() < FirstCell || !isThere(index.row()))
        return false;
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString())
        return false;
    const auto place = static_cast<quint32>(placeAt(index.row()));
    const qsizetype row = m_draft.plan().at(place).row;
    if (isAlike)
        m_draft.setCellsAlike(row, index.column() - FirstCell, text);
    else
        m_draft.setCell(row, index.column() - FirstCell, text);
    m_lines.remove(place);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    return true;
}

} // namespace rolodesk
