#include "ui/common/textline.h"

#include <QFontMetrics>

#include <algorithm>

namespace rolodesk {

namespace {

/// A name may hold the end of a line, which no row has room for. Every letter keeps its place.
QString inOneLine(QString text)
{
    for (const QChar end : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator),
             QChar(QChar::ParagraphSeparator)}) {
        if (text.contains(end))
            text.replace(end, u' ');
    }
    return text;
}

} // namespace

size_t qHash(const TextLineShape &shape, size_t seed)
{
    return qHashMulti(seed, shape.text, shape.font, shape.width, int(shape.direction),
        shape.alignment.toInt(), shape.dpi);
}

TextLine::TextLine(const TextLineShape &shape)
{
    QTextOption option(shape.alignment | Qt::AlignAbsolute);
    option.setTextDirection(shape.direction);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setFont(shape.font);
    m_layout.setTextOption(option);
    // Else what was shaped is forgotten at the end of the layout, and made again to be drawn.
    m_layout.setCacheEnabled(true);
    // Most texts fit, and are shaped once.
    const QString whole = inOneLine(shape.text);
    m_layout.setText(whole);
    layOut(shape.width);
    m_kept = whole.size();
    if (line().naturalTextWidth() <= shape.width)
        return;
    const QString shown = QFontMetrics(shape.font).elidedText(whole, Qt::ElideRight, shape.width);
    m_layout.setText(shown);
    layOut(shape.width);
    const auto [at, other] =
        std::mismatch(shown.cbegin(), shown.cend(), whole.cbegin(), whole.cend());
    m_kept = at - shown.cbegin();
}

void TextLine::layOut(int width)
{
    m_layout.beginLayout();
    m_layout.createLine().setLineWidth(width);
    m_layout.endLayout();
}

const TextLine &TextLines::of(const TextLineShape &shape)
{
    if (const TextLine *known = m_lines.object(shape))
        return *known;
    auto *line = new TextLine(shape);
    m_lines.insert(shape, line);
    return *line;
}

} // namespace rolodesk
