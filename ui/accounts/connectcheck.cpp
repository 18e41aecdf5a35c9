#include "ui/accounts/connectcheck.h"

#include "core/contacts/phonenumber.h"
#include "ui/common/countryname.h"

#include <QCollator>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ConnectForm", text);
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

bool isLoopback(const QString &host)
{
    static const std::array names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return std::find(names.begin(), names.end(), host) != names.end();
}

} // namespace

std::optional<QString> problemWithSecretId(const QString &text)
{
    const QString id = text.trimmed();
    if (id.isEmpty())
        return words(QT_TRANSLATE_NOOP("ConnectForm",
            "Enter the API Secret ID. It stands in Heymarket under Settings > Integrations > "
            "API."));
    if (hasSpace(id))
        return words(QT_TRANSLATE_NOOP("ConnectForm",
            "Enter the ID without spaces. Part of something else may have been copied with it."));
    return std::nullopt;
}

std::optional<QString> problemWithSecretKey(const QString &text)
{
    const QString entered = text.trimmed();
    if (entered.isEmpty())
        return words(QT_TRANSLATE_NOOP("ConnectForm",
            "Enter the Secret Key. Heymarket shows it once, when the API Secret is made."));
    if (hasSpace(entered))
        return words(QT_TRANSLATE_NOOP("ConnectForm",
            "Enter the key without spaces. Part of something else may have been copied with it."));
    return std::nullopt;
}

std::optional<QString> problemWithProgram(const QString &text)
{
    if (text.trimmed().isEmpty())
        return words(QT_TRANSLATE_NOOP("ConnectForm", "Choose the program that hands out tokens."));
    if (!QDir::isAbsolutePath(text.trimmed()))
        return words(QT_TRANSLATE_NOOP("ConnectForm",
            "Enter the whole path of the program, such as /usr/bin/heymarket-token."));
    return std::nullopt;
}

std::optional<QString> problemWithAddress(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const QUrl url = addressFrom(text);
    if (!url.isValid() || url.host().isEmpty())
        return words(QT_TRANSLATE_NOOP(
            "ConnectForm", "Enter an address such as https://api.heymarket.com."));
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return words(
            QT_TRANSLATE_NOOP("ConnectForm", "Enter only server, port and path of the address."));
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host())))
        return std::nullopt;
    return words(QT_TRANSLATE_NOOP("ConnectForm",
        "Enter an address that begins with https, so that nobody can read along. Only this "
        "computer itself may be reached with http."));
}

QUrl usualAddress()
{
    return QUrl(u"https://api.heymarket.com"_s);
}

QUrl addressFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return usualAddress();
    const bool bare = !trimmed.contains("://"_L1);
    return QUrl(bare ? "https://"_L1 + trimmed : trimmed, QUrl::StrictMode);
}

QList<Region> phoneRegions()
{
    QList<Region> regions;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && isPhoneRegion(code))
            regions.append({code, countryName(code)});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(regions.begin(), regions.end(), [&collator](const Region &a, const Region &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    regions.erase(std::unique(regions.begin(), regions.end(),
                      [](const Region &a, const Region &b) { return a.code == b.code; }),
        regions.end());
    return regions;
}

QString regionOfLocale()
{
    const QString code = QLocale::territoryToCode(QLocale().territory());
    return isPhoneRegion(code) ? code : u"US"_s;
}

void fillWithRegions(QComboBox &box)
{
    for (const Region &region : phoneRegions())
        box.addItem(QCoreApplication::translate("ConnectForm", "%1 (%2)", "country (code)")
                        .arg(region.name, region.code),
            region.code);
}

} // namespace rolodesk
