#include "core/index/contactquery.h"

#include "core/contacts/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = QueryTerm::Kind;

/// One piece of what was typed: `-key:"value"="compared"`, most of it optional.
struct Piece {
    QString typed;
    QString key; ///< Folded, without the colon.
    QString value;
    QString compared;
    bool negated = false;
    bool hasKey = false;
    bool hasCompared = false;
};

class Pieces final {
public:
    explicit Pieces(const QString &text)
        : m_text(text)
    {
    }

    bool next(Piece &piece)
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        const qsizetype start = m_at;
        piece = {};
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            piece.negated = true;
            ++m_at;
        }
        const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
        QString word = take(u"=");
        const qsizetype colon = isQuoted ? -1 : m_colon;
        if (colon > 0) {
            piece.key = foldText(m_text.mid(colon - m_keyLength, m_keyLength));
            piece.hasKey = true;
            word.remove(0, m_keyLength + 1);
        }
        piece.value = word;
        if (m_at < m_text.size() && m_text.at(m_at) == u'=') {
            ++m_at;
            piece.hasCompared = true;
            piece.compared = take({});
        }
        piece.typed = m_text.mid(start, m_at - start);
        return true;
    }

private:
    /// Up to white space or one of `ends` outside quotes; quotes are taken off. Notes the first colon outside them.
    QString take(QStringView ends)
    {
        QString taken;
        bool quoted = false;
        m_colon = -1;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            const bool isDoubled = quoted && m_text.mid(m_at, 2) == "\"\""_L1;
            if (c == u'"' && !isDoubled) {
                quoted = !quoted;
                continue;
            }
            m_at += isDoubled ? 1 : 0;
            if (!quoted && (c.isSpace() || ends.contains(c)))
                break;
            if (!quoted && c == u':' && m_colon < 0) {
                m_colon = m_at;
                m_keyLength = taken.size();
            }
            taken += c;
        }
        return taken;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_colon = -1;
    qsizetype m_keyLength = 0;
};

/// `tags:vip` does, `12:30` and `https://example.com` do not.
bool looksLikeOperator(const Piece &piece)
{
    const bool isWord = piece.key.size() > 1
        && std::all_of(piece.key.cbegin(), piece.key.cend(), [](QChar c) { return c.isLetter(); });
    return piece.hasKey && isWord && !piece.value.startsWith("//"_L1);
}

/// Those that begin alike; all when none does.
QStringList operatorsLike(const QString &key)
{
    const QStringList all = ContactQuery::operators();
    QStringList alike;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(alike),
        [&key](const QString &each) { return each.startsWith(key.left(2)); });
    return alike.isEmpty() ? all : alike;
}

struct Choice {
    QLatin1StringView word;
    std::optional<bool> flag;
};

constexpr std::array optedChoices{
    Choice{"out"_L1, true}, Choice{"in"_L1, false}, Choice{"unknown"_L1, std::nullopt}};
constexpr std::array blockedChoices{
    Choice{"yes"_L1, true}, Choice{"no"_L1, false}, Choice{"unknown"_L1, std::nullopt}};

class Reader final {
public:
    Reader(ContactQuery &query, QDate today)
        : m_query(query)
        , m_today(today)
    {
    }

