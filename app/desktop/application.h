#pragma once

#include "app/common/dataplace.h"
#include "app/common/sampleworkspace.h"
#include "app/desktop/options.h"
#include "core/credentials/secret.h"
#include "core/util/clock.h"
#include "ui/common/prompts.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;
class QTemporaryDir;

namespace rolodesk {
class MainWindow;
struct ConnectRequest;
struct ErrorText;
} // namespace rolodesk

namespace rolodesk::desktop {

class Errand;
class Workspace;
struct WorkspacePlan;

/// The composition root: the only place that builds services. Owns the clock, the window, the
/// sample service and the open workspace, and moves between the welcome page and workspaces.
/// Nothing here blocks but the opening of a local file.
class Application final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `credentials` are those of standard input; incomplete when there were none.
    Application(Options options, Credentials credentials, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window and what the options ask for.
    void start();
    /// Closes the workspace, ends the sample service, then emits `finished`.
    void quit(int exitCode);

Q_SIGNALS:
    /// Exactly once; nothing runs any more.
    void finished(int exitCode);

private:
    void connectWindow();
    [[nodiscard]] WorkspacePlan samplePlan(
        const QUrl &address, const Credentials &credentials) const;
    void openSample();
    void startSampleOver();
    void openService(const ConnectRequest &request);
    void askForKey();
    void openWorkspace(const WorkspacePlan &plan);
    void closeWorkspace();
    void sampleFailed(const SampleWorkspace::Failure &failure);
    /// The workspace cannot be shown: says why, on a page of the window or, for an errand, on the
    /// console.
    void failToOpen(const ErrorText &text);
    void startErrand();
    /// Calls `next` once the sample service has ended, at once when it does not run. A later call
    /// takes the place of an earlier one.
    void whenSampleStopped(std::function<void()> next);

    Options m_options;
    Credentials m_credentials;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< Data of a self test or a picture.
    DataPlace m_place;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings; ///< Of the window.
    DialogPrompts m_prompts;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Errand> m_errand;
    std::function<void()> m_afterSample;
    std::function<void()> m_again; ///< What ended in the problem on screen, once more.
    bool m_isQuitting = false;
};

} // namespace rolodesk::desktop
