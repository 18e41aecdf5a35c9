#include "ui/contacts/contactdelegate.h"

#include "ui/common/chips.h"
#include "ui/common/colors.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace rolodesk {

namespace {

constexpr int padding = 8;
constexpr int signSide = 16;

/// Sign and words closer together than the style puts them.
void paintSigned(QPainter &painter, const QStyleOptionViewItem &cell, const QIcon &sign)
{
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto placed = [&cell](const QRect &place) {
        return QStyle::visualRect(cell.direction, cell.rect, place);
    };
    const QRect &rect = cell.rect;
    sign.paint(&painter,
        placed({rect.left() + padding, rect.center().y() - signSide / 2 + 1, signSide, signSide}),
        Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const QRect room = rect.adjusted(padding + signSide + 6, 0, -4, 0);
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(placed(room),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft)),
        QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, room.width()));
}

} // namespace

ContactDelegate::ContactDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ContactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = QSize(16, 16);
    option->textElideMode = Qt::ElideRight;
    // The full colour of a selection says that keys go here; without the focus it steps back.
    if (m_selection && !m_selection->isEmpty())
        option->state.setFlag(QStyle::State_Selected, m_selection->containsRow(index.row()));
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (selected && option->widget && !option->widget->hasFocus()) {
        option->state.setFlag(QStyle::State_Selected, false);
        option->backgroundBrush = mixed(option->palette.color(QPalette::Base),
            option->palette.color(QPalette::Highlight), 0.25);
    }
    // A number is read from left to right in every script.
    if (option->direction == Qt::RightToLeft
        && (index.column() == PhoneColumn || index.column() == EmailColumn))
        option->text = QChar(0x2066) + option->text + QChar(0x2069);
    const bool nameless = index.column() == NameColumn && option->text.isEmpty();
    if (nameless)
        option->text = tr("Without a name");
    else if (index.column() == NameColumn)
        option->font.setWeight(QFont::DemiBold);
    if (!selected
        && (nameless || index.column() == UpdatedColumn || index.column() == OwnerColumn)) {
        // Steps back a little, so that the eye finds names and numbers first.
        option->palette.setColor(QPalette::Text,
            quietText(
                option->palette.color(QPalette::Base), option->palette.color(QPalette::Text)));
    }
}

void ContactDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool chipped = index.column() == TagsColumn;
    const QIcon sign = std::exchange(cell.icon, QIcon());
    const QString text = cell.text;
    if (chipped || !sign.isNull())
        cell.text.clear();
    cell.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!sign.isNull()) {
        cell.text = text;
        paintSigned(*painter, cell, sign);
    }
    if (!chipped)
        return;
    QList<Chip> chips;
    for (const QVariant &tag : index.data(ContactTableModel::TagsRole).toList()) {
        const QStringList parts = tag.toStringList();
        chips.append({parts.value(0), parts.value(1)});
    }
    QFont font = cell.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    paintChips(*painter, cell.rect.adjusted(padding, 0, -4, 0), chips, font, cell.palette,
        cell.state.testFlag(QStyle::State_Selected), cell.direction);
}

} // namespace rolodesk
