#include "ui/mainwindow.h"

#include "core/store/contactstore.h"
#include "ui/accounts/connectcheck.h"
#include "ui/accounts/connectform.h"
#include "ui/accounts/problempage.h"
#include "ui/accounts/welcomepage.h"
#include "ui/accounts/workspacemenu.h"
#include "ui/accounts/workspacesettings.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/fontwarmup.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/common/statepanel.h"
#include "ui/common/windowsize.h"
#include "ui/contacts/workspacepage.h"
#include "ui/help/helpdesk.h"
#include "ui/importing/droptarget.h"
#include "ui/importing/importtasks.h"
#include "ui/palette/commandlist.h"
#include "ui/palette/commandpalette.h"
#include "ui/windowmenus.h"
#include "ui/workspacecontext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

MainWindow::MainWindow(QSettings &settings, Prompts &prompts, AccountDesk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_settingsWriter(settings)
    , m_prompts(prompts)
    , m_desk(desk)
    , m_keymap(settings)
    , m_pages(new QStackedWidget(this))
    , m_problem(new ProblemPage(this))
    , m_busy(new StatePanel(this))
    , m_workspaceMenu(new WorkspaceMenu(desk, this))
    , m_drop(new DropTarget(*this, [this] { return importRefusal(); }))
    , m_menus(new WindowMenus(*this, *m_workspaceMenu, m_keymap, settings, prompts))
{
    m_pages->addWidget(m_busy);
    m_pages->addWidget(m_problem);
    setCentralWidget(m_pages);
    m_palette = new CommandPalette(m_settings, *this);
    new HelpDesk(*m_menus, m_keymap, m_settings, m_prompts, *this);
    connectParts();
    setMinimumSize(720, 480);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1320, 720);
    fitToScreen();
    refreshTitle();
    fillMenus();
}

MainWindow::~MainWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    closeWorkspaces();
}

void MainWindow::connectParts()
{
    connect(m_problem, &ProblemPage::backWanted, this, &MainWindow::showWelcome);
    connect(m_problem, &ProblemPage::againWanted, this, &MainWindow::tryAgainRequested);
    connect(m_workspaceMenu, &WorkspaceMenu::workspaceChosen, this, &MainWindow::requestWorkspace);
    connect(m_workspaceMenu, &WorkspaceMenu::sampleChosen, this, &MainWindow::requestSample);
    connect(m_workspaceMenu, &WorkspaceMenu::allWanted, this, &MainWindow::leaveWorkspaceRequested);
    connect(m_workspaceMenu, &WorkspaceMenu::connectWanted, this, [this] { showConnectForm(); });
    connect(m_workspaceMenu, &WorkspaceMenu::startOverWanted, this, &MainWindow::askToStartOver);
    connect(m_workspaceMenu, &WorkspaceMenu::settingsWanted, this, [this] {
        if (WorkspaceSettings *dialog = openSettings(currentWorkspace()))
            dialog->activateWindow();
    });
    connect(m_workspaceMenu, &WorkspaceMenu::closeWanted, this, [this] {
        if (const QString id = currentWorkspace(); !id.isEmpty())
            askToClose(id);
    });
    connect(&m_desk, &AccountDesk::keyTrouble, this,
        [this](KeyTrouble trouble, const QString &name, const CredentialError &error) {
            tell(describe(trouble, name, error));
        });
    connect(m_menus, &WindowMenus::quitWanted, this, &QWidget::close);
    connect(m_menus, &WindowMenus::paletteWanted, this, &MainWindow::openPalette);
    connect(m_menus, &WindowMenus::supportWanted, this, &MainWindow::supportWanted);
    connect(m_drop, &DropTarget::filesDropped, this, &MainWindow::importFiles);
    connect(m_drop, &DropTarget::refused, this, [this](const QString &why) {
        m_prompts.tell(this, tr("Nothing was imported"), why);
    });
}

// Most starts open a workspace and need neither of the two pages; to build them takes a tenth of the whole start.

WelcomePage &MainWindow::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(m_desk, this);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::sampleChosen, this, &MainWindow::requestSample);
    connect(m_welcome, &WelcomePage::workspaceChosen, this, &MainWindow::requestWorkspace);
    connect(m_welcome, &WelcomePage::connectChosen, this, [this] { showConnectForm(); });
    return *m_welcome;
}

