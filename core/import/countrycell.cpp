#include "core/import/countrycell.h"

#include "core/contacts/phonenumber.h"
#include "core/import/columnkind.h"

#include <QHash>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct ShortForm {
    const char *name;
    const char *region;
};

constexpr std::array shortForms{ShortForm{"usa", "US"}, ShortForm{"unitedstatesofamerica", "US"},
    ShortForm{"america", "US"}, ShortForm{"uk", "GB"}, ShortForm{"greatbritain", "GB"},
    ShortForm{"england", "GB"}, ShortForm{"scotland", "GB"}, ShortForm{"wales", "GB"},
    ShortForm{"uae", "AE"}, ShortForm{"holland", "NL"}, ShortForm{"thenetherlands", "NL"},
    ShortForm{"czechrepublic", "CZ"}, ShortForm{"korea", "KR"}, ShortForm{"southkorea", "KR"},
    ShortForm{"russianfederation", "RU"}, ShortForm{"hongkong", "HK"}, ShortForm{"macau", "MO"},
    ShortForm{"vereinigtestaaten", "US"}, ShortForm{"grossbritannien", "GB"},
    ShortForm{"osterreich", "AT"}, ShortForm{"schweiz", "CH"}, ShortForm{"suisse", "CH"},
    ShortForm{"svizzera", "CH"}, ShortForm{"espana", "ES"}, ShortForm{"brasil", "BR"}};

const QHash<QString, QString> &regions()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> found;
        const auto add = [&found](const QString &name, const QString &region) {
            const QString folded = foldedTitle(name);
            if (!folded.isEmpty() && !found.contains(folded))
                found.insert(folded, region);
        };
        for (const ShortForm &form : shortForms)
            found.insert(QString::fromLatin1(form.name), QString::fromLatin1(form.region));
        for (int code = QLocale::AnyTerritory + 1; code <= QLocale::LastTerritory; ++code) {
            const auto territory = static_cast<QLocale::Territory>(code);
            const QString region = QLocale::territoryToCode(territory);
            if (!isPhoneRegion(region))
                continue;
            add(region, region);
            add(QLocale::territoryToString(territory), region);
            for (const QLocale &locale :
                QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
                add(locale.nativeTerritoryName(), region);
        }
        return found;
    }();
    return all;
}

} // namespace

QString regionOfCountry(const QString &country)
{
    return regions().value(foldedTitle(country));
}

} // namespace rolodesk
