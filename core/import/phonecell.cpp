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

/// Most numbers are written with these alone, and need no closer look.
bool isPlain(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || sign == u' ' || sign == u'+' || sign == u'('
            || sign == u')' || sign == u'-';
    });
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

/// "+49 (0)2151 / 1234567": what stands in front of the slash is no number yet, and with what is
/// behind it it is one.
bool isAreaAndNumber(const QStringList &parts, const QString &region)
{
    if (parts.size() != 2 || !namesItsCountry(parts.first()) || namesItsCountry(parts.last()))
        return false;
    PhoneReading unused;
    const auto area = parse(parts.first(), region, unused);
    const auto whole = parse(parts.join(u' '), region, unused);
    return !(area && area->isValid()) && whole && whole->isValid();
}

/// Signs that never stand within a number part it; a comma and a slash do so where there are
/// numbers on both sides.
QStringList piecesOf(const QString &text, const QString &region)
{
    static const QRegularExpression hard(u"\\s*(?::::|;(?!\\s*ext=)|\\||\\r\\n|\\n|\\r|\\t)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (isPlain(text))
        return text.isEmpty() ? QStringList() : QStringList{text};
    QStringList pieces;
    for (const QString &piece : text.split(hard, Qt::SkipEmptyParts)) {
        const QStringList parts = piece.split(softSeparator(), Qt::SkipEmptyParts);
        const bool areNumbers = parts.size() > 1
            && std::all_of(parts.cbegin(), parts.cend(),
                [](const QString &part) { return countDigits(part) >= fewestDigits; })
            && !isAreaAndNumber(parts, region);
        if (areNumbers)
            pieces += parts;
        else
            pieces.append(piece);
    }
    return pieces;
}

/// "14155552671 / 72", "0171 2345678 (2. line)": nobody knows what the second one is. In front of a
/// slash there may be the few digits of an area.
bool hasHalfOfAnother(const QString &text, const QString &region)
{
    static const QRegularExpression remark(u"(?:\\(|#|\\s[-–—]\\s)\\s*\\d{1,2}\\b\\D*$"_s);
    const auto behind = remark.match(text);
    if (behind.hasMatch()
        && countDigits(QStringView(text).first(behind.capturedStart())) >= fewestDigits)
        return true;
    const QStringList parts = text.split(softSeparator(), Qt::SkipEmptyParts);
    const auto isHalf = [](const QString &part) {
        const qsizetype digits = countDigits(part);
        return digits > 0 && digits < fewestDigits;
    };
    return parts.size() > 1 && countDigits(parts.first()) >= fewestDigits
        && std::any_of(parts.cbegin() + 1, parts.cend(), isHalf) && !isAreaAndNumber(parts, region);
}

/// "1-800-FLOWERS": the letters hang together with the digits, and are as many as keys to press.
bool isSpelled(const QString &text)
{
    static const QRegularExpression form(
        u"^\\+?1?[-. ]?\\(?\\d{3}\\)?[-.]?[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$"_s);
    constexpr qsizetype fewestOfAWord = 3;
    constexpr qsizetype keys = 10;
    const qsizetype all = countLetters(text) + countDigits(text);
    return countLetters(text) >= fewestOfAWord && form.match(text).hasMatch()
        && (all == keys || (all == keys + 1 && digitsOf(text).startsWith(u'1')));
}

/// Words beside a number tell of it, as long as there are no digits among them; they stand for
/// digits where they are of the number.
Result<PhoneNumber, PhoneNumber::Problem> parseWithLetters(
    const QString &text, const QString &region, PhoneReading &reading)
{
    if (isSpelled(text)) {
        const auto spelled = PhoneNumber::parse(text, region);
        if (spelled && spelled->isValid()) {
            reading.notes |= PhoneReading::Letters | PhoneReading::National;
            return spelled;
        }
    }
    static const QRegularExpression outside(u"^[^\\d+]+|\\D+$"_s);
    const QString bare = QString(text).remove(outside);
    if (countLetters(bare) > 0 || countDigits(bare) < fewestDigits)
        return Failure(PhoneNumber::Problem::NotANumber);
    reading.notes |= PhoneReading::Words;
    return parse(bare, region, reading);
}

PhoneReading withNumber(
    PhoneReading reading, const Result<PhoneNumber, PhoneNumber::Problem> &number)
{
    if (!number) {
        reading.problem = problemOf(number.error());
    } else if (number->e164Digits().size() > longestNumber) {
        reading.problem = Problem::TooLong;
    } else {
        reading.digits = number->e164Digits();
        reading.region = number->region();
        reading.notes |= number->isValid() ? 0U : PhoneReading::Unassigned;
    }
    return reading;
}

PhoneReading readOne(const QString &piece, const QString &region)
{
    PhoneReading reading;
    reading.text = piece;
    const bool mayHaveRemark = piece.contains(u'(') || piece.contains(" -"_L1);
    if (isPlain(piece) && !mayHaveRemark && !piece.startsWith(u'-')) {
        const auto number = parse(piece, region, reading);
        return withNumber(std::move(reading), number);
    }
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
    if (hasHalfOfAnother(text, region)) {
        reading.problem = Problem::NotANumber;
        return reading;
    }
    const auto number = countLetters(text) > 0 ? parseWithLetters(text, region, reading)
                                               : parse(text, region, reading);
    return withNumber(std::move(reading), number);
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
    for (const QString &piece : piecesOf(unwrapped(cell), region)) {
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
