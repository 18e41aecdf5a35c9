#include "ui/contacts/columnlayout.h"

#include "core/views/savedview.h"
#include "ui/contacts/contactcolumns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <utility>

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
        action->setObjectName(u"column:"_s + column.id);
        action->setCheckable(true);
        action->setEnabled(index != NameColumn);
        connect(action, &QAction::toggled, this, [this, index](bool shown) {
            const bool before = std::exchange(m_restoring, true);
            m_header.setSectionHidden(index, !shown);
            m_restoring = before;
            fit();
            save();
        });
        m_actions.append(action);
        m_header.addAction(action);
    }
    m_reset->setObjectName(u"resetColumns"_s);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_header.addAction(separator);
    m_header.addAction(m_reset);
    connect(m_reset, &QAction::triggered, this, &ColumnLayout::reset);
    restore();
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnLayout::save);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnLayout::saveWidth);
    m_header.installEventFilter(this);
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
    fit(); // the mark may need room
    save();
    Q_EMIT sortChanged(m_sortColumn, m_sortDirection, true);
}

void ColumnLayout::showSort()
{
    if (m_header.sortIndicatorSection() != m_sortColumn
        || m_header.sortIndicatorOrder() != m_sortDirection)
        m_header.setSortIndicator(m_sortColumn, m_sortDirection);
}

void ColumnLayout::applyDefaults()
{
    m_fitting = true;
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
        m_actions[column]->setChecked(true);
        m_header.setSectionHidden(column, false);
    }
    fit();
}

/// Shares out the room there is, as long as nobody gave a column a width by hand.
void ColumnLayout::fit()
{
    if (!m_fitting)
        return;
    int wanted = 0;
    for (int column = 0; column < m_header.count(); ++column)
        wanted += m_header.isSectionHidden(column) ? 0 : spec(column).width;
    const double digit = m_header.fontMetrics().horizontalAdvance(u'0');
    const double least = 0.9 * digit;
    double unit = std::clamp(m_header.width() / double(qMax(1, wanted)), least, 1.5 * digit);
    // Titles are longer in some languages; then the others give way.
    const QList<int> titles = titleWidths();
    const auto widthAt = [&](int column) {
        return m_header.isSectionHidden(column)
            ? 0
            : qMax(static_cast<int>(spec(column).width * unit), titles.at(column));
    };
    const auto total = [&] {
        int all = 0;
        for (int column = 0; column < m_header.count(); ++column)
            all += widthAt(column);
        return all;
    };
    while (total() > m_header.width() && unit > least)
        unit = qMax(least, unit - 0.02 * digit);
    const bool before = std::exchange(m_restoring, true);
    for (int column = 0; column < m_header.count(); ++column) {
        if (!m_header.isSectionHidden(column))
            m_header.resizeSection(column, widthAt(column));
    }
    m_restoring = before;
}

/// What the title of each column needs, with the mark where it is sorted by.
QList<int> ColumnLayout::titleWidths() const
{
    const QStyle &style = *m_header.style();
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &m_header);
    const int mark = style.pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &m_header);
    QList<int> widths;
    for (int column = 0; column < m_header.count(); ++column) {
        const int title = m_header.fontMetrics().horizontalAdvance(titleOf(spec(column)));
        widths.append(title + 2 * margin + 4 + (column == m_sortColumn ? mark + margin : 0));
    }
    return widths;
}

bool ColumnLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_header && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnLayout::restore()
{
    apply(ownColumns());
}

SavedView ColumnLayout::ownColumns() const
{
    SavedView own;
    const QStringList hidden = m_settings.value(u"columns/hidden"_s).toStringList();
    QStringList order = m_settings.value(u"columns/order"_s).toStringList();
    // Columns that came after the order was kept stand at the end.
    for (const ContactColumn &column : contactColumns()) {
        if (!order.contains(column.id))
            order.append(column.id);
    }
    for (const QString &id : std::as_const(order)) {
        own.columns.append({id, !hidden.contains(id),
            m_settings.value(u"columns/width/%1"_s.arg(id)).toInt(), {}});
    }
    own.sortColumn = m_settings.value(u"columns/sort"_s).toString();
    own.direction = m_settings.value(u"columns/descending"_s).toBool() ? Qt::DescendingOrder
                                                                       : Qt::AscendingOrder;
    return own;
}

