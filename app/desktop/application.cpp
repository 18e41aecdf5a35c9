#include "app/desktop/application.h"

#include "app/common/localcopy.h"
#include "app/common/profileaccess.h"
#include "app/desktop/accountcheck.h"
#include "app/desktop/palettes.h"
#include "app/desktop/screenshoterrand.h"
#include "app/desktop/selftest.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/startupwords.h"
#include "app/desktop/supportfacts.h"
#include "app/desktop/workspace.h"
#include "core/accounts/accountdesk.h"
#include "core/credentials/memorycredentialstore.h"
#include "core/http/jwttokensource.h"
#include "core/http/serviceaddress.h"
#include "core/keychain/keychainstore.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/logging.h"
#include "ui/accounts/connectcheck.h"
#include "ui/colorsmenu.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/languages.h"
#include "ui/help/supportdialog.h"
#include "ui/languagemenu.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
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

QString sampleId()
{
    return u"sample"_s;
}

} // namespace

Application::Application(Options options, Credentials credentials,
    std::unique_ptr<CredentialStore> keychain, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_credentials(std::move(credentials))
    , m_scratch(isErrand(m_options) && m_options.dataDir.isEmpty()
              ? std::make_unique<QTemporaryDir>()
              : nullptr)
    , m_place(DataPlace::find(m_scratch ? m_scratch->path() : m_options.dataDir))
    , m_clock(clock ? *clock : m_systemClock)
    , m_keychain(keychain ? std::move(keychain) : std::make_unique<KeychainStore>(m_clock))
    , m_memory(std::make_unique<MemoryCredentialStore>())
    , m_registry(m_place.workspacesFile())
{
    if (m_options.defaultCountry.isEmpty())
        m_options.defaultCountry = QLocale::territoryToCode(QLocale::system().territory());
    m_desk = std::make_unique<AccountDesk>(
        m_registry, *m_keychain, *m_memory, [this](const AccountDraft &draft) {
            return checkAccount(draft, *m_keychain, *m_memory, m_clock);
        });
    m_sample = std::make_unique<SampleWorkspace>(
        SampleWorkspace::programBesideThisOne(), m_place.sampleFolder(), m_clock);
    connect(&m_registry, &WorkspaceRegistry::damageFound, this,
        [this](const RegistryError &error) { tell(describe(error)); });
    connectSample();
    // Whoever looks at the window sees what changed within half a minute; otherwise there is time.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        for (const auto &[id, workspace] : m_workspaces)
            workspace->sync().setActive(state == Qt::ApplicationActive);
    });
}

Application::~Application() = default;

void Application::connectSample()
{
    connect(m_sample.get(), &SampleWorkspace::ready, this,
        [this](const QUrl &address, const Credentials &fresh) {
            if (m_isQuitting)
                return;
            m_sampleCredentials = fresh;
            if (Workspace *const sample = workspace(sampleId())) // it died and is back, where it was
                sample->sync().retry();
            else
                open(samplePlan(address));
        });
    connect(m_sample.get(), &SampleWorkspace::failed, this, &Application::sampleFailed);
    connect(m_sample.get(), &SampleWorkspace::stopped, this, [this] {
        if (const auto next = std::exchange(m_afterSample, nullptr))
            next();
    });
}

void Application::start()
{
    // A guest with credentials or a service of its own is no place for what others open. Before
    // the window is built: two clicks are one program.
    if (m_options.isPlain()) {
        m_instance = std::make_unique<SingleInstance>(meetingPoint(m_place.root));
        connect(m_instance.get(), &SingleInstance::handedOver, this, &Application::takeOver);
    }
    m_settings = std::make_unique<QSettings>(
        m_place.settingsFolder() + "/window.ini"_L1, QSettings::IniFormat);
    const auto read = m_registry.load();
    // Before the first word is shown.
    applyColors(*qApp,
        m_options.colors.value_or(
            colorsNamed(ColorsMenu::chosen(*m_settings)).value_or(Options::Colors::Desktop)));
    setLanguage(*qApp,
        m_options.language.isEmpty() ? LanguageMenu::chosen(*m_settings) : m_options.language);
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts, *m_desk);
    connectWindow();
    if (m_options.size)
        m_window->resize(*m_options.size);
    showFirst();
    m_window->show();
    importFiles();
    if (!m_options.number.isEmpty())
        m_window->findNumber(m_options.number);
    if (isErrand(m_options))
        return;
    if (!read)
        tell(describe(read.error()));
}

