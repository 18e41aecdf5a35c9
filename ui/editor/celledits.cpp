#include "ui/editor/celledits.h"

#include "core/accounts/guard.h"
#include "core/contacts/phonenumber.h"
#include "core/editing/contactwriter.h"
#include "core/editing/editwrites.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/common/contactname.h"
#include "ui/common/errortext.h"
#include "ui/common/guardtext.h"
#include "ui/common/prompts.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/pendingwrites.h"
#include "ui/editor/cellbubble.h"
#include "ui/editor/celleditor.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/optindialog.h"
#include "ui/editor/tagdialog.h"
#include "ui/editor/takenwatch.h"
#include "ui/editor/teamcreation.h"
#include "ui/workspacecontext.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace rolodesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;

/// Without a key, before somebody is asked who else has a number.
constexpr auto moment = 300ms;

/// What a phone that is being typed is read as; empty for everything else.
QString readingOf(const CellInput &input, const QString &region)
{
    if (input.fields.first().kind != Kind::Phone)
        return {};
    const auto value = storedValue(input.fields.first(), input.typed.first(), region);
    if (!value || value->isEmpty())
        return {};
    const auto number = PhoneNumber::parse(u'+' + *value, {});
    return number ? phoneReading(*number) : QString();
}

bool isInPlace(int column)
{
    return !cellFields(static_cast<ContactColumnIndex>(column), {}).isEmpty();
}

} // namespace

CellEdits::CellEdits(const WorkspaceContext &context, const PendingWrites &pending,
    ContactTableView &table, Prompts &prompts, QWidget &page)
    : m_context(context)
    , m_pending(pending)
    , m_table(table)
    , m_prompts(prompts)
    , m_page(page)
    , m_taken(new TakenWatch(context, this))
{
    connect(&m_table, &ContactTableView::cellEditWanted, this, &CellEdits::edit);
    connect(&model(), &ContactTableModel::orderChanged, this, &CellEdits::followList);
    connect(&m_context.store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (m_editor && commit.removed.contains(m_contact))
            sayProblem(tr("This contact was deleted. Nothing can be saved to it any more."));
    });
    for (QScrollBar *bar : {m_table.verticalScrollBar(), m_table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEdits::place);
    const QHeaderView *header = m_table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &CellEdits::place);
    connect(header, &QHeaderView::sectionMoved, this, &CellEdits::place);
    m_table.viewport()->installEventFilter(this);
    connect(m_taken, &TakenWatch::found, this, [this](const EditField &, const QString &sentence) {
        if (m_bubble)
            m_bubble->setWarning(sentence);
    });
}

CellEdits::~CellEdits() = default;

ContactTableModel &CellEdits::model() const
{
    return *qobject_cast<ContactTableModel *>(m_table.model());
}

bool CellEdits::isTyping() const
{
    return m_editor && m_editor->isChanged();
}

bool CellEdits::isAllowed(Act act)
{
    if (!m_context.guard || m_context.guard->allows(act))
        return true;
    m_prompts.tell(&m_page, tr("Not allowed here"), forbiddenBy(act));
    return false;
}

std::optional<Contact> CellEdits::coming(ContactId id) const
{
    auto stored = m_context.store.findContact(id).value_or(std::nullopt);
    return stored ? std::optional(m_pending.coming(std::move(*stored))) : stored;
}

void CellEdits::edit()
{
    if (m_editor) {
        m_table.scrollTo(model().index(model().rowOf(m_contact), m_column));
        m_editor->focusIn(false);
        return;
    }
    const std::optional<Contact> contact = coming(m_table.currentContact());
    if (!contact || !isAllowed(Act::Edit))
        return;
    const int column = m_table.currentIndex().column();
    const auto pending = m_pending.of(contact->id);
    if (pending && pending->isLeaving)
        Q_EMIT said(tr("%1 waits to be deleted and is not changed").arg(nameOf(*contact)));
    else if (column == TagsColumn)
        editTags(*contact);
    else if (isInPlace(column))
        open(contact->id, column, false);
    else
        Q_EMIT said(tr("“%1” is told by the service and cannot be edited")
                        .arg(titleOf(contactColumns()[static_cast<size_t>(column)])));
}

void CellEdits::open(ContactId contact, int column, bool isBackwards)
{
    const std::optional<Contact> now = coming(contact);
    if (!now)
        return;
    m_contact = contact;
    m_column = column;
    m_isProblemShown = false;
    const EditState state = editStateOf(*now);
    m_editor = new CellEditor(cellFields(static_cast<ContactColumnIndex>(column), state), state,
        m_context.store.directory(), nameOf(*now), m_table.viewport());
    m_bubble = new CellBubble(&m_page);
    connectEditor();
    m_table.scrollTo(model().index(model().rowOf(contact), column));
    place();
    m_editor->show();
    m_editor->focusIn(isBackwards);
    typed();
}

