#pragma once

#include "app/common/dataplace.h"
#include "app/common/sampleworkspace.h"
#include "app/desktop/options.h"
#include "core/accounts/workspaceregistry.h"
#include "core/credentials/credentialstore.h"
#include "core/util/clock.h"
#include "ui/common/prompts.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QSettings;
class QTemporaryDir;

namespace rolodesk {
class AccountDesk;
class MainWindow;
struct ErrorText;
struct ProfileAccess;
} // namespace rolodesk

namespace rolodesk::desktop {

class Errand;
class SingleInstance;
class Workspace;
struct HandOver;
struct WorkspacePlan;

/// The composition root: the only place that builds services. Owns the clock, the window, the
/// sample service, the list of workspaces, the places for secrets and the open workspaces, and
/// opens and closes these as the window asks. Nothing here blocks but the opening of a local file.
class Application final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `credentials` are those of standard input; incomplete when there were none.
    /// `keychain`: the desktop's own unless one is given. `clock`: the machine's own unless one is
    /// given, which outlives this.
    Application(Options options, Credentials credentials,
        std::unique_ptr<CredentialStore> keychain = {}, Clock *clock = nullptr,
        QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window and what the options ask for.
    void start();
    /// Closes the workspaces, ends the sample service, then emits `finished`.
    void quit(int exitCode);
    [[nodiscard]] AccountDesk &accounts() { return *m_desk; }

Q_SIGNALS:
    /// Exactly once; nothing runs any more.
    void finished(int exitCode);

private:
    void connectSample();
    void connectWindow();
    void showSupport();
    /// What another start of the program wants.
    void takeOver(const HandOver &wish);
    void showFirst();
    void importFiles();

    [[nodiscard]] WorkspacePlan samplePlan(const QUrl &address) const;
    /// Of the credentials of standard input.
    [[nodiscard]] WorkspacePlan givenPlan() const;
    [[nodiscard]] WorkspacePlan planFor(const WorkspaceProfile &profile) const;
    [[nodiscard]] ProfileAccess accessFor(const WorkspacePlan &plan);

    void openSample();
    void startSampleOver();
    void openGiven();
    void openSaved(const QString &id);
    /// To the front when it is open already.
    void open(const WorkspacePlan &plan);
    /// Closes and opens it with its settings of now; asks first where something is lost by that.
    void reopen(const QString &id);
    void openAnew(const QString &id);
    /// Of a workspace that is to keep none, and has its contacts in memory already.
    void deleteUnwantedCopy(const QString &id);
    void closeWorkspace(const QString &id);
    void closeOne(const QString &id);

    void renewKey(const QString &id);
    void followProfile(const QString &id);
    void noteTeam(const QString &id);
    void deleteCopy(const QString &id);
    void removeSaved(const QString &id, bool keyMayStay);
    /// Why a file could not be deleted; none when all are gone.
    [[nodiscard]] static std::optional<ErrorText> deleteFiles(const QString &folder);

    void sampleFailed(const SampleWorkspace::Failure &failure);
    /// The workspace cannot be shown: says why, on a page of the window or, for an errand, on the
    /// console.
    void failToOpen(const ErrorText &text);
    void tell(const ErrorText &text);
    [[nodiscard]] Workspace *workspace(const QString &id) const;
    void startErrand(Workspace &workspace);
    /// Calls `next` once the sample service has ended, at once when it does not run. A later call
    /// takes the place of an earlier one.
    void whenSampleStopped(std::function<void()> next);

    Options m_options;
    Credentials m_credentials;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< Data of a self test or a picture.
    DataPlace m_place; ///< Made from what stands above.
    SystemClock m_systemClock;
    Clock &m_clock;
    std::unique_ptr<CredentialStore> m_keychain;
    std::unique_ptr<CredentialStore> m_memory;
    WorkspaceRegistry m_registry;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<QSettings> m_settings; ///< Of the window.
    DialogPrompts m_prompts;
    std::unique_ptr<SampleWorkspace> m_sample;
    Credentials m_sampleCredentials;
    std::map<QString, std::unique_ptr<Workspace>> m_workspaces; ///< By id.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Errand> m_errand;
    std::unique_ptr<SingleInstance> m_instance; ///< Null for errands.
    std::function<void()> m_afterSample;
    std::function<void()> m_again; ///< What ended in the problem on screen, once more.
    bool m_isQuitting = false;
};

} // namespace rolodesk::desktop
