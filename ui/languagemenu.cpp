#include "ui/languagemenu.h"

#include "ui/common/languages.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto languageKey = "language"_L1;

} // namespace

QString LanguageMenu::chosen(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

LanguageMenu::LanguageMenu(QSettings &settings, Prompts &prompts, QWidget *parent)
    : StartChoiceMenu(tr("&Language"), languageKey, settings, prompts, parent)
{
    setWords(
        {tr("Another language"), tr("Rolodesk speaks this language from its next start on: %1."),
            tr("Rolodesk speaks the language of the desktop from its next start on.")});
    const QList<UiLanguage> languages = uiLanguages();
    for (const UiLanguage &language : languages)
        add(language.code, language.name);
}

} // namespace rolodesk