void CellEdits::connectEditor()
{
    connect(m_editor, &CellEditor::typed, this, &CellEdits::typed);
    connect(m_editor, &CellEditor::saveWanted, this, [this] { save(Then::Stay); });
    connect(m_editor, &CellEditor::nextWanted, this,
        [this](bool isBackwards) { save(isBackwards ? Then::Back : Then::Forward); });
    connect(m_editor, &CellEditor::leaveWanted, this, [this] {
        if (!m_isSaving)
            close(Then::Stay);
    });
    connect(m_editor, &CellEditor::focusGone, this, [this] {
        if (m_editor)
            save(Then::Away);
    });
}

bool CellEdits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

/// Over the cell, and wider where that is too narrow for what is typed.
void CellEdits::place()
{
    if (!m_editor)
        return;
    const QRect view = m_table.viewport()->rect();
    QRect cell = m_table.visualRect(model().index(model().rowOf(m_contact), m_column));
    const int width = qMin(qMax(cell.width(), m_editor->wantedWidth()), view.width());
    if (m_table.isRightToLeft())
        cell.setLeft(cell.right() + 1 - width);
    else
        cell.setWidth(width);
    if (cell.right() > view.right())
        cell.moveRight(view.right());
    if (cell.left() < 0)
        cell.moveLeft(0);
    m_editor->setGeometry(cell);
    m_editor->raise();
    const QRect seen = view.contains(cell.center()) ? cell : QRect();
    m_bubble->standBeside(seen.isEmpty()
            ? seen
            : QRect(m_table.viewport()->mapTo(&m_page, seen.topLeft()), seen.size()));
}

/// Rows moved. The cell goes with its contact; where that has left the list, what was typed is
/// saved, or said.
void CellEdits::followList()
{
    if (!m_editor)
        return;
    if (model().rowOf(m_contact) >= 0)
        return place();
    if (m_isSaving)
        return;
    save(Then::Away);
    if (!m_editor || m_isSaving)
        return;
    const QStringList typed = m_editor->input().typed;
    Q_EMIT said(
        tr("Not saved, and not in the list any more: “%1”").arg(inSentence(typed.join(u' '))));
    close(Then::Away);
}

void CellEdits::typed()
{
    m_taken->forget();
    m_look.reset();
    m_bubble->setWarning({});
    if (!m_table.viewport()->rect().contains(m_editor->geometry().center()))
        m_table.scrollTo(model().index(model().rowOf(m_contact), m_column));
    const CellInput input = m_editor->input();
    m_bubble->setHint(
        m_editor->isChanged() ? readingOf(input, m_context.defaultRegion) : QString());
    if (m_isProblemShown) {
        const auto now = coming(m_contact);
        const auto changes = now ? cellChanges(editStateOf(*now), input, m_context.defaultRegion)
                                 : Result<ContactChanges, ProblemAt>(ContactChanges());
        if (now)
            sayProblem(changes ? QString() : describe(changes.error().problem));
    }
    const Kind kind = input.fields.first().kind;
    if (!m_editor->isChanged() || (kind != Kind::Phone && kind != Kind::Email))
        return;
    m_look = std::make_unique<QObject>();
    m_context.clock.after(moment, m_look.get(), [this] { lookWhoHasIt(); });
}

void CellEdits::lookWhoHasIt()
{
    const CellInput input = m_editor->input();
    const auto value =
        storedValue(input.fields.first(), input.typed.first(), m_context.defaultRegion);
    if (value && *value != input.original.first())
        m_taken->look(input.fields.first(), *value, m_contact);
}

void CellEdits::sayProblem(const QString &sentence)
{
    m_isProblemShown = m_isProblemShown || !sentence.isEmpty();
    m_bubble->setProblem(sentence);
    m_editor->setRemark(sentence, !sentence.isEmpty());
}

void CellEdits::save(Then then)
{
    if (!m_editor || m_isSaving)
        return;
    if (!m_editor->isChanged())
        return close(then);
    // A letter that was meant for the search can choose "Opted out", which undo may not take back.
    if (m_column == StatusColumn && then != Then::Stay) {
        Q_EMIT said(tr("The status was left as it was: Return saves it, and nothing else does"));
        return close(then);
    }
    if (m_editor->input().typed.contains(CellEditor::optInChoice()))
        return askOptIn();
    if (!isAllowed(Act::Edit))
        return;
    const std::optional<Contact> now = coming(m_contact);
    if (!now)
        return sayProblem(tr("This contact was deleted. Nothing can be saved to it any more."));
    const auto changes = cellChanges(editStateOf(*now), m_editor->input(), m_context.defaultRegion);
    if (!changes)
        return sayProblem(describe(changes.error().problem));
    if (changes->isEmpty())
        return close(then);
    m_isSaving = true;
    m_editor->setBusy(true);
    submit(*now, *changes, {}, [this, then](const std::optional<StoreError> &failure) {
        m_isSaving = false;
        if (!failure)
            return close(then);
        m_editor->setBusy(false);
        sayProblem(describe(*failure).body());
    });
}

