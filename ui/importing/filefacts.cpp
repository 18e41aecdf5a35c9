#include "ui/importing/filefacts.h"

#include "core/async/runinpool.h"
#include "core/import/celltext.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace rolodesk {

namespace {

constexpr qsizetype longestLine = 400; ///< Letters of it that are shown.
constexpr qsizetype longestSample = 60;
constexpr qsizetype mostSamples = 3;
constexpr qsizetype firstRows = 1000; ///< Gone through before all of them.
constexpr qsizetype rowsOfSamples = 500;

struct Never { };

bool isBlank(std::string_view bytes)
{
    return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void note(FileFacts::Lines &lines, const ImportContent &content, qsizetype row, qint64 line)
{
    if (lines.count++ < FileFacts::Lines::most) {
        const QByteArray raw = content.table.table.raw(row);
        lines.first.append({line, QString::fromUtf8(raw).left(longestLine)});
    }
}

void noteSkipped(
    FileFacts::Lines &lines, const ImportContent &content, qsizetype first, qsizetype end)
{
    const CsvTable &table = content.table.table;
    for (qsizetype row = first; row < end; ++row) {
        if (!table.row(row).isBlank)
            note(lines, content, row, content.table.placeOf(row));
    }
}

void noteRow(FileFacts &facts, const ImportContent &content, qsizetype row)
{
    const CsvTable &table = content.table.table;
    const CsvTable::Row &known = table.row(row);
    CsvScanner scanner = table.scannerOf(row);
    if (!scanner.next())
        return;
    const auto cells = scanner.cells();
    const auto columns = static_cast<std::size_t>(facts.filled.size());
    for (std::size_t at = 0; at < std::min(columns, cells.size()); ++at)
        facts.filled[static_cast<qsizetype>(at)] += isBlank(cells[at].bytes) ? 0 : 1;
    const bool isRagged = std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(
                                          std::min(columns, cells.size())),
        cells.end(), [](const CsvScanner::Cell &cell) { return !isBlank(cell.bytes); });
    if (isRagged)
        note(facts.ragged, content, row, content.table.placeOf(row));
    if (known.problems & CsvScanner::UnclosedQuote)
        note(facts.unclosed, content, row, scanner.problemLine());
    else if (known.problems & CsvScanner::StrayQuote)
        note(facts.stray, content, row, scanner.problemLine());
}

void takeSamples(FileFacts &facts, const QStringList &cells)
{
    for (qsizetype at = 0; at < std::min(cells.size(), facts.samples.size()); ++at) {
        QStringList &samples = facts.samples[at];
        if (samples.size() >= mostSamples)
            continue;
        const QString text = unwrapped(cells.at(at)).simplified().left(longestSample);
        if (!text.isEmpty() && !samples.contains(text))
            samples.append(text);
    }
}

} // namespace

FileFacts factsOf(
    const ImportContent &content, qsizetype most, const std::atomic<bool> *isCancelled)
{
    FileFacts facts;
    const TableLayout &layout = content.layout;
    const CsvTable &table = content.table.table;
    facts.filled.resize(layout.columns.size());
    facts.samples.resize(layout.columns.size());
    noteSkipped(facts.preamble, content, 0, layout.hasHeader() ? layout.header : layout.first);
    noteSkipped(facts.footer, content, layout.end, table.size());
    const qsizetype end = std::min(
        layout.end, layout.first + std::min(most, std::numeric_limits<qsizetype>::max() / 2));
    for (qsizetype row = layout.first; row < end; ++row) {
        if (isCancelled && *isCancelled)
            return facts;
        if (table.row(row).isBlank)
            continue;
        ++facts.rows;
        noteRow(facts, content, row);
        if (row - layout.first < rowsOfSamples)
            takeSamples(facts, table.cells(row));
    }
    facts.isWhole = end == layout.end;
    return facts;
}

FileFactsReader::FileFactsReader(const ImportDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_draft, &ImportDraft::contentChanged, this, &FileFactsReader::begin);
}

FileFactsReader::~FileFactsReader()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void FileFactsReader::begin()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_turn = std::make_unique<QObject>();
    m_facts = {};
    Q_EMIT changed();
    read(firstRows);
}

void FileFactsReader::read(qsizetype most)
{
    const auto work = [content = m_draft.content(), isCancelled = m_isCancelled,
                          most]() -> Result<FileFacts, Never> {
        return factsOf(*content, most, isCancelled.get());
    };
    runInPool<FileFacts, Never>(m_pool, work)
        ->then(m_turn.get(), [this](const Result<FileFacts, Never> &facts) {
            m_facts = *facts;
            Q_EMIT changed();
            if (!m_facts.isWhole)
                read(std::numeric_limits<qsizetype>::max());
        });
}

} // namespace rolodesk
