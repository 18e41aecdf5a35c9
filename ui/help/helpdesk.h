#pragma once

#include <QObject>
#include <QPointer>

class QSettings;
class QWidget;

namespace rolodesk {

class HelpDialog;
class Keymap;
class KeysDialog;
class Prompts;
class ShortcutsDialog;
class WindowMenus;

/// What the menu of help opens: each once, and in front when it is asked for again.
class HelpDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDesk)

public:
    /// A child of the window, over which everything opens. All outlive it.
    HelpDesk(WindowMenus &menus, Keymap &keymap, QSettings &settings, Prompts &prompts,
        QWidget &window);

private:
    void showTopics();
    void showKeys();
    void showShortcuts();
    void showAbout();

    WindowMenus &m_menus;
    Keymap &m_keymap;
    QSettings &m_settings;
    Prompts &m_prompts;
    QWidget &m_window;
    QPointer<HelpDialog> m_topics; ///< As long as it is open.
    QPointer<KeysDialog> m_keys; ///< The same.
    QPointer<ShortcutsDialog> m_shortcuts; ///< The same.
};

} // namespace rolodesk
