#include "ui/editor/formacts.h"

#include "core/accounts/guard.h"
#include "core/contacts/contactjson.h"
#include "core/editing/contactwriter.h"
#include "core/editing/editwrites.h"
#include "ui/common/contactname.h"
#include "ui/common/errortext.h"
#include "ui/common/guardtext.h"
#include "ui/common/prompts.h"
#include "ui/editor/contactform.h"
#include "ui/editor/optindialog.h"
#include "ui/editor/teamcreation.h"
#include "ui/history/writestate.h"
#include "ui/workspacecontext.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

using Action = JournalWrite::Action;

FormActs::FormActs(const WorkspaceContext &context, Prompts &prompts, ContactForm &form)
    : QObject(&form)
    , m_context(context)
    , m_prompts(prompts)
    , m_form(form)
{
    connect(&form, &ContactForm::optInWanted, this, &FormActs::askOptIn);
    connect(&form, &ContactForm::uuidWanted, this, &FormActs::askUuid);
    connect(&form, &ContactForm::tagCreationWanted, this,
        [this](const QString &label, const QString &color) { create(tagCreation(label, color)); });
    connect(&form, &ContactForm::fieldCreationWanted, this,
        [this](const QString &title) { create(fieldCreation(title)); });
    connect(context.writer, &ContactWriter::settled, this, &FormActs::settled);
}

void FormActs::submit(
    const QList<JournalWrite> &writes, std::function<void(const StoreError &)> failed)
{
    WriteGroup group;
    group.source = u"form"_s;
    m_context.writer->submit(group, writes)
        ->then(this,
            [this, failed = std::move(failed)](
                const Result<QList<JournalWrite>, StoreError> &planned) {
                if (!planned)
                    return failed(planned.error());
                for (const JournalWrite &write : *planned) {
                    if (write.action == Action::Identify)
                        m_identifying.insert(write.id);
                }
                Q_EMIT submitted(*planned);
            });
}

void FormActs::askOptIn()
{
    if (m_context.guard && !m_context.guard->allows(Act::OptIn)) {
        m_prompts.tell(&m_form, tr("Not allowed here"), forbiddenBy(Act::OptIn));
        return;
    }
    const Contact base = m_form.base();
    auto *dialog = new OptInDialog(nameOf(base), base.optedOut.has_value(), &m_form);
    connect(dialog, &OptInDialog::decided, this,
        [this, base](const QString &reason) { optIn(base, reason); });
    dialog->open();
}

void FormActs::optIn(const Contact &base, const QString &reason)
{
    const EditField field{EditField::Kind::OptOut, {}};
    JournalWrite like;
    like.optInReason = reason;
    submit(editWrites(base, {{field, editStateOf(base).value(field), isIn()}}, like),
        [this, base, reason](const StoreError &error) {
            Q_EMIT notSubmitted(error, [this, base, reason] { optIn(base, reason); });
        });
    Q_EMIT said(tr("Opting in %1").arg(nameOf(base)));
}

void FormActs::askUuid()
{
    if (m_context.guard && !m_context.guard->allows(Act::Edit))
        return m_form.sayNoUuid(forbiddenBy(Act::Edit));
    const Contact base = m_form.base();
    m_prompts.ask(&m_form,
        {tr("Save the contact once to learn its id?"),
            tr("Channels need an id that the service tells only in its answer to a change. The "
               "contact is saved as it is; nothing in it changes, but it counts as updated."),
            tr("Save once"), false},
        this, [this, base](bool isConfirmed) {
            if (isConfirmed)
                identify(base);
            else
                m_form.sayNoUuid({});
        });
}

void FormActs::identify(const Contact &base)
{
    JournalWrite write;
    write.action = Action::Identify;
    write.contact = base.id;
    write.before = contactToText(base);
    submit({write}, [this](const StoreError &error) {
        const ErrorText text = describe(error);
        m_form.sayNoUuid(text.title + u". "_s + text.body());
    });
}

/// A success comes by the contact itself.
void FormActs::settled(const JournalWrite &write)
{
    if (!m_identifying.remove(write.id) || write.state == JournalWrite::State::Confirmed)
        return;
    const WriteStateText text = writeStateText(write);
    m_form.sayNoUuid(text.word + u". "_s + text.sentence);
}

/// The form hears of a success by the directory.
void FormActs::create(const JournalWrite &write)
{
    createForTeam(*m_context.writer, write, u"form"_s, this,
        [this](const QString &sentence) { m_form.sayNotCreated(sentence); });
}

} // namespace rolodesk
