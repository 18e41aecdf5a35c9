#include "core/import/cellnumber.h"

#include <QByteArray>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = CellFormat::Kind;
using Place = CellFormat::Place;

constexpr int exactDigits = 15; ///< That a spreadsheet keeps.
constexpr qint64 daySeconds = 24LL * 60 * 60;

/// A format's code without what it does not show, and what is left of it sign by sign.
struct CodeSign {
    QChar sign;
    bool isLiteral = false;
};

struct Code {
    std::vector<CodeSign> signs;
    bool hasElapsed = false; ///< "[h]"
    bool hasCondition = false; ///< "[<=9999999]"
};

bool isElapsed(QStringView inBrackets)
{
    const auto isOf = [inBrackets](QChar letter) {
        return !inBrackets.isEmpty()
            && std::all_of(inBrackets.cbegin(), inBrackets.cend(),
                [letter](QChar sign) { return sign.toLower() == letter; });
    };
    return isOf(u'h') || isOf(u'm') || isOf(u's');
}

/// The first section, which is the one of positive numbers.
Code firstSection(const QString &code)
{
    Code found;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar sign = code.at(at);
        if (sign == u';')
            break;
        if (sign == u'"') {
            for (++at; at < code.size() && code.at(at) != u'"'; ++at)
                found.signs.push_back({code.at(at), true});
        } else if (sign == u'\\') {
            if (++at < code.size())
                found.signs.push_back({code.at(at), true});
        } else if (sign == u'_' || sign == u'*') {
            ++at; // As much room as the next sign takes, or that one over and over.
        } else if (sign == u'[') {
            qsizetype end = code.indexOf(u']', at);
            end = end < 0 ? code.size() : end;
            const QStringView inside = QStringView(code).mid(at + 1, end - at - 1);
            found.hasElapsed = found.hasElapsed || isElapsed(inside);
            found.hasCondition = found.hasCondition || inside.startsWith(u'<')
                || inside.startsWith(u'>') || inside.startsWith(u'=');
            at = end;
        } else {
            found.signs.push_back({sign, false});
        }
    }
    return found;
}

bool hasAny(const QString &plain, QLatin1StringView letters)
{
    return std::any_of(
        plain.cbegin(), plain.cend(), [letters](QChar sign) { return letters.contains(sign); });
}

std::vector<Place> placesOf(const Code &code)
{
    static constexpr auto plain = " -+()"_L1;
    static constexpr auto quoted = " -+()./0123456789"_L1;
    std::vector<Place> places;
    bool hasOtherSigns = false;
    for (const CodeSign &one : code.signs) {
        if (!one.isLiteral && one.sign == u'0') {
            places.push_back({Place::Kind::Zero, {}});
        } else if (!one.isLiteral && one.sign == u'#') {
            places.push_back({Place::Kind::Digit, {}});
        } else if (!one.isLiteral && !plain.contains(one.sign)) {
            return {};
        } else {
            places.push_back({Place::Kind::Literal, one.sign});
            hasOtherSigns = hasOtherSigns || !quoted.contains(one.sign);
        }
    }
    // Words beside a number are no part of it.
    if (hasOtherSigns)
        std::erase_if(places, [](const Place &one) { return one.kind == Place::Kind::Literal; });
    const auto zeros = std::count_if(places.cbegin(), places.cend(),
        [](const Place &one) { return one.kind == Place::Kind::Zero; });
    const auto literals = std::count_if(places.cbegin(), places.cend(),
        [](const Place &one) { return one.kind == Place::Kind::Literal; });
    const bool hasPlace = literals < static_cast<std::ptrdiff_t>(places.size());
    return hasPlace && (zeros > 1 || literals > 0) ? places : std::vector<Place>();
}

