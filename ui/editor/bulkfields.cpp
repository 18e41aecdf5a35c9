#include "ui/editor/bulkfields.h"

#include "core/editing/threewaymerge.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/editor/bulkwords.h"
#include "ui/editor/ownerfield.h"
#include "ui/editor/tagdialog.h"
#include "ui/editor/tagsfield.h"
#include "ui/editor/teamcreation.h"
#include "ui/editor/valueedit.h"
#include "ui/editor/wheelless.h"
#include "ui/workspacecontext.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Act = BulkWish::Act;
using OverLimit = BulkWish::OverLimit;

/// In the order of the list.
constexpr std::array acts{Act::AddTags, Act::RemoveTags, Act::ReplaceTags, Act::Assign,
    Act::Unassign, Act::SetField, Act::ClearField, Act::OptOut};

bool isOfTags(Act act)
{
    return act == Act::AddTags || act == Act::RemoveTags || act == Act::ReplaceTags;
}

TagDialog::Use useOf(Act act)
{
    return act == Act::RemoveTags ? TagDialog::Use::TakeOffMany
        : act == Act::ReplaceTags ? TagDialog::Use::ReplaceOfMany
                                  : TagDialog::Use::AddToMany;
}

QComboBox *listBox(const QString &name, QWidget *parent)
{
    auto *box = new Wheelless<QComboBox>(parent);
    box->setObjectName(name);
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

} // namespace

BulkFields::BulkFields(const WorkspaceContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_forms(settings, context.id)
    , m_act(listBox(u"bulkAct"_s, this))
    , m_tagsField(new TagsField(this))
    , m_limit(new QWidget(this))
    , m_owner(new OwnerField(tr("&Owner"), this))
    , m_fieldBox(new FormField(tr("&Field"), this))
    , m_field(listBox(u"bulkField"_s, m_fieldBox))
    , m_valueBox(new FormField(tr("&Value"), this))
    , m_value(new ValueEdit(m_valueBox))
    , m_about(hintLabel({}, this))
{
    fillLimit();
    for (const Act each : acts)
        m_act->addItem(actWord(each));
    m_tagsField->setButton(tr("Choose &tags…"), u"bulkTags"_s);
    m_owner->setDirectory(m_context.store.directory());
    m_field->setPlaceholderText(tr("Choose a field"));
    m_fieldBox->setControl(m_field);
    m_valueBox->setControl(m_value, false);
    m_about->setObjectName(u"bulkAbout"_s);
    auto *first = new FormField(tr("&What to do"), this);
    first->setControl(m_act);
    auto *fieldAndValue = new QHBoxLayout;
    fieldAndValue->setSpacing(12);
    fieldAndValue->addWidget(m_fieldBox, 1);
    fieldAndValue->addWidget(m_valueBox, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(first);
    column->addWidget(m_tagsField);
    column->addWidget(m_limit);
    column->addWidget(m_owner);
    column->addLayout(fieldAndValue);
    column->addWidget(m_about);
    fillFields();
    showTags(*m_tagsField, m_tags);
    showTags(*m_yieldingField, m_yielding);
    connectParts();
    showForm();
    refresh();
}

void BulkFields::fillLimit()
{
    QWidget *limit = m_limit;
    limit->setObjectName(u"bulkLimit"_s);
    m_skip = formRadio(tr("&Leave the contact as it is"), u"limitSkip"_s, limit);
    m_fill = formRadio(tr("Add as &many tags as fit"), u"limitFill"_s, limit);
    m_makeRoom = formRadio(tr("Make &room by taking off other tags"), u"limitMakeRoom"_s, limit);
    m_yieldingField = new TagsField(limit);
    m_yieldingField->setTitle(tr("Tags that make room, the first one first"));
    m_yieldingField->setLimited(false);
    m_yieldingField->setButton(tr("C&hoose which…"), u"yieldingTags"_s);
    m_skip->setChecked(true);
    auto *column = new QVBoxLayout(limit);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new QLabel(tr("If a contact would have more than %1 tags").arg(mostTags), limit));
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_skip, m_fill, m_makeRoom, m_yieldingField})
        column->addWidget(each);
}

void BulkFields::connectParts()
{
    connect(m_act, &QComboBox::currentIndexChanged, this, &BulkFields::refresh);
    for (const QRadioButton *each : {m_skip, m_fill, m_makeRoom})
        connect(each, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                refresh();
        });
    const auto follow = [this](TagsField &field, QList<TagId> &tags) {
        connect(
            &field, &TagsField::addWanted, this, [this, &field, &tags] { openTags(tags, field); });
        connect(&field, &TagsField::removed, this, [this, &field, &tags](TagId tag) {
            QList<TagId> now = tags;
            now.removeOne(tag);
            put(tags, field, now);
        });
        connect(&field, &FormField::controlsChanged, this, &BulkFields::controlsChanged);
    };
    follow(*m_tagsField, m_tags);
    follow(*m_yieldingField, m_yielding);
    connect(m_owner, &OwnerField::edited, this, &BulkFields::changed);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showForm();
        Q_EMIT changed();
    });
    connect(m_value, &ValueEdit::controlChanged, this, [this] {
        showForm();
        Q_EMIT controlsChanged();
    });
    connect(m_value, &ValueEdit::edited, this, [this] {
        m_valueBox->say(FormField::Remark::Hint, m_value->hint());
        Q_EMIT changed();
    });
    connect(&m_context.store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (!commit.directoryChanged)
            return;
        m_owner->setDirectory(m_context.store.directory());
        fillFields();
        showTags(*m_tagsField, m_tags);
        showTags(*m_yieldingField, m_yielding);
    });
}

