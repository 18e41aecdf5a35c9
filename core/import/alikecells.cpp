#include "core/import/alikecells.h"

#include "core/import/celltext.h"

#include <optional>
#include <string>

namespace rolodesk {

namespace {

/// None where the row has no such cell. Other cells of it cost no text.
std::optional<QString> cellOf(const CsvTable &table, qsizetype row, int column)
{
    CsvScanner scanner = table.scannerOf(row);
    const auto at = static_cast<std::size_t>(column);
    if (!scanner.next() || scanner.cells().size() <= at)
        return std::nullopt;
    return unwrapped(QString::fromStdString(textOf(scanner.cells()[at], table.dialect())));
}

} // namespace

qint64 countAlike(const ImportContent &content, const ImportAnswers &answers, qsizetype row,
    int column, const std::atomic<bool> *isCancelled)
{
    const CsvTable &table = content.table.table;
    const auto same = cellOf(table, row, column);
    qint64 count = 0;
    for (qsizetype at = content.layout.first; at < content.layout.end && same; ++at) {
        if (isCancelled && isCancelled->load(std::memory_order_relaxed))
            return 0;
        const bool isTyped = at != row && answers.cells.contains({at, column});
        if (!isTyped && !table.row(at).isBlank && cellOf(table, at, column) == same)
            ++count;
    }
    return count;
}

} // namespace rolodesk
