#include "core/import/tablelayout.h"

#include "core/contacts/emailform.h"
#include "core/import/columnkind.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostHeadRows = 50; ///< In which a header is looked for.
constexpr qsizetype rowsForLength = 200; ///< That tell how long rows are.
constexpr qsizetype mostFootRows = 30;

/// How many cells rows have, by most of the cells: a footer of many short lines says nothing.
qsizetype usualLength(const CsvTable &table)
{
    std::map<qsizetype, qsizetype> cellsOf;
    qsizetype seen = 0;
    for (qsizetype at = 0; at < table.size() && seen < rowsForLength; ++at) {
        if (table.row(at).isBlank)
            continue;
        cellsOf[table.row(at).cells] += table.row(at).cells;
        ++seen;
    }
    qsizetype usual = 0;
    qsizetype most = 0;
    for (const auto &[length, cells] : cellsOf) {
        if (cells >= most) {
            usual = length;
            most = cells;
        }
    }
    return usual;
}

struct RowLook {
    qsizetype filled = 0;
    qsizetype data = 0; ///< Cells that are no titles.
    qsizetype known = 0; ///< Titles that one knows.
};

RowLook lookAt(const QStringList &cells)
{
    RowLook look;
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++look.filled;
        if (isDataCell(cell))
            ++look.data;
        else if (meaningOfTitle(foldedTitle(cell)))
            ++look.known;
    }
    return look;
}

qsizetype nextFilled(const CsvTable &table, qsizetype at)
{
    while (at < table.size() && table.row(at).isBlank)
        ++at;
    return at;
}

bool hasDataBelow(const CsvTable &table, qsizetype header)
{
    constexpr int rowsToSee = 5;
    qsizetype at = nextFilled(table, header + 1);
    for (int seen = 0; seen < rowsToSee && at < table.size(); ++seen) {
        if (lookAt(table.cells(at)).data > 0)
            return true;
        at = nextFilled(table, at + 1);
    }
    return false;
}

/// A number or an address that reaches somebody, as far as one can tell without a country.
bool isReach(const QString &cell)
{
    const QString text = cell.trimmed();
    if (looksLikeEmail(text))
        return true;
    constexpr qsizetype fewest = 10;
    constexpr qsizetype fewestWithSign = 7;
    constexpr qsizetype most = 15;
    static const QString between = u" ()-./+"_s;
    qsizetype digits = 0;
    for (const QChar sign : text) {
        if (!sign.isDigit() && !between.contains(sign))
            return false;
        digits += sign.isDigit() ? 1 : 0;
    }
    return digits <= most && digits >= (text.startsWith(u'+') ? fewestWithSign : fewest);
}

bool hasReach(const QStringList &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), isReach);
}

qsizetype findHeader(const CsvTable &table, qsizetype usual, qsizetype &firstData)
{
    firstData = nextFilled(table, 0);
    qsizetype seen = 0;
    qsizetype person = -1; ///< A row above that is somebody where no header follows.
    for (qsizetype at = firstData; at < table.size() && seen < mostHeadRows;
         at = nextFilled(table, at + 1), ++seen) {
        const qsizetype length = table.row(at).cells;
        const RowLook look = lookAt(table.cells(at));
        const bool isShort = usual > 1 && 2 * look.filled <= usual && look.known < 2;
        if (isShort || length + 2 < usual) {
            if (person < 0 && hasReach(table.cells(at)))
                person = at;
            continue;
        }
        if (look.data > 0 && look.known < 2) {
            firstData = person >= 0 ? person : at;
            return -1;
        }
        if (look.known > 0 || hasDataBelow(table, at))
            return at;
        // Words above words: nobody can tell, and what comes first is the header of most files.
        return usual > 1 ? at : -1;
    }
    return -1;
}

