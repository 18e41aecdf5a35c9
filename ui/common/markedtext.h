#pragma once

#include "core/index/matchmarks.h"

#include <QFont>
#include <QTextLayout>

class QPainter;

namespace rolodesk {

class TextLines;

/// How a line of text is drawn.
struct LineLook {
    QFont font;
    QColor color;
    QColor base; ///< With `text` what marks are tinted from, selected or not; see `matchColors`.
    QColor text;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeft; ///< Visual: left is left.
};

/// Marks as selections of a text layout: a ground of their own under the letters and a line below
/// them, so that they do not differ by colour alone. The width of the text stays what it was. Text
/// stands out from its ground by 4.5.
[[nodiscard]] QList<QTextLayout::FormatRange> markFormats(
    const TextRanges &marks, const QColor &base, const QColor &text);

/// Draws one line in the middle of `rect`, elided at its end where it does not fit; a mark that the
/// ellipsis hides is not drawn. O(length); what was drawn before is among `lines`, and laid out no
/// more.
void drawMarkedLine(QPainter &painter, const QRect &rect, const QString &text,
    const TextRanges &marks, const LineLook &look, TextLines &lines);

} // namespace rolodesk
