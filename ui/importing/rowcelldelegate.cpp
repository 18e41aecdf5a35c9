#include "ui/importing/rowcelldelegate.h"

#include "ui/common/colors.h"
#include "ui/importing/rowsmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace rolodesk {

namespace {

constexpr int gap = 10; ///< Between what is taken and what the file says.

QString oneLine(const QString &text)
{
    constexpr qsizetype most = 300; // nobody sees more of a cell
    return text.left(most).simplified();
}

} // namespace

RowCellDelegate::RowCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RowCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void RowCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = oneLine(cell.text);
    const QString original = oneLine(index.data(RowsModel::OriginalRole).toString());
    cell.text.clear();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isActive = cell.state.testFlag(QStyle::State_Active);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 2;
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    if (!cell.icon.isNull())
        room.setLeft(room.left() + cell.decorationSize.width() + margin);
    const QPalette::ColorGroup group = isActive ? QPalette::Normal : QPalette::Inactive;
    const QColor ground =
        cell.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor ink =
        cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    // On the ground of a selection even plain text stands out just enough.
    const QColor quiet = isSelected ? ink : quietText(ground, ink);
    const int alignment =
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft));
    const auto draw = [&](const QString &words, const QColor &color) {
        const QString shown = cell.fontMetrics.elidedText(words, Qt::ElideRight, room.width());
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(cell.direction, cell.rect, room), alignment, shown);
        room.setLeft(room.left() + cell.fontMetrics.horizontalAdvance(shown) + gap);
    };
    painter->save();
    painter->setFont(cell.font);
    draw(text, index.data(RowsModel::QuietRole).toBool() ? quiet : ink);
    // Two letters and dots tell nobody anything.
    const int least = 4 * cell.fontMetrics.averageCharWidth();
    if (!original.isEmpty() && room.width() > least) {
        QFont small = cell.font;
        small.setItalic(true);
        painter->setFont(small);
        draw(original, quiet);
    }
    painter->restore();
}

} // namespace rolodesk
