#include "core/lookup/listreader.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/lookup/textdates.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Problem = ListEntry::Problem;

constexpr int fewestDigits = 6; // of a number within other text
constexpr int mostDigits = 17; // of E.164, with an international prefix
constexpr qsizetype longestPiece = 250; // letters; PhoneNumber reads no more as one number

/// Matching is safe on any thread.
struct Patterns {
    QRegularExpression email = make("[^\\s@,;<>\"'()\\[\\]|:=]+@[^\\s@,;<>\"'()\\[\\]|:/"
                                    "?]+\\.[^\\s@,;<>\"'()\\[\\]|:/?.!]{2,}");
    QRegularExpression run = make("(?<![\\p{L}\\p{Nd}_])[+＋]?[(（\\[]?[+＋]?\\p{Nd}"
                                  "[\\p{Nd}\\p{Zs}\\p{Cf}+＋()（）\\[\\].\\-‐-―−]*\\p{Nd}");
    QRegularExpression bullet = make("^(?:\\d{1,3}[.)]|[-*•–—·])\\s+(?=\\S)");
    QRegularExpression lineEnd = make("\\r\\n|[\\r\\n\\x{0B}\\f\\x{85}\\x{2028}\\x{2029}]");
    QRegularExpression cellEnd = make("[,;\\t|，；、]");
    QRegularExpression word = make("\\S+");

    static const Patterns &all()
    {
        static const Patterns patterns;
        return patterns;
    }

private:
    static QRegularExpression make(const char *source)
    {
        return QRegularExpression(
            QString::fromUtf8(source), QRegularExpression::UseUnicodePropertiesOption);
    }
};

/// Takes off what people and programs put around a value.
QString stripped(QString text)
{
    static const QString around = u"\"'“”„‘’«»<>`\uFEFF\u200B"_s;
    const auto isAround = [](QChar c) { return c.isSpace() || around.contains(c); };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isAround(text.at(from)))
        ++from;
    while (to > from && isAround(text.at(to - 1)))
        --to;
    text = text.mid(from, to - from);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0).trimmed();
    return text;
}

bool hasDigitOrAt(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == u'@'; });
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

class Reader final {
public:
    Reader(QString region, ListText &list, const std::atomic<bool> *isCancelled)
        : m_region(std::move(region))
        , m_list(list)
        , m_entries(list.entries)
        , m_isCancelled(isCancelled)
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_isCancelled && *m_isCancelled; }

    void readLine(const QString &typed, int number)
    {
        m_line = number;
        const QString line = withoutBullet(stripped(typed));
        if (line.isEmpty() || addWhole(line))
            return;
        QStringList cells = line.split(Patterns::all().cellEnd);
        std::transform(cells.begin(), cells.end(), cells.begin(), stripped);
        cells.removeAll(QString());
        const auto before = m_entries.size();
        m_left.clear();
        QStringList odd; // cells that look as if they were meant
        bool isTable = false;
        for (const QString &cell : cells) {
            if (isCancelled())
                return;
            if (addWhole(cell) || addParts(cell))
                continue;
            if (isMeant(cell)) {
                odd.append(cell);
            } else {
                isTable = true;
                leaveOut(cell);
            }
        }
        // Further cells of a row are a zip code or a count; of a list they are slips.
        const bool areSlips = !isTable || m_entries.size() == before;
        for (const QString &cell : odd) {
            if (areSlips)
                addOdd(cell);
            else
                leaveOut(cell);
        }
        if (m_entries.size() == before && !isCancelled())
            addOdd(line);
        else
            countLeftOut();
    }

