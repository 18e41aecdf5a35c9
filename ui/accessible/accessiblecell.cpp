#include "ui/accessible/accessiblecell.h"

#include "ui/accessible/accessibleitems.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

namespace rolodesk {

namespace {

/// As if somebody had pressed it.
void press(QAbstractItemView *view, Qt::Key key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(view, new QKeyEvent(type, key, Qt::NoModifier));
}

} // namespace

AccessibleCell::AccessibleCell(QAbstractItemView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

bool AccessibleCell::isValid() const
{
    return m_view && m_view->model() && m_index.isValid() && m_index.model() == m_view->model();
}

AccessibleItems *AccessibleCell::items() const
{
    return accessibleItems(m_view);
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return items();
}

QString AccessibleCell::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (which == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (which != QAccessible::Name)
        return {};
    const QString sentence = m_index.data(Qt::AccessibleTextRole).toString();
    return sentence.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : sentence;
}

QRect AccessibleCell::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->visualRect(m_index);
    return place.isEmpty() ? QRect()
                           : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::Role AccessibleCell::role() const
{
    const AccessibleItems *within = items();
    if (within && within->role() == QAccessible::Tree)
        return QAccessible::TreeItem;
    return within && within->role() == QAccessible::List ? QAccessible::ListItem
                                                         : QAccessible::Cell;
}

bool AccessibleCell::isCheckable() const
{
    return m_index.flags().testFlag(Qt::ItemIsUserCheckable)
        && m_index.data(Qt::CheckStateRole).isValid();
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect place = m_view->visualRect(m_index);
    state.invisible = !m_view->isVisible() || !m_view->viewport()->rect().intersects(place);
    state.offscreen = state.invisible;
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = state.selectable;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    if (isCheckable()) {
        const auto checked = m_index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        state.checkable = true;
        state.checked = checked == Qt::Checked;
        state.checkStateMixed = checked == Qt::PartiallyChecked;
    }
    if (const auto *tree = qobject_cast<const QTreeView *>(m_view)) {
        const QModelIndex first = QModelIndex(m_index).siblingAtColumn(0);
        state.expandable = m_view->model()->hasChildren(first);
        state.expanded = state.expandable && tree->isExpanded(first);
        state.collapsed = state.expandable && !state.expanded;
    }
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && m_view->selectionModel() && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    const AccessibleItems *within = items();
    QAccessibleInterface *title =
        within ? within->titleAt(m_index.column(), Qt::Horizontal) : nullptr;
    return title ? QList{title} : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    const AccessibleItems *within = items();
    const QHeaderView *header = within ? within->header(Qt::Vertical) : nullptr;
    // Rows without a title on screen have none for the ear either.
    QAccessibleInterface *title =
        header && header->isVisible() ? within->titleAt(m_index.row(), Qt::Vertical) : nullptr;
    return title ? QList{title} : QList<QAccessibleInterface *>();
}

int AccessibleCell::columnIndex() const
{
    const AccessibleItems *within = items();
    return within && within->role() == QAccessible::List ? 0 : m_index.column();
}

int AccessibleCell::rowIndex() const
{
    const AccessibleItems *within = items();
    return within ? within->rowOf(m_index) : -1;
}

QStringList AccessibleCell::actionNames() const
{
    return {isValid() && isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
}

void AccessibleCell::doAction(const QString &name)
{
    if (!isValid() || !m_view->isEnabled() || !m_index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    m_view->setCurrentIndex(m_index);
    // The keys of some lists are in the box above, and stay there; such a list is clicked.
    if (m_view->focusPolicy() == Qt::NoFocus) {
        if (name == pressAction())
            QMetaObject::invokeMethod(m_view.data(), "clicked", Qt::QueuedConnection,
                Q_ARG(QModelIndex, QModelIndex(m_index)));
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (name == pressAction())
        press(m_view, Qt::Key_Return);
    else if (name == toggleAction())
        press(m_view, Qt::Key_Space);
}

AccessibleTitle::AccessibleTitle(QAbstractItemView *view, int section, Qt::Orientation orientation)
    : m_view(view)
    , m_section(section)
    , m_orientation(orientation)
{
}

bool AccessibleTitle::isValid() const
{
    if (!m_view || !m_view->model())
        return false;
    const QAbstractItemModel *model = m_view->model();
    const QModelIndex root = m_view->rootIndex();
    return m_section
        < (m_orientation == Qt::Horizontal ? model->columnCount(root) : model->rowCount(root));
}

QAccessibleInterface *AccessibleTitle::parent() const
{
    return accessibleItems(m_view);
}

QString AccessibleTitle::text(QAccessible::Text which) const
{
    if (!isValid() || m_section < 0)
        return {};
    const QAbstractItemModel *model = m_view->model();
    if (which == QAccessible::Description)
        return model->headerData(m_section, m_orientation, Qt::AccessibleDescriptionRole)
            .toString();
    if (which != QAccessible::Name)
        return {};
    const QString name =
        model->headerData(m_section, m_orientation, Qt::AccessibleTextRole).toString();
    return name.isEmpty() ? model->headerData(m_section, m_orientation).toString() : name;
}

QRect AccessibleTitle::rect() const
{
    const AccessibleItems *within = accessibleItems(m_view);
    const QHeaderView *header = within ? within->header(m_orientation) : nullptr;
    if (!header || !header->isVisible() || m_section < 0 || header->isSectionHidden(m_section))
        return {};
    const int from = header->sectionViewportPosition(m_section);
    const int size = header->sectionSize(m_section);
    const QRect place = m_orientation == Qt::Horizontal ? QRect(from, 0, size, header->height())
                                                        : QRect(0, from, header->width(), size);
    return {header->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role AccessibleTitle::role() const
{
    if (m_section < 0)
        return QAccessible::Pane;
    return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State AccessibleTitle::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    const AccessibleItems *within = accessibleItems(m_view);
    const QHeaderView *header = within ? within->header(m_orientation) : nullptr;
    state.invisible =
        !header || !header->isVisible() || m_section < 0 || header->isSectionHidden(m_section);
    state.disabled = header && !header->isEnabled();
    return state;
}

} // namespace rolodesk
