#include "ui/common/countryname.h"

#include "ui/common/languages.h"

#include <QLocale>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace rolodesk {

QString countryName(const QString &region)
{
    // ICU knows "Unknown Region", too.
    if (QLocale::codeToTerritory(region) == QLocale::AnyTerritory)
        return region;
    const icu::Locale country("", region.toLatin1().constData());
    const icu::Locale language(uiLanguage().toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    return name.isEmpty()
        ? region
        : QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

} // namespace rolodesk
