#include "core/csv/csvtable.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace rolodesk {

CsvTable::CsvTable(
    QByteArray utf8, const CsvDialect &dialect, qint64 line, const std::atomic<bool> *isCancelled)
    : m_utf8(std::move(utf8))
    , m_dialect(dialect)
{
    constexpr std::size_t mostCells = std::numeric_limits<std::uint16_t>::max();
    const auto rows = std::make_shared<std::vector<Row>>();
    m_rows = rows;
    CsvScanner scanner(
        {m_utf8.constData(), static_cast<std::size_t>(m_utf8.size())}, dialect, line);
    while (scanner.next()) {
        if (isCancelled && isCancelled->load(std::memory_order_relaxed))
            return;
        const auto cells = scanner.cells();
        const bool isBlank = std::all_of(cells.begin(), cells.end(), [](const auto &cell) {
            return cell.bytes.find_first_not_of(" \t") == std::string_view::npos;
        });
        rows->push_back({scanner.offset(), static_cast<std::int32_t>(scanner.line()),
            static_cast<std::uint16_t>(std::min(cells.size(), mostCells)), scanner.problems(),
            isBlank});
        const std::size_t before = m_unclosed.empty() ? 0 : m_unclosed.back().before;
        if (scanner.noneClosedBefore() != before)
            m_unclosed.push_back({size(), scanner.noneClosedBefore()});
    }
}

void CsvTable::setLines(const std::vector<std::int32_t> &lines)
{
    auto rows = std::make_shared<std::vector<Row>>(*m_rows);
    for (std::size_t at = 0; at < std::min(rows->size(), lines.size()); ++at)
        (*rows)[at].line = lines[at];
    m_rows = std::move(rows);
}

QStringList CsvTable::cells(qsizetype at) const
{
    QStringList texts;
    CsvScanner scanner = scannerOf(at);
    if (!scanner.next())
        return texts;
    texts.reserve(static_cast<qsizetype>(scanner.cells().size()));
    for (const CsvScanner::Cell &cell : scanner.cells()) {
        if (cell.isEscaped)
            texts.append(QString::fromStdString(textOf(cell, m_dialect)));
        else
            texts.append(
                QString::fromUtf8(cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size())));
    }
    return texts;
}

QByteArray CsvTable::raw(qsizetype at) const
{
    CsvScanner scanner = scannerOf(at);
    if (!scanner.next())
        return {};
    const std::string_view bytes = scanner.raw();
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// The text ends for it where the row does: what was no closing quote for the whole is none now.
CsvScanner CsvTable::scannerOf(qsizetype at) const
{
    const std::string_view text(m_utf8.constData(), static_cast<std::size_t>(m_utf8.size()));
    const std::size_t begin = row(at).offset;
    const std::size_t end = at + 1 < size() ? row(at + 1).offset : text.size();
    const auto behind = std::upper_bound(m_unclosed.begin(), m_unclosed.end(), at,
        [](qsizetype row, const Unclosed &unclosed) { return row < unclosed.row; });
    const std::size_t known = behind == m_unclosed.begin() ? 0 : std::prev(behind)->before;
    return CsvScanner(text.substr(begin, end - begin), m_dialect, row(at).line,
        std::clamp(known, begin, end) - begin);
}

} // namespace rolodesk