BulkWish::Act BulkFields::act() const
{
    return acts[static_cast<std::size_t>(std::max(0, m_act->currentIndex()))];
}

BulkWish BulkFields::wish() const
{
    BulkWish wish;
    wish.act = act();
    if (isOfTags(wish.act))
        wish.tags = m_tags;
    if (wish.act == Act::AddTags) {
        wish.overLimit = m_fill->isChecked() ? OverLimit::Fill
            : m_makeRoom->isChecked()        ? OverLimit::MakeRoom
                                             : OverLimit::Skip;
    }
    if (wish.overLimit == OverLimit::MakeRoom)
        wish.yielding = m_yielding;
    bool isMember = false;
    const qint64 owner = m_owner->value().toLongLong(&isMember);
    if (wish.act == Act::Assign && isMember)
        wish.owner = MemberId(owner);
    if (wish.act == Act::SetField || wish.act == Act::ClearField)
        wish.field = m_field->currentData().toString();
    if (wish.act == Act::SetField)
        wish.value = m_value->value();
    return wish;
}

/// In the order of their titles, which tell two of one title apart.
void BulkFields::fillFields()
{
    const Directory &directory = m_context.store.directory();
    QList<std::pair<QString, QString>> fields;
    for (const CustomField &field : directory.fields) {
        const QString key = QString::number(field.id.value);
        fields.append({directory.titleOf(key).simplified(), key});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(fields.begin(), fields.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    const QString chosen = m_field->currentData().toString();
    {
        const QSignalBlocker blocked(m_field);
        m_field->clear();
        for (const auto &[title, key] : std::as_const(fields))
            m_field->addItem(title, key);
        m_field->setCurrentIndex(chosen.isEmpty() ? -1 : m_field->findData(chosen));
    }
    if (m_field->currentData().toString() != chosen)
        Q_EMIT changed();
}

void BulkFields::showForm()
{
    m_value->setForm(m_forms.of(m_field->currentData().toString()));
    QWidget &control = m_value->control();
    control.setObjectName(u"bulkValue"_s);
    control.setAccessibleName(tr("Value"));
    m_valueBox->say(FormField::Remark::Hint, m_value->hint());
}

void BulkFields::refresh()
{
    const Act now = act();
    m_tagsField->setTitle(now == Act::RemoveTags ? tr("Tags to take off")
            : now == Act::ReplaceTags            ? tr("These tags and no others")
                                                 : tr("Tags to add"));
    m_tagsField->setLimited(now != Act::RemoveTags);
    showTags(*m_tagsField, m_tags);
    m_tagsField->setVisible(isOfTags(now));
    m_limit->setVisible(now == Act::AddTags);
    m_yieldingField->setVisible(m_makeRoom->isChecked());
    m_owner->setVisible(now == Act::Assign);
    m_fieldBox->setVisible(now == Act::SetField || now == Act::ClearField);
    m_valueBox->setVisible(now == Act::SetField);
    m_about->setVisible(now == Act::OptOut);
    m_about->setText(tr("They get no more messages of the team. Undo does not opt anybody in "
                        "again: that is done for each contact by itself, with a reason."));
    Q_EMIT controlsChanged();
    Q_EMIT changed();
}

void BulkFields::showTags(TagsField &field, const QList<TagId> &tags)
{
    QList<ContactTag> shown;
    for (const TagId tag : tags)
        shown.append({tag, {}});
    field.showTags(shown, m_context.store.directory());
}

void BulkFields::put(QList<TagId> &tags, TagsField &field, const QList<TagId> &now)
{
    if (tags == now)
        return;
    tags = now;
    showTags(field, tags);
    Q_EMIT changed();
}

void BulkFields::openTags(QList<TagId> &tags, TagsField &field)
{
    QList<ContactTag> chosen;
    for (const TagId tag : std::as_const(tags))
        chosen.append({tag, {}});
    const auto use = &field == m_yieldingField ? TagDialog::Use::TakeOffMany : useOf(act());
    auto *dialog = new TagDialog(m_context.store, chosen, use, this);
    connect(dialog, &TagDialog::chosen, this,
        [this, &tags, &field](const QList<TagId> &now) { put(tags, field, now); });
    connect(dialog, &TagDialog::creationWanted, dialog,
        [this, dialog](const QString &label, const QString &color) {
            createForTeam(*m_context.writer, tagCreation(label, color), u"bulk"_s, dialog,
                [dialog](const QString &sentence) { dialog->sayNotCreated(sentence); });
        });
    dialog->open();
}

QList<QWidget *> BulkFields::focusChain() const
{
    QList<QWidget *> chain{m_act};
    const auto addTags = [&chain](const TagsField &field, const QString &button) {
        for (auto *chip : field.control()->findChildren<QAbstractButton *>())
            chain.append(chip);
        chain.append(field.findChild<QWidget *>(button));
    };
    addTags(*m_tagsField, u"bulkTags"_s);
    chain << m_skip << m_fill << m_makeRoom;
    addTags(*m_yieldingField, u"yieldingTags"_s);
    chain << m_owner->control() << m_field;
    return chain + m_value->focusChain();
}

} // namespace rolodesk
