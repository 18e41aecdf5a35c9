#include "ui/contacts/workspacepage.h"

#include "core/editing/contactwriter.h"
#include "core/journal/failedwrites.h"
#include "core/store/contactstore.h"
#include "core/sync/contactdetails.h"
#include "core/sync/syncengine.h"
#include "ui/common/colors.h"
#include "ui/common/desktopnotice.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/contacts/columnlayout.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/coveragewords.h"
#include "ui/contacts/listpane.h"
#include "ui/contacts/listtasks.h"
#include "ui/contacts/pageplaces.h"
#include "ui/contacts/pendingwrites.h"
#include "ui/contacts/pictureloader.h"
#include "ui/contacts/recentchanges.h"
#include "ui/contacts/statusline.h"
#include "ui/contacts/topbar.h"
#include "ui/contacts/unsavedwork.h"
#include "ui/editor/bulkbar.h"
#include "ui/editor/bulktasks.h"
#include "ui/editor/celledits.h"
#include "ui/editor/creationbar.h"
#include "ui/editor/gracebar.h"
#include "ui/editor/sidepanel.h"
#include "ui/editor/writetasks.h"
#include "ui/history/failurenotice.h"
#include "ui/importing/barelist.h"
#include "ui/importing/importtasks.h"
#include "ui/views/sidebar.h"
#include "ui/views/viewkeeper.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int wideEnough = 1000; ///< For list, card and sidebar side by side.
constexpr int frameWidth = 2; ///< Of the line around the page, in the workspace's colour.
constexpr auto splitterKey = "window/panes"_L1;
constexpr auto sidebarKey = "view/sidebar"_L1;
constexpr auto picturesKey = "view/remotePictures"_L1;

bool isRunning(const SyncStatus &status)
{
    using Phase = SyncStatus::Phase;
    return status.phase == Phase::FirstPage || status.phase == Phase::Loading
        || status.phase == Phase::Checking;
}

} // namespace

