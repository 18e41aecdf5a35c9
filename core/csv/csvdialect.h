#pragma once

#include "core/csv/csvscanner.h"

#include <string_view>
#include <vector>

namespace rolodesk {

/// What was found out about the dialect of a text. A plain value.
struct CsvDialectGuess {
    CsvDialect dialect;
    /// The text begins with a line that names the separator, as Excel writes and reads it
    /// ("sep=;"): it is no row. Its length in bytes, with the line end; 0: there is none.
    std::size_t separatorLine = 0;
    /// 0 to 1: how much better the dialect explains the text than the next one. 1 where the text
    /// says it itself, or has one column in every dialect.
    double certainty = 0;

    friend bool operator==(const CsvDialectGuess &, const CsvDialectGuess &) = default;
};

/// The separators that are tried: comma, semicolon, tab, bar.
[[nodiscard]] std::string_view csvSeparators();

/// Finds the dialect by reading the text in each: the one whose rows have most often the same
/// number of cells, and whose cells are most often something one knows (empty, a number, a phone
/// number, an e-mail address, a date, a word), is taken. That is the measure of van den Burg,
/// Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019).
/// Counting signs alone is deceived by decimal commas, by bars within cells and by long addresses.
///
/// `sample`: the beginning of the text in UTF-8, without a byte order mark; 64 KB are enough. Its
/// last row is left out where the text goes on behind it (`isWhole`). Pure; a few milliseconds.
[[nodiscard]] CsvDialectGuess guessDialect(std::string_view sample, bool isWhole);

} // namespace rolodesk
