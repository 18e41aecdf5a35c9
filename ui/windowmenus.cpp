#include "ui/windowmenus.h"

#include "ui/accounts/workspacemenu.h"
#include "ui/colorsmenu.h"
#include "ui/common/icons.h"
#include "ui/contacts/workspacepage.h"
#include "ui/keys/keymap.h"
#include "ui/languagemenu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace rolodesk {

WindowMenus::WindowMenus(QMainWindow &window, WorkspaceMenu &workspaces, Keymap &keymap,
    QSettings &settings, Prompts &prompts)
    : QObject(&window)
    , m_bar(*window.menuBar())
    , m_keymap(keymap)
{
    // A menu of its own for the bar would need a second set of actions; one serves both places.
    m_bar.addMenu(&workspaces);
    auto *quit = new QAction(paletteIcon("quit"_L1), tr("&Quit"), this);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &WindowMenus::quitWanted);
    workspaces.addLast(quit);
    m_contact = m_bar.addMenu(tr("&Contact"));
    m_edit = m_bar.addMenu(tr("&Edit"));
    m_view = m_bar.addMenu(tr("&View"));
    QMenu *help = m_bar.addMenu(tr("&Help"));
    add(*help, paletteIcon("info"_L1), tr("&Help topics"), u"helpTopics"_s,
        &WindowMenus::helpWanted);
    m_palette = add(*help, paletteIcon("search"_L1), tr("&Find anything…"), u"palette"_s,
        &WindowMenus::paletteWanted);
    m_palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction *keys = add(*help, paletteIcon("unknown"_L1), tr("&Keys and search"), u"keysPage"_s,
        &WindowMenus::keysWanted);
    keys->setShortcuts({QKeySequence(QKeySequence::HelpContents), QKeySequence(Qt::Key_Question)});
    add(*help, paletteIcon("settings"_L1), tr("&Change keys…"), u"changeKeys"_s,
        &WindowMenus::shortcutsWanted);
    m_colors = new ColorsMenu(settings, prompts, &window);
    m_colors->setIcon(paletteIcon("eye"_L1));
    help->addMenu(new LanguageMenu(settings, prompts, &window));
    help->addSeparator();
    add(*help, paletteIcon("copy"_L1), tr("&Support bundle…"), u"supportBundle"_s,
        &WindowMenus::supportWanted);
    add(*help, paletteIcon("info"_L1), tr("&About Rolodesk"), u"about"_s,
        &WindowMenus::aboutWanted);
    m_keymap.adopt(workspaces.actions());
    m_keymap.adopt(help->actions());
}

QAction *WindowMenus::add(QMenu &menu, const QIcon &icon, const QString &text, const QString &name,
    void (WindowMenus::*wanted)())
{
    QAction *action = menu.addAction(icon, text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void WindowMenus::fill(const WorkspacePage *page)
{
    for (QMenu *menu : {m_contact, m_edit, m_view})
        menu->clear();
    // A menu that is cleared keeps its submenus.
    delete m_columns;
    if (page) {
        m_contact->addActions(page->contactActions());
        m_edit->addActions(page->editActions());
        m_view->addActions(page->viewActions());
        m_view->addSeparator();
        m_columns = m_view->addMenu(paletteIcon("columns"_L1), tr("&Columns"));
        m_columns->addActions(page->columnActions());
        for (const QMenu *menu : {m_contact, m_edit, m_view})
            m_keymap.adopt(menu->actions());
    }
    m_view->addMenu(m_colors);
    for (const QMenu *menu : {m_contact, m_edit})
        menu->menuAction()->setVisible(page != nullptr);
}

} // namespace rolodesk
