#include "ui/editor/contactform.h"

#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/editor/contactfields.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/formdialogs.h"
#include "ui/editor/textfield.h"
#include "ui/workspacecontext.h"

#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;
using Remark = FormField::Remark;

constexpr auto moment = 300ms; ///< Without typing.

} // namespace

ContactForm::ContactForm(
    const WorkspaceContext &context, QSettings &settings, PictureLoader *pictures, QWidget *parent)
    : QWidget(parent)
    , m_store(context.store)
    , m_clock(context.clock)
    , m_region(context.defaultRegion)
    , m_scroll(new QScrollArea(this))
    , m_fields(new ContactFields(
          context.clock, pictures, FieldForms(settings, context.id), m_region, m_scroll))
    , m_dialogs(new FormDialogs(m_store, m_clock, FieldForms(settings, context.id), m_region, this))
{
    setObjectName(u"contactForm"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_fields);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(m_fields, &ContactFields::edited, this, &ContactForm::set);
    connect(m_fields, &ContactFields::theirsWanted, this, &ContactForm::takeTheirs);
    connect(m_fields, &ContactFields::submitted, this, &ContactForm::submitted);
    connect(m_fields, &ContactFields::optInWanted, this, &ContactForm::optInWanted);
    connectDialogs();
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (!commit.directoryChanged)
            return;
        m_fields->setDirectory(m_store.directory());
        refresh();
    });
    m_fields->setDirectory(m_store.directory());
    begin({}, true);
}

ContactForm::~ContactForm() = default;

void ContactForm::connectDialogs()
{
    connect(m_fields, &ContactFields::tagsWanted, this, &ContactForm::chooseTags);
    connect(m_fields, &ContactFields::fieldWanted, this,
        [this](const QString &key) { m_dialogs->openField(m_state, key); });
    connect(m_fields, &ContactFields::channelsWanted, this,
        [this] { m_dialogs->openChannels(m_state); });
    connect(m_dialogs, &FormDialogs::changed, this, [this](const ContactChanges &changes) {
        for (const FieldChange &change : changes)
            make(change);
    });
    connect(m_dialogs, &FormDialogs::formsChanged, m_fields, &ContactFields::readForms);
    connect(m_dialogs, &FormDialogs::fieldDone, this, [this](const QString &key) {
        if (FormField *row = m_fields->fieldFor({Kind::Custom, key}))
            row->focusControl();
    });
    connect(m_dialogs, &FormDialogs::valueChecked, this, &ContactForm::valueChecked);
    connect(m_dialogs, &FormDialogs::tagCreationWanted, this, &ContactForm::tagCreationWanted);
    connect(m_dialogs, &FormDialogs::fieldCreationWanted, this, &ContactForm::fieldCreationWanted);
    connect(m_dialogs, &FormDialogs::uuidWanted, this, &ContactForm::uuidWanted);
}

void ContactForm::chooseTags()
{
    m_dialogs->openTags(m_state.tags());
}

