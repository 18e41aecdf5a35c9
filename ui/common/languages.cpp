#include "ui/common/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto languageProperty = "rolodesk_language";

bool isThere(const QString &code)
{
    const QList<UiLanguage> all = uiLanguages();
    return std::any_of(
        all.cbegin(), all.cend(), [&code](const UiLanguage &one) { return one.code == code; });
}

/// "de" of "de-AT".
QString languageOf(const QString &name)
{
    return name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

QString languageOfDesktop()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (const QString code = languageOf(name); isThere(code))
            return code;
    }
    return u"en"_s;
}

void install(QApplication &application, const QString &file, const QString &folder)
{
    auto *words = new QTranslator(&application);
    if (words->load(file, folder))
        QApplication::installTranslator(words);
    else
        delete words;
}

} // namespace

QList<UiLanguage> uiLanguages()
{
    return {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}};
}

QString uiLanguage()
{
    const QVariant language = qApp ? qApp->property(languageProperty) : QVariant();
    return language.isValid() ? language.toString() : u"en"_s;
}

void setLanguage(QApplication &application, const QString &code)
{
    const bool isNamed = isThere(code);
    const QString language = isNamed ? code : languageOfDesktop();
    application.setProperty(languageProperty, language);
    if (isNamed && languageOf(QLocale::system().name()) != language)
        QLocale::setDefault(QLocale(language));
    if (language == "en"_L1)
        return; // its plural forms are there
    install(
        application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"rolodesk_"_s + language, u":/rolodesk/words"_s);
}

} // namespace rolodesk