private:
    void add(const QString &text, const QueryText &query, Problem problem = Problem::None)
    {
        ListEntry entry;
        entry.text = text;
        entry.line = m_line;
        entry.query = query;
        entry.problem = problem;
        if (entry.canBeLookedUp()) {
            const QString key = (QStringList{query.national} + query.values).join(u'\n');
            const auto known = m_seen.constFind(key);
            if (known != m_seen.cend())
                entry.first = *known;
            else
                m_seen.insert(key, static_cast<qsizetype>(m_entries.size()));
        }
        m_entries.push_back(std::move(entry));
    }

    /// By what it is, without the brackets and stops around it.
    void leaveOut(const QString &piece)
    {
        if (!hasDigitOrAt(piece))
            return;
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'@' || c == u'+'; };
        const auto first = std::find_if(piece.cbegin(), piece.cend(), isPart);
        const auto last = std::find_if(piece.crbegin(), piece.crend(), isPart);
        m_left.append(QString(first, last.base() - first));
    }
    void countLeftOut()
    {
        if (m_left.isEmpty())
            return;
        if (m_list.leftOut == 0) {
            m_list.firstLeftOut = m_left.constFirst();
            m_list.firstLeftOutLine = m_line;
        }
        m_list.leftOut += m_left.size();
    }

    /// What may be a number beside the dates of a text.
    [[nodiscard]] static QString besideDates(const QString &text)
    {
        return withoutDates(text, u' ').trimmed();
    }
    [[nodiscard]] std::optional<QueryText> read(const QString &text) const
    {
        // Numbers alone are worth the libraries' work.
        if (!text.contains(u'@') && digitsOf(text).size() < 4)
            return std::nullopt;
        const QueryText query = QueryText::read(text, m_region);
        const bool isOne =
            query.kind == QueryText::Kind::Phone || query.kind == QueryText::Kind::Email;
        return isOne ? std::optional(query) : std::nullopt;
    }
    [[nodiscard]] static bool isUsed(const QueryText &query)
    {
        return std::any_of(query.values.cbegin(), query.values.cend(), [](const QString &digits) {
            const auto number = PhoneNumber::parse(u'+' + digits, {});
            return number && number->isValid();
        });
    }

    bool addWhole(const QString &text)
    {
        const auto query = read(text);
        if (!query || isDate(text) || withoutDates(text, u'_') != text)
            return false;
        add(text, *query);
        return true;
    }

    /// "2) 415 555 0100" is no number of eleven digits.
    [[nodiscard]] QString withoutBullet(const QString &line) const
    {
        const auto bullet = Patterns::all().bullet.match(line);
        if (!bullet.hasMatch())
            return line;
        const QString rest = line.mid(bullet.capturedEnd());
        if (!line.at(0).isDigit())
            return rest;
        const auto query = read(rest);
        const bool isOne = query && (query->kind == QueryText::Kind::Email || isUsed(*query));
        return isOne ? rest : line;
    }

    /// What stands within other text.
    bool addParts(const QString &text)
    {
        struct Part {
            qsizetype at;
            QString text;
            QueryText query;
            Problem problem = Problem::None;
        };
        std::vector<Part> parts;
        QString rest = text;
        for (auto it = Patterns::all().email.globalMatch(text); it.hasNext();) {
            const auto found = it.next();
            const auto query = read(found.captured());
            if (!query)
                continue;
            parts.push_back({found.capturedStart(), found.captured(), *query});
            // Its digits are no number.
            for (qsizetype i = found.capturedStart(); i < found.capturedEnd(); ++i)
                rest[i] = u'_';
        }
        const qsizetype digitsBefore = digitsOf(rest).size();
        rest = withoutDates(rest, u'_');
        const qsizetype digitsOfDates = digitsBefore - digitsOf(rest).size();
        for (auto it = Patterns::all().run.globalMatch(rest); it.hasNext();) {
            const auto found = it.next();
            readRun(
                found.captured(), [&](qsizetype at, const QString &number, const QueryText &query) {
                    parts.push_back({found.capturedStart() + at, number, query,
                        query.values.isEmpty() ? Problem::NeedsCountry : Problem::None});
                });
        }
        std::sort(
            parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.at < b.at; });
        // In a cell of nothing but digits, what is left over makes all of it doubtful.
        const auto digits = [](qsizetype sum, const Part &part) {
            return sum + digitsOf(part.text).size();
        };
        if (!hasLetters(text)
            && std::accumulate(parts.begin(), parts.end(), qsizetype(0), digits)
                != digitsOf(text).size() - digitsOfDates)
            return false;
        QString left = text;
        for (const Part &part : parts) {
            add(part.text, part.query, part.problem);
            left.replace(part.at, part.text.size(), QString(part.text.size(), u' '));
        }
        for (auto it = Patterns::all().word.globalMatch(left); !parts.empty() && it.hasNext();)
            leaveOut(it.next().captured());
        return !parts.empty();
    }

    /// A piece of a run between blanks. There are digits in each of them, so that a number has no
    /// more of them than it has digits, whatever stands in between.
    struct Token {
        qsizetype start;
        qsizetype end;
        qsizetype digits;
        bool hasPlus; ///< Begins a number.
    };

    /// Digits and blanks may be one number or several: the longest beginning that is in use, and so
    /// on.
    template <typename Found>
    void readRun(const QString &run, const Found &found)
    {
        if (isDate(run) || digitsOf(run).size() < fewestDigits)
            return;
        const std::vector<Token> tokens = tokensOf(run);
        bool isAnyUsed = false;
        for (std::size_t from = 0; from < tokens.size() && !isCancelled();) {
            std::size_t best = from;
            QueryText bestQuery;
            qsizetype digits = 0;
            for (std::size_t to = from; to < tokens.size(); ++to) {
                digits += tokens[to].digits;
                const qsizetype length = tokens[to].end - tokens[from].start;
                if (digits > mostDigits || length > longestPiece
                    || (to > from && tokens[to].hasPlus))
                    break;
                if (digits < fewestDigits)
                    continue;
                const QString piece = run.mid(tokens[from].start, length);
                if (isDate(piece))
                    continue;
                const auto query = read(piece);
                if (query && isUsed(*query)) {
                    best = to + 1;
                    bestQuery = *query;
                }
            }
            if (best > from) {
                const qsizetype at = tokens[from].start;
                found(at, run.mid(at, tokens[best - 1].end - at), bestQuery);
                from = best;
                isAnyUsed = true;
            } else {
                ++from;
            }
        }
        if (!isAnyUsed)
            readNational(run, tokens, found);
    }

    /// Where no country is known, no plan tells what is a number: all of the run, or each piece of
    /// it.
    template <typename Found>
    void readNational(
        const QString &run, const std::vector<Token> &tokens, const Found &found) const
    {
        const auto take = [&](qsizetype from, qsizetype to) {
            const QString piece = run.mid(from, to - from);
            if (piece.size() > longestPiece || isDate(piece)
                || digitsOf(piece).size() <= fewestDigits)
                return false;
            const QueryText query = QueryText::read(piece, m_region);
            if (!query.national.isEmpty())
                found(from, piece, query);
            return !query.national.isEmpty();
        };
        if (tokens.empty() || take(tokens.front().start, tokens.back().end))
            return;
        for (const Token &token : tokens)
            take(token.start, token.end);
    }

    [[nodiscard]] static std::vector<Token> tokensOf(const QString &run)
    {
        std::vector<Token> tokens;
        qsizetype plusAt = -1; // one that stands by itself belongs to what follows
        for (auto it = Patterns::all().word.globalMatch(run); it.hasNext();) {
            const auto found = it.next();
            const QString text = found.captured();
            const bool hasPlus = text.startsWith(u'+') || text.startsWith(u'＋');
            if (hasPlus)
                plusAt = found.capturedStart();
            const qsizetype digits = digitsOf(text).size();
            if (digits == 0)
                continue;
            const bool isMarked = plusAt >= 0;
            const qsizetype start = isMarked ? plusAt : found.capturedStart();
            tokens.push_back({start, found.capturedEnd(), digits, isMarked});
            plusAt = -1;
        }
        return tokens;
    }

    [[nodiscard]] static bool isMeant(const QString &cell)
    {
        if (cell.contains(u'@'))
            return true;
        return !hasLetters(cell) && !isDate(cell) && digitsOf(besideDates(cell)).size() >= 3;
    }

    void addOdd(const QString &text)
    {
        QueryText query;
        query.kind = QueryText::Kind::Text;
        query.text = text;
        const Problem problem = problemOf(text);
        if (problem == Problem::NeedsCountry)
            query.national = QueryText::read(besideDates(text), m_region).national;
        add(text, query, problem);
    }
    [[nodiscard]] Problem problemOf(const QString &text) const
    {
        if (text.contains(u'@'))
            return Problem::NotAnAddress;
        const QString left = besideDates(text);
        const auto digits = digitsOf(left).size();
        if (hasLetters(text) || digits < 3 || isDate(text))
            return Problem::NothingInIt;
        const auto number = PhoneNumber::parse(left, m_region);
        if (number)
            return Problem::Impossible; // signs that no number has
        switch (number.error()) {
        case PhoneNumber::Problem::TooLong:
            return Problem::TooLong;
        case PhoneNumber::Problem::TooShort:
            return Problem::TooShort;
        case PhoneNumber::Problem::NeedsCountry:
            return digits < fewestDigits ? Problem::TooShort : Problem::NeedsCountry;
        case PhoneNumber::Problem::NotANumber:
        case PhoneNumber::Problem::Impossible:
            break;
        }
        return digits < fewestDigits ? Problem::TooShort : Problem::Impossible;
    }

    QString m_region;
    ListText &m_list;
    std::vector<ListEntry> &m_entries;
    QStringList m_left; ///< Of the line, that is no entry so far.
    const std::atomic<bool> *m_isCancelled;
    QHash<QString, qsizetype>
        m_seen; ///< All readings → index: two that share only some may be two people.
    int m_line = 1;
};

} // namespace

ListText readList(
    const QString &text, const QString &defaultRegion, const std::atomic<bool> *isCancelled)
{
    ListText list;
    Reader reader(defaultRegion, list, isCancelled);
    int number = 0;
    qsizetype from = 0;
    while (from <= text.size() && !reader.isCancelled()) {
        const auto end = Patterns::all().lineEnd.match(text, from);
        const qsizetype to = end.hasMatch() ? end.capturedStart() : text.size();
        reader.readLine(text.mid(from, to - from), ++number);
        from = end.hasMatch() ? end.capturedEnd() : text.size() + 1;
    }
    return list;
}

} // namespace rolodesk