void Application::showSupport()
{
    SupportSources sources{m_clock, *m_settings, *m_desk, {}, m_window->devicePixelRatioF()};
    for (const auto &[id, workspace] : m_workspaces)
        sources.open.append(workspace.get());
    gatherSupportFacts(sources, m_window.get(), [this](const SupportFacts &facts) {
        (new SupportDialog([facts] { return facts; }, m_window.get()))->show();
    });
}

void Application::takeOver(const HandOver &wish)
{
    if (m_isQuitting)
        return;
    // Where QtWayland looks for it as it asks for the keys.
    const bool isWanted =
        !wish.token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1);
    if (isWanted)
        qputenv("XDG_ACTIVATION_TOKEN", wish.token.toUtf8());
    // First, for what is opened in it takes the keys.
    m_window->comeToFront();
    if (isWanted)
        qunsetenv("XDG_ACTIVATION_TOKEN");
    if (wish.sample)
        openSample();
    m_window->importFiles(wish.files);
    if (!wish.number.isEmpty())
        m_window->findNumber(wish.number);
}

void Application::showFirst()
{
    if (m_options.credentialsFromStdin)
        return openGiven();
    if (m_options.sample || isErrand(m_options))
        return openSample();
    if (!m_options.apiUrl.isEmpty()) {
        WorkspaceProfile known = WorkspaceProfile::create();
        known.address = m_options.apiUrl;
        known.defaultRegion = m_options.defaultCountry;
        return m_window->showConnectForm(known);
    }
    if (const QString last = m_registry.lastOpened(); !last.isEmpty())
        openSaved(last);
    else
        m_window->showWelcome();
}

void Application::importFiles()
{
    QStringList files;
    for (const QString &file : std::as_const(m_options.files))
        files.append(QFileInfo(file).absoluteFilePath());
    m_window->importFiles(files);
}

void Application::connectWindow()
{
    MainWindow *const window = m_window.get();
    connect(window, &MainWindow::sampleRequested, this, &Application::openSample);
    connect(window, &MainWindow::startOverRequested, this, &Application::startSampleOver);
    connect(window, &MainWindow::workspaceRequested, this, &Application::openSaved);
    connect(window, &MainWindow::closeRequested, this, &Application::closeOne);
    connect(window, &MainWindow::keyRenewed, this, &Application::renewKey);
    connect(window, &MainWindow::profileChanged, this, &Application::followProfile);
    connect(window, &MainWindow::deleteCopyRequested, this, &Application::deleteCopy);
    connect(window, &MainWindow::removeRequested, this, &Application::removeSaved);
    connect(window, &MainWindow::leaveWorkspaceRequested, window, &MainWindow::showWelcome);
    connect(window, &MainWindow::supportWanted, this, &Application::showSupport);
    connect(window, &MainWindow::tryAgainRequested, this, [this] {
        if (const auto again = std::exchange(m_again, nullptr))
            again();
    });
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, [this] { quit(0); });
    window->setLeftBehind([this](const QString &id) {
        const auto left = leftWorkInFolder(m_place.folderOf(id));
        UnsavedWork work;
        work.changes = left ? left->changes : 0;
        work.forms = left ? left->forms : 0;
        work.isKnown = left.has_value();
        return work;
    });
}

Workspace *Application::workspace(const QString &id) const
{
    const auto found = m_workspaces.find(id);
    return found != m_workspaces.end() ? found->second.get() : nullptr;
}

WorkspacePlan Application::samplePlan(const QUrl &address) const
{
    return {.id = sampleId(),
        .address = address,
        .key = sampleWorkspaceKey(),
        .storeFile = m_place.storeFile(sampleWorkspaceKey()),
        .viewsFile = DataPlace::viewsFileBeside(m_place.storeFile(sampleWorkspaceKey())),
        .name = sampleWorkspaceName(),
        .color = {},
        .defaultRegion = m_options.defaultCountry,
        .guard = {},
        .sample = true,
        .requestsPerMinute = m_options.noRateLimit ? 0 : documentedLimit};
}

WorkspacePlan Application::givenPlan() const
{
    const QUrl address = m_options.apiUrl.isEmpty() ? usualAddress() : m_options.apiUrl;
    const QString key = workspaceKeyFor(address, m_credentials.id);
    return {.id = key,
        .address = address,
        .key = key,
        .storeFile = m_place.storeFile(key),
        .viewsFile = DataPlace::viewsFileBeside(m_place.storeFile(key)),
        .name = address.host(),
        .color = {},
        .defaultRegion = m_options.defaultCountry,
        .guard = {},
        .requestsPerMinute = m_options.noRateLimit ? 0 : documentedLimit};
}

