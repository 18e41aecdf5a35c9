#include "ui/accessible/accessibleitems.h"

#include "ui/accessible/accessiblecell.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace rolodesk {

namespace {

constexpr int mostSelected = 1000; ///< That are listed; more are counted.

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    if (qobject_cast<const QTreeView *>(view))
        return QAccessible::Tree;
    return qobject_cast<const QListView *>(view) ? QAccessible::List : QAccessible::Table;
}

qint64 keyOf(int row, int column)
{
    return (static_cast<qint64>(row) + 1) << 20 | (column + 1);
}

} // namespace

AccessibleItems::AccessibleItems(QAbstractItemView *view)
    : QAccessibleWidget(view, roleOf(view))
{
}

AccessibleItems::~AccessibleItems()
{
    for (const QAccessible::Id id : std::as_const(m_parts))
        QAccessible::deleteAccessibleInterface(id);
}

AccessibleItems *accessibleItems(const QAbstractItemView *view)
{
    return view ? dynamic_cast<AccessibleItems *>(
               QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView *>(view)))
                : nullptr;
}

QAbstractItemView *AccessibleItems::view() const
{
    auto *view = qobject_cast<QAbstractItemView *>(object());
    return view && view->model() ? view : nullptr;
}

QHeaderView *AccessibleItems::header(Qt::Orientation orientation) const
{
    if (const auto *table = qobject_cast<QTableView *>(view()))
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<QTreeView *>(view());
    return tree && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

/// Of a list the one that it shows.
int AccessibleItems::firstColumn() const
{
    const auto *list = qobject_cast<QListView *>(view());
    return list ? list->modelColumn() : 0;
}

int AccessibleItems::rowCount() const
{
    const QAbstractItemView *items = view();
    if (!items)
        return 0;
    int count = 0;
    if (const auto *tree = qobject_cast<const QTreeView *>(items)) {
        for (QModelIndex at = indexAt(0, 0); at.isValid(); at = tree->indexBelow(at))
            ++count;
        return count;
    }
    const int rows = items->model()->rowCount(items->rootIndex());
    if (const auto *list = qobject_cast<const QListView *>(items)) {
        for (int row = 0; row < rows; ++row)
            count += list->isRowHidden(row) ? 0 : 1;
        return count;
    }
    return rows;
}

int AccessibleItems::columnCount() const
{
    const QAbstractItemView *items = view();
    if (!items)
        return 0;
    return qobject_cast<const QListView *>(items) ? 1
                                                  : items->model()->columnCount(items->rootIndex());
}

QModelIndex AccessibleItems::indexAt(int row, int column) const
{
    const QAbstractItemView *items = view();
    if (!items || row < 0 || column < 0 || column >= columnCount())
        return {};
    const QAbstractItemModel *model = items->model();
    const QModelIndex root = items->rootIndex();
    if (const auto *tree = qobject_cast<const QTreeView *>(items)) {
        QModelIndex at = model->index(0, 0, root);
        // Below one that is hidden is the first that is not.
        if (at.isValid() && tree->isRowHidden(0, root))
            at = tree->indexBelow(at);
        while (row-- > 0 && at.isValid())
            at = tree->indexBelow(at);
        return at.siblingAtColumn(column);
    }
    const int rows = model->rowCount(root);
    if (const auto *list = qobject_cast<const QListView *>(items)) {
        for (int at = 0; at < rows; ++at) {
            if (!list->isRowHidden(at) && row-- == 0)
                return model->index(at, firstColumn(), root);
        }
        return {};
    }
    return row < rows ? model->index(row, column, root) : QModelIndex();
}

int AccessibleItems::rowOf(const QModelIndex &index) const
{
    const QAbstractItemView *items = view();
    if (!items || !index.isValid() || index.model() != items->model())
        return -1;
    if (const auto *tree = qobject_cast<const QTreeView *>(items)) {
        int row = 0;
        const QModelIndex first = index.siblingAtColumn(0);
        for (QModelIndex at = indexAt(0, 0); at.isValid(); at = tree->indexBelow(at), ++row) {
            if (at == first)
                return row;
        }
        return -1;
    }
    if (const auto *list = qobject_cast<const QListView *>(items)) {
        if (list->isRowHidden(index.row()))
            return -1;
        int row = 0;
        for (int at = 0; at < index.row(); ++at)
            row += list->isRowHidden(at) ? 0 : 1;
        return row;
    }
    return index.row();
}

int AccessibleItems::placeOf(int row, int column) const
{
    switch (role()) {
    case QAccessible::List:
        return row;
    case QAccessible::Tree:
        return (row + 1) * columnCount() + column;
    default:
        return (row + 1) * (columnCount() + 1) + column + 1;
    }
}

QAccessibleInterface *AccessibleItems::child(int place) const
{
    if (place < 0 || columnCount() == 0)
        return nullptr;
    const bool isTable = role() == QAccessible::Table;
    const bool isList = role() == QAccessible::List;
    const int across = columnCount() + (isTable ? 1 : 0);
    const int row = isList ? place : place / across - 1;
    const int column = isList ? 0 : place % across - (isTable ? 1 : 0);
    if (row >= 0 && column >= 0)
        return cellAt(row, column);
    return row < 0 ? titleAt(column, Qt::Horizontal) : titleAt(row, Qt::Vertical);
}

QAccessibleInterface *AccessibleItems::titleAt(int section, Qt::Orientation orientation) const
{
    const bool isAcross = orientation == Qt::Horizontal;
    QAbstractItemView *items = view();
    if (!header(orientation) || section < -1
        || section >= (isAcross ? columnCount() : items->model()->rowCount(items->rootIndex())))
        return nullptr;
    const int row = isAcross ? -1 : section;
    const int column = isAcross ? section : -1;
    if (const QAccessible::Id id = m_parts.value(keyOf(row, column)))
        return QAccessible::accessibleInterface(id);
    return keep(row, column, new AccessibleTitle(items, section, orientation));
}

QAccessibleInterface *AccessibleItems::cellAt(int row, int column) const
{
    if (const QAccessible::Id id = m_parts.value(keyOf(row, column))) {
        auto *cell = dynamic_cast<AccessibleCell *>(QAccessible::accessibleInterface(id));
        // Of a tree or a list a row may be another by now: nothing tells what is hidden.
        if (cell && cell->index() == indexAt(row, column))
            return cell;
        m_parts.remove(keyOf(row, column));
        QAccessible::deleteAccessibleInterface(id);
    }
    const QModelIndex index = indexAt(row, column);
    return index.isValid() ? keep(row, column, new AccessibleCell(view(), index)) : nullptr;
}

QAccessibleInterface *AccessibleItems::keep(int row, int column, QAccessibleInterface *made) const
{
    if (m_parts.size() >= 2 * mostChildren)
        letGo();
    m_parts.insert(keyOf(row, column), QAccessible::registerAccessibleInterface(made));
    return made;
}

/// Of all parts but the cell with the keyboard.
void AccessibleItems::letGo() const
{
    const QAbstractItemView *items = view();
    const QModelIndex current = items ? items->currentIndex() : QModelIndex();
    const auto parts = std::exchange(m_parts, {});
    for (const QAccessible::Id id : parts) {
        auto *cell = dynamic_cast<AccessibleCell *>(QAccessible::accessibleInterface(id));
        const bool isCurrent = cell && current.isValid() && cell->index() == current;
        // None where it is hidden.
        const int row = isCurrent ? cell->rowIndex() : -1;
        const qint64 key = row >= 0 ? keyOf(row, cell->columnIndex()) : 0;
        if (row >= 0 && !m_parts.contains(key))
            m_parts.insert(key, id);
        else
            QAccessible::deleteAccessibleInterface(id);
    }
}

void AccessibleItems::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (m_parts.isEmpty())
        return;
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        letGo();
    tellNames(*event);
}

