#include "core/support/masking.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr QChar dot(u'•');
constexpr qsizetype leastDigits = 7; ///< Of a number without a plus.
constexpr qsizetype leastBehindPlus = 5;
constexpr qsizetype shownDigits = 2;
constexpr qsizetype mostBetween = 4; ///< Signs between two digits of a number: ") - (".

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
            | QRegularExpression::UseUnicodePropertiesOption);
}

/// The text with each match replaced by what `make` says of it.
template <typename Make>
QString replaced(const QString &text, const QRegularExpression &expression, const Make &make)
{
    QString result;
    qsizetype at = 0;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += make(match);
        at = match.capturedEnd();
    }
    result += QStringView(text).mid(at);
    return result;
}

QString firstLetter(QStringView text)
{
    const bool isPair = text.size() > 1 && text.front().isHighSurrogate();
    return text.left(isPair ? 2 : 1).toString();
}

// Secrets

QString withoutNamedSecrets(const QString &text)
{
    static const QRegularExpression header =
        pattern(uR"(\b(authorization|set-cookie|cookie)\b(["']?\s*[:=]\s*).+$)"_s);
    static const QRegularExpression bearer = pattern(uR"(\b(bearer\s+)["']?[^\s"',;]+)"_s);
    static const QRegularExpression named = pattern(
        uR"(\b((?:api[-_ ]?)?secret(?:[-_ ]?(?:id|key))?|(?:api|private|signing|access)[-_ ]?key|key)"
        uR"(|(?:\w+[-_])?token|jwt|pass ?phrase|password|passwd|pwd|pin|credentials?|signature))"
        uR"((["']?\s*[:=]\s*)("[^"\n]*"?|'[^'\n]*'?|[^\s,;]+))"_s);
    const auto behindName = [](const QRegularExpressionMatch &match) {
        return QString(match.captured(1) + match.captured(2) + leftOut());
    };
    QString result = replaced(text, header, behindName);
    result = replaced(result, bearer, [](const QRegularExpressionMatch &match) {
        return QString(match.captured(1) + leftOut());
    });
    return replaced(result, named, [](const QRegularExpressionMatch &match) {
        const QString value = match.captured(3);
        if (value.startsWith(leftOut().front()))
            return match.captured();
        const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
        const QString quote = isQuoted ? value.left(1) : QString();
        return QString(match.captured(1) + match.captured(2) + quote + leftOut() + quote);
    });
}

/// Words, names of functions and folders are long, too; they are made of pieces one can read.
bool isOfWords(const QString &run)
{
    static const QRegularExpression allPieces(
        u"^(?:[A-Z]?[a-z]{2,17}(?![a-z])|[A-Z]{2,10}(?![a-z])|[A-Z](?=[A-Z][a-z])|(?<![A-Za-z])[a-"
        u"z]"
        "(?![A-Za-z])|(?<![0-9])[A-Z]?[0-9]{1,4}(?![0-9A-Za-z])|[/_+-])+$"_s);
    static const QRegularExpression piece(u"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+"_s);
    constexpr double leastLength = 3.3; ///< Of a piece, in the middle.
    if (!allPieces.match(run).hasMatch())
        return false;
    qsizetype pieces = 0;
    qsizetype letters = 0;
    for (auto it = piece.globalMatch(run); it.hasNext(); ++pieces)
        letters += it.next().capturedLength();
    return double(letters) >= leastLength * double(pieces);
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

QString withoutBareSecrets(const QString &text)
{
    static const QRegularExpression webToken(
        u"\\beyJ[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*){0,4}"
        "|[A-Za-z0-9_-]{12,}\\.[A-Za-z0-9_-]{12,}\\.[A-Za-z0-9_-]{12,}"_s);
    static const QRegularExpression uuid =
        pattern(u"(?<![0-9a-z])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-z])"_s);
    static const QRegularExpression hexRun =
        pattern(u"(?<![0-9a-z%])(?:0x)?[0-9a-f]{16,}(?![0-9a-z])"_s);
    static const QRegularExpression anyRun =
        pattern(u"(?<!%)(?<!%[0-9a-f])(?:[a-z0-9+/_-]|%[0-9a-f]{2}){20,}={0,2}"_s);
    static const QRegularExpression coded = pattern(u"%[0-9a-f]{2}"_s);
    const auto gone = [](const QRegularExpressionMatch &) { return leftOut(); };
    QString result = replaced(replaced(text, webToken, gone), uuid, gone);
    result = replaced(result, hexRun, [](const QRegularExpressionMatch &match) {
        const QString run = match.captured();
        return hasLetter(run) && hasDigit(run) ? leftOut() : run;
    });
    return replaced(result, anyRun, [](const QRegularExpressionMatch &match) {
        const QString run = match.captured();
        const QString plain = QString(run).remove(coded);
        // Digits alone are a number, not a secret.
        return hasLetter(plain) && !isOfWords(plain) ? leftOut() : run;
    });
}

// Addresses

QString withoutHomes(const QString &text)
{
    static const QRegularExpression home =
        pattern(uR"(((?:/home|/Users|/var/home|\\Users)[/\\])[^/\\\s"']+)"_s);
    return replaced(text, home, [](const QRegularExpressionMatch &match) {
        return QString(match.captured(1) + QString(3, dot));
    });
}

QString withoutServices(const QString &text)
{
    static const QRegularExpression address =
        pattern(uR"(\b([a-z][a-z0-9+.-]*://)(?:[^\s/@"'<>]*@)?([^\s/:?#"'<>\[\]]*|\[[^\]\s]*\]))"
                uR"((:\d{1,5})?([^\s?#"'<>]*)([?#][^\s"'<>]*)?)"_s);
    return replaced(text, address, [](const QRegularExpressionMatch &match) {
        const QString host = match.captured(2);
        const QString scheme = match.captured(1);
        const bool isFile = scheme.startsWith("file"_L1, Qt::CaseInsensitive);
        const QString shown = shownHost(host);
        if (isFile)
            return QString(scheme + match.captured(4));
        if (shown == "another address"_L1)
            return QString(scheme + u'(' + shown + u')');
        return QString(scheme + host + match.captured(3) + match.captured(4)
            + (match.capturedLength(5) > 0 ? u'?' + leftOut() : QString()));
    });
}

