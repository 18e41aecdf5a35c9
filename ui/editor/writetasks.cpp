#include "ui/editor/writetasks.h"

#include "core/accounts/guard.h"
#include "core/contacts/contactjson.h"
#include "core/editing/contactwriter.h"
#include "core/editing/undowrites.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/common/contactname.h"
#include "ui/common/errortext.h"
#include "ui/common/guardtext.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/editor/contacteditor.h"
#include "ui/editor/undotasks.h"
#include "ui/history/clashdialog.h"
#include "ui/history/historywindow.h"
#include "ui/history/writestate.h"
#include "ui/history/writewords.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QMap>

#include <memory>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

using State = JournalWrite::State;
using Outcome = JournalWrite::Outcome;
using Kind = WriteGroup::Kind;

/// During which a deletion can be taken back without a request.
constexpr int graceSeconds = 10;

} // namespace

WriteTasks::WriteTasks(const WorkspaceContext &context, QSettings &settings, Prompts &prompts,
    ContactEditor &editor, QWidget &window)
    : m_context(context)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_editor(editor)
    , m_window(window)
    , m_create(new QAction(paletteIcon("add"_L1), tr("&New contact"), this))
    , m_edit(new QAction(paletteIcon("edit"_L1), tr("&Edit"), this))
    , m_tags(new QAction(paletteIcon("bookmark"_L1), tr("Choose &tags…"), this))
    , m_delete(new QAction(paletteIcon("remove"_L1), tr("&Delete…"), this))
    , m_history(new QAction(paletteIcon("history"_L1), tr("&History…"), this))
    , m_undo(new UndoTasks(context, prompts, window, this))
{
    makeActions();
    connect(m_context.writer, &ContactWriter::settled, this, &WriteTasks::settled);
    connect(
        &m_context.writer->journal(), &WriteJournal::actChanged, this, &WriteTasks::actChanged);
    connect(&m_editor, &ContactEditor::submitted, this, &WriteTasks::adopt);
    connect(&m_editor, &ContactEditor::said, this, &WriteTasks::said);
    connect(m_undo, &UndoTasks::planned, this, &WriteTasks::adopt);
    connect(m_undo, &UndoTasks::said, this, &WriteTasks::said);
    setCurrent({});
    actChanged();
}

QAction *WriteTasks::undoAction() const
{
    return m_undo->undoAction();
}

QAction *WriteTasks::redoAction() const
{
    return m_undo->redoAction();
}

void WriteTasks::makeActions()
{
    m_create->setObjectName(u"newContact"_s);
    m_edit->setObjectName(u"editContact"_s);
    m_tags->setObjectName(u"chooseTags"_s);
    m_delete->setObjectName(u"deleteContact"_s);
    m_history->setObjectName(u"history"_s);
    m_create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_tags->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(m_create, &QAction::triggered, this, [this] { createWith({}); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (m_current && isAllowed(Act::Edit))
            m_editor.edit(*m_current);
    });
    connect(m_tags, &QAction::triggered, this, [this] {
        if (!isAllowed(Act::Edit))
            return;
        // The form in front, whoever is chosen in the list.
        if (!m_editor.isOpen() && m_current)
            m_editor.edit(*m_current);
        m_editor.chooseTags();
    });
    connect(&m_editor, &ContactEditor::opened, this, &WriteTasks::refreshTags);
    connect(&m_editor, &ContactEditor::closed, this, &WriteTasks::refreshTags);
    connect(m_delete, &QAction::triggered, this, &WriteTasks::askToDelete);
    connect(m_history, &QAction::triggered, this, [this] { showHistory(); });
}

bool WriteTasks::isAllowed(Act act)
{
    if (!m_context.guard || m_context.guard->allows(act))
        return true;
    m_prompts.tell(&m_window, tr("Not allowed here"), forbiddenBy(act));
    return false;
}

void WriteTasks::adopt(const QList<JournalWrite> &writes)
{
    for (const JournalWrite &write : writes)
        m_own.insert(write.id);
}

void WriteTasks::createWith(const QString &value)
{
    if (!isAllowed(Act::Edit))
        return;
    const auto kind = value.contains(u'@') ? EditField::Kind::Email : EditField::Kind::Phone;
    m_editor.create(value.isEmpty() ? EditState() : EditState{{{kind, {}}, value}});
}

void WriteTasks::setCurrent(const std::optional<Contact> &contact, bool isLeaving)
{
    m_current = contact;
    m_edit->setEnabled(contact && !isLeaving);
    m_isLeaving = isLeaving;
    refreshTags();
    m_delete->setEnabled(contact && !isLeaving);
}

void WriteTasks::refreshTags()
{
    m_tags->setEnabled(m_editor.isOpen() || (m_current && !m_isLeaving));
}