/// What is kept may read otherwise now.
void AccessibleItems::tellNames(const QAccessibleTableModelChangeEvent &event) const
{
    const bool isAll = event.modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged
        || role() != QAccessible::Table;
    const QAbstractItemView *items = view();
    if (!items)
        return;
    const auto isMeant = [&](const QModelIndex &index) {
        if (!isAll
            && (index.row() < event.firstRow() || index.row() > event.lastRow()
                || index.column() < event.firstColumn() || index.column() > event.lastColumn()))
            return false;
        // However many were looked at: to those on screen one may come back by a key.
        return index == items->currentIndex()
            || items->viewport()->rect().intersects(items->visualRect(index));
    };
    const auto parts = m_parts;
    for (const QAccessible::Id id : parts) {
        auto *cell = dynamic_cast<AccessibleCell *>(QAccessible::accessibleInterface(id));
        if (!cell || !cell->isValid() || !isMeant(cell->index()))
            continue;
        QAccessibleEvent renamed(cell, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
}

int AccessibleItems::childCount() const
{
    const qint64 columns = columnCount();
    if (columns == 0)
        return 0;
    const qint64 rows = rowCount();
    const qint64 all = role() == QAccessible::List ? rows
        : role() == QAccessible::Tree              ? (rows + 1) * columns
                                                   : (rows + 1) * (columns + 1);
    const int most = role() == QAccessible::Table ? mostChildren : mostListed;
    return static_cast<int>(std::min<qint64>(all, most));
}

int AccessibleItems::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *cell = dynamic_cast<const AccessibleCell *>(child)) {
        const int row = rowOf(cell->index());
        return row < 0 ? -1 : placeOf(row, cell->columnIndex());
    }
    if (const auto *title = dynamic_cast<const AccessibleTitle *>(child))
        return title->orientation() == Qt::Horizontal ? placeOf(-1, title->section())
                                                      : placeOf(title->section(), -1);
    return -1;
}