QString withoutEmails(const QString &text)
{
    static const QRegularExpression email = pattern(
        uR"(("[^"\n]{1,64}"|[^\s@＠<>()\[\],;:"“”„«»|\\]+)(@|＠|%40))"
        uR"((\[[^\]\s]*\]|[^\s@＠<>()\[\],;:"'“”„«»|\\/?&#=!]*[^\s@＠<>()\[\],;:"'“”„«»|\\/?&#=!.]))"_s);
    return replaced(text, email, [](const QRegularExpressionMatch &match) {
        return QString(firstLetter(match.capturedView(1)) + QString(3, dot) + u'@'
            + firstLetter(match.capturedView(3)) + QString(3, dot));
    });
}

// Numbers

using Span = std::pair<qsizetype, qsizetype>; ///< From, and behind.

/// Times, durations and versions, which are no part of a number.
QList<Span> countedSpans(const QString &text)
{
    static const std::array expressions{
        pattern(uR"((?<![\d:+])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?![\d:]))"_s),
        pattern(uR"((?<![\d+(])(?:(?<!\d[ .)/-])|(?<=[a-z]\d ))(?:[1-5]\d{2} )?\d{1,7} ms\b)"_s),
        pattern(uR"((?<![\d.+(-])\d{1,2}\.\d{1,3}\.\d{1,3}-\d{1,4}(?=-[a-z]))"_s)};
    QList<Span> spans;
    for (const QRegularExpression &expression : expressions) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            spans.append({match.capturedStart(), match.capturedEnd()});
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

/// How long the sign at this place is that may stand between digits of a number; 0: none does.
qsizetype signAt(QStringView text, qsizetype at)
{
    static const QString others =
        u"-./()[]+ \u00A0\u00AD\u2007\u2010\u2011\u2012\u2013\u2014\u2015"
        "\u202F\u2060\u2212\u3000\uFE63\uFF08\uFF09\uFF0B\uFF0D\uFF0E\uFEFF"_s;
    const QChar c = text.at(at);
    if (others.contains(c) || (c >= u'\u2000' && c <= u'\u200F')
        || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069'))
        return 1;
    // "%20" of an address.
    const QStringView three = text.mid(at, 3);
    for (const auto coded :
        {"%20"_L1, "%28"_L1, "%29"_L1, "%2B"_L1, "%2D"_L1, "%2E"_L1, "%2F"_L1}) {
        if (three.compare(coded, Qt::CaseInsensitive) == 0)
            return three.size();
    }
    return 0;
}

bool isPlus(QStringView text, qsizetype at)
{
    return at >= 0 && (text.at(at) == u'+' || text.at(at) == u'\uFF0B');
}

/// Days within a run of digits and signs, written in any usual way.
QList<Span> daysIn(QStringView run)
{
    static const QRegularExpression day(
        u"(?<![\\d./-])(?:(?:19|20)\\d{2}([-./])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])"
        "|(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\2(?:19|20)\\d{2}"
        "|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/(?:19|20)\\d{2})(?![\\d./-])"_s);
    QList<Span> days;
    for (auto it = day.globalMatch(run.toString()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        days.append({match.capturedStart(), match.capturedEnd()});
    }
    return days;
}

/// Masks the digits in these places of the text, but for the last ones.
void hide(QString &text, const QList<qsizetype> &places)
{
    for (qsizetype i = 0; i < places.size() - shownDigits; ++i)
        text[places.at(i)] = dot;
}

class NumberScan final {
public:
    explicit NumberScan(const QString &text)
        : m_text(text)
        , m_result(text)
        , m_spans(countedSpans(text))
    {
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (skipSpan() || skipShown())
                continue;
            if (isDigit(m_at))
                takeRun();
            else
                ++m_at;
        }
        return m_result;
    }

private:
    [[nodiscard]] bool isDigit(qsizetype at) const { return m_text.at(at).isDigit(); }
    [[nodiscard]] bool isInSpan(qsizetype at) const
    {
        return m_span < m_spans.size() && m_spans.at(m_span).first <= at;
    }
    bool skipSpan()
    {
        while (m_span < m_spans.size() && m_spans.at(m_span).second <= m_at)
            ++m_span;
        if (!isInSpan(m_at))
            return false;
        m_at = m_spans.at(m_span++).second;
        return true;
    }

    /// The last digits of a number that was masked before belong to no other one.
    bool skipShown()
    {
        if (m_at == 0 || m_text.at(m_at - 1) != dot)
            return false;
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(end))
            ++end;
        if (end == m_at || end - m_at > shownDigits)
            return false;
        m_at = end;
        return true;
    }

    /// From a digit up to the last one that belongs to it, with nothing but signs between.
    void takeRun()
    {
        const qsizetype from = m_at;
        QList<qsizetype> places;
        qsizetype between = 0;
        while (m_at < m_text.size() && !isInSpan(m_at) && between <= mostBetween) {
            if (const qsizetype sign = signAt(m_text, m_at); sign > 0) {
                m_at += sign;
                ++between;
            } else if (isDigit(m_at)) {
                places.append(m_at++);
                between = 0;
            } else {
                break;
            }
        }
        m_at = places.constLast() + 1;
        judge(from, places);
    }

    void judge(qsizetype from, const QList<qsizetype> &places)
    {
        const QStringView run = QStringView(m_text).mid(from, m_at - from);
        qsizetype before = from - 1;
        while (before >= 0 && (m_text.at(before) == u'(' || m_text.at(before) == u' ')
            && from - before <= 2)
            --before;
        const bool hasPlus = isPlus(m_text, before)
            || (from >= 3
                && QStringView(m_text).mid(from - 3, 3).compare("%2B"_L1, Qt::CaseInsensitive)
                    == 0);
        if (hasPlus || run.startsWith("00"_L1))
            return mask(places, hasPlus ? leastBehindPlus : leastDigits);
        QList<qsizetype> left = places;
        const QList<Span> days = daysIn(run);
        for (const auto &[first, behind] : days) {
            const qsizetype firstPlace = from + first;
            QList<qsizetype> earlier;
            QList<qsizetype> later;
            for (const qsizetype place : std::as_const(left)) {
                if (place < firstPlace)
                    earlier.append(place);
                else if (place >= from + behind)
                    later.append(place);
            }
            // What begins like a number goes on in what looks like a day.
            if (earlier.size() > 1 && run.front() == u'0')
                return mask(places, leastDigits);
            mask(earlier, leastDigits);
            left = later;
        }
        mask(left, leastDigits);
    }

    void mask(const QList<qsizetype> &places, qsizetype least)
    {
        if (places.size() >= least)
            hide(m_result, places);
    }

    const QString &m_text;
    QString m_result;
    QList<Span> m_spans;
    qsizetype m_span = 0;
    qsizetype m_at = 0;
};

QString maskedPart(const QString &text)
{
    QString result = withoutHomes(text);
    result = withoutNamedSecrets(result);
    result = withoutServices(result);
    result = withoutEmails(result);
    result = withoutBareSecrets(result);
    return NumberScan(result).run();
}

} // namespace

QString leftOut()
{
    return u"(left out)"_s;
}

QString shownHost(const QString &host)
{
    const QString name = host.toLower();
    if (name == "api.heymarket.com"_L1)
        return name;
    static const QStringList here{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"[::1]"_s};
    return here.contains(name) ? u"this computer"_s : u"another address"_s;
}

QString shownRequestId(const QString &id)
{
    static const QRegularExpression likely(u"^[A-Za-z0-9][A-Za-z0-9._:=+/-]{0,127}$"_s);
    const bool isToken = id.startsWith("eyJ"_L1);
    return likely.match(id).hasMatch() && !isToken ? id : leftOut();
}

QString masked(const QString &text)
{
    static const QRegularExpression requestId =
        pattern(uR"((?:(?:x-)?request[-_ ]?ids?["']?\s*[:=]?\s*["']?)"
                uR"(|(?:\bms "?|\bcould not load \S+ \S+ "?)(?=[0-9-]*[a-z])))"
                uR"((?!eyJ)([0-9a-z][0-9a-z-]{5,63})(?=["',;.)\]]*(?:\s|$)))"_s);
    QString result;
    qsizetype at = 0;
    for (auto it = requestId.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += maskedPart(text.mid(at, match.capturedStart(1) - at)) + match.captured(1);
        at = match.capturedEnd(1);
    }
    return result + maskedPart(text.mid(at));
}

} // namespace rolodesk
