#include "core/import/phonecell.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/import/celltext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Problem = PhoneReading::Problem;

constexpr qsizetype fewestDigits = 7; ///< Of a number that stands beside another one.
constexpr int longestNumber = 15; ///< Digits of E.164.
constexpr qsizetype fewestSurvivors = 3; ///< Fewer are those of half a country.

qsizetype countDigits(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
}

qsizetype countLetters(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
}

/// Full-width and Arabic digits as ASCII, other signs as they are.
QString withPlainDigits(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.isDigit() && sign.digitValue() >= 0)
            plain += QChar(u'0' + sign.digitValue());
        else if (sign == u'＋')
            plain += u'+';
        else if (sign == u'（' || sign == u'）' || sign == u'－')
            plain += sign == u'（' ? u'(' : sign == u'）' ? u')' : u'-';
        else
            plain += sign;
    }
    return plain;
}

const QRegularExpression &softSeparator()
{
    static const QRegularExpression soft(
        u"\\s*(?:/|,|\\bor\\b|\\boder\\b|\\bund\\b|\\band\\b|&)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return soft;
}

/// Signs that never stand within a number part it; a comma and a slash do so where there are
/// numbers on both sides.
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression hard(u"\\s*(?::::|;(?!\\s*ext=)|\\||\\r\\n|\\n|\\r|\\t)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList pieces;
    for (const QString &piece : text.split(hard, Qt::SkipEmptyParts)) {
        const QStringList parts = piece.split(softSeparator(), Qt::SkipEmptyParts);
        const bool areNumbers = parts.size() > 1
            && std::all_of(parts.cbegin(), parts.cend(),
                [](const QString &part) { return countDigits(part) >= fewestDigits; });
        if (areNumbers)
            pieces += parts;
        else
            pieces.append(piece);
    }
    return pieces;
}

/// "1.41556E+10", "5,58199E+12".
bool takeExponent(const QString &text, PhoneReading &reading)
{
    static const QRegularExpression form(u"^\\+?(\\d)(?:[.,](\\d*))?[eE]\\+?(\\d{1,2})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    const QString mantissa = match.captured(1) + match.captured(2);
    reading.length = match.captured(3).toInt() + 1;
    if (mantissa.size() >= reading.length) {
        // Every digit is there.
        reading.text = mantissa.first(reading.length);
        return false;
    }
    reading.survivors = mantissa;
    reading.problem = Problem::Exponent;
    return true;
}

QString withoutFloatTail(const QString &text, PhoneReading &reading)
{
    static const QRegularExpression form(u"^(\\+?\\d{7,})[.,]0+$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text;
    reading.notes |= PhoneReading::FloatTail;
    return match.captured(1);
}

QString withoutExtension(const QString &text, PhoneReading &reading)
{
    static const QRegularExpression form(u"^(.*\\d\\)?)\\s*(?:;\\s*ext=|,?\\s*(?:ext(?:ension)?\\.?"
                                         u"|x|durchwahl|dw|poste|#)\\s*[.:]?)"
                                         "\\s*(\\d{1,7})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch() || countDigits(match.capturedView(1)) < fewestDigits)
        return text;
    reading.notes |= PhoneReading::Extension;
    reading.extension = match.captured(2);
    return match.captured(1);
}

Problem problemOf(PhoneNumber::Problem problem)
{
    switch (problem) {
    case PhoneNumber::Problem::NotANumber:
        break;
    case PhoneNumber::Problem::NeedsCountry:
        return Problem::NeedsCountry;
    case PhoneNumber::Problem::TooShort:
        return Problem::TooShort;
    case PhoneNumber::Problem::TooLong:
        return Problem::TooLong;
    case PhoneNumber::Problem::Impossible:
        return Problem::Impossible;
    }
    return Problem::NotANumber;
}

bool namesItsCountry(const QString &text)
{
    return text.startsWith(u'+') || text.startsWith("00"_L1);
}

/// Eleven digits and more of which nobody said a country are often a number with its country in
/// front, as the API and most exports write them.
Result<PhoneNumber, PhoneNumber::Problem> parse(
    const QString &text, const QString &region, PhoneReading &reading)
{
    if (namesItsCountry(text))
        return PhoneNumber::parse(text, region);
    // Ten are too few: a number of America would be one of Switzerland.
    constexpr qsizetype fewestWithCountry = 11;
    const QString digits = digitsOf(text);
    const bool mayNameCountry = digits.size() >= fewestWithCountry && !digits.startsWith(u'0');
    auto international = mayNameCountry ? PhoneNumber::parse(u'+' + digits, {})
                                        : Failure(PhoneNumber::Problem::NeedsCountry);
    const bool isInternational = international && international->isValid();
    // Where numbers are of many lengths, a country in front twice would be a number, too.
    auto national = PhoneNumber::parse(text, region);
    const bool isDoubled = isInternational && international->region() == region && national
        && national->e164Digits() != digits;
    if (isDoubled) {
        reading.notes |= PhoneReading::Bare;
        return international;
    }
    if (national && national->isValid()) {
        if (!text.contains(national->e164Digits()))
            reading.notes |= PhoneReading::National;
        return national;
    }
    if (isInternational) {
        reading.notes |= PhoneReading::Bare;
        return international;
    }
    if (national)
        reading.notes |= PhoneReading::National;
    return national;
}

/// "14155552671 / 72": nobody knows what the second one is. In front of a slash there may be the
/// few digits of an area.
bool hasHalfOfAnother(const QString &text)
{
    const QStringList parts = text.split(softSeparator(), Qt::SkipEmptyParts);
    const auto isHalf = [](const QString &part) {
        const qsizetype digits = countDigits(part);
        return digits > 0 && digits < fewestDigits;
    };
    return parts.size() > 1 && countDigits(parts.first()) >= fewestDigits
        && std::any_of(parts.cbegin() + 1, parts.cend(), isHalf);
}

/// Words beside a number tell of it; they stand for digits where it is none without them.
Result<PhoneNumber, PhoneNumber::Problem> parseWithLetters(
    const QString &text, const QString &region, PhoneReading &reading)
{
    static const QRegularExpression outside(u"^[^\\d+]+|\\D+$"_s);
    constexpr qsizetype fewestOfAWord = 3;
    const QString bare = QString(text).remove(outside);
    const bool isBare = countLetters(bare) == 0 && countDigits(bare) >= fewestDigits;
    PhoneReading beside;
    const auto number =
        isBare ? parse(bare, region, beside) : Failure(PhoneNumber::Problem::NotANumber);
    const bool areDigits = countLetters(text) >= fewestOfAWord && countDigits(text) > 0
        && !(number && number->isValid());
    const auto spelled =
        areDigits ? parse(text, region, reading) : Failure(PhoneNumber::Problem::NotANumber);
    if (spelled && spelled->isValid()) {
        reading.notes |= PhoneReading::Letters;
        return spelled;
    }
    reading.notes |= beside.notes | PhoneReading::Words;
    return number;
}

PhoneReading readOne(const QString &piece, const QString &region)
{
    PhoneReading reading;
    reading.text = piece;
    QString text = withPlainDigits(unwrapped(piece));
    static const QRegularExpression difference(u"^-\\s*\\d[\\d.,]*$"_s);
    if (isFormulaError(text) || difference.match(text).hasMatch()) {
        reading.problem = Problem::Formula;
        return reading;
    }
    if (takeExponent(text, reading))
        return reading;
    if (reading.length > 0)
        text = std::exchange(reading.text, piece);
    text = withoutFloatTail(text, reading);
    text = withoutExtension(text, reading);
    if (hasHalfOfAnother(text)) {
        reading.problem = Problem::NotANumber;
        return reading;
    }
    const auto number = countLetters(text) > 0 ? parseWithLetters(text, region, reading)
                                               : parse(text, region, reading);
    if (!number) {
        reading.problem = problemOf(number.error());
        return reading;
    }
    if (number->e164Digits().size() > longestNumber) {
        reading.problem = Problem::TooLong;
        return reading;
    }
    reading.digits = number->e164Digits();
    reading.region = number->region();
    if (!number->isValid())
        reading.notes |= PhoneReading::Unassigned;
    return reading;
}

/// Numbers that are rounded to these digits where `length` of them are left.
QList<NumberStart> roundedTo(const QString &survivors, int length)
{
    QList<NumberStart> starts;
    QString lower = QString::number(survivors.toULongLong() - 1);
    int lowerLength = length;
    if (lower.size() < survivors.size()) {
        // 9999995 becomes 1000000E+1, and has a digit less.
        lower += u'9';
        --lowerLength;
    }
    for (char16_t digit = u'5'; digit <= u'9' && lower.size() < lowerLength; ++digit)
        starts.append({lower + digit, lowerLength});
    for (char16_t digit = u'0'; digit <= u'4'; ++digit)
        starts.append({survivors + digit, length});
    return starts;
}

/// What makes E.164 of a number as people write it.
struct Rewriting {
    qsizetype dropped = 0; ///< Digits that go from the front.
    QString head; ///< Digits that come there.
};

/// By one that is written like those that are meant. What is alike from the end stays.
std::optional<Rewriting> rewritingOf(const QString &written, const QString &region)
{
    const auto number = PhoneNumber::parse(written, region);
    if (!number)
        return std::nullopt;
    const QString digits = number->e164Digits();
    const auto differs =
        std::mismatch(written.crbegin(), written.crend(), digits.crbegin(), digits.crend());
    const auto same = static_cast<qsizetype>(differs.first - written.crbegin());
    return Rewriting{written.size() - same, digits.chopped(same)};
}

} // namespace

QList<PhoneReading> readPhones(const QString &cell, const QString &region)
{
    QList<PhoneReading> readings;
    for (const QString &piece : piecesOf(unwrapped(cell))) {
        PhoneReading reading = readOne(piece, region);
        const bool isThere =
            std::any_of(readings.cbegin(), readings.cend(), [&reading](const PhoneReading &one) {
                return reading.isValid() && one.digits == reading.digits;
            });
        if (!isThere)
            readings.append(std::move(reading));
    }
    return readings;
}

QList<NumberStart> numberStartsOf(const PhoneReading &reading, const QString &region)
{
    const QString &survivors = reading.survivors;
    if (reading.problem != Problem::Exponent || survivors.size() < fewestSurvivors
        || survivors.startsWith(u'0') || reading.length > longestNumber)
        return {};
    const QList<NumberStart> rounded = roundedTo(survivors, reading.length);
    QList<NumberStart> starts = rounded;
    const QString written = survivors.leftJustified(reading.length, u'0');
    for (const QString &zero : {QString(), u"0"_s}) {
        const auto rewriting = rewritingOf(zero + written, region);
        for (const NumberStart &start : rounded) {
            const QString digits = zero + start.digits;
            if (!rewriting || digits.size() <= rewriting->dropped)
                continue;
            const qsizetype change = zero.size() + rewriting->head.size() - rewriting->dropped;
            starts.append({rewriting->head + digits.sliced(rewriting->dropped),
                start.length + static_cast<int>(change)});
        }
    }
    QList<NumberStart> each;
    for (const NumberStart &start : std::as_const(starts)) {
        const bool isNumber = start.length >= fewestDigits && start.length <= longestNumber;
        if (isNumber && !each.contains(start))
            each.append(start);
    }
    return each;
}

} // namespace rolodesk
