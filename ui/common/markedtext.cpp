#include "ui/common/markedtext.h"

#include "ui/common/colors.h"
#include "ui/common/textline.h"

#include <QPainter>

#include <algorithm>

namespace rolodesk {

namespace {

/// The marks within what the ellipsis leaves of a text.
TextRanges leftOf(const TextRanges &marks, qsizetype kept)
{
    TextRanges left;
    for (const TextRange &mark : marks) {
        if (mark.start < kept)
            left.append({mark.start, std::min(mark.length, kept - mark.start)});
    }
    return left;
}

/// The same few colours for every mark on screen.
const ColorSet &colorsOfMarks(const QColor &base, const QColor &text)
{
    static QColor lastBase;
    static QColor lastText;
    static ColorSet last;
    if (base != lastBase || text != lastText) {
        last = matchColors(base, text);
        lastBase = base;
        lastText = text;
    }
    return last;
}

bool readsFromLeft(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// Grounds and lines below a text whose letters keep their colour: drawn once, which a page of
/// marks notices.
void drawGrounds(QPainter &painter, const QTextLine &line, const QPoint &place,
    const TextRanges &marks, const ColorSet &colors)
{
    for (const TextRange &mark : marks) {
        const double from = line.cursorToX(static_cast<int>(mark.start));
        const double to = line.cursorToX(static_cast<int>(mark.start + mark.length));
        // In whole pixels, from the first letter touched to the last.
        const QRect ground =
            QRectF(place.x() + from, place.y(), to - from, line.height()).toAlignedRect();
        painter.fillRect(ground, colors.ground);
        const int below = place.y() + static_cast<int>(line.ascent()) + 1;
        painter.fillRect(QRect(ground.left(), below, ground.width(), 1), colors.outline);
    }
}

void drawLine(QPainter &painter, const QTextLayout &layout, const QPoint &place,
    const TextRanges &marks, const LineLook &look)
{
    if (marks.isEmpty()) {
        layout.draw(&painter, place);
        return;
    }
    const ColorSet &colors = colorsOfMarks(look.base, look.text);
    if (colors.text == look.color && look.direction != Qt::RightToLeft
        && readsFromLeft(layout.text())) {
        drawGrounds(painter, layout.lineAt(0), place, marks, colors);
        layout.draw(&painter, place);
        return;
    }
    // As selections, which leave every letter where it is; formats of the text would not.
    layout.draw(&painter, place, markFormats(marks, look.base, look.text));
}

} // namespace

QList<QTextLayout::FormatRange> markFormats(
    const TextRanges &marks, const QColor &base, const QColor &text)
{
    const ColorSet &colors = colorsOfMarks(base, text);
    QTextCharFormat format;
    format.setBackground(colors.ground);
    format.setForeground(colors.text);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(colors.outline);
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(marks.size());
    for (const TextRange &mark : marks)
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    return formats;
}

void drawMarkedLine(QPainter &painter, const QRect &rect, const QString &text,
    const TextRanges &marks, const LineLook &look, TextLines &lines)
{
    const TextLine &line = lines.of({text, look.font, rect.width(), look.direction, look.alignment,
        painter.device()->logicalDpiY()});
    const double height = line.line().height();
    // As the styles place a text: in whole pixels.
    const QPoint place(rect.left(), rect.top() + rect.height() / 2 - static_cast<int>(height) / 2);
    painter.setPen(look.color);
    // The letters of some scripts are higher than a row.
    const bool isTall = height > rect.height();
    if (isTall) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
    }
    drawLine(painter, line.layout(), place, leftOf(marks, line.kept()), look);
    if (isTall)
        painter.restore();
}

} // namespace rolodesk