void ColumnLayout::apply(const SavedView &view)
{
    const bool before = std::exchange(m_restoring, true);
    applyDefaults();
    int place = 0;
    for (const ViewColumn &kept : view.columns) {
        const int column = columnWithId(kept.id);
        if (column < 0)
            continue;
        m_header.moveSection(m_header.visualIndex(column), place++);
        if (kept.width > 0) {
            m_fitting = false;
            m_header.resizeSection(column, std::clamp(kept.width, 48, 2000));
        }
        if (column != NameColumn)
            m_actions[column]->setChecked(kept.isShown);
    }
    const int sorted = columnWithId(view.sortColumn);
    m_sortColumn = sorted < 0 ? UpdatedColumn : sorted;
    m_sortDirection = sorted < 0 ? Qt::DescendingOrder : view.direction;
    showSort();
    m_restoring = before;
}

void ColumnLayout::showView(const SavedView &view)
{
    m_isOwn = false;
    apply(view);
    Q_EMIT sortChanged(m_sortColumn, m_sortDirection, false);
}

void ColumnLayout::showOwn()
{
    if (std::exchange(m_isOwn, true))
        return;
    restore();
    Q_EMIT sortChanged(m_sortColumn, m_sortDirection, false);
}

void ColumnLayout::writeTo(SavedView &view) const
{
    const QList<ViewColumn> before = std::exchange(view.columns, {});
    const int last = lastOnScreen();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const bool isShown = !m_header.isSectionHidden(column);
        const bool isSized = isShown && !m_fitting && place != last;
        view.columns.append(
            {spec(column).id, isShown, isSized ? m_header.sectionSize(column) : 0, {}});
    }
    for (const ViewColumn &column : before) {
        if (columnWithId(column.id) < 0)
            view.columns.append(column);
    }
    view.sortColumn = spec(m_sortColumn).id;
    view.direction = m_sortDirection;
}

void ColumnLayout::reset()
{
    m_restoring = true;
    if (m_isOwn)
        m_settings.remove(u"columns/width"_s);
    applyDefaults();
    m_restoring = false;
    save();
}

void ColumnLayout::save()
{
    if (m_restoring)
        return;
    if (!m_isOwn)
        return Q_EMIT changed();
    QStringList order;
    QStringList hidden;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const QString id = spec(column).id;
        order.append(id);
        if (m_header.isSectionHidden(column))
            hidden.append(id);
    }
    m_settings.setValue(u"columns/order"_s, order);
    m_settings.setValue(u"columns/hidden"_s, hidden);
    m_settings.setValue(u"columns/sort"_s, QString(spec(m_sortColumn).id));
    m_settings.setValue(u"columns/descending"_s, m_sortDirection == Qt::DescendingOrder);
}

/// Place of the column that is stretched; its width is the window's, not the person's.
int ColumnLayout::lastOnScreen() const
{
    int last = m_header.count() - 1;
    while (last > 0 && m_header.isSectionHidden(m_header.logicalIndex(last)))
        --last;
    return last;
}

void ColumnLayout::saveWidth(int column)
{
    const int last = lastOnScreen();
    if (m_restoring || m_header.visualIndex(column) == last)
        return;
    m_fitting = false;
    if (!m_isOwn)
        return Q_EMIT changed();
    for (int each = 0; each < m_header.count(); ++each) {
        if (!m_header.isSectionHidden(each) && m_header.visualIndex(each) != last)
            m_settings.setValue(
                u"columns/width/%1"_s.arg(spec(each).id), m_header.sectionSize(each));
    }
}

} // namespace rolodesk
