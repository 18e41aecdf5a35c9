#include "ui/editor/contacteditor.h"

#include "core/accounts/guard.h"
#include "core/contacts/contactjson.h"
#include "core/contacts/phonenumber.h"
#include "core/editing/contactwriter.h"
#include "core/editing/editwrites.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/guardtext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/prompts.h"
#include "ui/common/timetext.h"
#include "ui/contacts/pendingwrites.h"
#include "ui/editor/contactform.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/optindialog.h"
#include "ui/editor/takenwatch.h"
#include "ui/editor/teamcreation.h"
#include "ui/workspacecontext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;

ErrorText plain(const QString &title, const QString &sentence)
{
    ErrorText text;
    text.title = title;
    text.sentence = sentence;
    text.retryHelps = false;
    return text;
}

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
    connectForm();
}

ContactEditor::~ContactEditor() = default;

void ContactEditor::connectForm()
{
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ContactEditor::giveUp);
    connect(m_strip, &MessageStrip::closed, m_strip, &QWidget::hide);
    connect(m_strip, &MessageStrip::tryAgain, this, &ContactEditor::save);
    connect(m_form, &ContactForm::changed, this, &ContactEditor::refresh);
    connect(m_form, &ContactForm::submitted, this, &ContactEditor::save);
    connect(m_form, &ContactForm::edited, this, [this] {
        if (!m_isOpen)
            return;
        if (m_form->isChanged())
            m_drafts->keep({m_form->base(), m_form->state(), m_context.clock.nowUtc()});
        else
            m_drafts->forget(contact());
    });
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
    connect(m_form, &ContactForm::optInWanted, this, &ContactEditor::askOptIn);
    connect(m_form, &ContactForm::uuidWanted, this, &ContactEditor::askUuid);
    connect(m_form, &ContactForm::tagCreationWanted, this, &ContactEditor::createTag);
    connect(m_form, &ContactForm::fieldCreationWanted, this, &ContactEditor::createField);
    connect(&m_context.store, &ContactStore::committed, this, &ContactEditor::followStore);
}

ContactId ContactEditor::contact() const
{
    return m_isOpen && !m_isNew ? m_form->base().id : ContactId();
}

bool ContactEditor::isChanged() const
{
    return m_isOpen && m_form->isChanged();
}

void ContactEditor::edit(const Contact &contact)
{
    const bool isThis = m_isOpen && !m_isNew && m_form->base().id == contact.id;
    if (!isThis)
        begin(contact, false);
    m_form->focusFirst();
}

void ContactEditor::create()
{
    if (!m_isOpen || !m_isNew)
        begin({}, true);
    m_form->focusFirst();
}

bool ContactEditor::offerDraft()
{
    if (m_isOpen || m_drafts->drafts().isEmpty())
        return false;
    const Draft last = m_drafts->drafts().all().first();
    begin(coming(last.contact()).value_or(last.base), !last.contact().isValid());
    return true;
}

void ContactEditor::begin(const Contact &base, bool isNew)
{
    m_taken->forget();
    m_strip->hide();
    m_isNew = isNew;
    m_isOpen = true;
    m_isSaving = false;
    if (const auto draft = m_drafts->drafts().of(base.id)) {
        m_form->begin(draft->base, isNew, draft->state);
        if (!isNew)
            m_form->rebase(base);
        m_strip->say(Severity::Info, "info"_L1,
            plain(tr("Not saved yet"),
                tr("This was typed %1 and not saved. Save keeps it, Cancel throws it away.")
                    .arg(relativeTime(draft->typed, m_context.clock.nowUtc()))),
            {}, true);
    } else {
        m_form->begin(base, isNew);
    }
    refresh();
    Q_EMIT opened();
}

QString ContactEditor::nameOfContact() const
{
    const QString name = m_form->base().shownName();
    if (!name.isEmpty())
        return name;
    const QString phone = m_form->base().phone;
    return phone.isEmpty() ? u'#' + QString::number(m_form->base().id.value)
                           : PhoneNumber::display(phone);
}

void ContactEditor::refresh()
{
    if (!m_isOpen)
        return;
    const QString title = m_isNew ? tr("New contact") : tr("Edit %1").arg(nameOfContact());
    if (m_title->text() != title)
        m_title->setText(title);
    m_save->setEnabled(m_form->isChanged() && !m_isSaving);
    m_cancel->setText(m_form->isChanged() ? tr("Cancel") : tr("Close"));
}

void ContactEditor::followStore(const StoreCommit &commit)
{
    const ContactId id = contact();
    if (!id.isValid())
        return;
    if (commit.removed.contains(id)) {
        m_strip->say(Severity::Warning, "warning"_L1,
            plain(tr("Deleted"),
                tr("This contact was deleted. What is typed here cannot be saved to it any more.")),
            {}, false);
        return;
    }
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
}