void WriteTasks::askToDelete()
{
    if (!m_current || !isAllowed(Act::Delete))
        return;
    const Contact contact = *m_current;
    Prompts::Question question;
    question.title = tr("Delete %1?").arg(nameOf(contact));
    question.text = tr("The contact is deleted for the whole team. Undo can create a copy of it, "
                       "but with another id and without its notes; its conversations may be lost "
                       "for good. For %n second(s) the deletion can be taken back.",
        nullptr, graceSeconds);
    question.confirmText = tr("Delete");
    question.destructive = true;
    question.subject = u"delete %1"_s.arg(contact.id.value);
    m_prompts.ask(&m_window, question, this, [this, contact](bool isConfirmed) {
        if (isConfirmed)
            remove(contact);
    });
}

void WriteTasks::remove(const Contact &contact)
{
    JournalWrite write;
    write.action = JournalWrite::Action::Delete;
    write.contact = contact.id;
    write.before = contactToText(contact);
    write.notBefore = m_context.clock.nowUtc().addSecs(graceSeconds);
    WriteGroup group;
    group.kind = Kind::Delete;
    group.source = u"form"_s;
    m_context.writer->submit(group, {write})
        ->then(this, [this](const Result<QList<JournalWrite>, StoreError> &planned) {
            if (!planned)
                return m_prompts.tell(
                    &m_window, describe(planned.error()).title, describe(planned.error()).body());
            m_own.insert(planned->first().id);
        });
}

void WriteTasks::retry(const QList<qint64> &writes)
{
    // Which leaves alone what did not fail.
    m_context.writer->retry(writes)->then(this,
        [this](const Result<QList<JournalWrite>, StoreError> &planned) { adoptPlanned(planned); });
    resume(writes);
}

void WriteTasks::resume(const QList<qint64> &writes)
{
    struct Wishes {
        WriteGroup group;
        QMap<qint64, JournalWrite> writes; // in the order in which they were planned
    };
    struct Gathering {
        QMap<qint64, Wishes> acts;
        qsizetype left;
    };
    const auto all = std::make_shared<Gathering>(Gathering{{}, writes.size()});
    for (const qint64 id : writes) {
        m_context.writer->journal().read(id)->then(
            this, [this, id, all](const Result<std::optional<JournalEntry>, StoreError> &entry) {
                if (entry && *entry && writeOffers((*entry)->write).resume) {
                    Wishes &act = all->acts[(*entry)->group.id];
                    act.group = (*entry)->group;
                    act.writes.insert(id, again((*entry)->write));
                }
                if (--all->left > 0)
                    return;
                for (Wishes &act : all->acts) {
                    act.group.id = 0;
                    act.group.person.clear();
                    act.group.isPaused = false;
                    m_context.writer->submit(act.group, act.writes.values())
                        ->then(
                            this, [this](const Result<QList<JournalWrite>, StoreError> &planned) {
                                adoptPlanned(planned);
                            });
                }
            });
    }
}

void WriteTasks::adoptPlanned(const Result<QList<JournalWrite>, StoreError> &planned)
{
    if (!planned)
        return m_prompts.tell(
            &m_window, describe(planned.error()).title, describe(planned.error()).body());
    adopt(*planned);
}

void WriteTasks::withdraw(const QList<qint64> &writes)
{
    if (writes.size() <= 1)
        return m_context.writer->withdraw(writes);
    Prompts::Question question;
    question.title = tr("Discard %Ln change(s)?", nullptr, static_cast<int>(writes.size()));
    question.text = tr("What was not sent yet is given up. It stays in the history, where all but "
                       "deletions can be done after all.");
    question.confirmText = tr("Discard");
    question.destructive = true;
    m_prompts.ask(asking(), question, this, [this, writes](bool isConfirmed) {
        if (isConfirmed)
            m_context.writer->withdraw(writes);
    });
}

void WriteTasks::dismiss(const QList<qint64> &writes)
{
    if (writes.size() > 1)
        askToDismiss(writes, asking());
    else
        dismissNow(writes);
}

void WriteTasks::askToDismiss(const QList<qint64> &writes, QWidget *asking)
{
    Prompts::Question question;
    question.title = tr("Dismiss %Ln failed change(s)?", nullptr, static_cast<int>(writes.size()));
    question.text = tr("What failed is not marked any more, and that cannot be undone. It stays in "
                       "the history.");
    question.confirmText = tr("Dismiss");
    question.destructive = true;
    m_prompts.ask(asking, question, this, [this, writes](bool isConfirmed) {
        if (isConfirmed)
            dismissNow(writes);
    });
}

void WriteTasks::dismissNow(const QList<qint64> &writes)
{
    m_context.writer->journal().dismiss(writes)->then(
        this, [this](const Result<qint64, StoreError> &done) {
            if (!done)
                m_prompts.tell(
                    &m_window, describe(done.error()).title, describe(done.error()).body());
        });
}