WorkspacePage::WorkspacePage(const WorkspaceContext &context, QSettings &settings, QMenu &menu,
    Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_copyPhone(new QAction(paletteIcon("phone"_L1), tr("Copy &phone number"), this))
    , m_copyEmail(new QAction(paletteIcon("email"_L1), tr("Copy e-&mail"), this))
    , m_find(new QAction(paletteIcon("search"_L1), tr("&Find"), this))
    , m_clear(new QAction(paletteIcon("clear"_L1), tr("&Clear search"), this))
    , m_selectAll(new QAction(tr("Select &all in the list"), this))
    , m_selectNone(new QAction(tr("Select &none"), this))
    , m_sync(new QAction(paletteIcon("sync"_L1), tr("Sync now"), this))
    , m_pause(new QAction(paletteIcon("pause"_L1), tr("Pause loading"), this))
    , m_remotePictures(new QAction(tr("Load pictures from the web"), this))
    , m_showSidebar(new QAction(tr("&Sidebar"), this))
    , m_pictures(new PictureLoader(context.pictures, this))
    , m_recent(new RecentChanges(context.store, context.sync, context.clock, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    if (m_context.writer) {
        const WriteJournal &journal = m_context.writer->journal();
        m_pending = new PendingWrites(journal, m_context.clock, this);
        m_failed = new FailedWrites(m_context.store, journal, m_context.clock, this);
        new FailureNotice(
            *m_failed, m_context.clock, m_context.name, [this] { return isVisible() && isActiveWindow(); },
            [](const QString &title, const QString &text) { showDesktopNotice(title, text); },
            this);
    }
    makeActions();
    setAcceptDrops(true);
    m_bar = new TopBar(m_context, menu, m_sync, this);
    m_sidebar = new Sidebar(m_context, m_settings, m_splitter);
    m_list = new ListPane(m_context, m_settings, m_splitter);
    if (!m_context.views)
        m_ownViews = std::make_unique<ViewRegistry>(QString());
    m_views = std::make_unique<ViewKeeper>(
        m_ownViews ? *m_ownViews : *m_context.views, m_list->columns(), prompts, *this);
    m_tasks = std::make_unique<ListTasks>(m_context, m_settings, *m_list, *this);
    m_imports = std::make_unique<ImportTasks>(m_context, m_settings, prompts, *this);
    m_side = new SidePanel(m_context, m_settings, *m_pictures, prompts, m_splitter);
    m_card = &m_side->card();
    m_status = new StatusLine(m_context, m_sync, m_pause, this);
    m_list->contacts().setRecent(*m_recent);
    m_card->setRecent(*m_recent);
    m_status->setRecent(*m_recent);
    if (m_pending) {
        m_list->contacts().setPending(*m_pending);
        m_side->setPending(*m_pending);
        m_status->setWrites(*m_context.writer, *m_pending);
        m_list->contacts().setFailed(*m_failed);
        m_status->setFailed(*m_failed);
        m_cells = std::make_unique<CellEdits>(
            m_context, *m_pending, m_list->table(), prompts, *this);
    }
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({220, 980, 320});
    fitSidebar();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frameWidth, 0, frameWidth, frameWidth);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    if (m_context.writer) {
        auto *grace = new GraceBar(*m_context.writer, m_context.store, m_context.clock, this);
        column->addWidget(grace);
        connect(grace, &GraceBar::takenBack, this, &WorkspacePage::focusList);
        auto *creations = new CreationBar(*m_context.writer, m_context.clock, this);
        column->addWidget(creations);
        connect(creations, &CreationBar::wanted, m_side->tasks(), &WriteTasks::showOpenWrites);
        connect(creations, &CreationBar::keysLeft, this, &WorkspacePage::focusList);
        m_bulk = std::make_unique<BulkTasks>(m_context, m_settings, prompts, *m_list, *this);
        column->addWidget(m_bulk->makeBar(this));
    }
    column->addWidget(m_status);
    connectParts();
    connectViews();
    connectImports();
    connectWriting();
    contactChanged({});
    syncChanged();
}

WorkspacePage::~WorkspacePage()
{
    m_settings.setValue(splitterKey, m_splitter->saveState());
}

void WorkspacePage::setLook(const WorkspaceContext &context)
{
    m_context.name = context.name;
    m_context.accent = context.accent;
    m_context.address = context.address;
    m_context.saved = context.saved;
    m_context.defaultRegion = context.defaultRegion;
    m_list->setDefaultRegion(context.defaultRegion);
    m_side->setDefaultRegion(context.defaultRegion);
    m_bar->setLook(m_context);
    update();
}

void WorkspacePage::retry()
{
    if (m_context.sync.status().phase == SyncStatus::Phase::Failed)
        m_context.sync.retry();
}

UnsavedWork WorkspacePage::unsaved() const
{
    UnsavedWork work;
    work.workspace = m_context.name;
    if (!m_context.writer)
        return work;
    work.changes = m_context.writer->journal().open().size();
    work.isKept = QFileInfo::exists(m_context.store.path());
    work.forms = m_side->unsavedForms();
    work.isTyping = m_cells->isTyping();
    work.undos = m_context.writer->waitingUndos();
    return work;
}

/// The frame in the workspace's colour; its top is drawn by the bar.
void WorkspacePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = readableOn(palette().color(QPalette::Window),
        m_context.accent.isValid() ? m_context.accent : palette().color(QPalette::Highlight), 3.0);
    painter.fillRect(QRect(0, 0, frameWidth, height()), accent);
    painter.fillRect(QRect(width() - frameWidth, 0, frameWidth, height()), accent);
    painter.fillRect(QRect(0, height() - frameWidth, width(), frameWidth), accent);
}

