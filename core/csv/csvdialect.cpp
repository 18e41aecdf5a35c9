#include "core/csv/csvdialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace rolodesk {

namespace {

constexpr std::string_view separators = ",;\t|";
constexpr int mostRows = 500;
/// A cell of which nothing is known still counts a little, so that texts of prose keep an order.
constexpr double weightOfUnknown = 0.1;

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isLetter(char sign)
{
    const auto byte = static_cast<unsigned char>(sign);
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || byte >= 0x80;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char sign) { return sign == ' ' || sign == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool consistsOf(std::string_view text, std::string_view signs)
{
    return std::all_of(text.begin(), text.end(),
        [signs](char sign) { return isDigit(sign) || signs.find(sign) != std::string_view::npos; });
}

/// Phone numbers, amounts, dates and times: digits and what stands between them.
bool isNumberLike(std::string_view text)
{
    const bool hasDigit = std::any_of(text.begin(), text.end(), isDigit);
    if (!hasDigit)
        return false;
    // A comma once at most: "5,58199E+12" is a number, "1,2,3" a row that was not taken apart.
    const auto commas = std::count(text.begin(), text.end(), ',');
    return commas <= 1 && consistsOf(text, " +-.,()/:'\"=%$eETZ");
}

bool isAddressLike(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0
        && text.find('@', at + 1) == std::string_view::npos
        && text.find('.', at) != std::string_view::npos
        && text.find_first_of(" \t,;|\"") == std::string_view::npos;
}

/// A word or a few: letters, digits and the signs that stand within names and titles.
bool isWordLike(std::string_view text)
{
    static constexpr std::string_view within = " .'-_&/#()?!*:+";
    return isLetter(text.front()) && std::all_of(text.begin(), text.end(), [](char sign) {
        return isLetter(sign) || isDigit(sign) || within.find(sign) != std::string_view::npos;
    });
}

bool isKnown(const CsvScanner::Cell &cell)
{
    const std::string_view text = trimmed(cell.bytes);
    return text.empty() || cell.isQuoted || isNumberLike(text) || isAddressLike(text)
        || isWordLike(text);
}

struct Measure {
    double score = 0;
    bool hasSeveralColumns = false;
};

Measure measureOf(std::string_view sample, const CsvDialect &dialect, bool isWhole)
{
    std::map<std::size_t, int> rowsOfLength;
    std::size_t cells = 0;
    std::size_t known = 0;
    std::size_t odd = 0;
    int rows = 0;
    CsvScanner scanner(sample, dialect);
    for (bool hasRow = scanner.next(); hasRow && rows < mostRows;) {
        const auto row = scanner.cells();
        const bool isBlank = row.size() == 1 && row.front().bytes.empty();
        std::size_t knownHere = 0;
        for (const CsvScanner::Cell &cell : row)
            knownHere += isKnown(cell) ? 1 : 0;
        const std::size_t length = row.size();
        const bool isOdd = scanner.problems() != 0;
        hasRow = scanner.next();
        if (isBlank || (!hasRow && !isWhole && rows > 0))
            continue;
        ++rows;
        ++rowsOfLength[length];
        cells += length;
        known += knownHere;
        odd += isOdd ? 1 : 0;
    }
    if (rows == 0)
        return {};
    double pattern = 0;
    for (const auto &[length, count] : rowsOfLength) {
        const auto size = static_cast<double>(length);
        pattern += count * std::max(size - 1, 0.001) / size;
    }
    pattern /= static_cast<double>(rowsOfLength.size());
    const auto all = static_cast<double>(cells);
    const double type =
        (static_cast<double>(known) + weightOfUnknown * (all - static_cast<double>(known))) / all;
    const double proper = 1 - static_cast<double>(odd) / rows / 2;
    return {pattern * type * proper, rowsOfLength.rbegin()->first > 1};
}

/// "sep=;" and a line end.
std::size_t separatorLineOf(std::string_view sample, char &separator)
{
    constexpr std::string_view name = "sep=";
    if (sample.size() <= name.size() || !sample.starts_with(name))
        return 0;
    separator = sample[name.size()];
    const std::string_view rest = sample.substr(name.size() + 1);
    const std::size_t length = name.size() + 1;
    if (rest.empty())
        return length;
    if (rest.starts_with("\r\n"))
        return length + 2;
    return rest.front() == '\n' || rest.front() == '\r' ? length + 1 : 0;
}

} // namespace

std::string_view csvSeparators()
{
    return separators;
}

CsvDialectGuess guessDialect(std::string_view sample, bool isWhole)
{
    CsvDialectGuess guess;
    char named = 0;
    const std::size_t line = separatorLineOf(sample, named);
    const bool isNamed = line > 0 && separators.find(named) != std::string_view::npos;
    if (isNamed) {
        guess.separatorLine = line;
        sample.remove_prefix(line);
    }
    const bool mayHaveBackslashes = sample.find("\\\"") != std::string_view::npos;
    double best = 0;
    double second = 0;
    bool hasSeveralColumns = false;
    for (const char separator : separators) {
        if (isNamed && separator != named)
            continue;
        for (const bool hasBackslashes : {false, true}) {
            if (hasBackslashes && !mayHaveBackslashes)
                continue;
            const CsvDialect dialect{separator, hasBackslashes};
            const Measure measure = measureOf(sample, dialect, isWhole);
            hasSeveralColumns = hasSeveralColumns || measure.hasSeveralColumns;
            if (measure.score > best) {
                // The same separator with the other quotes is no other explanation.
                if (guess.dialect.separator != separator)
                    second = best;
                best = measure.score;
                guess.dialect = dialect;
            } else if (guess.dialect.separator != separator) {
                second = std::max(second, measure.score);
            }
        }
    }
    if (isNamed)
        guess.dialect.separator = named;
    const bool isPlain = isNamed || !hasSeveralColumns;
    guess.certainty = isPlain ? 1 : best > 0 ? (best - second) / best : 0;
    if (!isNamed && !hasSeveralColumns)
        guess.dialect.separator = ',';
    return guess;
}

} // namespace rolodesk
