#include "ui/contacts/contactdelegate.h"

#include "ui/common/chips.h"
#include "ui/common/colors.h"
#include "ui/contacts/contacttablemodel.h"

#include <QApplication>
#include <QPainter>

namespace rolodesk {

ContactDelegate::ContactDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ContactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = QSize(16, 16);
    option->textElideMode = Qt::ElideRight;
    if (index.column() == NameColumn) {
        option->font.setWeight(QFont::DemiBold);
    } else if (index.column() == UpdatedColumn || index.column() == OwnerColumn) {
        // Steps back a little, so that the eye finds names and numbers first.
        option->palette.setColor(QPalette::Text,
            quietText(
                option->palette.color(QPalette::Base), option->palette.color(QPalette::Text)));
    }
}

void ContactDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != TagsColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QList<Chip> chips;
    for (const QVariant &tag : index.data(ContactTableModel::TagsRole).toList()) {
        const QStringList parts = tag.toStringList();
        chips.append({parts.value(0), parts.value(1)});
    }
    QFont font = cell.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    paintChips(*painter, cell.rect.adjusted(4, 0, -4, 0), chips, font, cell.palette,
        cell.state.testFlag(QStyle::State_Selected), cell.direction);
}

} // namespace rolodesk