void WorkspacePage::makeActions()
{
    const std::initializer_list<std::pair<QAction *, QLatin1StringView>> names{
        {m_copyPhone, "copyPhone"_L1}, {m_copyEmail, "copyEmail"_L1}, {m_find, "find"_L1},
        {m_clear, "clearSearch"_L1}, {m_selectAll, "selectAll"_L1}, {m_selectNone, "selectNone"_L1},
        {m_sync, "syncNow"_L1}, {m_pause, "pauseLoading"_L1},
        {m_remotePictures, "remotePictures"_L1}, {m_showSidebar, "showSidebar"_L1}};
    for (const auto &[action, name] : names)
        action->setObjectName(name);
    m_copyPhone->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyEmail->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_find->setShortcut(QKeySequence::Find);
    m_clear->setEnabled(false);
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    m_selectNone->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_selectNone->setEnabled(false);
    m_sync->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_sync->setToolTip(tr("Load what is new in the service"));
    m_remotePictures->setCheckable(true);
    m_remotePictures->setVisible(m_pictures->isOffered());
    m_remotePictures->setChecked(m_settings.value(picturesKey, false).toBool());
    m_remotePictures->setToolTip(tr(
        "Pictures of contacts lie on other servers, which then see that somebody looks at them."));
    m_pictures->setAllowed(m_remotePictures->isChecked());
    m_showSidebar->setCheckable(true);
    m_showSidebar->setShortcut(QKeySequence(Qt::Key_F9));
    addActions({m_copyPhone, m_copyEmail, m_find, m_clear, m_selectAll, m_selectNone, m_sync,
        m_pause, m_remotePictures, m_showSidebar});
}

void WorkspacePage::connectParts()
{
    connect(m_bar, &TopBar::searchTextChanged, m_list, &ListPane::setSearchText);
    connect(m_bar, &TopBar::searchTextChanged, this, [this](const QString &text) {
        m_clear->setEnabled(!text.isEmpty());
        m_tasks->setListName(text);
        m_views->setQuery(text);
        m_sidebar->setQuery(text, m_views->current());
    });
    connect(m_sidebar, &Sidebar::queryChosen, this, &WorkspacePage::search);
    connect(m_sidebar, &Sidebar::termWanted, this, [this](const QString &term) {
        search((m_bar->search().text().trimmed() + u' ' + term).trimmed());
    });
    connect(m_sidebar, &Sidebar::listWanted, this, &WorkspacePage::focusList);
    connect(m_showSidebar, &QAction::triggered, this, [this](bool isShown) {
        m_settings.setValue(sidebarKey, isShown);
        showSidebar(isShown);
    });
    m_bar->setFind(*m_find);
    connect(m_bar, &TopBar::listWanted, this, &WorkspacePage::focusList);
    connect(m_list, &ListPane::clearSearchWanted, this, [this] {
        clearSearch();
        focusList();
    });
    connect(m_list, &ListPane::keyWanted, this, &WorkspacePage::keyWanted);
    connect(m_list, &ListPane::unlockWanted, this, &WorkspacePage::unlockWanted);
    connect(m_list, &ListPane::currentContactChanged, this, &WorkspacePage::contactChanged);
    connect(m_list, &ListPane::marksChanged, m_card, &ContactCard::setMarks);
    ContactTableView &table = m_list->table();
    connect(&table, &ContactTableView::editWanted, m_side, &SidePanel::edit);
    connect(m_side, &SidePanel::done, this, &WorkspacePage::focusList);
    connect(&table, &ContactTableView::focusLeaves, m_card, &ContactCard::catchUp);
    connect(&table, &ContactTableView::escaped, this, &WorkspacePage::clearSearch);
    connect(&table, &ContactTableView::typed, this,
        [this](const QString &text) { m_bar->focusSearch(text); });
    connect(m_card, &ContactCard::escaped, this, &WorkspacePage::focusList);
    connect(m_card, &ContactCard::queryWanted, this, &WorkspacePage::search);
    connect(&table, &ContactTableView::queryWanted, this, &WorkspacePage::search);
    connect(m_card, &ContactCard::copied, this,
        [this](const QString &text) { m_status->say(tr("Copied %1").arg(text)); });

    connect(m_find, &QAction::triggered, this, &WorkspacePage::focusSearch);
    connect(m_clear, &QAction::triggered, this, &WorkspacePage::clearSearch);
    ContactSelection &chosen = m_list->selection();
    connect(m_selectAll, &QAction::triggered, &chosen, &ContactSelection::selectAll);
    connect(m_selectNone, &QAction::triggered, &chosen, &ContactSelection::clear);
    connect(&chosen, &ContactSelection::changed, this,
        [this, &chosen] { m_selectNone->setEnabled(!chosen.isEmpty()); });
    connect(m_copyPhone, &QAction::triggered, this, [this] {
        if (const auto &contact = m_card->contact(); contact && !contact->phone.isEmpty())
            copy(u'+' + contact->phone);
    });
    connect(m_copyEmail, &QAction::triggered, this, [this] {
        if (const auto &contact = m_card->contact(); contact && !contact->email.isEmpty())
            copy(contact->email);
    });
    connect(m_sync, &QAction::triggered, this, [this] {
        // After a failure or a pause the walk goes on where it broke off; otherwise what changed is
        // looked for at once.
        const SyncStatus::Phase phase = m_context.sync.status().phase;
        if (m_context.sync.status().paused)
            m_status->say(tr("The pause has ended"));
        if (phase == SyncStatus::Phase::Failed)
            m_context.sync.retry();
        else if (phase == SyncStatus::Phase::Paused || phase == SyncStatus::Phase::Idle)
            m_context.sync.start();
        else
            m_context.sync.syncNow();
    });
    connect(m_pause, &QAction::triggered, this, [this] {
        if (canPause(m_context.sync.status()))
            m_context.sync.pause();
        else
            m_context.sync.start();
    });
    connect(m_remotePictures, &QAction::toggled, this, [this](bool allowed) {
        m_settings.setValue(picturesKey, allowed);
        m_pictures->setAllowed(allowed);
        m_card->rebuild();
    });
    connect(&m_context.sync, &SyncEngine::statusChanged, this, &WorkspacePage::syncChanged);
    connect(&m_context.details, &ContactDetails::failed, m_card, &ContactCard::setUnanswered);
    connect(&m_context.store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        refreshCopyActions();
        if (commit.source == ChangeSource::Others
            && commit.removed.contains(m_card->shownContact()))
            m_status->say(tr("Others deleted the contact on the card"));
    });
}