void CellEdits::close(Then then)
{
    CellEditor *editor = m_editor;
    m_editor = nullptr;
    m_look.reset();
    m_taken->forget();
    delete m_bubble;
    const bool hadFocus = editor->hasFocusInside();
    if (hadFocus)
        m_table.setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater(); // it may be what is calling
    if (hadFocus && (then == Then::Forward || then == Then::Back))
        goOn(m_contact, m_column, then == Then::Back);
}

/// Cells in the order of the screen; behind the last one of a row comes the first one of the next.
void CellEdits::goOn(ContactId contact, int column, bool isBackwards)
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical) && isInPlace(logical))
            columns.append(logical);
    }
    int row = model().rowOf(contact);
    qsizetype at = columns.indexOf(column) + (isBackwards ? -1 : 1);
    if (at < 0 || at >= columns.size()) {
        row += isBackwards ? -1 : 1;
        at = isBackwards ? columns.size() - 1 : 0;
    }
    if (row < 0 || row >= model().rowCount())
        return;
    m_table.setCurrentIndex(model().index(row, columns.at(at)));
    const ContactId next = model().contactAt(row);
    const auto pending = m_pending.of(next);
    if (!pending || !pending->isLeaving)
        open(next, columns.at(at), isBackwards);
}

bool CellEdits::hasPhone(const Contact &contact)
{
    if (!contact.phone.isEmpty())
        return true;
    m_prompts.tell(&m_page, tr("%1 cannot be changed").arg(nameOf(contact)),
        describe(ValueProblem{ValueProblem::Kind::PhoneNeeded, {}}));
    return false;
}

void CellEdits::editTags(const Contact &contact)
{
    if (!hasPhone(contact))
        return;
    auto *dialog = new TagDialog(m_context.store, contact.tags, TagDialog::Use::OfOne, &m_page);
    connect(dialog, &TagDialog::chosen, this,
        [this, contact](const QList<TagId> &tags) { takeTags(contact, tags); });
    connect(dialog, &TagDialog::creationWanted, this,
        [this, dialog](const QString &label, const QString &color) {
            createForTeam(*m_context.writer, tagCreation(label, color), u"table"_s, dialog,
                [dialog](const QString &sentence) { dialog->sayNotCreated(sentence); });
        });
    dialog->open();
}

void CellEdits::takeTags(const Contact &contact, const QList<TagId> &tags)
{
    QList<TagId> before;
    for (const ContactTag &tag : contact.tags)
        before.append(tag.id);
    const ContactChanges changes = tagChanges(before, tags);
    if (changes.isEmpty() || !isAllowed(Act::Edit))
        return;
    submit(coming(contact.id).value_or(contact), changes, {},
        [this](const std::optional<StoreError> &failure) {
            if (failure)
                tell(*failure);
        });
}

void CellEdits::askOptIn()
{
    const std::optional<Contact> contact = coming(m_contact);
    const QString original = m_editor->input().original.first();
    close(Then::Stay);
    if (!contact || !hasPhone(*contact) || !isAllowed(Act::Edit) || !isAllowed(Act::OptIn))
        return;
    auto *dialog = new OptInDialog(nameOf(*contact), contact->optedOut.has_value(), &m_page);
    connect(dialog, &OptInDialog::decided, this,
        [this, contact = *contact, original](const QString &reason) {
            submit(coming(contact.id).value_or(contact), {{{Kind::OptOut, {}}, original, isIn()}},
                reason, [this](const std::optional<StoreError> &failure) {
                    if (failure)
                        tell(*failure);
                });
        });
    dialog->open();
}

void CellEdits::submit(
    const Contact &base, const ContactChanges &changes, const QString &optInReason, Planned planned)
{
    JournalWrite like;
    like.optInReason = optInReason;
    WriteGroup group;
    group.source = u"table"_s;
    m_context.writer->submit(group, editWrites(base, changes, like))
        ->then(this,
            [this, planned = std::move(planned)](
                const Result<QList<JournalWrite>, StoreError> &writes) {
                if (writes)
                    Q_EMIT submitted(*writes);
                planned(writes ? std::nullopt : std::optional(writes.error()));
            });
}

void CellEdits::tell(const StoreError &error)
{
    m_prompts.tell(&m_page, describe(error).title, describe(error).body());
}

} // namespace rolodesk
