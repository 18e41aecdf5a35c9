#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rolodesk {

/// How the cells of a text file are told apart.
struct CsvDialect {
    char separator = ','; ///< One byte of ASCII.
    /// A backslash takes a quote behind it for a sign of the cell, as MySQL writes it, beside the
    /// doubled quotes of RFC 4180.
    bool hasBackslashes = false;
    /// Every quote that opens a cell is known to be closed: what looks like another row within it
    /// is none, and no cell is too long.
    bool closesQuotes = false;

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Reads the rows of a CSV text in UTF-8, one after another, without copying a byte of it. Pure and
/// of linear time, whatever stands in the text; over 500 MB/s (tests/bench/README.md).
///
/// A row ends with CR, LF or CRLF, mixed as it may be; a line end within quotes is one of the cell.
/// Blanks around a quoted cell are not of it. A quote within a quoted cell that is neither doubled
/// nor in front of a separator or a line end belongs to the cell (`StrayQuote`). A quote that opens
/// a cell and is never closed is a sign like others (`UnclosedQuote`): what it would swallow is
/// read as if it were not there. It counts as never closed, too, where behind a line end of the
/// cell another quote opens a cell, and where the cell would be longer than `longestCell`. A dialect
/// that `closesQuotes` knows better.
class CsvScanner {
public:
    static constexpr std::size_t longestCell = 1U << 20U; ///< Bytes, within quotes.

    enum Problem : std::uint8_t { StrayQuote = 1, UnclosedQuote = 2 };

    struct Cell {
        std::string_view bytes; ///< Of the text; without the quotes around it.
        bool isQuoted = false;
        bool isEscaped = false; ///< There are doubled quotes, or some behind backslashes, in it.
    };

    /// The text outlives the scanner. `line`: the number of its first line. `noneClosedBefore`: see
    /// the getter.
    explicit CsvScanner(std::string_view text, const CsvDialect &dialect = {},
        std::int64_t line = 1, std::size_t noneClosedBefore = 0);

    /// Goes to the next row; false when there is none. An empty line is a row of one empty cell;
    /// the end of the last line begins no further one.
    [[nodiscard]] bool next();

    /// Of the row, as long as it is the current one.
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] std::int64_t line() const { return m_line; } ///< That it begins on.
    [[nodiscard]] std::size_t offset() const { return m_begin; } ///< Where it begins, in bytes.
    [[nodiscard]] std::string_view raw() const; ///< Without its line end.
    [[nodiscard]] std::uint8_t problems() const { return m_problems; } ///< `Problem`s.
    /// Where the first quote of `problems()` opened its cell.
    [[nodiscard]] std::int64_t problemLine() const { return m_problemLine; }
    /// A quote that opens a cell before this byte of the text is known to be closed nowhere.
    [[nodiscard]] std::size_t noneClosedBefore() const
    {
        return static_cast<std::size_t>(m_noneClosedBefore - m_text);
    }

private:
    [[nodiscard]] const char *plainCell(const char *at);
    /// Null where no quote closes the cell.
    [[nodiscard]] const char *quotedCell(const char *at);
    [[nodiscard]] bool isBeginOfCell(const char *at) const;
    [[nodiscard]] bool isEndOfCell(const char *at) const;
    [[nodiscard]] const char *behindBlanks(const char *at) const;
    void note(Problem problem, std::int64_t line);

    const char *m_text;
    const char *m_end;
    const char *m_at;
    const char *m_noneClosedBefore;
    CsvDialect m_dialect;
    std::vector<Cell> m_cells;
    std::size_t m_begin = 0;
    std::size_t m_rowEnd = 0;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine;
    std::int64_t m_problemLine = 0;
    std::uint8_t m_problems = 0;
    std::uint8_t m_classes[256] = {}; ///< Which signs end what.
};

/// What stands in a cell, with its escapes undone. O(length).
[[nodiscard]] std::string textOf(const CsvScanner::Cell &cell, const CsvDialect &dialect);

} // namespace rolodesk
