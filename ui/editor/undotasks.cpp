#include "ui/editor/undotasks.h"

#include "core/editing/contactwriter.h"
#include "core/editing/undowrites.h"
#include "core/util/clock.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/common/sentencewords.h"
#include "ui/history/acttitle.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rolodesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;
using Kind = WriteGroup::Kind;

/// How long whoever created a contact knows that it is this that goes back.
constexpr int secondsOfAFreshAct = 600;

bool deletesWhenTakenBack(const QList<JournalEntry> &act)
{
    const auto isInHand = [](const JournalEntry &entry) {
        return entry.write.action == JournalWrite::Action::Create
            && (entry.write.state == State::Sent || entry.write.state == State::Unknown);
    };
    const QList<JournalWrite> back = undoWrites(act);
    return std::any_of(act.cbegin(), act.cend(), isInHand)
        || std::any_of(back.cbegin(), back.cend(),
            [](const JournalWrite &write) { return write.action == JournalWrite::Action::Delete; });
}

} // namespace

UndoTasks::UndoTasks(
    const WorkspaceContext &context, Prompts &prompts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_prompts(prompts)
    , m_window(window)
    , m_undo(new QAction(paletteIcon("undo"_L1), tr("&Undo"), this))
    , m_redo(new QAction(paletteIcon("redo"_L1), tr("&Redo"), this))
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, [this] { takeNewestBack(false); });
    connect(m_redo, &QAction::triggered, this, [this] { takeNewestBack(true); });
    connect(&m_context.writer->journal(), &WriteJournal::changed, this,
        [this](const QList<JournalWrite> &writes) {
            offer(writes);
            refresh();
        });
    readUndoable();
}

/// What was known a moment ago may not be the newest any more.
void UndoTasks::takeNewestBack(bool isRedo)
{
    setTakingBack(true);
    const WriteJournal &journal = m_context.writer->journal();
    (isRedo ? journal.redoable() : journal.undoable())->then(this, [this](const FoundAct &act) {
        if (checkFound(act))
            ask(**act, m_window);
    });
}

void UndoTasks::takeBack(qint64 group, QWidget &asking)
{
    setTakingBack(true);
    m_context.writer->journal().group(group)->then(
        this, [this, over = QPointer(&asking)](const FoundAct &act) {
            if (checkFound(act))
                ask(**act, over ? *over : m_window);
        });
}

/// What an act deletes when it is taken back is gone for the whole team, so that it takes more than
/// a key. What was done again is what was done first.
void UndoTasks::ask(const WriteGroup &act, QWidget &asking)
{
    findFirst(act, [this, act, over = QPointer(&asking)](const WriteGroup &first) {
        if (first.kind == Kind::Import) {
            return askOverTitle(act,
                tr("Contacts that were created by it are deleted for the whole team, and those "
                   "that were changed get back what they had. What others changed since stays, and "
                   "is named."),
                over);
        }
        const bool isOld = act.made.addSecs(secondsOfAFreshAct) < m_context.clock.nowUtc();
        if (isOld && !act.isOfMany)
            askWhereItDeletes(act, over);
        else
            takeBackNow(act.id);
    });
}

/// An act may have made something else than a contact, or changed one that was there instead.
void UndoTasks::askWhereItDeletes(const WriteGroup &act, QWidget *asking)
{
    JournalQuery query;
    query.group = act.id;
    m_context.writer->journal().find(query)->then(this,
        [this, act, over = QPointer(asking)](const Result<QList<JournalEntry>, StoreError> &done) {
            if (!done) {
                setTakingBack(false);
                tell(done.error());
            } else if (deletesWhenTakenBack(*done)) {
                askOverTitle(act,
                    tr("The contact is deleted for the whole team, unless somebody changed it "
                       "since."),
                    over);
            } else {
                takeBackNow(act.id);
            }
        });
}

