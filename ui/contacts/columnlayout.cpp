#include "ui/contacts/columnlayout.h"

#include "ui/contacts/contactcolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

int columnWithId(const QString &id)
{
    const auto columns = contactColumns();
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&id](const ContactColumn &column) { return column.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const ContactColumn &spec(int column)
{
    return contactColumns()[static_cast<size_t>(column)];
}

} // namespace

ColumnLayout::ColumnLayout(QHeaderView &header, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_settings(settings)
    , m_reset(new QAction(tr("Reset columns"), this))
    , m_sortColumn(UpdatedColumn)
{
    m_header.setSectionsMovable(true);
    m_header.setFirstSectionMovable(true);
    m_header.setSectionsClickable(true);
    m_header.setSortIndicatorShown(true);
    m_header.setHighlightSections(false);
    m_header.setStretchLastSection(true);
    m_header.setMinimumSectionSize(48);
    m_header.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ContactColumn &column : contactColumns()) {
        auto *action = new QAction(titleOf(column), this);
        const int index = columnWithId(column.id);
        action->setCheckable(true);
        action->setEnabled(index != NameColumn);
        connect(action, &QAction::toggled, this, [this, index](bool shown) {
            m_header.setSectionHidden(index, !shown);
            save();
        });
        m_actions.append(action);
        m_header.addAction(action);
    }
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_header.addAction(separator);
    m_header.addAction(m_reset);
    connect(m_reset, &QAction::triggered, this, &ColumnLayout::reset);
    restore();
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnLayout::save);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnLayout::save);
    connect(&m_header, &QHeaderView::sectionClicked, this, &ColumnLayout::sortBy);
    // Qt flips the arrow by itself on a click; what counts is the sort that was asked for.
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnLayout::showSort);
}

void ColumnLayout::sortBy(int column)
{
    if (column == m_sortColumn) {
        m_sortDirection =
            m_sortDirection == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else {
        m_sortColumn = column;
        m_sortDirection = spec(column).firstDirection;
    }
    showSort();
    save();
    Q_EMIT sortChanged(m_sortColumn, m_sortDirection);
}

void ColumnLayout::showSort()
{
    if (m_header.sortIndicatorSection() != m_sortColumn
        || m_header.sortIndicatorOrder() != m_sortDirection)
        m_header.setSortIndicator(m_sortColumn, m_sortDirection);
}

void ColumnLayout::applyDefaults()
{
    const int unit = m_header.fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
        m_header.resizeSection(column, spec(column).width * unit);
        m_actions[column]->setChecked(true);
        m_header.setSectionHidden(column, false);
    }
}

void ColumnLayout::restore()
{
    m_restoring = true;
    applyDefaults();
    int place = 0;
    for (const QString &id : m_settings.value(u"columns/order"_s).toStringList()) {
        if (const int column = columnWithId(id); column >= 0)
            m_header.moveSection(m_header.visualIndex(column), place++);
    }
    for (int column = 0; column < m_header.count(); ++column) {
        const QString width = u"columns/width/%1"_s.arg(spec(column).id);
        if (const int kept = m_settings.value(width).toInt(); kept > 0)
            m_header.resizeSection(column, std::clamp(kept, 48, 2000));
    }
    for (const QString &id : m_settings.value(u"columns/hidden"_s).toStringList()) {
        if (const int column = columnWithId(id); column > NameColumn)
            m_actions[column]->setChecked(false);
    }
    const int sorted = columnWithId(m_settings.value(u"columns/sort"_s).toString());
    if (sorted >= 0) {
        m_sortColumn = sorted;
        m_sortDirection = m_settings.value(u"columns/descending"_s).toBool() ? Qt::DescendingOrder
                                                                             : Qt::AscendingOrder;
    }
    showSort();
    m_restoring = false;
}

void ColumnLayout::reset()
{
    m_restoring = true;
    applyDefaults();
    m_restoring = false;
    save();
}

void ColumnLayout::save()
{
    if (m_restoring)
        return;
    QStringList order;
    QStringList hidden;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const QString id = spec(column).id;
        order.append(id);
        // The last one on screen is stretched; its width is the window's, not the person's.
        const bool stretched = place == m_header.count() - 1;
        if (m_header.isSectionHidden(column))
            hidden.append(id);
        else if (!stretched)
            m_settings.setValue(u"columns/width/%1"_s.arg(id), m_header.sectionSize(column));
    }
    m_settings.setValue(u"columns/order"_s, order);
    m_settings.setValue(u"columns/hidden"_s, hidden);
    m_settings.setValue(u"columns/sort"_s, QString(spec(m_sortColumn).id));
    m_settings.setValue(u"columns/descending"_s, m_sortDirection == Qt::DescendingOrder);
}

} // namespace rolodesk