void ContactForm::begin(const Contact &base, bool isNew, const std::optional<EditState> &draft,
    const QMap<EditField, QString> &originals)
{
    m_dialogs->close();
    m_phoneCheck.reset();
    m_emailCheck.reset();
    m_state.begin(base, isNew, draft, originals);
    m_fields->clear();
    refresh();
    // What somebody typed some time ago may be on another contact by now.
    for (const Kind kind : {Kind::Phone, Kind::Email}) {
        const EditField field{kind, {}};
        if (draft && m_state.value(field) != m_state.baseValue(field))
            checkLater(field);
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void ContactForm::rebase(const Contact &theirs)
{
    const bool hadUuid = !base().uuid.isEmpty();
    const EditState before = state();
    m_state.rebase(theirs);
    refresh();
    if (!hadUuid && !base().uuid.isEmpty())
        m_dialogs->setUuidKnown();
    if (state() != before)
        Q_EMIT changed();
}

void ContactForm::set(const EditField &field, const QString &value)
{
    make({field, m_state.value(field), value});
}

void ContactForm::make(const FieldChange &change)
{
    const EditField &field = change.field;
    const bool isName = field.kind == Kind::DisplayName;
    if (m_state.value(field) == change.after && !isName) // which may stop following
        return;
    m_state.make(change);
    refresh();
    if (FormField *shown = m_fields->fieldFor(field)) {
        // What was said was about another value.
        shown->say(Remark::Warning, {});
        if (field.kind == Kind::Tag || field.kind == Kind::Channel)
            shown->say(Remark::Problem, {});
    }
    if (field.kind == Kind::Phone || field.kind == Kind::Email)
        checkLater(field);
    noteChange();
}

void ContactForm::takeTheirs(const EditField &field)
{
    for (const FieldClash &overlap : overlaps()) {
        const bool isOne = overlap.field == field
            || (field.kind == Kind::Channel && overlap.field.kind == Kind::Channel);
        if (isOne) {
            set(overlap.field, overlap.theirs);
            m_state.settle(overlap.field);
        }
    }
}

void ContactForm::noteChange()
{
    Q_EMIT changed();
    if (std::exchange(m_isEditNoted, true))
        return;
    m_clock.after(moment, this, [this] {
        m_isEditNoted = false;
        Q_EMIT edited();
    });
}

/// Whoever looks for duplicates is asked once a number is there, and not for each digit.
void ContactForm::checkLater(const EditField &field)
{
    auto &check = field.kind == Kind::Phone ? m_phoneCheck : m_emailCheck;
    check = std::make_unique<QObject>();
    m_clock.after(moment, check.get(), [this, field] {
        const QString value = state().value(field);
        const auto *text = qobject_cast<TextField *>(m_fields->fieldFor(field));
        const bool isToLook = !text->problem() && value != m_state.baseValue(field);
        Q_EMIT valueChecked(field, isToLook ? value : QString());
    });
}

void ContactForm::refresh()
{
    m_fields->show(m_state, m_store.directory());
}

QList<ProblemAt> ContactForm::problems() const
{
    // What the fields could not read they know best: digits that were refused for one country are a
    // number of another one.
    QList<ProblemAt> all;
    for (const TextField *text : m_fields->texts()) {
        if (text->problem())
            all.append({text->field(), *text->problem()});
    }
    for (const ProblemAt &problem :
        problemsOf(m_state.baseState(), state(), m_state.isNew(), m_region)) {
        const auto isThere = [&problem](
                                 const ProblemAt &known) { return known.field == problem.field; };
        if (std::none_of(all.cbegin(), all.cend(), isThere))
            all.append(problem);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const ProblemAt &a, const ProblemAt &b) { return a.field < b.field; });
    return all;
}

bool ContactForm::showProblems()
{
    FormField *first = nullptr;
    for (const ProblemAt &problem : problems()) {
        FormField *field = m_fields->fieldFor(problem.field);
        if (auto *text = qobject_cast<TextField *>(field))
            text->showProblem(problem.problem);
        else
            field->say(Remark::Problem, describe(problem.problem));
        if (!first)
            first = field;
    }
    if (!first)
        return true;
    first->focusControl();
    m_fields->layout()->activate();
    m_scroll->ensureWidgetVisible(first);
    return false;
}

void ContactForm::setTaken(const EditField &field, const QString &sentence)
{
    if (m_dialogs->setTaken(field, sentence))
        return;
    if (FormField *shown = m_fields->fieldFor(field))
        shown->say(Remark::Warning, sentence);
}

void ContactForm::sayNotCreated(const QString &sentence)
{
    m_dialogs->sayNotCreated(sentence);
}

void ContactForm::sayNoUuid(const QString &sentence)
{
    m_dialogs->sayNoUuid(sentence);
}

void ContactForm::setDefaultRegion(const QString &region)
{
    m_region = region;
    m_dialogs->setDefaultRegion(region);
    for (TextField *text : m_fields->texts())
        text->setDefaultRegion(region);
}

void ContactForm::closeDialogs()
{
    m_dialogs->close();
}

void ContactForm::focusFirst()
{
    TextField *first = m_fields->texts().constFirst();
    first->focusControl();
    first->line().end(false);
}

} // namespace rolodesk
