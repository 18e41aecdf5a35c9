#include "core/contacts/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <set>

namespace rolodesk {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using GoogleNumber = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

QString e164(const GoogleNumber &number)
{
    std::string text;
    util().Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text).mid(1);
}

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

} // namespace

Result<PhoneNumber, PhoneNumber::Problem> PhoneNumber::parse(
    QStringView text, const QString &defaultRegion)
{
    QString cleaned = text.trimmed().toString();
    // libphonenumber reads no more either, but takes the square of the length to say so.
    constexpr qsizetype longest = 250;
    if (cleaned.size() > longest) {
        const bool hasDigits = std::any_of(
            cleaned.cbegin(), cleaned.cend(), [](QChar c) { return c.isDigit(); });
        return Failure(hasDigits ? Problem::TooLong : Problem::NotANumber);
    }
    // "00" is the international prefix of most countries, but libphonenumber honours it only when
    // the default country uses it.
    if (cleaned.startsWith(QLatin1String("00")))
        cleaned = QLatin1Char('+') + cleaned.mid(2);

    const std::string region =
        defaultRegion.isEmpty() ? std::string("ZZ") : defaultRegion.toUpper().toStdString();
    GoogleNumber number;
    switch (util().Parse(cleaned.toStdString(), region, &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return Failure(Problem::NeedsCountry);
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return Failure(Problem::TooShort);
    case PhoneNumberUtil::TOO_LONG_NSN:
        return Failure(Problem::TooLong);
    case PhoneNumberUtil::NOT_A_NUMBER:
        return Failure(Problem::NotANumber);
    }
    switch (util().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return Failure(Problem::TooShort);
    case PhoneNumberUtil::TOO_LONG:
        return Failure(Problem::TooLong);
    default:
        return Failure(Problem::Impossible);
    }

    PhoneNumber parsed;
    parsed.m_digits = e164(number);
    parsed.m_valid = util().IsValidNumber(number);
    std::string numberRegion;
    util().GetRegionCodeForNumber(number, &numberRegion);
    parsed.m_region = QString::fromStdString(numberRegion);
    return parsed;
}

QString PhoneNumber::nationalForm() const
{
    GoogleNumber number;
    const QString withPlus = QLatin1Char('+') + m_digits;
    if (util().Parse(withPlus.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return m_digits;
    std::string text;
    util().Format(number, PhoneNumberUtil::NATIONAL, &text);
    return QString::fromStdString(text);
}

QString PhoneNumber::display(const QString &e164Digits)
{
    if (!isAllDigits(e164Digits))
        return e164Digits;
    GoogleNumber number;
    const QString withPlus = QLatin1Char('+') + e164Digits;
    // A number that does not come back unchanged would be shown as another one.
    if (util().Parse(withPlus.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || e164(number) != e164Digits)
        return withPlus;
    std::string text;
    util().Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

const QStringList &PhoneNumber::callingCodes()
{
    static const QStringList codes = [] {
        std::set<int> known;
        util().GetSupportedCallingCodes(&known);
        QStringList texts;
        for (const int code : known)
            texts.append(QString::number(code));
        return texts;
    }();
    return codes;
}

void PhoneNumber::prepare()
{
    // Rules are read from the tables when the first number needs them.
    (void)display(QStringLiteral("14155550100"));
}

bool isPhoneRegion(const QString &region)
{
    return util().GetCountryCodeForRegion(region.toUpper().toStdString()) != 0;
}

} // namespace rolodesk