std::optional<Contact> ContactEditor::coming(ContactId id) const
{
    auto stored = m_context.store.findContact(id).value_or(std::nullopt);
    return stored && m_pending ? std::optional(m_pending->coming(std::move(*stored))) : stored;
}

void ContactEditor::rebase()
{
    if (const auto now = coming(contact()))
        m_form->rebase(*now);
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

void ContactEditor::save()
{
    if (!m_isOpen || m_isSaving || !m_form->isChanged() || !m_form->showProblems())
        return;
    if (m_context.guard && !m_context.guard->allows(Act::Edit)) {
        m_strip->say(Severity::Warning, "warning"_L1,
            plain(tr("Not allowed here"),
                tr("A switch of this workspace forbids it: “%1”.").arg(switchTitleOf(Act::Edit))),
            {}, true);
        return;
    }
    WriteGroup group;
    group.source = u"form"_s;
    if (!m_isNew)
        return submit(group, editWrites(m_form->base(), wanted()), true);
    group.kind = WriteGroup::Kind::Create;
    JournalWrite creation;
    creation.action = Action::Create;
    creation.wanted = changesBetween({}, m_form->state());
    submit(group, {creation}, true);
}

void ContactEditor::submit(WriteGroup group, const QList<JournalWrite> &writes, bool closes)
{
    m_isSaving = closes;
    refresh();
    m_context.writer->submit(std::move(group), writes)
        ->then(this, [this, closes](const Result<QList<JournalWrite>, StoreError> &planned) {
            m_isSaving = false;
            if (!planned) {
                sayFailed(planned.error());
                return refresh();
            }
            if (closes) {
                // From here on the journal keeps it.
                m_drafts->forget(contact());
                close();
            }
            Q_EMIT submitted(*planned);
        });
}

void ContactEditor::sayFailed(const StoreError &error)
{
    ErrorText text = describe(error);
    text.retryHelps = true;
    m_strip->say(Severity::Error, "error"_L1, text,
        tr("Nothing was saved; what is typed is still here."), false);
}

void ContactEditor::giveUp()
{
    if (!m_isOpen)
        return;
    const bool isMuch = m_form->changes().size() > 2;
    const auto end = [this] {
        m_drafts->forget(contact());
        close();
    };
    if (!isMuch)
        return end();
    m_prompts.ask(this,
        {tr("Throw away what was typed?"), tr("Several fields were changed and not saved."),
            tr("Throw away"), true},
        this, [end](bool isConfirmed) {
            if (isConfirmed)
                end();
        });
}

void ContactEditor::leave()
{
    if (m_isOpen)
        close();
}

void ContactEditor::close()
{
    m_taken->forget();
    m_isOpen = false;
    m_isSaving = false;
    Q_EMIT closed();
}

void ContactEditor::askOptIn()
{
    if (m_context.guard && !m_context.guard->allows(Act::OptIn)) {
        m_prompts.tell(this, tr("Not allowed here"),
            tr("A switch of this workspace forbids it: “%1”.").arg(switchTitleOf(Act::OptIn)));
        return;
    }
    const Contact base = m_form->base();
    auto *dialog = new OptInDialog(nameOfContact(), base.optedOut.has_value(), this);
    connect(dialog, &OptInDialog::decided, this, [this, base](const QString &reason) {
        const EditField field{EditField::Kind::OptOut, {}};
        JournalWrite like;
        like.optInReason = reason;
        WriteGroup group;
        group.source = u"form"_s;
        submit(group, editWrites(base, {{field, editStateOf(base).value(field), isIn()}}, like),
            false);
        Q_EMIT said(tr("Opting in %1").arg(base.shownName()));
    });
    dialog->open();
}

void ContactEditor::askUuid()
{
    const Contact base = m_form->base();
    m_prompts.ask(this,
        {tr("Save the contact once to learn its id?"),
            tr("Channels need an id that the service tells only in its answer to a change. The "
               "contact is saved as it is; nothing in it changes, but it counts as updated."),
            tr("Save once"), false},
        this, [this, base](bool isConfirmed) {
            if (!isConfirmed)
                return;
            JournalWrite write;
            write.action = Action::Identify;
            write.contact = base.id;
            write.before = contactToText(base);
            WriteGroup group;
            group.source = u"form"_s;
            submit(group, {write}, false);
        });
}

void ContactEditor::createTag(const QString &label, const QString &color)
{
    create(tagCreation(label, color));
}

void ContactEditor::createField(const QString &title)
{
    create(fieldCreation(title));
}

/// The form hears of a success by the directory.
void ContactEditor::create(const JournalWrite &write)
{
    createForTeam(*m_context.writer, write, u"form"_s, this,
        [this](const QString &sentence) { m_form->sayNotCreated(sentence); });
}

void ContactEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else if ((isReturn || event->key() == Qt::Key_S)
        && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rolodesk