void WorkspacePage::connectViews()
{
    const auto show = [this] {
        m_sidebar->setViews(m_views->lines());
        m_sidebar->setQuery(m_bar->search().text(), m_views->current());
    };
    connect(m_views.get(), &ViewKeeper::changed, this, show);
    connect(m_views.get(), &ViewKeeper::queryWanted, this, &WorkspacePage::search);
    connect(m_sidebar, &Sidebar::viewChosen, m_views.get(), &ViewKeeper::choose);
    connect(m_sidebar, &Sidebar::viewMenuRequested, m_views.get(), &ViewKeeper::fillMenu);
    connect(m_sidebar, &Sidebar::viewRenameWanted, m_views.get(), &ViewKeeper::rename);
    connect(m_sidebar, &Sidebar::viewRemovalWanted, m_views.get(), &ViewKeeper::remove);
    m_sidebar->addAction(m_views->updateAction());
    m_sidebar->addAction(m_views->saveAction());
    addActions({m_views->saveAction(), m_views->updateAction(), m_tasks->exportAction(),
        m_tasks->lookUpAction(), m_tasks->lookUpCopiedAction()});
    connect(m_tasks.get(), &ListTasks::contactWanted, this, &WorkspacePage::goTo);
    connect(m_tasks.get(), &ListTasks::numberWanted, this, &WorkspacePage::findNumber);
    connect(m_tasks.get(), &ListTasks::said, m_status, &StatusLine::say);
    connect(&m_list->table(), &ContactTableView::pasted, this, &WorkspacePage::takeText);
    show();
}

