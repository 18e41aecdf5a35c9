#pragma once

#include "core/accounts/accountdesk.h"

#include <QColor>
#include <QMenu>

class QActionGroup;

namespace rolodesk {

/// The menu of workspaces: all of them with the one in front marked (Ctrl+1 to Ctrl+9 for the first
/// nine), the sample, the ways to others, and what can be done with the one in front.
class WorkspaceMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceMenu)

public:
    /// A workspace that is open and not among the desk's.
    struct Guest {
        QString id;
        QString name;
        QColor color;
    };
    /// What the window shows.
    struct State {
        QString front; ///< Id; empty when no workspace is in front.
        bool frontIsSample = false;
        bool frontIsSaved = false;
        QList<Guest> guests;
    };

    /// The desk outlives the menu.
    explicit WorkspaceMenu(AccountDesk &desk, QWidget *parent = nullptr);

    void setState(const State &state);
    /// Put at the end of the menu.
    void addLast(QAction *action);

Q_SIGNALS:
    void workspaceChosen(const QString &id);
    void sampleChosen();
    void allWanted();
    void connectWanted();
    void settingsWanted();
    void startOverWanted();
    void closeWanted();

private:
    void listWorkspaces();
    void addWorkspace(const QString &id, const QString &name, const QColor &color);

    AccountDesk &m_desk;
    State m_state;
    QActionGroup *m_group;
    QList<QAction *> m_workspaces;
    QAction *m_sample;
    QAction *m_all;
    QAction *m_connect;
    QAction *m_settings;
    QAction *m_startOver;
    QAction *m_close;
};

} // namespace rolodesk
