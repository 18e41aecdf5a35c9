#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;
class QMenuBar;
class QSettings;

namespace rolodesk {

class Keymap;
class Prompts;
class WorkspaceMenu;
class WorkspacePage;

/// The menus of the window. What belongs to a workspace stands in them while its page is in front,
/// and has the keys somebody chose.
class WindowMenus final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenus)

public:
    /// A child of the window, which has no menus yet. All outlive it.
    WindowMenus(QMainWindow &window, WorkspaceMenu &workspaces, Keymap &keymap, QSettings &settings,
        Prompts &prompts);

    /// Only what works now stands in the menus. `page`: in front; null: none is.
    void fill(const WorkspacePage *page);
    [[nodiscard]] const QMenuBar &bar() const { return m_bar; }

Q_SIGNALS:
    void paletteWanted();
    void helpWanted();
    void keysWanted();
    void shortcutsWanted();
    void supportWanted();
    void aboutWanted();
    void quitWanted();

private:
    QAction *add(QMenu &menu, const QIcon &icon, const QString &text, const QString &name,
        void (WindowMenus::*wanted)());

    QMenuBar &m_bar;
    Keymap &m_keymap;
    QMenu *m_contact;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_colors;
    QPointer<QMenu> m_columns; ///< Of the page in front.
    QAction *m_palette;
};

} // namespace rolodesk