void UndoTasks::askOverTitle(const WriteGroup &act, const QString &text, QWidget *asking)
{
    setTakingBack(false); // for as long as somebody thinks
    const bool isRedo = act.kind == Kind::Undo;
    auto *title = new ActTitle(
        m_context.writer->journal(), m_context.store, isRedo ? act.undoOf : act.id, this);
    const auto askNow = [this, title, text, id = act.id, isRedo, over = QPointer(asking)] {
        title->deleteLater();
        Prompts::Question question;
        question.title = (isRedo ? tr("Redo %1?") : tr("Undo %1?")).arg(quoted(title->text()));
        question.text = text;
        question.confirmText = isRedo ? tr("Do it again") : tr("Take back");
        question.destructive = true;
        question.subject = u"undo %1"_s.arg(id);
        m_prompts.ask(over ? over.data() : &m_window, question, this, [this, id](bool isConfirmed) {
            if (isConfirmed)
                takeBackNow(id);
        });
    };
    connect(title, &ActTitle::known, this, askNow);
    connect(title, &ActTitle::failed, this, [this, title](const StoreError &error) {
        title->deleteLater();
        tell(error);
    });
}

/// The act itself, or of one that was done again the one that was done first.
void UndoTasks::findFirst(const WriteGroup &act, std::function<void(const WriteGroup &)> then)
{
    if (act.kind != Kind::Redo)
        return then(act);
    // What it takes back is an undo, and that takes back what is looked for.
    const WriteJournal &journal = m_context.writer->journal();
    journal.group(act.undoOf)->then(this, [this, &journal, then](const FoundAct &undo) {
        if (!checkFound(undo))
            return;
        journal.group((*undo)->undoOf)->then(this, [this, then](const FoundAct &earlier) {
            if (checkFound(earlier))
                findFirst(**earlier, then);
        });
    });
}

bool UndoTasks::checkFound(const FoundAct &act)
{
    if (act && *act)
        return true;
    setTakingBack(false);
    if (act)
        Q_EMIT said(tr("There is nothing to take back"));
    else
        tell(act.error());
    return false;
}

void UndoTasks::tell(const StoreError &error)
{
    m_prompts.tell(&m_window, describe(error).title, describe(error).body());
}

void UndoTasks::takeBackNow(qint64 group)
{
    setTakingBack(true);
    bool isOpen = false;
    bool wasSent = false;
    for (const OpenWrite &open : m_context.writer->journal().open()) {
        if (open.group != group)
            continue;
        isOpen = true;
        wasSent |= open.state == State::Sent || open.state == State::Unknown;
    }
    m_context.writer->undo(group)->then(
        this, [this, isOpen](const Result<QList<JournalWrite>, StoreError> &writes) {
            if (!writes)
                tell(writes.error());
            else if (writes->isEmpty() && !isOpen)
                Q_EMIT said(tr("There is nothing to take back"));
            else
                Q_EMIT planned(*writes);
            setTakingBack(false);
        });
    if (!wasSent)
        return;
    // Which may take long, and what is done meanwhile can be undone before.
    Q_EMIT said(tr("This is just being saved. It is taken back when that is over."));
    setTakingBack(false);
}

/// Until the journal has answered, the same act must not be taken back twice.
void UndoTasks::setTakingBack(bool isTakingBack)
{
    m_isTakingBack = isTakingBack;
    if (isTakingBack) {
        m_undo->setEnabled(false);
        m_redo->setEnabled(false);
    } else {
        readUndoable();
    }
}

/// What was just done can be undone at once.
void UndoTasks::offer(const QList<JournalWrite> &writes)
{
    const QMap<qint64, OpenWrite> &open = m_context.writer->journal().open();
    const bool isUndoable = std::any_of(writes.cbegin(), writes.cend(), [&](const auto &write) {
        return open.contains(write.id) && open.value(write.id).kind != Kind::Undo;
    });
    if (!isUndoable || m_isTakingBack)
        return;
    ++m_turn;
    m_undo->setEnabled(true);
}

/// Many changes in a row are one look at what can be undone.
void UndoTasks::refresh()
{
    if (std::exchange(m_isRefreshing, true))
        return;
    m_context.clock.after(100ms, this, [this] {
        m_isRefreshing = false;
        readUndoable();
    });
}

void UndoTasks::readUndoable()
{
    // Where it cannot be known, the key says why.
    const auto isOffered = [this](const FoundAct &act) {
        return !m_isTakingBack && (!act || act->has_value());
    };
    const WriteJournal &journal = m_context.writer->journal();
    journal.undoable()->then(this, [this, isOffered, turn = m_turn](const FoundAct &act) {
        if (turn == m_turn)
            m_undo->setEnabled(isOffered(act));
    });
    journal.redoable()->then(
        this, [this, isOffered](const FoundAct &act) { m_redo->setEnabled(isOffered(act)); });
}

} // namespace rolodesk
