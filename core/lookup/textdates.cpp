#include "core/lookup/textdates.h"

#include "core/contacts/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype longestPrefix = 20; // letters; no number has more before its last groups
constexpr qsizetype mostOfCode = 6; // digits; of a country and an area

/// Matching is safe on any thread.
struct Patterns {
    QRegularExpression whole;
    QRegularExpression within;
    QRegularExpression numberBegins;

    static const Patterns &all()
    {
        static const Patterns patterns;
        return patterns;
    }

private:
    Patterns()
    {
        // The backward reference is to the separator.
        const QString day = u"(?:0?[1-9]|[12]\\d|3[01])"_s;
        const QString month = u"(?:0?[1-9]|1[0-2])"_s;
        const QString separator = u"([-./])"_s;
        const QString again = u"\\g{-1}"_s;
        const QString year = u"(?:19|20)\\d{2}"_s;
        // Days and months come in either order.
        const QString dayAndMonth = day + separator + day + again;
        const QString full =
            u"(?:"_s + year + separator + month + again + day + u'|' + dayAndMonth + year + u')';
        const QString shortOne = dayAndMonth + u"\\d{2}"_s;
        const QString hour = u"(?:[01]?\\d|2[0-3])"_s;
        const QString minute = u"[0-5]\\d"_s;
        const QString colonTime = hour + u':' + minute + u"(?::"_s + minute
            + u"(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?"_s;
        const QString dotTime = hour + u"\\."_s + minute + u"(?:\\."_s + minute + u")?"_s;
        const QString bareTime = u"(?:[01]\\d|2[0-3])"_s + minute;
        const QString ends = u"(?![\\p{L}\\d_]|[-./:]\\d)"_s;
        const QString isNoGroup = u"(?!\\p{Zs}\\d{2}(?:\\p{Zs}|$))"_s;
        const QString between = u"\\p{Zs}()（）\\[\\].\\-‐-―−/"_s; // groups of a number

        set(whole,
            u"^(?:"_s + full + u'|' + shortOne + u")(?:[ T](?:"_s + colonTime + u'|' + dotTime
                + u'|' + bareTime + u"))?$"_s);
        set(within,
            u"(?<![\\p{L}\\d_.\\-/+＋])(?<!\\d:)(?:(?:"_s + full + u"|(?<short>"_s + shortOne + u')'
                + isNoGroup + u")(?:[ T](?:"_s + colonTime + u'|' + dotTime + isNoGroup + u')'
                + ends + u")?|"_s + colonTime + u')' + ends);
        set(numberBegins,
            u"(?:([+＋])|\\d)(?:[\\d"_s + between + u"]*\\d)?["_s + between + u"]*$"_s);
    }

    static void set(QRegularExpression &expression, const QString &pattern)
    {
        expression.setPattern(pattern);
        expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT(expression.isValid());
    }
};

/// What stands before a date is the beginning of a number that it is the end of.
bool belongsToNumber(const QString &before, bool isShort)
{
    const auto number = Patterns::all().numberBegins.match(before);
    if (isShort)
        return number.hasMatch();
    return number.hasCaptured(1) && digitsOf(number.captured()).size() <= mostOfCode;
}

} // namespace

bool isDate(const QString &text)
{
    return Patterns::all().whole.match(text).hasMatch();
}

QString withoutDates(QString text, QChar filler)
{
    qsizetype end = 0; // of the last one
    for (auto it = Patterns::all().within.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        const qsizetype at = found.capturedStart();
        const qsizetype from = std::max(end, at - longestPrefix);
        if (belongsToNumber(text.mid(from, at - from), found.hasCaptured(u"short"_s)))
            continue;
        end = found.capturedEnd();
        text.replace(at, end - at, QString(end - at, filler));
    }
    return text;
}

} // namespace rolodesk