void WorkspacePage::connectImports()
{
    addActions({m_imports->action(), m_imports->historyAction()});
    connect(m_imports.get(), &ImportTasks::lookUpWanted, m_tasks.get(), &ListTasks::lookUp);
    connect(m_imports.get(), &ImportTasks::said, m_status, &StatusLine::say);
    if (WriteTasks *const writing = m_side->tasks())
        connect(
            m_imports.get(), &ImportTasks::historyWanted, writing, &WriteTasks::showAct);
}

void WorkspacePage::goTo(ContactId id)
{
    const auto found = m_context.store.findContact(id);
    if (!found || !*found) {
        m_status->say(
            found ? tr("This contact is not there any more") : describe(found.error()).sentence);
        return;
    }
    if (!m_list->reveal(id))
        clearSearch();
    window()->activateWindow();
    focusList();
}

void WorkspacePage::findNumber(const QString &number)
{
    m_side->leaveEditor(); // whoever calls is somebody else
    search(number);
    focusList();
}

PaletteOffer WorkspacePage::paletteOffer()
{
    PaletteOffer offer;
    offer.store = &m_context.store;
    offer.clock = &m_context.clock;
    offer.showContact = [this](ContactId id) { goTo(id); };
    offer.search = [this](const QString &text) {
        search(text);
        focusList();
    };
    offer.entries = placesOf(m_sidebar->places(), [this](const Facet &facet) {
        if (facet.kind == Facet::Kind::View)
            m_views->choose(facet.id);
        else if (facet.kind == Facet::Kind::Mine && facet.query.isEmpty())
            return m_sidebar->chooseWho();
        else
            search(facet.query);
        focusList();
    });
    return offer;
}

void WorkspacePage::takeText(const QString &text)
{
    if (isTable(text))
        m_imports->importText(text);
    else
        m_tasks->lookUp(text);
}

void WorkspacePage::connectWriting()
{
    WriteTasks *const writing = m_side->tasks();
    if (!writing)
        return;
    addActions({writing->createAction(), writing->editAction(), writing->tagsAction(),
        writing->undoAction(), writing->redoAction(), writing->historyAction(), m_bulk->action()});
    m_list->setMayCreate(true);
    connect(m_list, &ListPane::contactWanted, writing, &WriteTasks::createWith);
    connect(m_bulk.get(), &BulkTasks::said, m_status, &StatusLine::say);
    connect(m_bulk.get(), &BulkTasks::historyWanted, writing, &WriteTasks::showFailures);
    m_bar->addButtons({writing->createAction(), writing->undoAction()});
    connect(writing, &WriteTasks::said, m_status, &StatusLine::say);
    connect(m_cells.get(), &CellEdits::said, m_status, &StatusLine::say);
    connect(m_cells.get(), &CellEdits::submitted, writing, &WriteTasks::adopt);
    connect(m_status, &StatusLine::writesWanted, writing, &WriteTasks::showOpenWrites);
    connect(m_status, &StatusLine::failuresWanted, writing, [writing] { writing->showFailures(); });
    connect(m_status, &StatusLine::dismissalWanted, writing, &WriteTasks::dismissAll);
    connect(m_status, &StatusLine::listWanted, this, &WorkspacePage::focusList);
    connect(writing, &WriteTasks::contactWanted, m_tasks.get(), &ListTasks::contactWanted);
    // Its key is the list's: in a text it takes a letter away.
    m_list->table().addAction(writing->deleteAction());
}

QList<QAction *> WorkspacePage::contactActions() const
{
    QList<QAction *> actions;
    if (const WriteTasks *writing = m_side->tasks())
        actions = {writing->createAction(), writing->editAction(), writing->tagsAction(),
            writing->deleteAction(), m_bulk->action()};
    return actions
        + QList<QAction *>{m_copyPhone, m_copyEmail, m_tasks->lookUpAction(),
            m_tasks->lookUpCopiedAction(), m_imports->action(), m_tasks->exportAction()};
}

