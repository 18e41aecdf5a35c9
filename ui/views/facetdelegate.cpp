#include "ui/views/facetdelegate.h"

#include "ui/common/colors.h"
#include "ui/views/facetmodel.h"

#include <QApplication>
#include <QPainter>

namespace rolodesk {

namespace {

constexpr int signSide = 16;
constexpr int gap = 8;

void paintDot(QPainter &painter, const QRect &place, const QString &color, const QPalette &palette)
{
    const ColorSet colors =
        chipColors(QColor(color), palette.color(QPalette::Base), palette.color(QPalette::Text));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.outline, 1.2));
    painter.setBrush(colors.ground);
    painter.drawEllipse(QRectF(place).adjusted(3, 3, -3, -3));
}

} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + 10};
}

void FacetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    const QIcon sign = cell.icon;
    cell.text.clear();
    cell.icon = {};
    cell.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    if (cell.state.testFlag(QStyle::State_Selected) && cell.widget && !cell.widget->hasFocus()) {
        cell.state.setFlag(QStyle::State_Selected, false);
        cell.backgroundBrush = unfocusedSelection(cell.palette);
    }
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isHeading = index.data(FacetModel::HeadingRole).toBool();
    const QString count = index.data(FacetModel::CountRole).toString();
    const auto placed = [&cell](const QRect &place) {
        return QStyle::visualRect(cell.direction, cell.rect, place);
    };
    painter->save();
    // Each text in the direction of its own letters, wherever it stands.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    QRect room = cell.rect.adjusted(4, 0, -gap, 0);
    const QRect signPlace(room.left(), room.center().y() - signSide / 2 + 1, signSide, signSide);
    if (!isHeading) {
        if (sign.isNull()) {
            paintDot(*painter, placed(signPlace), index.data(FacetModel::ColorRole).toString(),
                cell.palette);
        } else {
            sign.paint(painter, placed(signPlace), Qt::AlignCenter,
                isSelected ? QIcon::Selected : QIcon::Normal);
        }
        room.setLeft(signPlace.right() + gap);
    }
    QFont font = cell.font;
    if (isHeading)
        font.setWeight(QFont::DemiBold);
    const QColor text = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int countWidth = cell.fontMetrics.horizontalAdvance(count);
    painter->setFont(cell.font);
    painter->setPen(isSelected ? text : quietText(cell.palette.color(QPalette::Base), text));
    painter->drawText(placed(room),
        static_cast<int>(
            Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignRight)),
        count);
    room.setRight(room.right() - (countWidth > 0 ? countWidth + gap : 0));
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(placed(room),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft)),
        QFontMetrics(font).elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace rolodesk
