#pragma once

#include "ui/accounts/connectrequest.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace rolodesk {

class ConnectForm;
class ProblemPage;
class Prompts;
class WelcomePage;
class WorkspacePage;
struct WorkspaceContext;

/// The window: the welcome page, the connect form, a problem, or one workspace.
///
/// It builds no service. It says by signals what is wanted, and whoever composed the program
/// answers with one of the `show…` calls:
///
/// - `sampleRequested`, `connectRequested` → build the services, `showWorkspace`, start the
/// SyncEngine; or `showProblem`.
/// - `keyRequested` → `fillConnectForm` with what is known of the workspace, `showConnectForm`;
/// then `connectRequested` comes as ever, or nothing when the person goes back.
/// - `tryAgainRequested` → what ended in the problem, once more.
/// - `leaveWorkspaceRequested` → `closeWorkspace`, take the services down, `showWelcome`.
/// - `startOverRequested` (asked and confirmed already) → `closeWorkspace`, reset the sample,
/// `showWorkspace` again.
///
/// `setUpUi` (ui/common/uisetup.h) has to be called once before. Starts on the welcome page.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Both outlive the window. `settings` holds columns, sizes and choices of the view; never a
    /// secret.
    MainWindow(QSettings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    /// Fills the form with what is known already; empty parts leave their fields as they are. The
    /// key is never filled in. An address other than the usual one opens the advanced part.
    void fillConnectForm(const ConnectRequest &known);
    /// An open workspace stays open behind the form, and Back leads back to it.
    void showConnectForm();
    /// Shows a workspace; closes the one before. What `context` refers to has to live until
    /// `closeWorkspace` or the window's end.
    void showWorkspace(const WorkspaceContext &context);
    /// After this nothing of the workspace's services is touched any more. Nothing happens when
    /// none is open.
    void closeWorkspace();
    /// A workspace could not be opened: a few words, one or two sentences, and what one can do
    /// (plain text each). `retryHelps` offers to try again. Closes the workspace.
    void showProblem(const QString &title, const QString &sentence, const QStringList &nextSteps,
        bool retryHelps = false);
    /// A message under the problem or on the way to a workspace ("Starting the sample service…"),
    /// with the choices out of reach until one of the other `show…` calls.
    void showBusy(const QString &sentence);

Q_SIGNALS:
    void sampleRequested();
    void connectRequested(const rolodesk::ConnectRequest &request);
    void leaveWorkspaceRequested();
    void startOverRequested();
    void keyRequested();
    void tryAgainRequested();

private:
    void fitToScreen();
    void makeMenus();
    void fillMenus();
    void askToStartOver();
    void showAbout();
    void leaveForm();
    void switchTo(QWidget *page);
    void showPage(QWidget *page);

    QSettings &m_settings;
    Prompts &m_prompts;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    ConnectForm *m_form;
    ProblemPage *m_problem;
    class StatePanel *m_busy;
    WorkspacePage *m_workspace = nullptr;
    QAction *m_leave;
    QAction *m_startOver;
    QAction *m_quit;
    QMenu *m_contactMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
};

} // namespace rolodesk