    void read(const Piece &piece)
    {
        m_piece = &piece;
        using Read = void (Reader::*)();
        static constexpr std::array<std::pair<QLatin1StringView, Read>, 14> readers{{
            {"tag"_L1, &Reader::readTag},
            {"owner"_L1, &Reader::readOwner},
            {"field"_L1, &Reader::readField},
            {"opted"_L1, &Reader::readOpted},
            {"blocked"_L1, &Reader::readBlocked},
            {"updated"_L1, &Reader::readUpdated},
            {"name"_L1, &Reader::readName},
            {"email"_L1, &Reader::readEmail},
            {"phone"_L1, &Reader::readPhone},
            {"missing"_L1, &Reader::readMissing},
            {"problem"_L1, &Reader::readProblem},
            // Pasted links mean what stands in them.
            {"tel"_L1, &Reader::readPhone},
            {"sms"_L1, &Reader::readPhone},
            {"mailto"_L1, &Reader::readEmail},
        }};
        if (piece.hasKey) {
            for (const auto &[key, reader] : readers) {
                if (piece.key == key)
                    return (this->*reader)();
            }
        }
        // Not an operator of ours: a time, an address of the web, whatever it is, it is text.
        if (looksLikeOperator(piece)) {
            // "All but those with this text" would be everybody where an operator was meant.
            if (piece.negated)
                return complainOf(
                    piece.key, QueryProblem::Kind::UnknownValue, operatorsLike(piece.key));
            complain(QueryProblem::Kind::UnknownOperator, operatorsLike(piece.key));
        }
        QString text = piece.hasKey ? piece.key + u':' + piece.value : piece.value;
        if (piece.hasCompared)
            text += u'=' + piece.compared;
        if (QString folded = foldText(text); !folded.isEmpty())
            add(Kind::Text).value = std::move(folded);
    }

private:
    QueryTerm &add(Kind kind)
    {
        QueryTerm term;
        term.kind = kind;
        term.negated = m_piece->negated;
        m_query.terms.append(term);
        return m_query.terms.last();
    }
    void complain(QueryProblem::Kind kind, const QStringList &expected)
    {
        m_query.problems.append({kind, m_piece->typed, expected});
    }
    /// Of a value that is none of those that can stand there, or is still missing.
    void complainOf(const QString &value, QueryProblem::Kind kind, const QStringList &expected)
    {
        if (value.isEmpty())
            return complain(QueryProblem::Kind::EmptyValue, expected);
        complain(kind, expected);
        QueryTerm &nobody = add(Kind::Nobody);
        nobody.value = m_piece->typed;
        nobody.negated = false;
    }
    /// False, with a problem noted, when nothing stands behind the colon yet.
    bool hasValue(const QStringList &expected)
    {
        if (!foldText(m_piece->value).isEmpty())
            return true;
        complain(QueryProblem::Kind::EmptyValue, expected);
        return false;
    }
    void readNamed(Kind kind)
    {
        if (!hasValue({u"none"_s}))
            return;
        const QString folded = foldText(m_piece->value);
        // In quotes it is a name like any other.
        const bool isQuoted = m_piece->typed.contains(":\""_L1);
        QueryTerm &term = add(kind);
        if (isQuoted || folded != "none"_L1)
            term.value = folded;
    }
    void readPart(Kind kind)
    {
        if (hasValue({}))
            add(kind).value = foldText(m_piece->value);
    }
    template <std::size_t n>
    void readChoice(Kind kind, const std::array<Choice, n> &choices)
    {
        const QString folded = foldText(m_piece->value);
        QStringList expected;
        for (const Choice &choice : choices) {
            if (folded == choice.word) {
                add(kind).flag = choice.flag;
                return;
            }
            expected << choice.word;
        }
        complainOf(folded, QueryProblem::Kind::UnknownValue, expected);
    }

    void readTag() { readNamed(Kind::Tag); }
    void readOwner() { readNamed(Kind::Owner); }
    void readOpted() { readChoice(Kind::OptedOut, optedChoices); }
    void readBlocked() { readChoice(Kind::Blocked, blockedChoices); }
    void readName() { readPart(Kind::Name); }
    void readEmail() { readPart(Kind::Email); }
    void readPhone()
    {
        const QString digits = digitsOf(m_piece->value);
        const QString significant = significantDigits(m_piece->value);
        if (digits.isEmpty())
            return complain(QueryProblem::Kind::EmptyValue, {});
        add(Kind::Phone).value = significant.isEmpty() ? digits : significant;
    }
    void readField()
    {
        if (!hasValue({}))
            return;
        QString value = foldText(m_piece->compared);
        const bool startsWith = value.endsWith(u'*');
        if (startsWith)
            value.chop(1);
        QueryTerm &term = add(Kind::Field);
        term.field = foldText(m_piece->value);
        term.anyValue = value.isEmpty();
        term.startsWith = startsWith;
        term.value = value;
    }
    void readMissing()
    {
        static const QStringList expected{u"name"_s, u"phone"_s, u"email"_s, u"tags"_s};
        const QString folded = foldText(m_piece->value);
        if (expected.contains(folded))
            add(Kind::Missing).value = folded;
        else
            complainOf(folded, QueryProblem::Kind::UnknownValue, expected);
    }
    void readProblem()
    {
        const QString folded = foldText(m_piece->value);
        if (folded == "number"_L1)
            add(Kind::OddNumber);
        else if (folded == "duplicate"_L1)
            add(Kind::Duplicate);
        else
            complainOf(folded, QueryProblem::Kind::UnknownValue, {u"number"_s, u"duplicate"_s});
    }
    void readUpdated()
    {
        QString text = foldText(m_piece->value);
        // `>=` reads as the piece's own comparison: updated:>=2026-01-01.
        const bool inclusive = m_piece->hasCompared && (text == ">"_L1 || text == "<"_L1);
        if (inclusive)
            text += foldText(m_piece->compared);
        const bool after = text.startsWith(u'>');
        const bool before = text.startsWith(u'<');
        if (after || before)
            text.remove(0, 1);
        const auto [first, behind] = daysOf(text);
        if (!first.isValid()) {
            return complainOf(text, QueryProblem::Kind::NotADate,
                {u"today"_s, u"2026-01-31"_s, u">2026-01-01"_s, u"<2026-01"_s});
        }
        QueryTerm &term = add(Kind::Updated);
        if (after)
            term.from = inclusive ? first : behind;
        else if (before)
            term.to = inclusive ? behind : first;
        else {
            term.from = first;
            term.to = behind;
        }
    }
    /// The first day of what is named and the first one behind it.
    [[nodiscard]] std::pair<QDate, QDate> daysOf(const QString &text) const
    {
        if (text == "today"_L1 && m_today.isValid())
            return {m_today, m_today.addDays(1)};
        if (text == "yesterday"_L1 && m_today.isValid())
            return {m_today.addDays(-1), m_today};
        if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
            return {day, day.addDays(1)};
        if (const QDate month = QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s); month.isValid())
            return {month, month.addMonths(1)};
        if (const QDate year = QDate::fromString(text + u"-01-01"_s, u"yyyy-MM-dd"_s); year.isValid())
            return {year, year.addYears(1)};
        return {};
    }

    ContactQuery &m_query;
    QDate m_today;
    const Piece *m_piece = nullptr;
};

