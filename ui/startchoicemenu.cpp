#include "ui/startchoicemenu.h"

#include "ui/common/prompts.h"

#include <QActionGroup>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rolodesk {

StartChoiceMenu::StartChoiceMenu(const QString &title, const QString &key, QSettings &settings,
    Prompts &prompts, QWidget *parent)
    : QMenu(title, parent)
    , m_key(key)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_group(new QActionGroup(this))
{
    setObjectName(key + u"Menu"_s);
    add({}, tr("As the desktop"));
    addSeparator();
}

void StartChoiceMenu::add(const QString &value, const QString &name)
{
    QAction *action = addAction(name);
    action->setObjectName(m_key + u':' + value);
    action->setCheckable(true);
    action->setChecked(m_settings.value(m_key).toString() == value);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, value, name] { choose(value, name); });
}

void StartChoiceMenu::choose(const QString &value, const QString &name)
{
    if (m_settings.value(m_key).toString() == value)
        return;
    if (value.isEmpty())
        m_settings.remove(m_key);
    else
        m_settings.setValue(m_key, value);
    m_prompts.tell(parentWidget(), m_words.title,
        value.isEmpty() ? m_words.asDesktop : m_words.sentence.arg(name));
}

} // namespace rolodesk