/// The digits of a number that is not negative, at their places from the last on.
QString atPlaces(const std::vector<Place> &places, const QString &digits)
{
    const auto isPlace = [](const Place &one) { return one.kind != Place::Kind::Literal; };
    const auto firstPlace = std::find_if(places.cbegin(), places.cend(), isPlace);
    // Behind a zero, every place shows one.
    const auto firstZero = std::find_if(places.cbegin(), places.cend(),
        [](const Place &one) { return one.kind == Place::Kind::Zero; });
    const auto least = std::count_if(firstZero, places.cend(), isPlace);
    QString left = digits == "0"_L1 && least > 0 ? QString() : digits;
    left.prepend(QString(std::max<qsizetype>(least - left.size(), 0), u'0'));
    QString reversed;
    for (auto at = places.cend(); at != places.cbegin();) {
        --at;
        if (at->kind == Place::Kind::Literal) {
            reversed += at->sign;
            continue;
        }
        do {
            if (left.isEmpty())
                break;
            reversed += left.back();
            left.chop(1);
        } while (at == firstPlace);
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

struct Decimal {
    QString digits; ///< From the first that is not zero on.
    int exponent = 0; ///< Of the first digit.
    bool isNegative = false;
};

/// As many digits as a spreadsheet keeps.
Decimal rounded(double value)
{
    Decimal decimal;
    decimal.isNegative = value < 0;
    const QByteArray text = QByteArray::number(std::abs(value), 'e', exactDigits - 1);
    const qsizetype e = text.indexOf('e');
    decimal.digits = QString::fromLatin1(text.first(e)).remove(u'.');
    decimal.exponent = text.sliced(e + 1).toInt();
    return decimal;
}

/// All digits of a long integer, where the file has them.
std::optional<QString> wholeOf(QStringView stored)
{
    const QString text = stored.trimmed().toString().toLower();
    const qsizetype e = text.indexOf(u'e');
    const QString mantissa = e < 0 ? text : text.first(e);
    const int exponent = e < 0 ? 0 : text.sliced(e + 1).toInt();
    const bool isNegative = mantissa.startsWith(u'-');
    const QString unsignedText = mantissa.sliced(isNegative ? 1 : 0);
    const qsizetype point = unsignedText.indexOf(u'.');
    const qsizetype length = (point < 0 ? unsignedText.size() : point) + exponent;
    QString digits = unsignedText;
    digits.remove(u'.');
    if (digits.startsWith(u'0') || length <= exactDigits || digits.size() < length)
        return std::nullopt;
    const auto isZero = [](QChar sign) { return sign == u'0'; };
    const QStringView beyond = QStringView(digits).sliced(length);
    const QStringView inexact = QStringView(digits).mid(exactDigits, length - exactDigits);
    if (!std::all_of(beyond.cbegin(), beyond.cend(), isZero)
        || std::all_of(inexact.cbegin(), inexact.cend(), isZero))
        return std::nullopt;
    return (isNegative ? u"-"_s : QString()) + digits.first(length);
}

/// Most numbers are written as people see them.
bool isShortInteger(QStringView text)
{
    return !text.isEmpty() && text.size() <= exactDigits && (text.front() != u'0')
        && std::all_of(
            text.cbegin(), text.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

QString withoutZeros(QString fraction)
{
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction;
}

QString plain(const Decimal &decimal)
{
    constexpr int smallest = -10;
    QString text = decimal.isNegative ? u"-"_s : QString();
    if (decimal.exponent >= exactDigits) {
        text += decimal.digits.first(1) + u'.' + decimal.digits.sliced(1);
        return text + u"E+%1"_s.arg(decimal.exponent);
    }
    if (decimal.exponent < smallest) {
        const QString fraction = withoutZeros(decimal.digits.sliced(1));
        text += decimal.digits.first(1) + (fraction.isEmpty() ? fraction : u'.' + fraction);
        return text + u"E%1"_s.arg(decimal.exponent);
    }
    QString digits = decimal.digits;
    if (decimal.exponent < 0)
        digits.prepend(QString(-decimal.exponent, u'0'));
    const qsizetype whole = std::max(decimal.exponent, 0) + 1;
    const QString fraction = withoutZeros(digits.sliced(whole));
    text += digits.first(whole);
    return fraction.isEmpty() ? text : text + u'.' + fraction;
}

QString clock(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Day 60 of those from 1900 is one that was not; spreadsheets have it since Lotus 1-2-3.
QString dayText(qint64 day, bool is1904)
{
    constexpr qint64 leapDay = 60;
    if (is1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == leapDay)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < leapDay ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

/// Nothing where the number is no moment.
QString momentText(double value, Kind kind, bool is1904)
{
    constexpr double endOfDays = 2'958'466; // 10000-01-01
    if (!(value >= 0 && value < endOfDays))
        return {};
    if (kind == Kind::Date)
        return value < 1 && !is1904 ? QString() : dayText(static_cast<qint64>(value), is1904);
    const auto seconds = static_cast<qint64>(std::llround(value * daySeconds));
    if (kind == Kind::Elapsed)
        return clock(seconds);
    const qint64 day = seconds / daySeconds;
    if (day == 0 && (kind == Kind::Time || !is1904))
        return clock(seconds);
    const QString date = dayText(day, is1904);
    return date.isEmpty() ? date : date + u'T' + clock(seconds % daySeconds);
}

} // namespace

CellFormat formatOfCode(const QString &code)
{
    const Code section = firstSection(code);
    QString shown;
    for (const CodeSign &one : section.signs) {
        if (!one.isLiteral)
            shown += one.sign.toLower();
    }
    if (section.hasElapsed)
        return {Kind::Elapsed, {}};
    if (shown.isEmpty() || shown == "general"_L1 || shown == "@"_L1)
        return {};
    const bool hasTime = hasAny(shown, "hs"_L1);
    const bool hasDay = hasAny(shown, "yd"_L1) || (hasAny(shown, "m"_L1) && !hasTime);
    if (hasDay || hasTime)
        return {hasDay ? (hasTime ? Kind::DateTime : Kind::Date) : Kind::Time, {}};
    if (section.hasCondition)
        return {};
    CellFormat format{Kind::Digits, placesOf(section)};
    return format.places.empty() ? CellFormat() : format;
}

CellFormat builtInFormat(int id)
{
    struct Range {
        int first;
        int last;
        Kind kind;
    };
    static constexpr std::array ranges{Range{14, 17, Kind::Date}, Range{18, 21, Kind::Time},
        Range{22, 22, Kind::DateTime}, Range{27, 31, Kind::Date}, Range{32, 35, Kind::Time},
        Range{36, 36, Kind::Date}, Range{45, 45, Kind::Time}, Range{46, 46, Kind::Elapsed},
        Range{47, 47, Kind::Time}, Range{50, 58, Kind::Date}};
    for (const Range &range : ranges) {
        if (id >= range.first && id <= range.last)
            return {range.kind, {}};
    }
    return {};
}

QString textOfNumber(QStringView stored, const CellFormat &format, bool is1904)
{
    if (format.kind == Kind::General && isShortInteger(stored))
        return stored.toString();
    bool isNumber = false;
    const double value = stored.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return stored.toString();
    if (format.kind != Kind::General && format.kind != Kind::Digits) {
        const QString moment = momentText(value, format.kind, is1904);
        if (!moment.isEmpty())
            return moment;
    }
    const Decimal decimal = rounded(value);
    if (decimal.exponent >= exactDigits) {
        if (const auto whole = wholeOf(stored))
            return *whole;
        return plain(decimal);
    }
    const QString text = plain(decimal);
    const bool isWhole = !text.contains(u'.') && !text.contains(u'E') && !decimal.isNegative;
    return format.kind == Kind::Digits && isWhole ? atPlaces(format.places, text) : text;
}

} // namespace rolodesk
