#include "core/import/datecell.h"

#include "core/import/celltext.h"
#include "core/import/columnkind.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostRows = 500;
constexpr qsizetype longest = 30;

/// How many cells of a column are of which order.
struct Tally {
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;
    qsizetype open = 0;

    [[nodiscard]] bool isUndecided() const { return open > 0 && dayFirst == 0 && monthFirst == 0; }
    [[nodiscard]] TableColumn::DateOrder order() const
    {
        if ((dayFirst > 0) == (monthFirst > 0))
            return TableColumn::DateOrder::Unknown;
        return dayFirst > 0 ? TableColumn::DateOrder::DayFirst : TableColumn::DateOrder::MonthFirst;
    }
};

void count(const QString &cell, Tally &tally)
{
    const DateSigns signs = dateSignsOf(unwrapped(cell));
    tally.dayFirst += signs.isDayFirst ? 1 : 0;
    tally.monthFirst += signs.isMonthFirst ? 1 : 0;
    tally.open += signs.isOpen ? 1 : 0;
}

QList<qsizetype> undecided(const QList<Tally> &tallies)
{
    QList<qsizetype> columns;
    for (qsizetype at = 0; at < tallies.size(); ++at) {
        if (tallies.at(at).isUndecided())
            columns.append(at);
    }
    return columns;
}

bool isSerial(const QString &text)
{
    constexpr int first = 20000;
    constexpr int last = 60000;
    constexpr qsizetype digits = 5;
    bool isNumber = false;
    const int number = text.size() == digits ? text.toInt(&isNumber) : 0;
    return isNumber && number >= first && number <= last;
}

} // namespace

DateSigns dateSignsOf(const QString &text)
{
    static const QRegularExpression date(
        u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})(?:[ T,].*)?$"_s);
    DateSigns signs;
    if (text.isEmpty() || text.size() > longest || !text.front().isDigit())
        return signs;
    signs.mayBeSerial = isSerial(text);
    const auto match = date.match(text);
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    constexpr int days = 31;
    constexpr int months = 12;
    const bool isDate = first >= 1 && first <= days && second >= 1 && second <= days
        && std::min(first, second) <= months;
    if (!isDate)
        return signs;
    const bool isPointed = match.capturedView(2) == "."_L1;
    signs.isShortYear = match.capturedLength(4) == 2;
    signs.isDayFirst = first > months || isPointed;
    signs.isMonthFirst = second > months && !isPointed;
    signs.isOpen = !signs.isDayFirst && !signs.isMonthFirst && first != second;
    return signs;
}

bool isDateTitle(const QString &folded)
{
    static constexpr std::array words{"date"_L1, "datum"_L1, "birth"_L1, "dob"_L1, "geburt"_L1,
        "naissance"_L1, "fecha"_L1, "nacimiento"_L1, "nascita"_L1, "cumpleanos"_L1, "compleanno"_L1,
        "anniversa"_L1, "aniversario"_L1, "jahrestag"_L1, "since"_L1, "seit"_L1, "depuis"_L1,
        "desde"_L1, "expir"_L1, "renewal"_L1, "joined"_L1};
    return std::any_of(words.begin(), words.end(),
        [&folded](QLatin1StringView word) { return folded.contains(word); });
}

void findDates(const CsvTable &table, TableLayout &layout)
{
    QList<Tally> tallies(layout.columns.size());
    const qsizetype step = std::max(qsizetype(1), (layout.end - layout.first) / mostRows);
    for (qsizetype at = layout.first; at < layout.end; at += step) {
        const QStringList cells = table.cells(at);
        for (qsizetype column = 0; column < std::min(cells.size(), tallies.size()); ++column)
            count(cells.at(column), tallies[column]);
    }
    QList<qsizetype> open = step > 1 ? undecided(tallies) : QList<qsizetype>();
    for (qsizetype at = layout.first; at < layout.end && !open.isEmpty(); ++at) {
        const QStringList cells = table.cells(at);
        for (const qsizetype column : std::as_const(open))
            count(cells.value(column), tallies[column]);
        open.removeIf([&tallies](qsizetype column) { return !tallies.at(column).isUndecided(); });
    }
    for (qsizetype at = 0; at < layout.columns.size(); ++at)
        layout.columns[at].dates = tallies.at(at).order();
}

bool isUnclearDate(const QString &text, const TableColumn &column)
{
    const DateSigns signs = dateSignsOf(text);
    const bool isOpen = signs.isOpen && column.dates == TableColumn::DateOrder::Unknown;
    const bool isSerial = signs.mayBeSerial && isDateTitle(foldedTitle(column.title));
    return isOpen || signs.isShortYear || isSerial;
}

} // namespace rolodesk
