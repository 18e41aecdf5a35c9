#include "ui/editor/contactfields.h"

#include "ui/common/fieldwords.h"
#include "ui/editor/avatarpreview.h"
#include "ui/editor/channelsfield.h"
#include "ui/editor/customfields.h"
#include "ui/editor/customrow.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/optoutfield.h"
#include "ui/editor/ownerfield.h"
#include "ui/editor/tagsfield.h"
#include "ui/editor/textfield.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

const EditField ownerOf{Kind::Owner, {}};
const EditField optOut{Kind::OptOut, {}};
const EditField displayName{Kind::DisplayName, {}};

/// The focus stops at it; the parts of a box are the box's.
bool takesFocus(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy()
        && !qobject_cast<const QComboBox *>(parent)
        && !qobject_cast<const QAbstractScrollArea *>(parent);
}

} // namespace

ContactFields::ContactFields(Clock &clock, PictureLoader *pictures, const FieldForms &forms,
    const QString &region, QWidget *parent)
    : QWidget(parent)
{
    make(region, forms);
    m_preview = new AvatarPreview(clock, pictures, m_avatar);
    m_avatar->addBeside(m_preview);
    arrange();
    connectTexts();
    connectOthers();
    orderTabs();
}

void ContactFields::make(const QString &region, const FieldForms &forms)
{
    const auto text = [&](Kind kind, const QString &title, const QString &name) {
        return new TextField({kind, {}}, title, name, region, this);
    };
    m_first = text(Kind::First, tr("&First name"), u"editFirst"_s);
    m_last = text(Kind::Last, tr("&Last name"), u"editLast"_s);
    m_display = text(Kind::DisplayName, tr("&Display name"), u"editDisplayName"_s);
    m_phone = text(Kind::Phone, tr("&Phone"), u"editPhone"_s);
    m_email = text(Kind::Email, tr("E-&mail"), u"editEmail"_s);
    m_avatar = text(Kind::Avatar, tr("Address of a pictu&re"), u"editAvatar"_s);
    m_owner = new OwnerField(tr("&Owner"), this);
    m_optOut = new OptOutField(this);
    m_tags = new TagsField(this);
    m_custom = new CustomFields(forms, this);
    m_channels = new ChannelsField(this);
}

