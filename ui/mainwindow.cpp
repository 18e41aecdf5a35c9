#include "ui/mainwindow.h"

#include "ui/accounts/connectform.h"
#include "ui/accounts/problempage.h"
#include "ui/accounts/welcomepage.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/common/statepanel.h"
#include "ui/contacts/workspacepage.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

MainWindow::MainWindow(QSettings &settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_form(new ConnectForm(this))
    , m_problem(new ProblemPage(this))
    , m_busy(new StatePanel(this))
    , m_leave(new QAction(paletteIcon("leave"_L1), tr("&Leave this workspace"), this))
    , m_startOver(
          new QAction(paletteIcon("restart"_L1), tr("&Start over with fresh sample data…"), this))
    , m_quit(new QAction(paletteIcon("quit"_L1), tr("&Quit"), this))
{
    setWindowTitle(tr("Rolodesk"));
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_form),
             static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_busy)})
        m_pages->addWidget(page);
    setCentralWidget(m_pages);
    m_quit->setShortcut(QKeySequence::Quit);
    makeMenus();
    connect(m_welcome, &WelcomePage::sampleChosen, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::connectChosen, this, &MainWindow::showConnectForm);
    connect(m_form, &ConnectForm::connectRequested, this, &MainWindow::connectRequested);
    connect(m_form, &ConnectForm::backWanted, this, &MainWindow::leaveForm);
    connect(m_problem, &ProblemPage::backWanted, this, &MainWindow::showWelcome);
    connect(m_problem, &ProblemPage::againWanted, this, &MainWindow::tryAgainRequested);
    connect(m_leave, &QAction::triggered, this, &MainWindow::leaveWorkspaceRequested);
    connect(m_startOver, &QAction::triggered, this, &MainWindow::askToStartOver);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    setMinimumSize(720, 480);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1320, 720);
    fitToScreen();
    showWelcome();
}

MainWindow::~MainWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    closeWorkspace();
}

/// A size from a larger screen, or from a smaller scale, must not leave half the window outside.
void MainWindow::fitToScreen()
{
    // The frame is known only once the window is on screen; the style's is a fair guess at it.
    const int edge = style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QSize room = screen()->availableGeometry().size() - QSize(2 * edge, title + edge);
    setMinimumSize(QSize(720, 480).boundedTo(room));
    if (isMaximized() || (width() <= room.width() && height() <= room.height()))
        return;
    resize(size().boundedTo(room));
    move(screen()->availableGeometry().topLeft());
}

void MainWindow::makeMenus()
{
    m_contactMenu = menuBar()->addMenu(tr("&Contact"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(paletteIcon("info"_L1), tr("&About Rolodesk"), this, &MainWindow::showAbout);
    fillMenus();
}

/// Only what works now stands in the menus.
void MainWindow::fillMenus()
{
    for (QMenu *menu : {m_contactMenu, m_editMenu, m_viewMenu})
        menu->clear();
    const bool working = m_workspace && m_pages->currentWidget() == m_workspace;
    if (working) {
        m_contactMenu->addActions(m_workspace->contactActions());
        m_contactMenu->addSeparator();
        m_contactMenu->addAction(m_leave);
        if (m_startOver->isVisible())
            m_contactMenu->addAction(m_startOver);
        m_contactMenu->addSeparator();
        m_editMenu->addActions(m_workspace->editActions());
        m_viewMenu->addActions(m_workspace->viewActions());
        m_viewMenu->addSeparator();
        QMenu *columns = m_viewMenu->addMenu(paletteIcon("columns"_L1), tr("&Columns"));
        columns->addActions(m_workspace->columnActions());
    }
    m_contactMenu->addAction(m_quit);
    m_editMenu->menuAction()->setVisible(working);
    m_viewMenu->menuAction()->setVisible(working);
}

void MainWindow::switchTo(QWidget *page)
{
    closeWorkspace();
    showPage(page);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    const QString name = m_workspace ? m_workspace->context().name : QString();
    if (name.isEmpty())
        setWindowTitle(tr("Rolodesk"));
    else if (m_workspace->context().sample)
        setWindowTitle(tr("%1 (sample data) — Rolodesk").arg(name));
    else
        setWindowTitle(tr("%1 — Rolodesk").arg(name));
    fillMenus();
    if (page == m_workspace)
        m_workspace->focusSearch();
}

void MainWindow::showWelcome()
{
    switchTo(m_welcome);
}

void MainWindow::fillConnectForm(const ConnectRequest &known)
{
    m_form->fill(known);
}

void MainWindow::showConnectForm()
{
    showPage(m_form);
}

void MainWindow::leaveForm()
{
    if (m_workspace)
        showPage(m_workspace);
    else
        showWelcome();
}

void MainWindow::showProblem(
    const QString &title, const QString &sentence, const QStringList &nextSteps, bool retryHelps)
{
    m_problem->setProblem(title, sentence, nextSteps, retryHelps);
    switchTo(m_problem);
}

void MainWindow::showBusy(const QString &sentence)
{
    m_busy->setContent({"people"_L1, sentence, {}, {}, true});
    switchTo(m_busy);
}

void MainWindow::showWorkspace(const WorkspaceContext &context)
{
    closeWorkspace();
    m_startOver->setVisible(context.sample);
    QList<QAction *> actions;
    if (context.sample)
        actions.append(m_startOver);
    actions.append(m_leave);
    m_workspace = new WorkspacePage(context, m_settings, actions, m_pages);
    // Queued: the answer may close the workspace whose button is just being pressed.
    connect(m_workspace, &WorkspacePage::keyWanted, this, &MainWindow::keyRequested,
        Qt::QueuedConnection);
    m_pages->addWidget(m_workspace);
    showPage(m_workspace);
}

void MainWindow::closeWorkspace()
{
    if (!m_workspace)
        return;
    // Deleted here and now: the services it refers to may go right after.
    delete std::exchange(m_workspace, nullptr);
    fillMenus();
}

void MainWindow::askToStartOver()
{
    m_prompts.ask(this,
        {tr("Start over with fresh sample data?"),
            tr("Every change made to the sample contacts is thrown away. Real accounts are not "
               "touched."),
            tr("Start over"), true},
        this, [this](bool yes) {
            if (yes)
                Q_EMIT startOverRequested();
        });
}

void MainWindow::showAbout()
{
    m_prompts.tell(this, tr("About Rolodesk"),
        tr("<h3>Rolodesk %1</h3><p>A desktop contact manager for teams that text their customers "
           "through Heymarket.</p><p>Licensed under the Apache License 2.0. Uses Qt %2, SQLite and "
           "libphonenumber.</p>")
            .arg(QLatin1String(ROLODESK_VERSION), QLatin1String(qVersion())));
}

} // namespace rolodesk
