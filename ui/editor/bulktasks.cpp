#include "ui/editor/bulktasks.h"

#include "core/sync/syncengine.h"
#include "ui/common/icons.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/listpane.h"
#include "ui/contacts/listwords.h"
#include "ui/editor/bulkbar.h"
#include "ui/editor/bulkdialog.h"
#include "ui/workspacecontext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rolodesk {

BulkTasks::BulkTasks(const WorkspaceContext &context, QSettings &settings, Prompts &prompts,
    ListPane &list, QWidget &window)
    : m_context(context)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_list(list)
    , m_window(window)
    , m_edit(new QAction(paletteIcon("people"_L1), tr("Edit &selected…"), this))
{
    m_edit->setObjectName(u"editMany"_s);
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_edit->setToolTip(tr("Change what is selected, or the whole list where nothing is"));
    m_edit->setEnabled(false);
    connect(m_edit, &QAction::triggered, this, &BulkTasks::editMany);
    connect(&m_list.contacts(), &ContactTableModel::orderChanged, this, &BulkTasks::refresh);
    connect(&m_list.selection(), &ContactSelection::changed, this, &BulkTasks::refresh);
    refresh();
}

BulkBar *BulkTasks::makeBar(QWidget *parent)
{
    auto *bar = new BulkBar(*m_context.writer, m_context.store, m_context.clock, m_prompts, parent);
    connect(bar, &BulkBar::said, this, &BulkTasks::said);
    connect(bar, &BulkBar::historyWanted, this, &BulkTasks::historyWanted);
    return bar;
}

void BulkTasks::refresh()
{
    // For a moment after opening the list holds only what has been read so far, and would be taken
    // for all of it.
    const ContactOrder &list = m_list.contacts().order();
    const bool isSelection = !m_list.selection().isEmpty();
    m_edit->setText(isSelection ? tr("Edit &selected…") : tr("Edit the whole li&st…"));
    m_edit->setEnabled((list.size() > 0 && list.isWhole) || isSelection);
    if (m_isWanted && m_edit->isEnabled() && m_list.contacts().isSettled())
        editMany();
}

void BulkTasks::editMany()
{
    // What was typed a moment ago has not reached the list yet.
    m_isWanted = !m_list.contacts().isSettled();
    if (m_isWanted)
        return;
    BulkDialog::Choice choice;
    const ContactSelection &selection = m_list.selection();
    if (selection.isEmpty()) {
        choice.contacts = ContactSequence(m_list.contacts().sharedOrder());
        choice.words = tr(
            "All %Ln contact(s) of this view", nullptr, static_cast<int>(choice.contacts.size()));
    } else {
        choice.contacts = ContactSequence(selection.inOrder());
        choice.words = tr("%Ln selected contact(s)", nullptr, static_cast<int>(selection.count()));
        choice.hidden = selection.countHidden();
    }
    if (!m_context.sync.status().isComplete())
        choice.share = shareText(m_context.sync.status());
    auto *dialog = new BulkDialog(m_context, m_settings, m_prompts, choice, &m_window);
    dialog->open();
}

} // namespace rolodesk
