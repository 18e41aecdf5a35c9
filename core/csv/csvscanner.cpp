#include "core/csv/csvscanner.h"

namespace rolodesk {

namespace {

enum Class : std::uint8_t { EndsPlain = 1, StopsQuoted = 2 };

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\t';
}

bool isLineEnd(char sign)
{
    return sign == '\n' || sign == '\r';
}

} // namespace

CsvScanner::CsvScanner(std::string_view text, const CsvDialect &dialect, std::int64_t line,
    std::size_t noneClosedBefore)
    : m_text(text.data())
    , m_end(text.data() + text.size())
    , m_at(text.data())
    , m_noneClosedBefore(text.data() + noneClosedBefore)
    , m_dialect(dialect)
    , m_nextLine(line)
{
    const auto classOf = [this](char sign) -> std::uint8_t & {
        return m_classes[static_cast<unsigned char>(sign)];
    };
    for (const char sign : {'\r', '\n'})
        classOf(sign) = EndsPlain | StopsQuoted;
    classOf('"') = StopsQuoted;
    if (dialect.hasBackslashes)
        classOf('\\') = StopsQuoted;
    classOf(dialect.separator) |= EndsPlain;
}

bool CsvScanner::next()
{
    if (m_at == m_end)
        return false;
    m_cells.clear();
    m_problems = 0;
    m_line = m_nextLine;
    m_begin = static_cast<std::size_t>(m_at - m_text);
    const char *at = m_at;
    while (true) {
        const char *opening = behindBlanks(at);
        const char *behind = nullptr;
        if (opening != m_end && *opening == '"') {
            const std::int64_t line = m_nextLine;
            if (opening >= m_noneClosedBefore)
                behind = quotedCell(opening);
            if (!behind)
                note(UnclosedQuote, line);
        }
        at = behind ? behind : plainCell(at);
        if (at == m_end || *at != m_dialect.separator)
            break;
        ++at;
    }
    m_rowEnd = static_cast<std::size_t>(at - m_text);
    if (at != m_end) {
        at += *at == '\r' && at + 1 != m_end && at[1] == '\n' ? 2 : 1;
        ++m_nextLine;
    }
    m_at = at;
    return true;
}

std::string_view CsvScanner::raw() const
{
    return {m_text + m_begin, m_rowEnd - m_begin};
}

const char *CsvScanner::plainCell(const char *at)
{
    const char *begin = at;
    while (at != m_end && !(m_classes[static_cast<unsigned char>(*at)] & EndsPlain))
        ++at;
    m_cells.push_back({{begin, static_cast<std::size_t>(at - begin)}, false, false});
    return at;
}

const char *CsvScanner::quotedCell(const char *opening)
{
    const char *begin = opening + 1;
    const char *at = begin;
    const std::int64_t firstLine = m_nextLine;
    std::int64_t line = firstLine;
    bool isEscaped = false;
    bool hasStray = false;
    const bool isTooLong = static_cast<std::size_t>(m_end - begin) > longestCell;
    const char *limit = isTooLong && !m_dialect.closesQuotes ? begin + longestCell : m_end;
    while (true) {
        while (at != limit && !(m_classes[static_cast<unsigned char>(*at)] & StopsQuoted))
            ++at;
        if (at == limit)
            break;
        if (isLineEnd(*at)) {
            at += *at == '\r' && at + 1 != m_end && at[1] == '\n' ? 2 : 1;
            ++line;
        } else if (*at == '\\') {
            isEscaped = isEscaped || (at + 1 != m_end && at[1] == '"');
            at += at + 1 != m_end && (at[1] == '"' || at[1] == '\\') ? 2 : 1;
        } else if (at + 1 != m_end && at[1] == '"') {
            // An empty cell of another row.
            const bool isOther = !m_dialect.closesQuotes && line != firstLine;
            if (isOther && isBeginOfCell(at) && isEndOfCell(at + 2))
                break;
            isEscaped = true;
            at += 2;
        } else if (isEndOfCell(at + 1)) {
            m_cells.push_back({{begin, static_cast<std::size_t>(at - begin)}, true, isEscaped});
            if (hasStray)
                note(StrayQuote, firstLine);
            m_nextLine = line;
            return behindBlanks(at + 1);
        } else {
            if (!m_dialect.closesQuotes && line != firstLine && isBeginOfCell(at))
                break;
            hasStray = true;
            ++at;
        }
        if (at > limit)
            break;
    }
    m_noneClosedBefore = at;
    return nullptr;
}

bool CsvScanner::isBeginOfCell(const char *at) const
{
    return at[-1] == m_dialect.separator || isLineEnd(at[-1]);
}

bool CsvScanner::isEndOfCell(const char *at) const
{
    at = behindBlanks(at);
    return at == m_end || *at == m_dialect.separator || isLineEnd(*at);
}

const char *CsvScanner::behindBlanks(const char *at) const
{
    while (at != m_end && isBlank(*at) && *at != m_dialect.separator)
        ++at;
    return at;
}

void CsvScanner::note(Problem problem, std::int64_t line)
{
    if (m_problems == 0)
        m_problemLine = line;
    m_problems |= problem;
}

std::string textOf(const CsvScanner::Cell &cell, const CsvDialect &dialect)
{
    if (!cell.isEscaped)
        return std::string(cell.bytes);
    std::string text;
    text.reserve(cell.bytes.size());
    for (std::size_t i = 0; i < cell.bytes.size(); ++i) {
        const char sign = cell.bytes[i];
        const bool isQuoteNext = i + 1 < cell.bytes.size() && cell.bytes[i + 1] == '"';
        if (isQuoteNext && (sign == '"' || (sign == '\\' && dialect.hasBackslashes)))
            ++i;
        text += cell.bytes[i];
    }
    return text;
}

} // namespace rolodesk
