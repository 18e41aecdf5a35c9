#pragma once

#include "ui/contacts/contactsearch.h"
#include "ui/palette/commandpalette.h"
#include "ui/workspacecontext.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QSettings;
class QSplitter;

namespace rolodesk {

class BulkTasks;
class CellEdits;
class ContactCard;
class FailedWrites;
class ImportTasks;
class PendingWrites;
class Prompts;
class ViewKeeper;
class ViewRegistry;
class ListPane;
class ListTasks;
class PictureLoader;
class SidePanel;
class Sidebar;
class RecentChanges;
class StatusLine;
class TopBar;
struct UnsavedWork;

/// One open workspace: bar, list, card and status line, and the actions that work on them.
class WorkspacePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspacePage)

public:
    /// What `context` refers to, `settings`, `prompts` and `menu`, which opens under the workspace's
    /// name, outlive the page.
    WorkspacePage(const WorkspaceContext &context, QSettings &settings, QMenu &menu,
        Prompts &prompts, QWidget *parent = nullptr);
    ~WorkspacePage() override;

    [[nodiscard]] QList<QAction *> contactActions() const;
    [[nodiscard]] QList<QAction *> editActions() const;
    [[nodiscard]] QList<QAction *> columnActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;
    [[nodiscard]] const WorkspaceContext &context() const { return m_context; }
    /// Takes over name, colour, region and address; everything on screen stays.
    void setLook(const WorkspaceContext &context);
    /// Loads what could not be loaded, after what stood in the way is gone.
    void retry();
    /// What would be left undone if the page were closed now.
    [[nodiscard]] UnsavedWork unsaved() const;
    /// Shows who has the number, here or at the service, or offers to make a contact that has it.
    void findNumber(const QString &number);
    /// What one gets to by its name here, beside the actions. Holds while the page is open.
    [[nodiscard]] PaletteOffer paletteOffer();
    /// Files from anywhere, and whether they may be imported here.
    [[nodiscard]] ImportTasks &imports() const { return *m_imports; }
    /// Moves the focus to where it was, on this page, or else to where work begins: one types what
    /// one looks for, or goes down to the list.
    void resume();

Q_SIGNALS:
    void keyWanted();
    void unlockWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void connectParts();
    void connectViews();
    void connectImports();
    void connectWriting();
    /// A table is imported, a list of numbers looked up.
    void takeText(const QString &text);
    void contactChanged(ContactId id);
    /// Makes the contact current in the list, whatever is searched, and says where it is gone.
    void goTo(ContactId id);
    void refreshCopyActions();
    void syncChanged();
    void copy(const QString &text);
    /// Puts words into the search box, and leaves the focus where it is.
    void search(const QString &query);
    void clearSearch();
    void focusSearch();
    void focusList();
    void fitSidebar();
    void showSidebar(bool isShown);

    WorkspaceContext m_context;
    QSettings &m_settings;
    QAction *m_copyPhone;
    QAction *m_copyEmail;
    QAction *m_find;
    QAction *m_clear;
    QAction *m_selectAll;
    QAction *m_selectNone;
    QAction *m_sync;
    QAction *m_pause;
    QAction *m_remotePictures;
    QAction *m_showSidebar;
    PictureLoader *m_pictures;
    RecentChanges *m_recent; ///< Before those that show it.
    PendingWrites *m_pending = nullptr; ///< Like it; null where nothing can be changed.
    FailedWrites *m_failed = nullptr; ///< The same.
    TopBar *m_bar;
    Sidebar *m_sidebar;
    std::unique_ptr<ViewRegistry> m_ownViews; ///< Where nobody keeps them.
    std::unique_ptr<ViewKeeper> m_views;
    std::unique_ptr<ListTasks> m_tasks;
    std::unique_ptr<ImportTasks> m_imports;
    ListPane *m_list;
    SidePanel *m_side;
    std::unique_ptr<CellEdits> m_cells; ///< Null where nothing can be changed.
    std::unique_ptr<BulkTasks> m_bulk; ///< Null where nothing can be changed.
    ContactCard *m_card; ///< Of the side panel.
    bool m_begun = false; ///< The page was in front before.
    bool m_online = true; ///< The last run of the sync did not fail.
    QSplitter *m_splitter;
    StatusLine *m_status;
};

} // namespace rolodesk
