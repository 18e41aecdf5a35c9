#include "ui/help/helpdesk.h"

#include "ui/common/languages.h"
#include "ui/common/prompts.h"
#include "ui/help/helpdialog.h"
#include "ui/help/keysdialog.h"
#include "ui/keys/shortcutsdialog.h"
#include "ui/windowmenus.h"

namespace rolodesk {

namespace {

void bringToFront(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

HelpDesk::HelpDesk(WindowMenus &menus, Keymap &keymap, QSettings &settings, Prompts &prompts,
    QWidget &window)
    : QObject(&window)
    , m_menus(menus)
    , m_keymap(keymap)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&menus, &WindowMenus::helpWanted, this, &HelpDesk::showTopics);
    connect(&menus, &WindowMenus::keysWanted, this, &HelpDesk::showKeys);
    connect(&menus, &WindowMenus::shortcutsWanted, this, &HelpDesk::showShortcuts);
    connect(&menus, &WindowMenus::aboutWanted, this, &HelpDesk::showAbout);
}

void HelpDesk::showTopics()
{
    if (!m_topics)
        m_topics = new HelpDialog(m_settings, uiLanguage(), &m_window);
    bringToFront(*m_topics);
}

void HelpDesk::showKeys()
{
    if (!m_keys)
        m_keys = new KeysDialog(m_menus.bar(), &m_window);
    bringToFront(*m_keys);
}

void HelpDesk::showShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutsDialog(m_keymap, &m_window);
    bringToFront(*m_shortcuts);
}

void HelpDesk::showAbout()
{
    m_prompts.tellRich(&m_window, tr("About Rolodesk"),
        tr("<h3>Rolodesk %1</h3><p>A desktop contact manager for teams that text their customers "
           "through Heymarket.</p><p>Licensed under the Apache License 2.0. Uses Qt %2, SQLite and "
           "libphonenumber.</p>")
            .arg(QLatin1String(ROLODESK_VERSION), QLatin1String(qVersion())));
}

} // namespace rolodesk
