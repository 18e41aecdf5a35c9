#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace rolodesk {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // What stands in one line has one middle, however high it is.
    const auto placeLine = [&] {
        for (const auto &[item, at] : std::as_const(line))
            item->setGeometry(QStyle::visualRect(
                direction, rect, at.translated(0, (lineHeight - at.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            placeLine();
            x = rect.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (place)
            line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    placeLine();
    return y + lineHeight - rect.top();
}

} // namespace rolodesk