WorkspacePlan Application::planFor(const WorkspaceProfile &profile) const
{
    return {.id = profile.id,
        .address = profile.address,
        .key = workspaceKeyFor(profile),
        .storeFile = profile.keepsLocalCopy ? m_place.storeFile(profile) : QString(),
        .viewsFile = DataPlace::viewsFileBeside(m_place.storeFile(profile)),
        .name = profile.name,
        .color = profile.color,
        .defaultRegion =
            profile.defaultRegion.isEmpty() ? m_options.defaultCountry : profile.defaultRegion,
        .teamId = profile.teamId,
        .guard = profile.guard,
        .source = profile.source,
        .saved = true,
        .requestsPerMinute =
            m_options.noRateLimit && isLoopback(profile.address) ? 0 : documentedLimit};
}

ProfileAccess Application::accessFor(const WorkspacePlan &plan)
{
    if (const auto profile = m_registry.profile(plan.id); plan.saved && profile)
        return accessTo(*profile, *m_keychain, *m_memory, m_clock);
    return {std::make_unique<JwtTokenSource>(
                plan.sample ? m_sampleCredentials : m_credentials, m_clock),
        nullptr};
}

void Application::openSample()
{
    m_again = [this] { openSample(); };
    if (workspace(sampleId()))
        return m_window->bringToFront(sampleId());
    m_window->showBusy(sampleIsStarting());
    whenSampleStopped([this] { m_sample->start(); });
}