ConnectForm &MainWindow::form()
{
    if (m_form)
        return *m_form;
    m_form = new ConnectForm(m_desk, this);
    m_pages->addWidget(m_form);
    connect(m_form, &ConnectForm::saved, this, &MainWindow::accountSaved);
    connect(m_form, &ConnectForm::backWanted, this, &MainWindow::leaveForm);
    return *m_form;
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_hasBegun)
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QList<UnsavedWork> open;
    for (const WorkspacePage *page : std::as_const(m_open))
        open.append(page->unsaved());
    const bool mayQuit = std::exchange(m_mayQuit, false);
    const auto question = mayQuit ? std::nullopt : quitQuestion(open);
    if (question && !std::exchange(m_isAskingToQuit, true)) {
        m_prompts.ask(this, *question, this, [this](bool yes) {
            m_isAskingToQuit = false;
            m_mayQuit = yes;
            // Not from within the closing that asks.
            if (yes)
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    }
    event->setAccepted(!question);
}

/// A size from a larger screen, or from a smaller scale, must not leave half the window outside.
void MainWindow::fitToScreen()
{
    const QSize room = roomForWindow(*this);
    setMinimumSize(QSize(720, 480).boundedTo(room));
    if (isMaximized() || (width() <= room.width() && height() <= room.height()))
        return;
    resize(size().boundedTo(room));
    move(screen()->availableGeometry().topLeft());
}

void MainWindow::fillMenus()
{
    const WorkspacePage *page = front();
    WorkspaceMenu::State state;
    for (const WorkspacePage *open : std::as_const(m_open)) {
        const WorkspaceContext &context = open->context();
        if (!context.sample && !m_desk.profile(context.id))
            state.guests.append({context.id, context.name, context.accent});
    }
    if (page) {
        state.front = page->context().id;
        state.frontIsSample = page->context().sample;
        state.frontIsSaved = m_desk.profile(state.front).has_value();
    }
    m_workspaceMenu->setState(state);
    m_menus->fill(page);
}

WorkspacePage *MainWindow::front() const
{
    return qobject_cast<WorkspacePage *>(m_pages->currentWidget());
}

WorkspacePage *MainWindow::pageOf(const QString &id) const
{
    const auto found = std::find_if(m_open.cbegin(), m_open.cend(),
        [&id](const WorkspacePage *page) { return page->context().id == id; });
    return found == m_open.cend() ? nullptr : *found;
}

void MainWindow::showPage(QWidget *page)
{
    m_hasBegun = true;
    m_palette->close(); // it offers what is of the page before
    m_pages->setCurrentWidget(page);
    if (WorkspacePage *workspace = front()) {
        m_open.removeOne(workspace);
        m_open.append(workspace);
        workspace->resume();
    }
    refreshTitle();
    fillMenus();
    doWaiting();
}

QString MainWindow::importRefusal() const
{
    const WorkspacePage *page = front();
    return page ? page->imports().refusal()
                : tr("Open a workspace first: contacts are imported into one.");
}

void MainWindow::importFiles(const QStringList &paths)
{
    m_waiting.addFiles(paths);
    doWaiting();
}

void MainWindow::findNumber(const QString &number)
{
    m_waiting.setNumber(number);
    doWaiting();
}

void MainWindow::doWaiting()
{
    if (WorkspacePage *page = front())
        m_waiting.doIn(*page);
    else if (!m_waiting.isEmpty() && m_welcome && m_pages->currentWidget() == m_welcome)
        m_welcome->say(m_waiting.title(), m_waiting.sentence(), Severity::Info);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // A question keeps the keys that it waits for.
    if (QWidget *question = QApplication::activeModalWidget()) {
        question->raise();
        question->activateWindow();
    }
}

void MainWindow::refreshTitle()
{
    const WorkspacePage *page = front();
    if (!page)
        setWindowTitle(tr("Rolodesk"));
    else if (page->context().sample)
        setWindowTitle(tr("%1 (sample data) — Rolodesk").arg(page->context().name));
    else
        setWindowTitle(tr("%1 — Rolodesk").arg(page->context().name));
}

void MainWindow::showWelcome()
{
    showPage(&welcome());
}

void MainWindow::showConnectForm(const std::optional<WorkspaceProfile> &prefill)
{
    if (m_pages->currentWidget() != &form())
        m_behindForm = front();
    m_form->begin(prefill);
    showPage(m_form);
}

void MainWindow::leaveForm()
{
    if (m_behindForm)
        showPage(m_behindForm);
    else
        showWelcome();
}

void MainWindow::accountSaved(const WorkspaceProfile &profile, bool known)
{
    const QScopedValueRollback leaving(m_isFormLeft, true);
    WorkspacePage *page = pageOf(profile.id);
    if (page)
        showPage(page);
    if (known)
        Q_EMIT keyRenewed(profile.id);
    if (!page)
        Q_EMIT workspaceRequested(profile.id);
}

void MainWindow::showProblem(
    const QString &title, const QString &sentence, const QStringList &nextSteps, bool retryHelps)
{
    if (isFormKept()) {
        m_prompts.tell(this, title, (QStringList{sentence} + nextSteps).join(u' '));
        return;
    }
    m_problem->setProblem(title, sentence, nextSteps, retryHelps);
    showPage(m_problem);
}

void MainWindow::showBusy(const QString &sentence)
{
    if (isFormKept())
        return;
    m_busy->setContent({"people"_L1, sentence, {}, {}, true});
    showPage(m_busy);
}

void MainWindow::showWorkspace(const WorkspaceContext &context)
{
    WorkspacePage *page = pageOf(context.id);
    if (!m_fonts)
        m_fonts = new FontWarmUp(font(), this);
    if (!page) {
        page = new WorkspacePage(context, m_settings, *m_workspaceMenu, m_prompts, m_pages);
        connectPage(*page);
        m_pages->addWidget(page);
        m_open.append(page);
    }
    if (!isFormKept())
        return showPage(page);
    m_behindForm = page;
    fillMenus();
}

bool MainWindow::isFormKept() const
{
    return m_pages->currentWidget() == m_form && !m_isFormLeft;
}

void MainWindow::connectPage(WorkspacePage &page)
{
    // Queued: the answer may take the button away that is just being pressed.
    connect(
        &page, &WorkspacePage::keyWanted, this, [this, id = page.context().id] { renewKey(id); },
        Qt::QueuedConnection);
    connect(
        &page, &WorkspacePage::unlockWanted, this,
        [this, id = page.context().id] { unlockFor(id); }, Qt::QueuedConnection);
}

bool MainWindow::hasWorkspace(const QString &id) const
{
    return pageOf(id) != nullptr;
}

void MainWindow::bringToFront(const QString &id)
{
    WorkspacePage *page = pageOf(id);
    if (page && page != front())
        showPage(page);
}

void MainWindow::updateWorkspace(const WorkspaceContext &context)
{
    if (WorkspacePage *page = pageOf(context.id))
        page->setLook(context);
    refreshTitle();
    fillMenus();
}

QString MainWindow::currentWorkspace() const
{
    const WorkspacePage *page = front();
    return page ? page->context().id : QString();
}

void MainWindow::closeWorkspace(const QString &id)
{
    WorkspacePage *page = pageOf(id);
    if (!page)
        return;
    const bool wasInFront = page == front();
    m_open.removeOne(page);
    // Away from the page first: a stack that loses its current page shows any other for a moment.
    if (wasInFront)
        showPage(m_open.isEmpty() ? static_cast<QWidget *>(&welcome()) : m_open.constLast());
    // Deleted here and now: the services it refers to may go right after.
    delete page;
    fillMenus();
}

void MainWindow::closeWorkspaces()
{
    if (front())
        showPage(m_busy);
    qDeleteAll(std::exchange(m_open, {}));
    fillMenus();
}

void MainWindow::requestSample()
{
    const QScopedValueRollback leaving(m_isFormLeft, true);
    const auto sample = std::find_if(m_open.cbegin(), m_open.cend(),
        [](const WorkspacePage *page) { return page->context().sample; });
    if (sample == m_open.cend())
        Q_EMIT sampleRequested();
    else
        showPage(*sample);
}

void MainWindow::requestWorkspace(const QString &id)
{
    const QScopedValueRollback leaving(m_isFormLeft, true);
    bringToFront(id);
    // A guest of the list is open, and nobody else could open it.
    if (m_desk.profile(id))
        Q_EMIT workspaceRequested(id);
}

void MainWindow::renewKey(const QString &id)
{
    if (const auto known = m_desk.profile(id)) {
        showConnectForm(known);
        return;
    }
    const WorkspacePage *page = pageOf(id);
    if (!page)
        return;
    WorkspaceProfile profile = WorkspaceProfile::create();
    profile.name = page->context().name;
    profile.defaultRegion = page->context().defaultRegion;
    if (!problemWithAddress(page->context().address))
        profile.address = addressFrom(page->context().address);
    showConnectForm(profile);
}

/// The keychain asks by a window of its own; meanwhile everything goes on.
void MainWindow::unlockFor(const QString &id)
{
    m_desk.unlockKeychain()->then(
        this, [this, id](const Result<CredentialDone, CredentialError> &done) {
            if (!done) {
                if (done.error().kind == CredentialError::Kind::Refused)
                    return; // the strip still says what is the matter
                tell(describe(done.error()));
                return;
            }
            for (WorkspacePage *page : std::as_const(m_open))
                page->retry();
        });
}

WorkspaceSettings *MainWindow::openSettings(const QString &id)
{
    if (!m_desk.profile(id))
        return nullptr;
    WorkspaceSettings *dialog = m_dialogs.value(id).data();
    if (!dialog) {
        dialog = new WorkspaceSettings(m_desk, m_prompts, id, this);
        m_dialogs.insert(id, dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setUnsaved([this, id] {
            const WorkspacePage *open = pageOf(id);
            return open ? open->unsaved() : m_leftBehind(id);
        });
        connect(dialog, &WorkspaceSettings::profileChanged, this, &MainWindow::profileChanged);
        connect(dialog, &WorkspaceSettings::deleteCopyRequested, this,
            &MainWindow::deleteCopyRequested);
        connect(dialog, &WorkspaceSettings::removeRequested, this, &MainWindow::removeRequested);
        connect(dialog, &WorkspaceSettings::keyWanted, this, [this](const QString &workspace) {
            renewKey(workspace);
            activateWindow();
        });
    }
    // What was written last stands in the second file until SQLite carries it over.
    const WorkspacePage *page = pageOf(id);
    const QString path = page ? page->context().store.path() : QString();
    const qint64 size = QFileInfo(path).size() + QFileInfo(path + "-wal"_L1).size();
    dialog->setCopySize(size > 0 ? std::optional(size) : std::nullopt);
    dialog->show();
    dialog->raise();
    return dialog;
}

void MainWindow::showRemoved(const QString &name, const QString &left)
{
    const QString title = left.isEmpty() ? tr("Removed") : tr("Not all of it was removed");
    const QString sentence = left.isEmpty()
        ? tr("“%1” is gone from this computer. Nothing was changed in Heymarket.").arg(name)
        : tr("“%1” is gone from the list, but a copy of its contacts is still on this computer. %2")
              .arg(name, left);
    if (isFormKept()) {
        m_prompts.tell(this, title, sentence);
        return;
    }
    showWelcome();
    welcome().say(title, sentence, left.isEmpty() ? Severity::Success : Severity::Warning);
}

void MainWindow::showRemoveFailed(const QString &id, const AccountError &error)
{
    if (WorkspaceSettings *dialog = openSettings(id))
        dialog->showRemoveFailed(error);
    else
        tell(describe(error));
}

void MainWindow::tell(const ErrorText &text)
{
    m_prompts.tell(this, text.title, text.body());
}

void MainWindow::askToStartOver()
{
    const WorkspacePage *page = front();
    if (!page || !page->context().sample)
        return;
    m_prompts.ask(this,
        {tr("Start over with fresh sample data?"),
            tr("Every change made to the contacts of “%1” is thrown away. Real accounts are not "
               "touched.")
                .arg(page->context().name),
            tr("Start over"), true},
        this, [this](bool yes) {
            if (yes)
                Q_EMIT startOverRequested();
        });
}

void MainWindow::askToClose(const QString &id)
{
    const WorkspacePage *page = pageOf(id);
    const auto question = page ? closeQuestion(page->unsaved()) : std::nullopt;
    if (!question) {
        Q_EMIT closeRequested(id);
        return;
    }
    m_prompts.ask(this, *question, this, [this, id](bool yes) {
        if (yes)
            Q_EMIT closeRequested(id);
    });
}

void MainWindow::askToReopen(const QString &id, std::function<void()> then)
{
    const WorkspacePage *page = pageOf(id);
    const auto question = page ? reopenQuestion(page->unsaved()) : std::nullopt;
    if (!question)
        return then();
    m_prompts.ask(this, *question, this, [then = std::move(then)](bool yes) {
        if (yes)
            then();
    });
}

void MainWindow::openPalette()
{
    WorkspacePage *page = front();
    PaletteOffer offer = page ? page->paletteOffer() : PaletteOffer();
    offer.entries = commandsOf(m_menus->bar()) + offer.entries;
    m_palette->open(offer);
}

} // namespace rolodesk
