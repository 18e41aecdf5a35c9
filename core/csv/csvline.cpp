#include "core/csv/csvline.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

bool isFormulaSign(QChar c)
{
    static const QString signs = u"=+-@＝＋－＠"_s;
    return signs.contains(c);
}

/// Where a program that goes by other signs than commas sees another cell begin.
bool endsCellElsewhere(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
}

bool needsQuotes(const QString &cell, bool isSafe)
{
    if (cell.isEmpty())
        return false;
    // A blank at an end is kept by nobody who trims what is not quoted.
    if (cell.front().isSpace() || cell.back().isSpace())
        return true;
    for (const QChar c : cell) {
        if (c == u',' || c == u'"' || c == u'\r' || c == u'\n')
            return true;
        if (isSafe && endsCellElsewhere(c))
            return true;
    }
    return false;
}

void appendCell(QByteArray &out, const QString &cell, bool isSafe)
{
    const QString text = isSafe ? safeCell(cell) : cell;
    if (!needsQuotes(text, isSafe)) {
        out += text.toUtf8();
        return;
    }
    out += '"';
    out += QString(text).replace(u'"', "\"\""_L1).toUtf8();
    out += '"';
}

} // namespace

/// With an apostrophe wherever something could be taken for a formula.
QString safeCell(const QString &cell)
{
    if (cell.isEmpty())
        return cell;
    QString text;
    text.reserve(cell.size() + 1);
    const QChar first = cell.front();
    if (isFormulaSign(first) || (endsCellElsewhere(first) && first != u';'))
        text += u'\'';
    bool isAtBeginning = false;
    for (const QChar c : cell) {
        if (isAtBeginning && isFormulaSign(c))
            text += u'\'';
        // Such a program drops the quotes that a cell of its own begins with.
        isAtBeginning = endsCellElsewhere(c) || (isAtBeginning && c == u'"');
        text += c;
    }
    return text;
}

void appendCsvLine(QByteArray &out, const QStringList &cells, bool isSafe)
{
    // A line that is empty altogether is no record to most readers.
    if (cells.size() == 1 && cells.front().isEmpty())
        out += "\"\"";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(out, cells.at(i), isSafe);
    }
    out += "\r\n";
}

} // namespace rolodesk
