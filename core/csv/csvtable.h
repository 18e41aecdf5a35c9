#pragma once

#include "core/csv/csvscanner.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace rolodesk {

/// The rows of a CSV text, found once and taken apart when they are asked for: 16 bytes a row
/// beside the text itself. A value that shares both; reading is safe on any thread.
class CsvTable {
public:
    struct Row {
        std::size_t offset = 0; ///< Where it begins in the text, in bytes.
        std::int32_t line = 0; ///< Of the file: of the text, from 1, or as `setLines` says.
        std::uint16_t cells = 0; ///< As many as fit in.
        std::uint8_t problems = 0; ///< CsvScanner::Problem.
        bool isBlank = false; ///< No cell has anything in it.
    };

    CsvTable() = default;
    /// Finds the rows. `utf8` is valid UTF-8; `line`: the number of its first line. Linear, over
    /// 500 MB/s. Ends early, with the rows it has, once `isCancelled`.
    CsvTable(QByteArray utf8, const CsvDialect &dialect, qint64 line = 1,
        const std::atomic<bool> *isCancelled = nullptr);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows->size()); }
    [[nodiscard]] const Row &row(qsizetype at) const
    {
        return m_rows->at(static_cast<std::size_t>(at));
    }
    /// The rows stand elsewhere than in this text: where, for each of them. O(rows).
    void setLines(const std::vector<std::int32_t> &lines);
    [[nodiscard]] const CsvDialect &dialect() const { return m_dialect; }
    /// The whole text, shared.
    [[nodiscard]] const QByteArray &text() const { return m_utf8; }
    /// O(length of the row), as the following.
    [[nodiscard]] QStringList cells(qsizetype at) const;
    /// As it stands in the text, without its line end.
    [[nodiscard]] QByteArray raw(qsizetype at) const;
    /// A scanner that stands before this row and ends behind it. The table outlives it.
    [[nodiscard]] CsvScanner scannerOf(qsizetype at) const;

private:
    /// What the scanner knew when it came to a row.
    struct Unclosed {
        qsizetype row = 0; ///< The first one it holds for.
        std::size_t before = 0; ///< See CsvScanner::noneClosedBefore.
    };

    QByteArray m_utf8;
    CsvDialect m_dialect;
    std::shared_ptr<const std::vector<Row>> m_rows = std::make_shared<std::vector<Row>>();
    std::vector<Unclosed> m_unclosed; ///< In order, one for each quote that is not closed at most.
};

} // namespace rolodesk