/// "Total", and nothing but numbers beside it: somebody may be called so.
bool isTotal(const QStringList &cells)
{
    static constexpr std::array words{"total"_L1, "totals"_L1, "grandtotal"_L1, "sum"_L1,
        "summe"_L1, "gesamt"_L1, "insgesamt"_L1, "count"_L1, "recordcount"_L1};
    qsizetype filled = 0;
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        if (filled++ == 0) {
            const QString folded = foldedTitle(cell);
            const bool isWord = std::any_of(words.begin(), words.end(),
                [&folded](QLatin1StringView word) { return folded == word; });
            if (!isWord)
                return false;
        } else if (!isDataCell(cell)) {
            return false;
        }
    }
    return filled > 0 && !hasReach(cells);
}

bool isFootRow(const CsvTable &table, qsizetype at, qsizetype usual)
{
    if (table.row(at).isBlank)
        return true;
    const QStringList cells = table.cells(at);
    if (isTotal(cells))
        return true;
    const RowLook look = lookAt(cells);
    return usual >= 3 && look.filled <= 1 && look.data == 0;
}

/// Behind the last row of data.
qsizetype findEnd(const CsvTable &table, qsizetype first, qsizetype usual)
{
    qsizetype end = table.size();
    while (end > first && table.row(end - 1).isBlank)
        --end;
    qsizetype begin = end;
    while (begin > first && end - begin < mostFootRows && isFootRow(table, begin - 1, usual))
        --begin;
    // A short row may be somebody of whom little is known: a report leaves a line free above what
    // is none, or says what it is.
    while (begin < end && !table.row(begin).isBlank && !isTotal(table.cells(begin)))
        ++begin;
    return begin;
}

QList<TableColumn> columnsOf(const CsvTable &table, qsizetype header, qsizetype usual)
{
    QList<TableColumn> columns;
    const QStringList titles = header >= 0 ? table.cells(header) : QStringList();
    QHash<QString, int> repeats;
    for (qsizetype at = 0; at < std::max(usual, titles.size()); ++at) {
        TableColumn column;
        column.title = titles.value(at).trimmed();
        if (!column.title.isEmpty())
            column.repeat = ++repeats[foldedTitle(column.title)];
        columns.append(column);
    }
    return columns;
}

bool isEven(const CsvTable &table, const TableLayout &layout)
{
    constexpr qsizetype few = 5;
    constexpr qsizetype share = 5; ///< Of so many rows one may be of another length.
    qsizetype rows = 0;
    qsizetype others = 0;
    for (qsizetype at = layout.first; at < layout.end; ++at) {
        if (table.row(at).isBlank)
            continue;
        ++rows;
        others += table.row(at).cells == layout.columns.size() ? 0 : 1;
    }
    return rows < few ? others <= 1 : share * others <= rows;
}

} // namespace

bool isDataCell(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return false;
    if (looksLikeEmail(text))
        return true;
    qsizetype digits = 0;
    qsizetype letters = 0;
    for (const QChar sign : text) {
        digits += sign.isDigit() ? 1 : 0;
        letters += sign.isLetter() ? 1 : 0;
    }
    return digits > 0 && (letters == 0 || (digits >= 5 && letters <= digits / 2));
}

QStringList foldedTitles(const TableLayout &layout)
{
    QStringList titles;
    for (const TableColumn &column : layout.columns)
        titles.append(foldedTitle(column.title));
    return titles;
}

TableLayout findLayout(const CsvTable &table)
{
    TableLayout layout;
    const qsizetype usual = usualLength(table);
    layout.header = findHeader(table, usual, layout.first);
    if (layout.hasHeader())
        layout.first = nextFilled(table, layout.header + 1);
    layout.end = findEnd(table, layout.first, usual);
    layout.columns = columnsOf(table, layout.header, usual);
    layout.isEven = isEven(table, layout);
    return layout;
}

TableLayout withHeader(const CsvTable &table, const TableLayout &layout, qsizetype header)
{
    TableLayout other = layout;
    other.header = header;
    other.first = nextFilled(table, header + 1);
    const qsizetype usual = usualLength(table);
    other.end = std::max(other.first, findEnd(table, other.first, usual));
    other.columns = columnsOf(table, header, usual);
    other.isEven = isEven(table, other);
    return other;
}

} // namespace rolodesk
