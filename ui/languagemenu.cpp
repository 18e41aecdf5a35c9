#include "ui/languagemenu.h"

#include "ui/common/languages.h"
#include "ui/common/prompts.h"

#include <QActionGroup>
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
    : QMenu(tr("&Language"), parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    add({}, tr("As the desktop"));
    addSeparator();
    const QList<UiLanguage> languages = uiLanguages();
    for (const UiLanguage &language : languages)
        add(language.code, language.name);
}

void LanguageMenu::add(const QString &code, const QString &name)
{
    QAction *action = addAction(name);
    action->setObjectName(u"language:"_s + code);
    action->setCheckable(true);
    action->setChecked(chosen(m_settings) == code);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code, name] { choose(code, name); });
}

void LanguageMenu::choose(const QString &code, const QString &name)
{
    if (chosen(m_settings) == code)
        return;
    if (code.isEmpty())
        m_settings.remove(languageKey);
    else
        m_settings.setValue(languageKey, code);
    m_prompts.tell(parentWidget(), tr("Another language"),
        code.isEmpty() ? tr("Rolodesk speaks the language of the desktop from its next start on.")
                       : tr("Rolodesk speaks this language from its next start on: %1.").arg(name));
}

} // namespace rolodesk
