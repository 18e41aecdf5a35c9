#pragma once

#include "core/accounts/accountdesk.h"
#include "ui/common/settingswriter.h"
#include "ui/contacts/unsavedwork.h"
#include "ui/keys/keymap.h"
#include "ui/waitingwork.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QSettings;
class QStackedWidget;

namespace rolodesk {

class CommandPalette;
class DropTarget;
class FontWarmUp;
class ConnectForm;
class ProblemPage;
class Prompts;
class StatePanel;
class WelcomePage;
class WindowMenus;
class WorkspaceMenu;
class WorkspacePage;
class WorkspaceSettings;
struct ErrorText;
struct WorkspaceContext;

/// The window: the welcome page, the connect form, a problem, and a page for each open workspace,
/// one of them in front. Pages behind stay as they are, with everything typed.
///
/// It builds no service. It says by signals what is wanted, and whoever composed the program
/// answers with one of the `show…` calls:
///
/// - `sampleRequested`, `workspaceRequested` → build the services, `showWorkspace`, start the
/// SyncEngine; or `showProblem`. One that is open already comes to the front by itself:
/// `sampleRequested` is not sent then, `workspaceRequested` is, and needs no answer.
/// - `keyRenewed` → the open workspace reads its key anew.
/// - `profileChanged` → `updateWorkspace`, when it is open.
/// - `tryAgainRequested` → what ended in the problem, once more.
/// - `leaveWorkspaceRequested` → `showWelcome`; nothing is closed.
/// - `closeRequested` → `closeWorkspace(id)`, take the services down. What is not saved yet was
/// told.
/// - `deleteCopyRequested` (confirmed already) → `closeWorkspace(id)`, delete the copy, open anew.
/// - `removeRequested` (confirmed already) → `AccountDesk::remove`; then `closeWorkspace(id)`,
/// delete its files, `showRemoved`; or `showRemoveFailed`.
/// - `startOverRequested` (confirmed already) → `closeWorkspace` of the sample, reset it,
/// `showWorkspace` again.
/// - `supportWanted` → a SupportDialog over the window.
///
/// While the connect form is in front it stays there with what was typed: what is opened comes
/// behind it, and what failed is told beside it. Only the person leaves it.
///
/// Connecting itself is between the form and the desk. `setUpUi` (ui/common/uisetup.h) has to be
/// called once before. Shown without any of the `show…` calls it begins on the welcome page.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All outlive the window. `settings` holds columns, sizes and choices of the view; never a
    /// secret.
    MainWindow(QSettings &settings, Prompts &prompts, AccountDesk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    /// With a profile the desk knows: its key is entered again. With another one: what a new
    /// account begins with. An open workspace stays open behind the form, and Back leads back to
    /// it.
    void showConnectForm(const std::optional<WorkspaceProfile> &prefill = std::nullopt);
    /// Adds a page for the workspace, or brings it to the front when its id is open already. What
    /// `context` refers to has to live until it was closed, or until the window's end.
    void showWorkspace(const WorkspaceContext &context);
    [[nodiscard]] bool hasWorkspace(const QString &id) const;
    void bringToFront(const QString &id);
    /// Takes over name, colour, region and address of an open workspace.
    void updateWorkspace(const WorkspaceContext &context);
    /// Id of the workspace in front; empty on every other page.
    [[nodiscard]] QString currentWorkspace() const;
    /// After this nothing of the workspace's services is touched any more. When it was in front,
    /// the one before comes to the front, or the welcome page. Nothing happens when it is not open.
    void closeWorkspace(const QString &id);
    void closeWorkspaces();
    /// Calls `then` when nothing is lost by opening the workspace anew, or when the person says so.
    void askToReopen(const QString &id, std::function<void()> then);
    /// A workspace could not be opened: a few words, one or two sentences, and what one can do
    /// (plain text each). `retryHelps` offers to try again.
    void showProblem(const QString &title, const QString &sentence, const QStringList &nextSteps,
        bool retryHelps = false);
    /// A message on the way to a workspace ("Starting the sample service…"), with the choices out
    /// of reach until one of the other `show…` calls.
    void showBusy(const QString &sentence);
    /// Who tells what a workspace that is not open has left unsaved in its file.
    void setLeftBehind(std::function<UnsavedWork(const QString &id)> leftBehind)
    {
        m_leftBehind = std::move(leftBehind);
    }
    /// Imports files into the workspace in front. Where none is open they wait for the next one that
    /// is, and the window says so.
    void importFiles(const QStringList &paths);
    /// Looks a number up in the workspace in front; the same where none is open.
    void findNumber(const QString &number);
    /// In front of other windows, whatever state it was in.
    void comeToFront();
    /// Goes to the welcome page, which says that the workspace of this name was removed. `left`:
    /// what of it is still on this computer, and why; empty when nothing is.
    void showRemoved(const QString &name, const QString &left = {});
    void showRemoveFailed(const QString &id, const AccountError &error);

Q_SIGNALS:
    void sampleRequested();
    void workspaceRequested(const QString &id);
    void leaveWorkspaceRequested();
    void startOverRequested();
    void tryAgainRequested();
    void keyRenewed(const QString &id);
    void profileChanged(const QString &id);
    void deleteCopyRequested(const QString &id);
    void removeRequested(const QString &id, bool keyMayStay);
    void closeRequested(const QString &id);
    /// Somebody wants a support bundle.
    void supportWanted();

protected:
    void showEvent(QShowEvent *event) override;
    /// Asks first, where something is not saved yet.
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] WelcomePage &welcome();
    [[nodiscard]] ConnectForm &form();
    void fitToScreen();
    void fillMenus();
    void connectParts();
    void connectPage(WorkspacePage &page);
    [[nodiscard]] WorkspacePage *pageOf(const QString &id) const;
    [[nodiscard]] WorkspacePage *front() const;
    void requestSample();
    void requestWorkspace(const QString &id);
    void renewKey(const QString &id);
    void unlockFor(const QString &id);
    void accountSaved(const WorkspaceProfile &profile, bool known);
    WorkspaceSettings *openSettings(const QString &id);
    void askToStartOver();
    void askToClose(const QString &id);
    void doWaiting();
    [[nodiscard]] QString importRefusal() const;
    void openPalette();
    void leaveForm();
    /// The form is in front, and the person does not want to leave it.
    [[nodiscard]] bool isFormKept() const;
    void tell(const ErrorText &text);
    void showPage(QWidget *page);
    void refreshTitle();

    QSettings &m_settings;
    SettingsWriter m_settingsWriter;
    FontWarmUp *m_fonts = nullptr;
    Prompts &m_prompts;
    AccountDesk &m_desk;
    Keymap m_keymap;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr; ///< Built when it is first shown.
    ConnectForm *m_form = nullptr; ///< Built when it is first shown.
    bool m_hasBegun = false; ///< Some page was shown.
    ProblemPage *m_problem;
    StatePanel *m_busy;
    QList<WorkspacePage *> m_open; ///< The one that was in front last stands last.
    CommandPalette *m_palette = nullptr;
    QPointer<WorkspacePage> m_behindForm; ///< Where Back leads.
    bool m_isFormLeft = false; ///< The person asks for another page.
    bool m_isAskingToQuit = false;
    bool m_mayQuit = false; ///< The person knows what is not saved yet.
    QHash<QString, QPointer<WorkspaceSettings>> m_dialogs;
    std::function<UnsavedWork(const QString &id)> m_leftBehind = [](const QString &) {
        return UnsavedWork();
    };
    WorkspaceMenu *m_workspaceMenu;
    DropTarget *m_drop;
    WaitingWork m_waiting;
    WindowMenus *m_menus;
};

} // namespace rolodesk
