#include "ui/common/chips.h"

#include "ui/common/colors.h"
#include "ui/common/markedtext.h"

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

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette)
{
    const ColorSet colors = colorsOf(chip, palette);
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.ground);
    const QRectF body = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    drawMarkedLine(painter, rect.adjusted(padding, 0, -padding + 1, 0), chip.label, chip.marks,
        {painter.font(), colors.text, palette.color(QPalette::Base), palette.color(QPalette::Text),
            Qt::LayoutDirectionAuto, Qt::AlignHCenter});
}

QString countText(qsizetype hidden)
{
    return u"+%1"_s.arg(hidden);
}

} // namespace

void paintChips(QPainter &painter, const QRect &rect, const QList<Chip> &chips, const QFont &font,
    const QPalette &palette, bool selected, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const int height = qMin(rect.height() - 4, metrics.height() + 4);
    const int top = rect.top() + (rect.height() - height) / 2;
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(direction, rect, QRect(from, top, width, height));
    };
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    int left = rect.left();
    const int right = rect.right() + 1;
    for (qsizetype index = 0; index < chips.size(); ++index) {
        const qsizetype after = chips.size() - index - 1;
        const int reserve = after > 0 ? metrics.horizontalAdvance(countText(after)) + 2 * gap : 0;
        int width = chipWidth(chips[index].label, metrics);
        if (left + width + reserve > right) {
            // The first chip is shown in any case, shortened; later ones are counted.
            if (index > 0
                || right - left - reserve < 2 * padding + metrics.averageCharWidth() * 3) {
                painter.setPen(
                    palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
                painter.drawText(placed(left + gap, right - left - gap),
                    Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft),
                    index > 0 || after > 0 ? countText(after + 1) : u"…"_s);
                break;
            }
            width = right - left - reserve;
        }
        paintChip(painter, placed(left, width), chips[index], palette);
        left += width + gap;
    }
    painter.restore();
}

ChipLabel::ChipLabel(Chip chip, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChip(std::move(chip));
}

void ChipLabel::setChip(Chip chip)
{
    m_chip = std::move(chip);
    setAccessibleName(m_chip.label);
    setToolTip(m_chip.label);
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
    paintChip(painter, rect(), m_chip, palette());
}

} // namespace rolodesk