void ContactFields::arrange()
{
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    for (TextField *name : {m_first, m_last})
        names->addWidget(name, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addLayout(names);
    for (QWidget *part : QList<QWidget *>{m_display, m_phone, m_email, m_avatar, m_owner, m_optOut,
             m_tags, m_custom, m_channels})
        column->addWidget(part);
    column->addStretch(1);
}

QList<TextField *> ContactFields::texts() const
{
    return {m_first, m_last, m_display, m_phone, m_email, m_avatar};
}

/// From top to bottom.
QList<FormField *> ContactFields::fields() const
{
    QList<FormField *> all;
    for (TextField *text : texts())
        all.append(text);
    all << m_owner << m_optOut << m_tags;
    for (CustomRow *row : m_custom->rows())
        all.append(row);
    all << m_channels;
    return all;
}

FormField *ContactFields::fieldFor(const EditField &field) const
{
    for (TextField *text : texts()) {
        if (text->field() == field)
            return text;
    }
    switch (field.kind) {
    case Kind::Owner:
        return m_owner;
    case Kind::OptOut:
        return m_optOut;
    case Kind::Custom:
        return m_custom->row(field.key);
    case Kind::Channel:
        return m_channels;
    default:
        return m_tags;
    }
}

void ContactFields::connectField(FormField &field, const EditField &what)
{
    connect(&field, &FormField::controlsChanged, this, &ContactFields::orderTabs);
    connect(&field, &FormField::theirsWanted, this, [this, what] { Q_EMIT theirsWanted(what); });
}

void ContactFields::connectTexts()
{
    for (TextField *text : texts()) {
        connectField(*text, text->field());
        connect(text, &TextField::submitted, this, &ContactFields::submitted);
        connect(text, &TextField::edited, this,
            [this, text] { Q_EMIT edited(text->field(), text->value()); });
    }
}

void ContactFields::connectOthers()
{
    connectField(*m_owner, ownerOf);
    connectField(*m_optOut, optOut);
    connectField(*m_tags, {Kind::Tag, {}});
    connectField(*m_channels, {Kind::Channel, {}});
    connect(
        m_owner, &OwnerField::edited, this, [this] { Q_EMIT edited(ownerOf, m_owner->value()); });
    connect(m_optOut, &OptOutField::chosen, this,
        [this](const QString &value) { Q_EMIT edited(optOut, value); });
    connect(m_optOut, &OptOutField::optInWanted, this, &ContactFields::optInWanted);
    connect(m_tags, &TagsField::removed, this, [this](TagId tag) {
        Q_EMIT edited({Kind::Tag, QString::number(tag.value)}, {});
    });
    connect(m_tags, &TagsField::addWanted, this, &ContactFields::tagsWanted);
    connect(
        m_custom, &CustomFields::edited, this, [this](const QString &key, const QString &value) {
            Q_EMIT edited({Kind::Custom, key}, value);
        });
    connect(m_custom, &CustomFields::theirsWanted, this, [this](const QString &key) {
        Q_EMIT theirsWanted({Kind::Custom, key});
    });
    connect(m_custom, &CustomFields::addWanted, this, [this] { Q_EMIT fieldWanted({}); });
    connect(m_custom, &CustomFields::formWanted, this, &ContactFields::fieldWanted);
    connect(m_custom, &CustomFields::submitted, this, &ContactFields::submitted);
    connect(m_custom, &CustomFields::controlsChanged, this, &ContactFields::orderTabs);
    connect(m_channels, &ChannelsField::changeWanted, this, &ContactFields::channelsWanted);
}

void ContactFields::clear()
{
    m_custom->clear();
    for (FormField *field : fields())
        field->reset();
}

void ContactFields::readForms()
{
    m_custom->readForms();
}

void ContactFields::setDirectory(const Directory &directory)
{
    m_owner->setDirectory(directory);
}

void ContactFields::show(const FormState &state, const Directory &directory)
{
    for (TextField *text : texts()) {
        if (text != m_display)
            text->setValue(state.value(text->field()), state.baseValue(text->field()));
    }
    showName(state);
    m_owner->setValue(state.value(ownerOf), state.baseValue(ownerOf));
    m_optOut->show(state.value(optOut), state.baseValue(optOut), state.isNew());
    m_tags->showTags(state.tags(), directory);
    m_custom->show(state.state(), state.baseState(), directory);
    m_channels->show(state.state(), state.isNew() || state.base().channels.has_value());
    showPicture(state);
    showTheirs(state, directory);
}

/// A name that follows stands where a hint stands: typing takes its place, and without a word of
/// one's own it is there again.
void ContactFields::showName(const FormState &state)
{
    const QString built = builtName(state.value({Kind::First, {}}), state.value({Kind::Last, {}}));
    const bool follows = state.followsNames();
    m_display->line().setPlaceholderText(built);
    m_display->setValue(
        follows ? QString() : state.value(displayName), state.baseValue(displayName));
    if (follows && !built.isEmpty())
        m_display->setHint(tr("Follows the first and the last name."));
    else if (m_display->line().text().isEmpty() && !built.isEmpty())
        m_display->setHint(tr("Empty: the first and the last name are shown instead."));
    else
        m_display->setHint({});
}

void ContactFields::showPicture(const FormState &state)
{
    Contact shown;
    shown.id = state.base().id;
    shown.displayName = state.value(displayName);
    shown.first = state.value({Kind::First, {}});
    shown.last = state.value({Kind::Last, {}});
    shown.avatar = m_avatar->problem() ? QString() : m_avatar->value();
    m_preview->show(shown);
    const bool isWithheld = m_preview->isWithheld() && !shown.avatar.isEmpty();
    m_avatar->setHint(isWithheld
            ? tr("The picture is not shown, since pictures from the web are switched off.")
            : QString());
}

void ContactFields::showTheirs(const FormState &state, const Directory &directory)
{
    QMap<FormField *, QStringList> news;
    for (const FieldClash &overlap : state.overlaps()) {
        FormField *field = fieldFor(overlap.field);
        if (!field)
            continue;
        const QString theirs = inSentence(shownValue(overlap.field, overlap.theirs, directory));
        QString now = overlap.theirs.isEmpty() ? tr("Now empty in Heymarket.")
                                               : tr("Now “%1” in Heymarket.").arg(theirs);
        if (overlap.field.kind == Kind::Channel)
            now = tr("%1: %2", "type of a channel, what it is now")
                      .arg(fieldLabel(overlap.field, {}), now);
        news[field].append(now);
    }
    for (FormField *field : fields())
        field->sayTheirs(news.value(field).join(u'\n'));
}

/// From top to bottom: what is made later would come last.
void ContactFields::orderTabs()
{
    QWidget *last = nullptr;
    const auto add = [&last](QWidget *widget) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    };
    for (const FormField *field : fields()) {
        if (field == m_channels)
            add(&m_custom->addButton());
        for (auto *widget : field->findChildren<QWidget *>()) {
            if (widget->window() == window() && takesFocus(*widget))
                add(widget);
        }
    }
}

} // namespace rolodesk
