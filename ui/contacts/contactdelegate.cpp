#include "ui/contacts/contactdelegate.h"

#include "ui/common/chips.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/markedtext.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/pendingwords.h"
#include "ui/views/facets.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace rolodesk {

namespace {

constexpr int padding = 8;
constexpr int signSide = 16;

/// Where the words stand behind their sign: closer together than the style puts them.
QRect roomBehindSign(const QStyleOptionViewItem &cell)
{
    return QStyle::visualRect(
        cell.direction, cell.rect, cell.rect.adjusted(padding + signSide + 6, 0, -4, 0));
}

void paintSign(QPainter &painter, const QStyleOptionViewItem &cell, const QIcon &sign)
{
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect place(
        cell.rect.left() + padding, cell.rect.center().y() - signSide / 2 + 1, signSide, signSide);
    sign.paint(&painter, QStyle::visualRect(cell.direction, cell.rect, place), Qt::AlignCenter,
        selected ? QIcon::Selected : QIcon::Normal);
}

/// What is under way and what failed.
QList<QLatin1String> signsOf(const QModelIndex &index)
{
    QList<QLatin1String> signs;
    if (index.column() != NameColumn)
        return signs;
    if (const QVariant state = index.data(ContactTableModel::PendingRole); state.isValid())
        signs.append(pendingIcon(static_cast<JournalWrite::State>(state.toInt())));
    const int failure = index.data(ContactTableModel::FailedRole).toInt();
    if (failure != ContactTableModel::NotFailed)
        signs.append(failedIcon(failure == ContactTableModel::Unclear));
    return signs;
}

/// They stand at the end of the name, so that nothing moves when one comes and goes. Answers the
/// room that they leave of `room`.
QRect paintSignsAtEnd(QPainter &painter, const QStyleOptionViewItem &cell,
    const QList<QLatin1String> &signs, const QRect &room)
{
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    int end = cell.rect.right() - 3;
    for (const QLatin1String sign : signs) {
        const QRect place(
            end - signSide, cell.rect.center().y() - signSide / 2 + 1, signSide, signSide);
        paletteIcon(sign).paint(&painter, QStyle::visualRect(cell.direction, cell.rect, place),
            Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        end -= signSide + 2;
    }
    QRect left = QStyle::visualRect(cell.direction, cell.rect, room);
    left.setRight(qMin(left.right(), end + 2 - (padding - 3)));
    return QStyle::visualRect(cell.direction, cell.rect, left);
}

/// Where the styles put the words of a cell without a sign.
QRect roomOfText(const QStyleOptionViewItem &cell, const QStyle &style)
{
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    return cell.rect.adjusted(margin, 0, -margin, 0);
}

void paintText(QPainter &painter, const QRect &room, const QStyleOptionViewItem &cell,
    const TextRanges &marks, TextLines &lines)
{
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = cell.palette;
    // On its own ground a mark has the colours of a row that is not selected.
    drawMarkedLine(painter, room, cell.text, marks,
        {cell.font, palette.color(selected ? QPalette::HighlightedText : QPalette::Text),
            palette.color(QPalette::Base), palette.color(QPalette::Text), cell.direction,
            QStyle::visualAlignment(
                cell.direction, cell.displayAlignment & Qt::AlignHorizontal_Mask)},
        lines);
}

/// An edge where the row begins, with a dot on it for a contact that is new: a shape, and not only
/// a colour.
void paintChange(QPainter &painter, const QStyleOptionViewItem &cell, int mark)
{
    if (mark == ContactTableModel::NotMarked)
        return;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor color = selected
        ? cell.palette.color(QPalette::HighlightedText)
        : changeColor(cell.palette.color(QPalette::Base), cell.palette.color(QPalette::Text));
    const QRect edge(cell.rect.left(), cell.rect.top() + 2, 3, cell.rect.height() - 4);
    painter.fillRect(QStyle::visualRect(cell.direction, cell.rect, edge), color);
    if (mark != ContactTableModel::New)
        return;
    const QRect dot(cell.rect.left(), cell.rect.center().y() - 2, 6, 6);
    painter.fillRect(QStyle::visualRect(cell.direction, cell.rect, dot), color);
}

TextRanges marksOf(const MatchMarks &marks, const QModelIndex &index, const QString &text)
{
    using Part = MatchMarks::Part;
    static constexpr std::array parts{std::pair(NameColumn, Part::Name),
        std::pair(PhoneColumn, Part::Phone), std::pair(EmailColumn, Part::Email),
        std::pair(OwnerColumn, Part::Owner)};
    for (const auto &[column, part] : parts) {
        if (index.column() == column)
            return marks.in(part, text);
    }
    return {};
}

/// Tags that a search found come first, so that none hides behind the "+2" of those that do not
/// fit.
QList<Chip> chipsOf(const QModelIndex &index, const MatchMarks &marks)
{
    QList<Chip> chips;
    for (const QVariant &tag : index.data(ContactTableModel::TagsRole).toList()) {
        const QStringList parts = tag.toStringList();
        chips.append(
            {parts.value(0), parts.value(1), marks.in(MatchMarks::Part::Tag, parts.value(0))});
    }
    std::stable_partition(
        chips.begin(), chips.end(), [](const Chip &chip) { return !chip.marks.isEmpty(); });
    return chips;
}

QRect chipArea(const QStyleOptionViewItem &cell)
{
    return cell.rect.adjusted(padding, 0, -4, 0);
}

QFont chipFont(const QStyleOptionViewItem &cell)
{
    QFont font = cell.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

ContactDelegate::ContactDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    connect(qApp, &QGuiApplication::fontDatabaseChanged, this, [this] { m_lines.clear(); });
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
        option->backgroundBrush = unfocusedSelection(option->palette);
    }
    // A number is read from left to right in every script.
    if (option->direction == Qt::RightToLeft
        && (index.column() == PhoneColumn || index.column() == EmailColumn))
        option->text = isolated(option->text);
    const bool isName = index.column() == NameColumn;
    const bool nameless = isName
        && (option->text.isEmpty() || index.data(ContactTableModel::UnreadableRole).toBool());
    if (isName && option->text.isEmpty())
        option->text = tr("Without a name");
    else if (isName && !nameless)
        option->font.setWeight(QFont::DemiBold);
    const bool isLeaving = index.data(ContactTableModel::LeavingRole).toBool();
    option->font.setStrikeOut(isLeaving && index.column() != StatusColumn);
    if (!selected
        && (nameless || isLeaving || index.column() == UpdatedColumn
            || index.column() == OwnerColumn)) {
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
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QIcon sign = std::exchange(cell.icon, QIcon());
    const QString text = std::exchange(cell.text, QString());
    // The style lays a text out three times to draw it once, so it draws the ground and the focus
    // alone.
    cell.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    cell.features.setFlag(QStyleOptionViewItem::HasDisplay, false);
    // Most cells have neither.
    constexpr QStyle::State grounds =
        QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus;
    if ((cell.state & grounds) || cell.backgroundBrush.style() != Qt::NoBrush)
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (index.column() == NameColumn)
        paintChange(*painter, cell, index.data(ContactTableModel::ChangedRole).toInt());
    if (!sign.isNull())
        paintSign(*painter, cell, sign);
    if (index.column() == TagsColumn) {
        paintChips(*painter, chipArea(cell), chipsOf(index, m_marks), chipFont(cell), cell.palette,
            cell.state.testFlag(QStyle::State_Selected), cell.direction, m_lines);
        return;
    }
    cell.text = text;
    TextRanges marks;
    // Words that stand for a name are none.
    if (!m_marks.isEmpty() && !index.data().toString().isEmpty())
        marks = marksOf(m_marks, index, cell.text);
    QRect room = sign.isNull() ? roomOfText(cell, *style) : roomBehindSign(cell);
    if (const QList<QLatin1String> signs = signsOf(index); !signs.isEmpty())
        room = paintSignsAtEnd(*painter, cell, signs, room);
    paintText(*painter, room, cell, marks, m_lines);
}

QString ContactDelegate::queryAt(
    const QPoint &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != TagsColumn && index.column() != OwnerColumn)
        return {};
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (index.column() == TagsColumn) {
        const QList<Chip> chips = chipsOf(index, m_marks);
        const int at = chipAt(place, chipArea(cell), chips, chipFont(cell), cell.direction);
        return at < 0 ? QString() : tagQuery(chips.at(at).label);
    }
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect room = roomOfText(cell, *style);
    const int width = qMin(room.width(), QFontMetrics(cell.font).horizontalAdvance(cell.text));
    const QRect words(room.left(), room.top(), width, room.height());
    return QStyle::visualRect(cell.direction, room, words).contains(place)
        ? index.data(ContactTableModel::QueryRole).toString()
        : QString();
}

} // namespace rolodesk
