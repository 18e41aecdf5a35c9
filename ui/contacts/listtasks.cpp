#include "ui/contacts/listtasks.h"

#include "core/contacts/teladdress.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/views/savedview.h"
#include "ui/common/contactname.h"
#include "ui/common/icons.h"
#include "ui/contacts/columnlayout.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/listpane.h"
#include "ui/contacts/listwords.h"
#include "ui/exporting/exportdialog.h"
#include "ui/lookup/lookupwindow.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rolodesk {

ListTasks::ListTasks(
    const WorkspaceContext &context, QSettings &settings, ListPane &list, QWidget &window)
    : m_context(context)
    , m_settings(settings)
    , m_list(list)
    , m_window(window)
    , m_export(new QAction(paletteIcon("export"_L1), tr("E&xport…"), this))
    , m_lookUp(new QAction(paletteIcon("lookup"_L1), tr("&Look up a list…"), this))
    , m_lookUpCopied(new QAction(paletteIcon("lookup"_L1), tr("Look &up what was copied"), this))
{
    m_export->setObjectName(u"exportList"_s);
    m_lookUp->setObjectName(u"lookUpList"_s);
    m_lookUpCopied->setObjectName(u"lookUpCopied"_s);
    m_lookUpCopied->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(m_lookUpCopied, &QAction::triggered, this, &ListTasks::lookUpCopied);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_lookUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_export->setEnabled(false);
    connect(m_export, &QAction::triggered, this, &ListTasks::exportList);
    // One key closes a look-up; what it was about is not lost by that.
    connect(m_lookUp, &QAction::triggered, this, [this] { openLookup()->setText(m_lastList); });
    connect(&m_list.contacts(), &ContactTableModel::orderChanged, this, &ListTasks::refresh);
    connect(&m_list.selection(), &ContactSelection::changed, this, &ListTasks::refresh);
}

void ListTasks::refresh()
{
    // For a moment after opening the list holds only what has been read so far; a file of that
    // would look whole.
    const ContactOrder &list = m_list.contacts().order();
    m_export->setEnabled((list.size() > 0 && list.isWhole) || !m_list.selection().isEmpty());
    if (m_isExportWanted && m_export->isEnabled() && m_list.contacts().isSettled())
        exportList();
}

void ListTasks::exportList()
{
    // What was typed a moment ago has not reached the list yet.
    m_isExportWanted = !m_list.contacts().isSettled();
    if (m_isExportWanted)
        return;
    ExportDialog::Choice choice;
    if (m_list.contacts().order().isWhole)
        choice.list = ContactSequence(m_list.contacts().sharedOrder());
    if (!m_list.selection().isEmpty())
        choice.chosen = ContactSequence(m_list.selection().inOrder());
    choice.hidden = m_list.selection().countHidden();
    const ContactOrder &order = m_list.contacts().order();
    const int row = m_list.table().currentIndex().row();
    if (row >= 0 && static_cast<std::size_t>(row) < order.size()) {
        choice.current = ContactSequence(
            m_list.contacts().sharedOrder(), {order.slots[static_cast<std::size_t>(row)]});
        choice.currentName = nameOf(m_context.store, order.at(static_cast<std::size_t>(row)));
    }
    SavedView columns;
    m_list.columns().writeTo(columns);
    for (const ViewColumn &column : std::as_const(columns.columns)) {
        if (column.isShown)
            choice.columns << column.id;
    }
    choice.name = m_listName.isEmpty() ? m_context.name : m_listName;
    if (!m_context.sync.status().isComplete())
        choice.share = shareText(m_context.sync.status());
    auto *dialog = new ExportDialog(m_context, m_settings, choice, &m_window);
    dialog->open();
}

LookupWindow *ListTasks::openLookup()
{
    auto *lookup = new LookupWindow(m_context, m_settings, &m_window);
    connect(lookup, &LookupWindow::contactWanted, this, &ListTasks::contactWanted);
    connect(lookup, &LookupWindow::anotherWanted, this, &ListTasks::lookUp);
    connect(lookup, &LookupWindow::selectionWanted, &m_list.selection(),
        &ContactSelection::selectContacts);
    connect(lookup, &QDialog::finished, this, [this, lookup] { m_lastList = lookup->text(); });
    lookup->show();
    return lookup;
}

void ListTasks::lookUp(const QString &text)
{
    openLookup()->lookUp(text);
}

/// A single number or address is searched; several are a list.
void ListTasks::lookUpCopied()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    if (text.isEmpty())
        Q_EMIT said(tr("Nothing was copied that could be looked up"));
    else if (text.contains(u'\n'))
        lookUp(text);
    else
        Q_EMIT numberWanted(numberOfTel(text).isEmpty() ? text : numberOfTel(text));
}

bool ListTasks::isList(const QMimeData &data)
{
    return !data.hasUrls() && !data.text().trimmed().isEmpty();
}

} // namespace rolodesk
