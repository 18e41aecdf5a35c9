#include "ui/editor/tagdelegate.h"

#include "ui/common/chips.h"
#include "ui/common/fieldedge.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rolodesk {

TagDelegate::TagDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TagDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Chip chip{item.text, index.data(colorRole).toString()};
    item.text.clear();
    item.features.setFlag(QStyleOptionViewItem::HasDisplay, false);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
    const QRect box =
        style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, option.widget);
    if (const QColor edge = fieldEdgeColor(option.palette, false); edge.isValid()) {
        painter->setPen(edge);
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
    constexpr int gap = 10;
    const int taken = box.width() + 2 * gap;
    const QRect words =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(taken, 0, -gap, 0));
    paintChips(*painter, words, {chip}, option.font, option.palette,
        option.state.testFlag(QStyle::State_Selected), option.direction, m_lines);
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 14};
}

} // namespace rolodesk