QAccessibleInterface *AccessibleItems::childAt(int x, int y) const
{
    const QAbstractItemView *items = view();
    if (!items)
        return nullptr;
    const QModelIndex index = items->indexAt(items->viewport()->mapFromGlobal(QPoint(x, y)));
    const int row = rowOf(index);
    return row < 0 ? nullptr : cellAt(row, index.column() - firstColumn());
}

QAccessibleInterface *AccessibleItems::focusChild() const
{
    const QAbstractItemView *items = view();
    if (!items || !items->hasFocus())
        return QAccessibleWidget::focusChild();
    const QModelIndex current = items->currentIndex();
    const int row = rowOf(current);
    QAccessibleInterface *cell = row < 0 ? nullptr : cellAt(row, current.column() - firstColumn());
    return cell ? cell : QAccessibleWidget::focusChild();
}

/// The list of a combo box belongs to the box, not to the window that Qt shows it in.
QAccessibleInterface *AccessibleItems::parent() const
{
    const QObject *within = object() ? object()->parent() : nullptr;
    if (within && qstrcmp(within->metaObject()->className(), "QComboBoxPrivateContainer") == 0)
        return QAccessible::queryAccessibleInterface(within->parent());
    return QAccessibleWidget::parent();
}

void *AccessibleItems::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleItems::columnDescription(int column) const
{
    const QAbstractItemView *items = view();
    return items ? items->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString AccessibleItems::rowDescription(int row) const
{
    const QAbstractItemView *items = view();
    return items && role() == QAccessible::Table
        ? items->model()->headerData(row, Qt::Vertical).toString()
        : QString();
}

QList<int> AccessibleItems::selectedRows() const
{
    const QAbstractItemView *items = view();
    QList<int> rows;
    if (!items || !items->selectionModel())
        return rows;
    const QItemSelection selection = items->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostSelected; ++row) {
            const int seen = rowOf(range.model()->index(row, range.left(), range.parent()));
            if (seen >= 0 && !rows.contains(seen))
                rows.append(seen);
        }
    }
    return rows;
}

int AccessibleItems::selectedRowCount() const
{
    const QAbstractItemView *items = view();
    if (!items || !items->selectionModel())
        return 0;
    int count = 0;
    const QItemSelection selection = items->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.left() == 0 || columnCount() == 1 ? range.height() : 0;
    return count;
}

int AccessibleItems::selectedCellCount() const
{
    const QAbstractItemView *items = view();
    if (!items || !items->selectionModel())
        return 0;
    qint64 count = 0;
    const QItemSelection selection = items->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += static_cast<qint64>(range.height()) * range.width();
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// One of each row: rows are what is chosen here.
QList<QAccessibleInterface *> AccessibleItems::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    // Not while the list is built.
    if (m_parts.size() + mostSelected > 2 * mostChildren)
        letGo();
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (QAccessibleInterface *cell = cellAt(row, 0))
            cells.append(cell);
    }
    return cells;
}

bool AccessibleItems::isRowSelected(int row) const
{
    const QAbstractItemView *items = view();
    return items && items->selectionModel() && items->selectionModel()->isSelected(indexAt(row, 0));
}

bool AccessibleItems::selectRow(int row)
{
    QAbstractItemView *items = view();
    const QModelIndex index = indexAt(row, 0);
    if (!index.isValid() || items->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    const bool isOne = items->selectionMode() == QAbstractItemView::SingleSelection;
    if (isOne)
        items->setCurrentIndex(index.siblingAtColumn(
            items->currentIndex().isValid() ? items->currentIndex().column() : firstColumn()));
    items->selectionModel()->select(index,
        (isOne ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select)
            | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleItems::unselectRow(int row)
{
    QAbstractItemView *items = view();
    const QModelIndex index = indexAt(row, 0);
    const bool isSeveral = items
        && (items->selectionMode() == QAbstractItemView::MultiSelection
            || items->selectionMode() == QAbstractItemView::ExtendedSelection);
    if (!index.isValid() || !isSeveral)
        return false;
    items->selectionModel()->select(
        index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

} // namespace rolodesk
