#include "ui/editor/contacteditor.h"

#include "core/accounts/guard.h"
#include "core/editing/contactwriter.h"
#include "core/editing/editwrites.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/accounts/formparts.h"
#include "ui/common/contactname.h"
#include "ui/common/errortext.h"
#include "ui/common/guardtext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/prompts.h"
#include "ui/common/timetext.h"
#include "ui/contacts/pendingwrites.h"
#include "ui/editor/contactform.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/formacts.h"
#include "ui/editor/takenwatch.h"
#include "ui/workspacecontext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;

} // namespace

ContactEditor::ContactEditor(const WorkspaceContext &context, QSettings &settings,
    PictureLoader &pictures, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_prompts(prompts)
    , m_form(new ContactForm(context, settings, &pictures, this))
    , m_drafts(new DraftKeeper(context.store, this))
    , m_taken(new TakenWatch(context, this))
    , m_title(headingLabel({}, 1.25, this))
    , m_strip(new MessageStrip(this))
    , m_save(formButton(tr("&Save"), u"saveContact"_s, this))
    , m_cancel(formButton(tr("Cancel"), u"cancelEdit"_s, this))
{
    setObjectName(u"contactEditor"_s);
    setAccessibleName(tr("Editor"));
    setMinimumWidth(300);
    setAutoFillBackground(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(16, 12, 16, 8);
    m_save->setToolTip(tr("Save (Ctrl+Return)"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_strip);
    column->addWidget(m_form, 1);
    column->addLayout(buttons);
    setTabOrder(m_cancel, m_save); // as they stand
    connectForm();
}

ContactEditor::~ContactEditor()
{
    keepDraft();
}

void ContactEditor::connectForm()
{
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ContactEditor::giveUp);
    connect(m_form, &ContactForm::changed, this, &ContactEditor::refresh);
    connect(m_form, &ContactForm::submitted, this, &ContactEditor::save);
    connect(m_form, &ContactForm::edited, this, &ContactEditor::keepDraft);
    connect(m_drafts, &DraftKeeper::notKept, this, [this](const StoreError &error) {
        ErrorText text = describe(error);
        text.retryHelps = false;
        m_strip->say(Severity::Warning, "warning"_L1, text,
            tr("What is typed here is not kept when Rolodesk ends."), true);
    });
    connect(m_form, &ContactForm::valueChecked, this,
        [this](const EditField &field, const QString &value) {
            m_taken->look(field, value, contact());
        });
    connect(m_taken, &TakenWatch::found, m_form, &ContactForm::setTaken);
    connect(&m_context.store, &ContactStore::committed, this, &ContactEditor::followStore);
    auto *acts = new FormActs(m_context, m_prompts, *m_form);
    connect(acts, &FormActs::submitted, this, &ContactEditor::submitted);
    connect(acts, &FormActs::said, this, &ContactEditor::said);
    connect(acts, &FormActs::notSubmitted, this, &ContactEditor::sayFailed);
    connectStrip();
}

void ContactEditor::connectStrip()
{
    connect(m_strip, &MessageStrip::closed, m_strip, &QWidget::hide);
    connect(m_strip, &MessageStrip::tryAgain, this, [this] {
        m_strip->hide();
        if (const auto again = std::exchange(m_again, nullptr))
            again();
    });
    connect(m_strip, &MessageStrip::offerTaken, this, [this] {
        if (const auto way = std::exchange(m_offered, nullptr))
            way();
    });
}

void ContactEditor::say(Severity severity, const QString &title, const QString &sentence)
{
    const QLatin1String sign = severity == Severity::Info ? "info"_L1 : "warning"_L1;
    m_strip->say(severity, sign, notice(title, sentence), {}, true);
}

void ContactEditor::offer(const QString &text, std::function<void()> way)
{
    m_offered = std::move(way);
    m_strip->offer(text);
}

ContactId ContactEditor::contact() const
{
    return m_isOpen && !m_isNew ? m_form->base().id : ContactId();
}

bool ContactEditor::isChanged() const
{
    return m_isOpen && m_form->isChanged();
}

qsizetype ContactEditor::unsavedForms() const
{
    const bool isNoDraftYet = isChanged() && !m_drafts->of(contact());
    return m_drafts->all().size() + (isNoDraftYet ? 1 : 0);
}

void ContactEditor::edit(const Contact &contact)
{
    const bool isThis = m_isOpen && !m_isNew && m_form->base().id == contact.id;
    if (!isThis)
        begin(contact, false);
    m_form->focusFirst();
}

void ContactEditor::create(const EditState &typed)
{
    if (!m_isOpen || !m_isNew)
        begin({}, true);
    if (!typed.isEmpty()) {
        // What was handed in before, and nobody added anything to, gives way.
        if (!m_form->isChanged() || m_form->state() == m_handedIn) {
            m_form->begin({}, true, typed);
            m_handedIn = m_form->state();
            refresh();
        } else {
            say(Severity::Info, tr("Another new contact is not saved yet"),
                tr("Save it or cancel it first; then %1 can be entered.").arg(typed.first()));
        }
    }
    m_form->focusFirst();
}

void ContactEditor::chooseTags()
{
    if (m_isOpen)
        m_form->chooseTags();
}

void ContactEditor::offerDraft()
{
    if (m_isOpen)
        return;
    for (const Draft &draft : m_drafts->all()) {
        if (isBeingSaved(draft)) {
            m_drafts->forget(draft.contact());
            continue;
        }
        beginDraft(draft);
        m_isOffered = m_isOpen;
        if (m_isOpen)
            return;
    }
}

/// The program ended between the journal's yes and the end of the draft.
bool ContactEditor::isBeingSaved(const Draft &draft) const
{
    if (draft.contact().isValid())
        return false; // then it equals what is coming
    const auto &open = m_context.writer->journal().open();
    return std::any_of(open.cbegin(), open.cend(), [&draft](const OpenWrite &write) {
        return write.action == Action::Create && write.wanted == changesBetween({}, draft.state);
    });
}

/// Leaving a form is no typing, and what others change is none either: what is the same as before
/// was typed then.
Draft ContactEditor::draft() const
{
    Draft draft{m_form->base(), m_form->state(), m_context.clock.nowUtc(), m_form->originals()};
    const auto before = m_drafts->of(contact());
    if (before && typedOf(*before) == typedOf(draft))
        draft.typed = before->typed;
    return draft;
}

/// The form tells of its changes a moment after them; who leaves it does not wait for that.
void ContactEditor::keepDraft()
{
    if (!m_isOpen)
        return;
    if (m_form->isChanged())
        m_drafts->keep(draft());
    else
        m_drafts->forget(contact());
}

void ContactEditor::begin(const Contact &base, bool isNew)
{
    keepDraft();
    if (const auto draft = m_drafts->of(base.id)) {
        beginDraft(*draft);
        if (m_isOpen && contact() == base.id)
            return;
    }
    m_taken->forget();
    m_strip->hide();
    m_isNew = isNew;
    m_isOpen = true;
    m_isGone = false;
    m_isOffered = false;
    m_form->begin(base, isNew);
    refresh();
    Q_EMIT opened();
}

/// Opens nothing where the contact has become what was typed.
void ContactEditor::beginDraft(const Draft &draft)
{
    keepDraft();
    const bool isNew = !draft.contact().isValid();
    const auto now = isNew ? std::optional<Contact>() : coming(draft.contact());
    m_form->begin(draft.base, isNew, draft.state, draft.originals);
    if (now)
        m_form->rebase(*now);
    m_isOpen = m_form->isChanged();
    if (!m_isOpen) {
        m_drafts->forget(draft.contact());
        return;
    }
    m_taken->forget();
    m_isNew = isNew;
    m_isOffered = false;
    m_isGone = !isNew && !now;
    if (m_isGone)
        sayGone();
    else
        sayUnsaved(draft);
    refresh();
    Q_EMIT opened();
}

void ContactEditor::sayUnsaved(const Draft &draft)
{
    say(Severity::Info, tr("Not saved yet"),
        tr("This was typed %1 and not saved. Save keeps it, Cancel throws it away.")
            .arg(relativeTime(draft.typed, m_context.clock.nowUtc())));
    QList<Draft> others = m_drafts->all();
    others.removeIf([&draft](const Draft &other) { return other.contact() == draft.contact(); });
    if (others.isEmpty())
        return;
    // The next older one; from the oldest on to the newest.
    const auto older = std::find_if(others.cbegin(), others.cend(),
        [&draft](const Draft &other) { return other.typed < draft.typed; });
    const Draft next = older != others.cend() ? *older : others.constFirst();
    offer(tr("Next of %n unsaved form(s)", nullptr, static_cast<int>(others.size() + 1)),
        [this, next] { beginDraft(next); });
}

void ContactEditor::sayGone()
{
    m_isGone = true;
    say(Severity::Warning, tr("Deleted"),
        tr("This contact was deleted. What is typed here cannot be saved to it any more."));
    if (!m_drafts->of({}))
        offer(tr("Create a new contact with it"), [this] { createInstead(); });
    refresh();
}

void ContactEditor::createInstead()
{
    const ContactId gone = contact();
    const EditState state = m_form->state();
    m_form->begin({}, true, state);
    m_isNew = true;
    m_isGone = false;
    m_strip->hide();
    keepDraft();
    m_drafts->forget(gone);
    refresh();
    m_form->focusFirst();
}

void ContactEditor::refresh()
{
    if (!m_isOpen)
        return;
    const QString title = m_isNew ? tr("New contact") : tr("Edit %1").arg(nameOf(m_form->base()));
    if (m_title->text() != title)
        m_title->setText(title);
    m_save->setEnabled(m_form->isChanged() && !m_isGone);
    m_cancel->setText(m_form->isChanged() ? tr("Cancel") : tr("Close"));
}

void ContactEditor::followStore(const StoreCommit &commit)
{
    const ContactId id = contact();
    if (!id.isValid())
        return;
    if (commit.removed.contains(id))
        return sayGone();
    if (commit.changed.contains(id) || commit.inserted.contains(id))
        rebase();
}

void ContactEditor::setPending(const PendingWrites &pending)
{
    m_pending = &pending;
    connect(m_pending, &PendingWrites::changed, this, [this](const QSet<ContactId> &ids) {
        if (contact().isValid() && ids.contains(contact()))
            rebase();
    });
    connect(m_pending, &PendingWrites::allChanged, this, &ContactEditor::rebase);
}

void ContactEditor::setDefaultRegion(const QString &region)
{
    m_form->setDefaultRegion(region);
}

std::optional<Contact> ContactEditor::coming(ContactId id) const
{
    auto stored = m_context.store.findContact(id).value_or(std::nullopt);
    return stored && m_pending ? std::optional(m_pending->coming(std::move(*stored))) : stored;
}

void ContactEditor::rebase()
{
    if (!m_isOpen)
        return;
    const bool isOnItsWay = m_isNew && m_isOffered && isBeingSaved(draft());
    const auto now = m_isNew ? std::optional<Contact>() : coming(contact());
    if (now) {
        if (std::exchange(m_isGone, false))
            m_strip->hide();
        m_form->rebase(*now);
    }
    // What was offered as unsaved turns out to be under way.
    if (m_isOffered && (isOnItsWay || !m_form->isChanged())) {
        m_drafts->forget(contact());
        close();
        return offerDraft();
    }
    refresh();
}

ContactChanges ContactEditor::wanted() const
{
    ContactChanges changes = m_form->changes();
    const QList<FieldClash> overlaps = m_form->overlaps();
    for (FieldChange &change : changes) {
        for (const FieldClash &clash : overlaps) {
            if (clash.field == change.field)
                change.before = clash.original;
        }
    }
    return changes;
}

bool ContactEditor::isAllowed()
{
    if (!m_context.guard || m_context.guard->allows(Act::Edit))
        return true;
    say(Severity::Warning, tr("Not allowed here"), forbiddenBy(Act::Edit));
    return false;
}

void ContactEditor::save()
{
    const bool isToSave = m_isOpen && !m_isGone && m_form->isChanged();
    if (!isToSave || !m_form->showProblems() || !isAllowed())
        return;
    WriteGroup group;
    group.source = u"form"_s;
    if (!m_isNew)
        return submitDraft(draft(), group, editWrites(m_form->base(), wanted()));
    group.kind = WriteGroup::Kind::Create;
    JournalWrite creation;
    creation.action = Action::Create;
    creation.wanted = changesBetween({}, m_form->state());
    submitDraft(draft(), group, {creation});
}

void ContactEditor::submitDraft(
    const Draft &draft, const WriteGroup &group, const QList<JournalWrite> &writes)
{
    m_drafts->beginSaving(draft);
    close();
    m_context.writer->submit(group, writes)
        ->then(this, [this, draft](const Result<QList<JournalWrite>, StoreError> &planned) {
            if (!planned)
                return notSubmitted(draft, planned.error());
            // From here on the journal keeps it.
            m_drafts->saved(draft);
            Q_EMIT submitted(*planned);
        });
}

/// Back comes the form, unless the person is at another one by now.
void ContactEditor::notSubmitted(const Draft &draft, const StoreError &error)
{
    m_drafts->notSaved(draft);
    const bool isAtIt = m_isOpen && contact() == draft.contact();
    if (m_isOpen && !(isAtIt && !m_form->isChanged())) {
        Q_EMIT said(tr("%1 was not saved: %2. What was typed is kept.")
                        .arg(m_isNew || draft.contact().isValid() ? nameOf(draft.base)
                                                                  : tr("The new contact"),
                            describe(error).title));
        return;
    }
    m_isOpen = false;
    beginDraft(draft);
    sayFailed(error, [this] { save(); });
    m_form->focusFirst();
}

void ContactEditor::sayFailed(const StoreError &error, std::function<void()> again)
{
    ErrorText text = describe(error);
    text.retryHelps = true;
    m_again = std::move(again);
    m_strip->say(Severity::Error, "error"_L1, text,
        tr("Nothing was saved; what is typed is still here."), false);
}

void ContactEditor::giveUp()
{
    if (!m_isOpen)
        return;
    constexpr qsizetype longText = 60;
    const ContactChanges changes = m_form->changes();
    const bool isMuch = changes.size() > 2
        || std::any_of(changes.cbegin(), changes.cend(),
            [](const FieldChange &change) { return change.after.size() > longText; });
    const auto end = [this] {
        m_drafts->forget(contact());
        close();
    };
    if (!isMuch)
        return end();
    m_prompts.ask(this,
        {tr("Throw away what was typed?"), tr("What was changed here is not saved."),
            tr("Throw away"), true},
        this, [end](bool isConfirmed) {
            if (isConfirmed)
                end();
        });
}

void ContactEditor::leave()
{
    if (!m_isOpen)
        return;
    keepDraft();
    if (m_form->isChanged())
        Q_EMIT said(tr("What was typed is kept, but not saved yet"));
    close();
}

void ContactEditor::close()
{
    m_taken->forget();
    m_form->closeDialogs();
    m_strip->hide();
    m_isOpen = false;
    m_isOffered = false;
    Q_EMIT closed();
}

/// Ctrl+Z takes back what was saved, and whoever stands in the form means the form.
bool ContactEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->key() == Qt::Key_Z && key->modifiers().testFlag(Qt::ControlModifier);
    event->setAccepted(isUndo);
    return isUndo || QWidget::event(event);
}

void ContactEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Z && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT said(tr("Saved changes are taken back from the list; Cancel gives up this form"));
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave(); // one key must not lose what was typed
    else if ((isReturn || event->key() == Qt::Key_S)
        && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rolodesk
