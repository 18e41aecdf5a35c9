#include "core/contacts/servicetime.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qint64 billion = 1'000'000'000;

/// Takes a text apart from its front. Each contact has several times, and a base a million
/// contacts: a regular expression took longer than all else that is read of a contact.
class Parts final {
public:
    explicit Parts(QStringView text)
        : m_rest(text)
    {
    }
    /// So many ASCII digits.
    [[nodiscard]] bool take(int digits, int &number)
    {
        if (m_rest.size() < digits)
            return false;
        number = 0;
        for (const QChar c : m_rest.first(digits)) {
            if (c < u'0' || c > u'9')
                return false;
            number = number * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(digits);
        return true;
    }
    [[nodiscard]] bool take(QStringView anyOf)
    {
        if (m_rest.isEmpty() || !anyOf.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

/// The digits behind the point as nanoseconds; further ones are cut.
bool takeFraction(Parts &parts, int &nanoseconds)
{
    int digits = 0;
    nanoseconds = 0;
    for (int digit = 0; parts.take(1, digit); ++digits) {
        if (digits < 9)
            nanoseconds = nanoseconds * 10 + digit;
    }
    for (int missing = digits; missing < 9; ++missing)
        nanoseconds *= 10;
    return digits > 0;
}

bool takeOffset(Parts &parts, int &seconds)
{
    seconds = 0;
    if (parts.take(u"Zz"))
        return true;
    const bool isEast = parts.take(u"+");
    int hours = 0;
    int minutes = 0;
    if ((!isEast && !parts.take(u"-")) || !parts.take(2, hours) || !parts.take(u":")
        || !parts.take(2, minutes))
        return false;
    seconds = (hours * 60 + minutes) * (isEast ? 60 : -60);
    return hours <= 23 && minutes <= 59;
}

} // namespace

std::optional<ServiceTime> ServiceTime::parse(const QString &text)
{
    Parts parts(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    const bool isForm = parts.take(4, year) && parts.take(u"-") && parts.take(2, month)
        && parts.take(u"-") && parts.take(2, day) && parts.take(u"Tt ") && parts.take(2, hour)
        && parts.take(u":") && parts.take(2, minute) && parts.take(u":") && parts.take(2, second);
    int nanoseconds = 0;
    int offset = 0;
    if (!isForm || (parts.take(u".") && !takeFraction(parts, nanoseconds))
        || !takeOffset(parts, offset) || !parts.isAtEnd())
        return std::nullopt;
    const QDate date(year, month, day);
    const bool isMidnight = hour == 24 && minute == 0 && second == 0 && nanoseconds == 0;
    if (!date.isValid() || (!isMidnight && (hour > 23 || minute > 59 || second > 59)))
        return std::nullopt;
    constexpr qint64 julianDayOf1970 = 2'440'588;
    const qint64 days = date.toJulianDay() - julianDayOf1970;
    return ServiceTime{((days * 24 + hour) * 60 + minute) * 60 + second - offset, nanoseconds};
}

QString ServiceTime::toRfc3339() const
{
    QString text =
        QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (nanoseconds != 0) {
        QString fraction = QString::number(nanoseconds).rightJustified(9, u'0');
        while (fraction.endsWith(u"000"_s))
            fraction.chop(3);
        text += u'.' + fraction;
    }
    return text + u'Z';
}

ServiceTime ServiceTime::plusNanoseconds(qint64 amount) const
{
    qint64 whole = amount / billion;
    qint64 rest = nanoseconds + amount % billion;
    if (rest < 0) {
        rest += billion;
        --whole;
    } else if (rest >= billion) {
        rest -= billion;
        ++whole;
    }
    return {seconds + whole, static_cast<int>(rest)};
}

} // namespace rolodesk
