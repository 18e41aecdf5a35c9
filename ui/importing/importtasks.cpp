#include "ui/importing/importtasks.h"

#include "core/accounts/guard.h"
#include "ui/common/guardtext.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/common/tiptext.h"
#include "ui/importing/droptarget.h"
#include "ui/importing/importhistorydialog.h"
#include "ui/importing/importwindow.h"
#include "ui/importing/textdrop.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto folderKey = "import/folder"_L1;

} // namespace

ImportTasks::ImportTasks(
    const WorkspaceContext &context, QSettings &settings, Prompts &prompts, QWidget &window)
    : m_context(context)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_window(window)
    , m_import(new QAction(paletteIcon("add"_L1), tr("&Import…"), this))
    , m_history(new QAction(paletteIcon("history"_L1), tr("I&mports so far…"), this))
{
    m_import->setObjectName(u"importFiles"_s);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_import, &QAction::triggered, this, &ImportTasks::chooseFiles);
    m_history->setObjectName(u"importHistoryAction"_s);
    m_history->setEnabled(m_context.writer != nullptr);
    connect(m_history, &QAction::triggered, this, &ImportTasks::showHistory);
    if (m_context.guard)
        connect(m_context.guard, &Guard::changed, this, &ImportTasks::refresh);
    // Both belong to the window, and nothing is dragged over one that is going.
    new TextDrop(m_window, [this] { return refusal(); });
    refresh();
}

// They refer to the context, which may go before what is a child of the window.
ImportTasks::~ImportTasks()
{
    delete m_historyDialog;
}

QString ImportTasks::refusal() const
{
    if (m_context.guard && !m_context.guard->allows(Act::Import))
        return forbiddenBy(Act::Import);
    return m_context.writer ? QString() : tr("Nothing can be changed in this workspace.");
}

void ImportTasks::refresh()
{
    const QString why = refusal();
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(why.isEmpty()
            ? tr("Import contacts from CSV, vCards or Excel. A file can be dropped anywhere, too.")
            : tipText(why));
    m_import->setStatusTip(why);
}

void ImportTasks::chooseFiles()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new QFileDialog(&m_window, tr("Import contacts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    // What a file is decides what is in it; names are for finding it.
    chooser->setNameFilters(
        {tr("Contacts (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)"), tr("All files (*)")});
    chooser->setDirectory(m_settings.value(folderKey, documents).toString());
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_settings.setValue(folderKey, QFileInfo(paths.first()).absolutePath());
        importFiles(paths);
    });
    chooser->open();
}

void ImportTasks::importFiles(const QStringList &paths)
{
    if (const QString why = refusal(); !why.isEmpty()) {
        m_prompts.tell(&m_window, tr("Nothing was imported"), why);
        return;
    }
    m_waiting += paths;
    openNext();
    if (!m_waiting.isEmpty())
        sayWaiting();
}

void ImportTasks::openNext()
{
    if (m_waiting.isEmpty() || (m_current && !m_current->isSettled()))
        return;
    if (ImportWindow *before = m_current) {
        m_current.clear();
        disconnect(before, &ImportWindow::closed, this, nullptr);
        if (before->isUnread())
            before->close();
    }
    const QString path = m_waiting.takeFirst();
    m_current = openWindow();
    connect(m_current, &ImportWindow::closed, this, [this] {
        m_current.clear();
        openNext();
    });
    m_current->open(path);
}

/// Whoever has dropped a file has to see where it went.
void ImportTasks::sayWaiting()
{
    const auto count = static_cast<int>(m_waiting.size());
    Q_EMIT said(tr("%Ln more file(s) wait for their turn", nullptr, count));
    const QString name = apart(cutText(QFileInfo(m_waiting.first()).fileName(), 60));
    m_current->say(count == 1
            ? tr("When this window is closed, %1 is imported.", "name of a file").arg(name)
            : tr("When this window is closed, %Ln file(s) are imported, one after another.",
                nullptr, count));
    m_current->raise();
    m_current->activateWindow();
}

void ImportTasks::importText(const QString &text)
{
    if (const QString why = refusal(); !why.isEmpty()) {
        m_prompts.tell(&m_window, tr("Nothing was imported"), why);
        return;
    }
    openWindow()->openText(text);
}

/// One that is open comes to the front.
void ImportTasks::showHistory()
{
    if (!m_historyDialog) {
        m_historyDialog = new ImportHistoryDialog(m_context, m_settings, &m_window);
        connect(m_historyDialog, &ImportHistoryDialog::historyWanted, this,
            &ImportTasks::historyWanted);
        connect(m_historyDialog, &ImportHistoryDialog::fileWanted, this,
            [this](const QString &path) { importFiles({path}); });
    }
    m_historyDialog->show();
    m_historyDialog->raise();
    m_historyDialog->activateWindow();
}

ImportWindow *ImportTasks::openWindow()
{
    auto *window = new ImportWindow(m_context, m_settings, &m_window, &m_prompts);
    connect(window, &ImportWindow::lookUpWanted, this, &ImportTasks::lookUpWanted);
    connect(window, &ImportWindow::historyWanted, this, &ImportTasks::historyWanted);
    // Beside the one that wants it: it is about the same file.
    connect(window, &ImportWindow::fileWanted, this,
        [this](const QString &path) { openWindow()->open(path); });
    takeDrops(*window);
    window->show();
    return window;
}

void ImportTasks::takeDrops(ImportWindow &window)
{
    auto *drop = new DropTarget(window, [this] { return refusal(); });
    drop->setWaits([this, &window] { return m_current == &window && !window.isSettled(); });
    connect(drop, &DropTarget::filesDropped, this, &ImportTasks::importFiles);
    connect(drop, &DropTarget::refused, this, [this, &window](const QString &why) {
        m_prompts.tell(&window, tr("Nothing was imported"), why);
    });
}

} // namespace rolodesk
