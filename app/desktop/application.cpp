#include "app/desktop/application.h"

#include "app/desktop/screenshoterrand.h"
#include "app/desktop/selftest.h"
#include "app/desktop/startupwords.h"
#include "app/desktop/workspace.h"
#include "core/sync/syncengine.h"
#include "ui/accounts/connectcheck.h"
#include "ui/accounts/connectrequest.h"
#include "ui/common/errortext.h"
#include "ui/mainwindow.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentedLimit = 500; // requests a minute

bool isErrand(const Options &options)
{
    return options.wanted != Options::Wanted::Window;
}

} // namespace

Application::Application(Options options, Credentials credentials, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_credentials(std::move(credentials))
{
    if (isErrand(m_options) && m_options.dataDir.isEmpty()) {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_options.dataDir = m_scratch->path();
    }
    m_place = DataPlace::find(m_options.dataDir);
    if (m_options.defaultCountry.isEmpty())
        m_options.defaultCountry = QLocale::territoryToCode(QLocale::system().territory());
    m_sample = std::make_unique<SampleWorkspace>(
        SampleWorkspace::programBesideThisOne(), m_place.sampleFolder(), m_clock);
    connect(m_sample.get(), &SampleWorkspace::ready, this,
        [this](const QUrl &address, const Credentials &fresh) {
            if (m_isQuitting)
                return;
            if (m_workspace) // it died and is back, where it was
                m_workspace->sync().retry();
            else
                openWorkspace(samplePlan(address, fresh));
        });
    connect(m_sample.get(), &SampleWorkspace::failed, this, &Application::sampleFailed);
    connect(m_sample.get(), &SampleWorkspace::stopped, this, [this] {
        if (const auto next = std::exchange(m_afterSample, nullptr))
            next();
    });
}

Application::~Application() = default;

void Application::start()
{
    m_settings = std::make_unique<QSettings>(
        m_place.settingsFolder() + "/window.ini"_L1, QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    connectWindow();
    if (m_options.size)
        m_window->resize(*m_options.size);
    m_window->fillConnectForm({{}, {}, m_options.apiUrl, m_options.defaultCountry});
    if (m_options.credentialsFromStdin)
        openService({{}, m_credentials,
            m_options.apiUrl.isEmpty() ? usualAddress() : m_options.apiUrl, {}});
    else if (m_options.sample || isErrand(m_options))
        openSample();
    else if (!m_options.apiUrl.isEmpty())
        m_window->showConnectForm();
    else
        m_window->showWelcome();
    m_window->show();
}

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Application::openSample);
    connect(m_window.get(), &MainWindow::startOverRequested, this, &Application::startSampleOver);
    connect(m_window.get(), &MainWindow::connectRequested, this, &Application::openService);
    connect(m_window.get(), &MainWindow::keyRequested, this, &Application::askForKey);
    connect(m_window.get(), &MainWindow::tryAgainRequested, this, [this] {
        if (const auto again = std::exchange(m_again, nullptr))
            again();
    });
    connect(m_window.get(), &MainWindow::leaveWorkspaceRequested, this, [this] {
        closeWorkspace();
        m_window->showWelcome();
        whenSampleStopped({});
    });
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, [this] { quit(0); });
}

WorkspacePlan Application::samplePlan(const QUrl &address, const Credentials &credentials) const
{
    const QString key = sampleWorkspaceKey();
    return {address, credentials, key, m_place.storeFile(key), sampleWorkspaceName(),
        m_options.defaultCountry, true, m_options.noRateLimit ? 0 : documentedLimit};
}

void Application::openSample()
{
    m_again = [this] { openSample(); };
    closeWorkspace();
    m_window->showBusy(sampleIsStarting());
    whenSampleStopped([this] { m_sample->start(); });
}

