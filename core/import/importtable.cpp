#include "core/import/importtable.h"

#include "core/import/importfile.h"
#include "core/import/vcardreader.h"
#include "core/import/workbook.h"

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace rolodesk {

namespace {

constexpr std::size_t sampleSize = 64 * 1024;

/// Of what this program wrote itself, from cards or a sheet.
constexpr CsvDialect ownDialect{',', false, true};

ImportTable tableOfCardsIn(const QByteArray &text, const std::atomic<bool> *isCancelled)
{
    const CardFile file = readCards(text, isCancelled);
    ImportTable found;
    found.guess.certainty = 1;
    found.brokenCards = file.broken;
    found.firstBrokenLine = file.firstBrokenLine;
    for (const Card &card : file.cards) {
        for (const QString &name : card.leftOut) {
            if (!found.leftOut.contains(name))
                found.leftOut.append(name);
        }
    }
    found.table = CsvTable(tableOfCards(file.cards), ownDialect, 1, isCancelled);
    std::vector<std::int32_t> lines{1}; // of the titles, which stand nowhere
    lines.reserve(static_cast<std::size_t>(file.cards.size()) + 1);
    for (const Card &card : file.cards)
        lines.push_back(static_cast<std::int32_t>(card.line));
    found.table.setLines(lines);
    return found;
}

ImportTable tableOfSheet(const QByteArray &workbook, const std::optional<QString> &sheet,
    const std::atomic<bool> *isCancelled)
{
    ImportTable found;
    found.guess.certainty = 1;
    const auto sheets = sheetsOf(workbook);
    if (!sheets) {
        found.refused = sheets.error();
        return found;
    }
    for (const WorkbookSheet &one : *sheets) {
        found.sheets.append(one.name);
        if (one.isHidden)
            found.hiddenSheets.append(one.name);
    }
    auto read = readSheet(workbook, sheet, isCancelled);
    if (!read) {
        found.sheet = sheet.value_or(QString());
        found.refused = read.error();
        return found;
    }
    found.sheet = read->name;
    found.sheetNotes = read->notes;
    found.table = CsvTable(std::move(read->text), ownDialect, 1, isCancelled);
    std::vector<std::int32_t> numbers(static_cast<std::size_t>(found.table.size()));
    std::iota(numbers.begin(), numbers.end(), 1);
    found.table.setLines(numbers);
    return found;
}

bool hasUnclosedQuote(const CsvTable &table)
{
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (table.row(row).problems & CsvScanner::UnclosedQuote)
            return true;
    }
    return false;
}

/// As programs write files: a quote that was forgotten leaves a trace somewhere behind it.
bool isWithoutFault(const CsvTable &table)
{
    constexpr int fewestColumns = 2;
    const int columns = table.size() > 0 ? table.row(0).cells : 0;
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (table.row(row).problems != 0 || table.row(row).cells != columns)
            return false;
    }
    return columns >= fewestColumns;
}

} // namespace

ImportTable tableOf(const ImportFile &file, const std::optional<CsvDialect> &dialect,
    const std::atomic<bool> *isCancelled, const std::optional<QString> &sheet)
{
    if (file.kind == FileKind::Xlsx)
        return tableOfSheet(file.workbook, sheet, isCancelled);
    if (file.kind == FileKind::VCard)
        return tableOfCardsIn(file.text, isCancelled);
    const std::string_view text(file.text.constData(), static_cast<std::size_t>(file.text.size()));
    ImportTable found;
    found.guess = guessDialect(text.substr(0, sampleSize), text.size() <= sampleSize);
    if (dialect)
        found.guess.dialect = *dialect;
    const auto skipped = static_cast<qsizetype>(found.guess.separatorLine);
    const QByteArray rows = skipped > 0 ? file.text.sliced(skipped) : file.text;
    const qint64 line = skipped > 0 ? 2 : 1;
    found.table = CsvTable(rows, found.guess.dialect, line, isCancelled);
    if (hasUnclosedQuote(found.table)) {
        CsvDialect strict = found.guess.dialect;
        strict.closesQuotes = true;
        const CsvTable table(rows, strict, line, isCancelled);
        if (isWithoutFault(table))
            found.table = table;
    }
    return found;
}

} // namespace rolodesk