bool isPlain(const QueryTerm &term)
{
    return term.kind == Kind::Text && !term.negated;
}

/// Whether everything that holds `longer` holds `shorter`, as the words of a query are met.
bool isWordTypedOn(const QString &shorter, const QString &longer)
{
    // Zeros in front of a number fall away, so that it is not met by its beginning.
    const auto mayBeCut = [](const QString &word) {
        return looksLikeNumber(word) && (word.startsWith(u'0') || digitsOf(word) != word);
    };
    return longer.startsWith(shorter) && !mayBeCut(shorter) && !mayBeCut(longer);
}

} // namespace

bool looksLikeNumber(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.isDigit() || c.isSpace() || QStringLiteral("+()-./").contains(c); });
}

QString significantDigits(const QString &text)
{
    QString digits = digitsOf(text);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() >= 3 ? digits : QString();
}

ContactQuery ContactQuery::read(const QString &text, QDate today)
{
    ContactQuery query;
    if (looksLikeNumber(text)) {
        // A dash is a part of the number here, and no "not".
        for (const QString &word : foldText(text).split(u' ', Qt::SkipEmptyParts)) {
            QueryTerm term;
            term.value = word;
            query.terms.append(term);
        }
        if (query.terms.size() > 1)
            query.wholeNumber = significantDigits(text);
        return query;
    }
    Pieces pieces(text);
    Reader reader(query, today);
    for (Piece piece; pieces.next(piece);)
        reader.read(piece);
    return query;
}

std::optional<qint64> ContactQuery::idIn(QStringView name)
{
    bool isNumber = false;
    const qint64 id = name.mid(1).toLongLong(&isNumber);
    return name.startsWith(u'#') && isNumber ? std::optional(id) : std::nullopt;
}

QString ContactQuery::quoted(const QString &value)
{
    static const QString special = u"\"="_s;
    const bool isPlain = !value.isEmpty() && foldText(value) != "none"_L1
        && std::none_of(value.cbegin(), value.cend(),
            [](QChar c) { return c.isSpace() || special.contains(c); });
    return isPlain ? value : u'"' + QString(value).replace(u'"', "\"\""_L1) + u'"';
}

QStringList ContactQuery::operators()
{
    return {u"tag:"_s, u"owner:"_s, u"field:"_s, u"opted:"_s, u"blocked:"_s, u"updated:"_s, u"name:"_s, u"email:"_s,
        u"phone:"_s, u"missing:"_s, u"problem:"_s};
}

bool ContactQuery::narrows(const ContactQuery &wider) const
{
    if (!wider.wholeNumber.isEmpty() || !wholeNumber.isEmpty() || wider.terms.isEmpty()
        || terms.size() < wider.terms.size())
        return false;
    for (qsizetype i = 0; i < wider.terms.size(); ++i) {
        const QueryTerm &before = wider.terms.at(i);
        const QueryTerm &now = terms.at(i);
        if (now == before)
            continue;
        // Numbers are compared by digits, and zeros in front fall away: not by their beginning.
        if (!isPlain(before) || !isPlain(now) || !isWordTypedOn(before.value, now.value))
            return false;
    }
    return true;
}

} // namespace rolodesk
