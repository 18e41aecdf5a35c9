#pragma once

#include "ui/contacts/contactsearch.h"
#include "ui/workspacecontext.h"

#include <QWidget>

class QAction;
class QSettings;
class QSplitter;

namespace rolodesk {

class ContactCard;
class ListPane;
class PictureLoader;
class StatusLine;
class TopBar;

/// One open workspace: bar, list, card and status line, and the actions that work on them.
class WorkspacePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspacePage)

public:
    /// What `context` refers to and `settings` outlive the page. `workspaceActions` go into the
    /// menu under the workspace's name.
    WorkspacePage(const WorkspaceContext &context, QSettings &settings,
        const QList<QAction *> &workspaceActions, QWidget *parent = nullptr);
    ~WorkspacePage() override;

    [[nodiscard]] QList<QAction *> contactActions() const { return {m_copyPhone, m_copyEmail}; }
    [[nodiscard]] QList<QAction *> editActions() const { return {m_find, m_clear}; }
    [[nodiscard]] QList<QAction *> columnActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;
    [[nodiscard]] const WorkspaceContext &context() const { return m_context; }
    /// Moves the focus to where work begins: one types what one looks for, or goes down to the
    /// list.
    void focusSearch();

Q_SIGNALS:
    void keyWanted();

private:
    void makeActions();
    void connectParts();
    void contactChanged(ContactId id);
    void refreshCopyActions();
    void syncChanged();
    void copy(const QString &text);
    void clearSearch();
    void focusList();

    WorkspaceContext m_context;
    QSettings &m_settings;
    QAction *m_copyPhone;
    QAction *m_copyEmail;
    QAction *m_find;
    QAction *m_clear;
    QAction *m_sync;
    QAction *m_pause;
    QAction *m_remotePictures;
    PictureLoader *m_pictures;
    TopBar *m_bar;
    ListPane *m_list;
    ContactCard *m_card;
    bool m_online = true; ///< The last run of the sync did not fail.
    QSplitter *m_splitter;
    StatusLine *m_status;
};

} // namespace rolodesk
