#include "ui/common/tiptext.h"

#include <QGuiApplication>
#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace rolodesk {

namespace {

constexpr qsizetype mostLetters = 1200;
constexpr qsizetype mostInLine = 80; ///< Qt wraps rich text alone; longer lines become that.
constexpr qsizetype mostInWord = 40;

} // namespace

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

QString apart(const QString &text)
{
    const bool hasRightToLeft = std::any_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return hasRightToLeft || QGuiApplication::isRightToLeft() ? isolated(text) : text;
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(most);
    const qsizetype end = letters.isAtBoundary() ? most : letters.toPreviousBoundary();
    return text.left(std::max<qsizetype>(end, 0)) + u'…';
}

QString breakable(const QString &text, qsizetype most)
{
    QString broken;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype length = 0;
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0;
         from = std::exchange(to, letters.toNextBoundary())) {
        length = text.at(from).isSpace() ? 0 : length + 1;
        if (length > most) {
            broken += QChar(0x200b);
            length = 1;
        }
        broken += QStringView(text).mid(from, to - from);
    }
    return broken;
}

QString tipText(const QString &text)
{
    const QString cut = cutText(text, mostLetters);
    const QStringList lines = cut.split(u'\n');
    const bool isNarrow = std::all_of(lines.cbegin(), lines.cend(),
        [](const QString &line) { return line.size() <= mostInLine; });
    if (isNarrow && !Qt::mightBeRichText(cut))
        return cut;
    return Qt::convertFromPlainText(breakable(cut, mostInWord), Qt::WhiteSpaceNormal);
}

} // namespace rolodesk