void Application::startSampleOver()
{
    m_again = [this] { startSampleOver(); };
    closeWorkspace();
    m_window->showBusy(sampleIsStarting());
    whenSampleStopped([this] {
        const auto problem = m_sample->forget();
        if (!problem)
            m_sample->start();
        else if (*problem == SampleWorkspace::Problem::InUse)
            sampleFailed({*problem, {}});
        else
            failToOpen(sampleNotForgotten(m_place.sampleFolder()));
    });
}

void Application::openService(const ConnectRequest &request)
{
    const QString key = workspaceKeyFor(request.address, request.credentials.id);
    const WorkspacePlan plan{request.address, request.credentials, key, m_place.storeFile(key),
        request.name.isEmpty() ? request.address.host() : request.name,
        request.defaultRegion.isEmpty() ? m_options.defaultCountry : request.defaultRegion, false,
        m_options.noRateLimit ? 0 : documentedLimit};
    closeWorkspace();
    whenSampleStopped([this, plan] { openWorkspace(plan); });
}

void Application::askForKey()
{
    if (!m_workspace || m_workspace->plan().sample)
        return;
    const WorkspacePlan &plan = m_workspace->plan();
    m_window->fillConnectForm(
        {plan.name, {plan.credentials.id, {}}, plan.address, plan.defaultRegion});
    m_window->showConnectForm();
}

void Application::openWorkspace(const WorkspacePlan &plan)
{
    if (plan.sample)
        m_again = [this] { openSample(); };
    else
        m_again = [this, plan] { openWorkspace(plan); };
    auto workspace = Workspace::open(plan, m_clock);
    if (!workspace)
        return failToOpen(describe(workspace.error()));
    m_again = nullptr; // and with it the key
    m_workspace = std::move(*workspace);
    m_window->showWorkspace(m_workspace->context());
    m_workspace->sync().start();
    if (isErrand(m_options))
        startErrand();
}

void Application::closeWorkspace()
{
    m_errand.reset();
    if (!m_workspace)
        return;
    m_window->closeWorkspace();
    m_workspace.reset();
}

void Application::sampleFailed(const SampleWorkspace::Failure &failure)
{
    const ErrorText text = describe(failure);
    // An open workspace keeps what it holds on screen, and says itself that its service is gone.
    if (m_workspace && !isErrand(m_options))
        return m_prompts.tell(m_window.get(), text.title, text.body());
    failToOpen(text);
}

void Application::failToOpen(const ErrorText &text)
{
    if (m_isQuitting)
        return;
    if (isErrand(m_options)) {
        std::fprintf(stderr, "rolodesk: %s\n", qUtf8Printable(text.body()));
        return quit(1);
    }
    closeWorkspace();
    m_window->showProblem(text.title, text.sentence,
        text.advice.isEmpty() ? QStringList() : QStringList{text.advice},
        text.retryHelps && m_again);
}

void Application::startErrand()
{
    if (m_options.wanted == Options::Wanted::SelfTest)
        m_errand = std::make_unique<SelfTest>(*m_window, *m_workspace, m_clock);
    else
        m_errand = std::make_unique<ScreenshotErrand>(
            *m_window, *m_workspace, m_clock, m_options.screenshot);
    const char *name = m_options.wanted == Options::Wanted::SelfTest ? "self test" : "screenshot";
    connect(
        m_errand.get(), &Errand::finished, this, [this, name](bool succeeded, const QString &line) {
            std::fprintf(succeeded ? stdout : stderr, "%s %s: %s\n", name,
                succeeded ? "passed" : "failed", qUtf8Printable(line));
            // The errand is what is calling.
            m_clock.after(
                std::chrono::milliseconds(0), this, [this, succeeded] { quit(succeeded ? 0 : 1); });
        });
    m_errand->start();
}

void Application::quit(int exitCode)
{
    if (std::exchange(m_isQuitting, true))
        return;
    if (m_window)
        m_window->hide();
    closeWorkspace();
    whenSampleStopped([this, exitCode] { Q_EMIT finished(exitCode); });
}

void Application::whenSampleStopped(std::function<void()> next)
{
    m_afterSample = std::move(next);
    m_sample->stop();
}

} // namespace rolodesk::desktop