QList<QAction *> WorkspacePage::editActions() const
{
    QList<QAction *> actions;
    if (const WriteTasks *writing = m_side->tasks())
        actions = {writing->undoAction(), writing->redoAction(), writing->historyAction(),
            m_imports->historyAction()};
    return actions + QList<QAction *>{m_find, m_clear, m_selectAll, m_selectNone};
}

/// A text that is dropped anywhere; files are taken before it comes here (DropTarget).
void WorkspacePage::dragEnterEvent(QDragEnterEvent *event)
{
    // A copy, whatever is proposed: after a move the other program would delete its text.
    if (!ListTasks::isList(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void WorkspacePage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeText(event->mimeData()->text());
}

QList<QAction *> WorkspacePage::columnActions() const
{
    QList<QAction *> actions = m_list->columns().actions();
    actions.append(m_list->columns().resetAction());
    return actions;
}

QList<QAction *> WorkspacePage::viewActions() const
{
    return {m_sync, m_pause, m_views->saveAction(), m_views->updateAction(), m_showSidebar,
        m_remotePictures};
}

void WorkspacePage::contactChanged(ContactId id)
{
    m_side->showContact(id);
    m_context.details.show(id);
    refreshCopyActions();
}

void WorkspacePage::refreshCopyActions()
{
    m_side->refresh();
    const std::optional<Contact> &contact = m_card->contact();
    m_copyPhone->setEnabled(contact && !contact->phone.isEmpty());
    m_copyEmail->setEnabled(contact && !contact->email.isEmpty());
}

void WorkspacePage::syncChanged()
{
    const SyncStatus &status = m_context.sync.status();
    const bool running = isRunning(status);
    const bool pausable = canPause(status);
    const bool startable = !pausable
        && (status.phase == SyncStatus::Phase::Paused || status.phase == SyncStatus::Phase::Idle);
    m_sync->setEnabled(!running);
    m_pause->setEnabled(pausable || startable);
    m_pause->setText(startable ? tr("Go on loading") : tr("Pause loading"));
    m_pause->setIconText(startable ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(paletteIcon(startable ? "play"_L1 : "pause"_L1));
    const bool online = status.phase != SyncStatus::Phase::Failed;
    m_card->setOnline(online);
    if (online && !std::exchange(m_online, online))
        m_context.details.askAgain();
    m_online = online;
}

void WorkspacePage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_status->say(tr("Copied %1").arg(text));
}

void WorkspacePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSidebar();
}

/// Until somebody chooses, the sidebar is there where it leaves the list its room.
void WorkspacePage::fitSidebar()
{
    const QVariant chosen = m_settings.value(sidebarKey);
    showSidebar(chosen.isValid() ? chosen.toBool() : width() >= wideEnough);
}

void WorkspacePage::showSidebar(bool isShown)
{
    m_showSidebar->setChecked(isShown);
    if (!isShown && m_sidebar->isAncestorOf(focusWidget()))
        focusList();
    m_sidebar->setVisible(isShown);
}

void WorkspacePage::search(const QString &query)
{
    m_bar->search().setText(query);
}

void WorkspacePage::clearSearch()
{
    m_bar->search().clear();
}

void WorkspacePage::focusSearch()
{
    m_bar->focusSearch();
}

void WorkspacePage::resume()
{
    m_views->begin();
    // Coming back, one goes on where one was.
    if (!m_begun)
        m_side->offerDraft();
    QWidget *before = std::exchange(m_begun, true) ? focusWidget() : nullptr;
    if (before && before->isVisibleTo(this))
        before->setFocus(Qt::OtherFocusReason);
    else
        m_bar->focusSearch();
}

void WorkspacePage::focusList()
{
    // Where nothing is found something else stands in the place of the table.
    if (m_list->table().isVisibleTo(m_list))
        m_list->table().focusList();
    else
        m_list->focusPanel();
}

} // namespace rolodesk