/// Several are chosen nowhere else.
QWidget *WriteTasks::asking() const
{
    return m_historyWindow ? static_cast<QWidget *>(m_historyWindow) : &m_window;
}

void WriteTasks::dismissAll(const QList<qint64> &failed)
{
    if (!failed.isEmpty())
        askToDismiss(failed, &m_window);
}

void WriteTasks::settled(const JournalWrite &write)
{
    const bool isOwn = m_own.remove(write.id);
    if (write.state == State::Clash) {
        if (isOwn)
            openDecision(write);
        return;
    }
    if (!isOwn && m_ofMany.contains(write.group))
        return;
    const QString name = contactWords(write);
    const WriteStateText text = writeStateText(write);
    if (write.state == State::Confirmed && write.outcome == Outcome::None && write.left.isEmpty())
        sayDone(write);
    else if (text.sentence.isEmpty())
        Q_EMIT said(tr("%1: %2").arg(name, text.word));
    else
        Q_EMIT said(tr("%1: %2. %3").arg(name, text.word, text.sentence));
}

void WriteTasks::sayDone(const JournalWrite &write)
{
    m_context.writer->journal()
        .group(write.group)
        ->then(this, [this, write](const Result<std::optional<WriteGroup>, StoreError> &act) {
            using Kind = WriteGroup::Kind;
            const QString name = contactWords(write);
            const bool isBack =
                act && *act && ((*act)->kind == Kind::Undo || (*act)->kind == Kind::Redo);
            if (isBack)
                Q_EMIT said(writeSentence({write, **act}, name, m_context.store.directory()));
            else if (write.action == JournalWrite::Action::Delete)
                Q_EMIT said(tr("Deleted %1").arg(name));
            else
                Q_EMIT said(tr("Saved %1").arg(name));
        });
}

void WriteTasks::actChanged()
{
    for (const auto &[act, writes] : m_context.writer->journal().openOfMany())
        m_ofMany.insert(act);
    m_undo->refresh();
}

void WriteTasks::decide(qint64 write)
{
    m_context.writer->journal().read(write)->then(
        this, [this](const Result<std::optional<JournalEntry>, StoreError> &entry) {
            if (entry && *entry && (*entry)->write.state == State::Clash)
                openDecision((*entry)->write);
        });
}

void WriteTasks::openDecision(const JournalWrite &write)
{
    if (ClashDialog *open = m_decisions.value(write.id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ClashDialog(write, m_context.store.directory(), &m_window);
    m_decisions.insert(write.id, dialog);
    connect(dialog, &QDialog::finished, this, [this, id = write.id] { m_decisions.remove(id); });
    connect(dialog, &ClashDialog::decided, this,
        [this, id = write.id](const ContactChanges &mine, const QStringList &tags) {
            m_own.insert(id);
            m_context.writer->decide(id, mine, tags);
        });
    connect(dialog, &ClashDialog::discarded, this,
        [this, id = write.id] { m_context.writer->withdraw({id}); });
    dialog->open();
}

HistoryWindow &WriteTasks::historyWindow()
{
    if (m_historyWindow) {
        m_historyWindow->raise();
        m_historyWindow->activateWindow();
        return *m_historyWindow;
    }
    auto *window = new HistoryWindow(
        m_context.writer->journal(), m_context.store, m_context.clock, m_settings, &m_window);
    connect(window, &HistoryWindow::retryWanted, this, &WriteTasks::retry);
    connect(window, &HistoryWindow::withdrawWanted, this, &WriteTasks::withdraw);
    connect(window, &HistoryWindow::dismissWanted, this, &WriteTasks::dismiss);
    connect(window, &HistoryWindow::said, this, &WriteTasks::said);
    connect(window, &HistoryWindow::decideWanted, this, &WriteTasks::decide);
    connect(window, &HistoryWindow::undoWanted, this,
        [this](qint64 group) { m_undo->takeBack(group, *asking()); });
    connect(window, &HistoryWindow::contactWanted, this, &WriteTasks::contactWanted);
    m_historyWindow = window;
    return *window;
}

void WriteTasks::showHistory(ContactId contact)
{
    HistoryWindow &window = historyWindow();
    if (contact.isValid())
        window.showContact(contact);
    window.show();
}

void WriteTasks::showOpenWrites()
{
    HistoryWindow &window = historyWindow();
    window.showOpen();
    window.show();
}

void WriteTasks::showAct(qint64 group)
{
    HistoryWindow &window = historyWindow();
    window.showAct(group);
    window.show();
}

void WriteTasks::showFailures(qint64 group)
{
    HistoryWindow &window = historyWindow();
    window.showFailures(group);
    window.show();
}

} // namespace rolodesk