void Application::startSampleOver()
{
    m_again = [this] { startSampleOver(); };
    closeWorkspace(sampleId());
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

void Application::openGiven()
{
    m_again = [this] { openGiven(); };
    open(givenPlan());
}

void Application::openSaved(const QString &id)
{
    if (id == sampleId())
        return openSample();
    if (workspace(id))
        return m_window->bringToFront(id);
    m_again = [this, id] { openSaved(id); };
    // Another window may have set switches, or have removed it.
    if (const auto read = m_registry.load(); !read) {
        if (read.error().kind != RegistryError::Kind::Damaged)
            return failToOpen(describe(read.error()));
        tell(describe(read.error()));
    }
    const auto profile = m_registry.profile(id);
    if (!profile)
        return failToOpen(describe(AccountError{AccountError::Kind::Gone, {}, {}}));
    open(planFor(*profile));
}

void Application::open(const WorkspacePlan &plan)
{
    auto opened = Workspace::open(plan, accessFor(plan), m_clock);
    if (!opened)
        return failToOpen(describe(opened.error()));
    m_again = nullptr;
    Workspace &workspace = *(m_workspaces[plan.id] = std::move(*opened));
    m_window->showWorkspace(workspace.context());
    if (plan.saved) {
        connect(&workspace.store(), &ContactStore::committed, this,
            [this, id = plan.id](const StoreCommit &commit) {
                if (commit.directoryChanged)
                    noteTeam(id);
            });
        // Not worth a word to the person: it only decides what is open after the next start.
        if (const auto noted = m_registry.setLastOpened(plan.id); !noted)
            qCWarning(lcApp) << "the last opened workspace was not noted:" << noted.error().detail;
    }
    workspace.sync().start();
    if (isErrand(m_options))
        startErrand(workspace);
}

void Application::reopen(const QString &id)
{
    m_window->askToReopen(id, [this, id] { openAnew(id); });
}

void Application::openAnew(const QString &id)
{
    const Workspace *const before = workspace(id);
    if (!before)
        return;
    WorkspacePlan plan = before->plan();
    if (const auto profile = m_registry.profile(id); plan.saved && profile)
        plan = planFor(*profile);
    closeWorkspace(id);
    open(plan);
    deleteUnwantedCopy(id);
}

void Application::closeWorkspace(const QString &id)
{
    const auto found = m_workspaces.find(id);
    if (found == m_workspaces.end())
        return;
    m_errand.reset();
    m_window->closeWorkspace(id);
    m_workspaces.erase(found);
}

void Application::closeOne(const QString &id)
{
    closeWorkspace(id);
    if (id == sampleId())
        whenSampleStopped({});
}

void Application::renewKey(const QString &id)
{
    const auto profile = m_registry.profile(id);
    Workspace *const open = workspace(id);
    if (!open || !profile)
        return openSaved(id);
    if (!open->renewKey(*profile))
        return reopen(id);
    followProfile(id);
}

void Application::followProfile(const QString &id)
{
    const auto profile = m_registry.profile(id);
    if (!profile)
        return;
    Workspace *const open = workspace(id);
    const bool isMoved = open
        && (open->plan().address != profile->address
            || open->plan().storeFile.isEmpty() == profile->keepsLocalCopy);
    if (isMoved)
        return reopen(id);
    if (open) {
        open->follow(*profile);
        m_window->updateWorkspace(open->context());
    }
    deleteUnwantedCopy(id);
}

void Application::deleteUnwantedCopy(const QString &id)
{
    const auto profile = m_registry.profile(id);
    if (!profile || profile->keepsLocalCopy)
        return;
    if (const auto problem = deleteFiles(m_place.folderOf(id)))
        tell(*problem);
}

void Application::noteTeam(const QString &id)
{
    const auto profile = m_registry.profile(id);
    Workspace *const open = workspace(id);
    if (!profile || !open)
        return;
    const Team &team = open->store().directory().team;
    const QString name = team.name.isEmpty() ? profile->team : team.name;
    const qint64 teamId = profile->teamId == 0 ? team.id : profile->teamId;
    if (name == profile->team && teamId == profile->teamId)
        return;
    const auto note = [name, teamId](WorkspaceProfile &noted) {
        noted.team = name;
        noted.teamId = teamId;
    };
    m_desk->edit(id, note)->then(this, [](const Result<WorkspaceProfile, AccountError> &noted) {
        if (!noted)
            qCWarning(lcApp) << "the name of the team was not noted:"
                             << noted.error().registry.detail;
    });
}

void Application::deleteCopy(const QString &id)
{
    const Workspace *const before = workspace(id);
    std::optional<WorkspacePlan> plan;
    if (before)
        plan = before->plan();
    closeWorkspace(id);
    // Its folder, wherever the workspace has its contacts now: a copy of before may be left in it.
    if (const auto problem = deleteFiles(m_place.folderOf(id)))
        tell(*problem);
    if (plan)
        open(*plan);
}

void Application::removeSaved(const QString &id, bool keyMayStay)
{
    const auto profile = m_registry.profile(id);
    const QString name = profile ? profile->name : QString();
    m_desk
        ->remove(id,
            keyMayStay ? AccountDesk::Leftover::KeyMayStay : AccountDesk::Leftover::Nothing)
        ->then(this, [this, id, name](const Result<CredentialDone, AccountError> &removed) {
            if (!removed)
                return m_window->showRemoveFailed(id, removed.error());
            closeWorkspace(id);
            const auto removedFiles = removeWorkspaceFiles(m_place.folderOf(id));
            m_window->showRemoved(
                name, removedFiles ? QString() : copyNotDeleted(removedFiles.error()).body());
        });
}

std::optional<ErrorText> Application::deleteFiles(const QString &folder)
{
    const auto removed = removeLocalCopies(folder);
    return removed ? std::nullopt : std::optional(copyNotDeleted(removed.error()));
}

void Application::sampleFailed(const SampleWorkspace::Failure &failure)
{
    const ErrorText text = describe(failure);
    // An open workspace keeps what it holds on screen, and says itself that its service is gone.
    if (workspace(sampleId()) && !isErrand(m_options))
        return tell(text);
    failToOpen(text);
}

void Application::tell(const ErrorText &text)
{
    m_prompts.tell(m_window.get(), text.title, text.body());
}

void Application::failToOpen(const ErrorText &text)
{
    if (m_isQuitting)
        return;
    if (isErrand(m_options)) {
        std::fprintf(stderr, "rolodesk: %s\n", qUtf8Printable(text.body()));
        return quit(1);
    }
    m_window->showProblem(text.title, text.sentence,
        text.advice.isEmpty() ? QStringList() : QStringList{text.advice},
        text.retryHelps && m_again);
}

void Application::startErrand(Workspace &workspace)
{
    if (m_options.wanted == Options::Wanted::SelfTest)
        m_errand = std::make_unique<SelfTest>(*m_window, workspace, m_clock);
    else
        m_errand = std::make_unique<ScreenshotErrand>(
            *m_window, workspace, m_clock, m_options.screenshot);
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
    // A start that comes now goes on by itself; nothing would be done with what it hands over.
    m_instance.reset();
    if (m_window)
        m_window->hide();
    while (!m_workspaces.empty())
        closeWorkspace(m_workspaces.begin()->first);
    whenSampleStopped([this, exitCode] { Q_EMIT finished(exitCode); });
}

void Application::whenSampleStopped(std::function<void()> next)
{
    m_afterSample = std::move(next);
    m_sample->stop();
}

} // namespace rolodesk::desktop
