#include "ui/palette/palettedelegate.h"

#include "ui/common/colors.h"
#include "ui/palette/palettemodel.h"

#include <QApplication>
#include <QPainter>

namespace rolodesk {

namespace {

constexpr int signSide = 16;
constexpr int gap = 8;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + 12};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    const QIcon sign = cell.icon;
    cell.text.clear();
    cell.icon = {};
    cell.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    cell.state.setFlag(QStyle::State_HasFocus, false);
    cell.state.setFlag(QStyle::State_Active); // the keys are in the box above
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ground = cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto placed = [&cell](const QRect &place) {
        return QStyle::visualRect(cell.direction, cell.rect, place);
    };
    const Qt::Alignment side =
        QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->save();
    // Each text in the direction of its own letters, wherever it stands: "+1 415", not "415 1+".
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(cell.font);
    QRect room = cell.rect.adjusted(gap, 0, -gap, 0);
    const QRect signPlace(room.left(), room.center().y() - signSide / 2 + 1, signSide, signSide);
    if (!sign.isNull())
        sign.paint(painter, placed(signPlace), Qt::AlignCenter,
            isSelected ? QIcon::Selected : QIcon::Normal);
    room.setLeft(signPlace.right() + gap);
    painter->setPen(quietText(ground, text));
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        const int width = cell.fontMetrics.horizontalAdvance(keys);
        painter->drawText(placed({room.right() - width, room.top(), width + 1, room.height()}),
            QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter), keys);
        room.setRight(room.right() - width - 2 * gap);
    }
    const int wanted = cell.fontMetrics.horizontalAdvance(title);
    const int detailFrom = room.left() + std::min(wanted, room.width()) + 2 * gap;
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    if (!detail.isEmpty() && detailFrom < room.right() - 4 * gap) {
        const int width = room.right() - detailFrom;
        painter->drawText(placed({detailFrom, room.top(), width, room.height()}), side,
            cell.fontMetrics.elidedText(detail, Qt::ElideRight, width));
    }
    painter->setPen(text);
    painter->drawText(
        placed(room), side, cell.fontMetrics.elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace rolodesk
