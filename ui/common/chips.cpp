#include "ui/common/chips.h"

#include "ui/common/colors.h"
#include "ui/common/markedtext.h"
#include "ui/common/tiptext.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPalette>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;

int chipWidth(const QString &label, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(label) + 2 * padding + 2;
}

ColorSet colorsOf(const Chip &chip, const QPalette &palette)
{
    const QColor color = chip.color.isEmpty() ? QColor() : QColor(chip.color);
    return chipColors(color, palette.color(QPalette::Base), palette.color(QPalette::Text));
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette,
    TextLines &lines)
{
    const ColorSet colors = colorsOf(chip, palette);
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.ground);
    const QRectF body = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    drawMarkedLine(painter, rect.adjusted(padding, 0, -padding + 1, 0), chip.label, chip.marks,
        {painter.font(), colors.text, palette.color(QPalette::Base), palette.color(QPalette::Text),
            Qt::LayoutDirectionAuto, Qt::AlignHCenter},
        lines);
}

QString countText(qsizetype hidden)
{
    return u"+%1"_s.arg(hidden);
}

/// Where the chips that fit stand, left to right, and where the words about the rest begin.
struct ChipRow {
    QList<QRect> chips;
    int rest = 0; ///< Left edge; what is told there is about the chips behind those that fit.
};

ChipRow layOut(const QRect &rect, const QList<Chip> &chips, const QFontMetrics &metrics)
{
    const int height = qMin(rect.height() - 4, metrics.height() + 4);
    const int top = rect.top() + (rect.height() - height) / 2;
    const int right = rect.right() + 1;
    ChipRow row;
    row.rest = rect.left();
    for (qsizetype index = 0; index < chips.size(); ++index) {
        const qsizetype after = chips.size() - index - 1;
        const int reserve = after > 0 ? metrics.horizontalAdvance(countText(after)) + 2 * gap : 0;
        int width = chipWidth(chips[index].label, metrics);
        if (row.rest + width + reserve > right) {
            // The first chip is shown in any case, shortened; later ones are counted.
            if (index > 0
                || right - row.rest - reserve < 2 * padding + metrics.averageCharWidth() * 3)
                break;
            width = right - row.rest - reserve;
        }
        row.chips.append(QRect(row.rest, top, width, height));
        row.rest += width + gap;
    }
    return row;
}

} // namespace

void paintChips(QPainter &painter, const QRect &rect, const QList<Chip> &chips, const QFont &font,
    const QPalette &palette, bool selected, Qt::LayoutDirection direction, TextLines &lines)
{
    const ChipRow row = layOut(rect, chips, QFontMetrics(font));
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (qsizetype index = 0; index < row.chips.size(); ++index) {
        paintChip(painter, QStyle::visualRect(direction, rect, row.chips[index]), chips[index],
            palette, lines);
    }
    const qsizetype hidden = chips.size() - row.chips.size();
    if (hidden > 0) {
        const QRect rest(
            row.rest + gap, rect.top(), rect.right() + 1 - row.rest - gap, rect.height());
        painter.setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(QStyle::visualRect(direction, rect, rest),
            Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft),
            chips.size() > 1 ? apart(countText(hidden)) : u"…"_s);
    }
    painter.restore();
}

int chipAt(const QPoint &place, const QRect &rect, const QList<Chip> &chips, const QFont &font,
    Qt::LayoutDirection direction)
{
    const ChipRow row = layOut(rect, chips, QFontMetrics(font));
    for (qsizetype index = 0; index < row.chips.size(); ++index) {
        if (QStyle::visualRect(direction, rect, row.chips[index]).contains(place))
            return static_cast<int>(index);
    }
    return -1;
}

ChipLabel::ChipLabel(Chip chip, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(qApp, &QGuiApplication::fontDatabaseChanged, this, [this] { m_lines.clear(); });
    setChip(std::move(chip));
}

void ChipLabel::setChip(Chip chip)
{
    m_chip = std::move(chip);
    setAccessibleName(m_chip.label);
    setToolTip(tipText(m_chip.label));
    updateGeometry();
    update();
}

void ChipLabel::setMarks(const TextRanges &marks)
{
    if (marks == m_chip.marks)
        return;
    m_chip.marks = marks;
    update();
}

void ChipLabel::setClickable(const QString &purpose)
{
    m_isClickable = true;
    setToolTip(tipText(purpose));
    setAccessibleDescription(purpose);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void ChipLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isClickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void ChipLabel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_isClickable && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

QSize ChipLabel::sizeHint() const
{
    return {chipWidth(m_chip.label, fontMetrics()), fontMetrics().height() + 4};
}

QSize ChipLabel::minimumSizeHint() const
{
    return {qMin(48, sizeHint().width()), sizeHint().height()};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintChip(painter, rect(), m_chip, palette(), m_lines);
}

} // namespace rolodesk
