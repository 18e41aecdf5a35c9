#include "ui/editor/formdialogs.h"

#include "ui/editor/cellvalue.h"
#include "ui/editor/channeldialog.h"
#include "ui/editor/fielddialog.h"
#include "ui/editor/tagdialog.h"

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

} // namespace

FormDialogs::FormDialogs(
    const ContactStore &store, Clock &clock, FieldForms forms, QString region, QWidget *form)
    : QObject(form)
    , m_store(store)
    , m_clock(clock)
    , m_forms(std::move(forms))
    , m_region(std::move(region))
    , m_form(form)
{
}

void FormDialogs::openTags(const QList<ContactTag> &tags)
{
    close();
    m_tags = new TagDialog(m_store, tags, TagDialog::Use::OfOne, m_form);
    QList<TagId> before;
    for (const ContactTag &tag : tags)
        before.append(tag.id);
    connect(m_tags, &TagDialog::chosen, this,
        [this, before](const QList<TagId> &now) { Q_EMIT changed(tagChanges(before, now)); });
    connect(m_tags, &TagDialog::creationWanted, this, &FormDialogs::tagCreationWanted);
    m_tags->open();
}

void FormDialogs::openField(const FormState &state, const QString &key)
{
    close();
    QMap<QString, QString> values;
    for (auto it = state.state().cbegin(); it != state.state().cend(); ++it) {
        if (it.key().kind == Kind::Custom)
            values.insert(it.key().key, it.value());
    }
    m_field = new FieldDialog(m_store, m_forms, values, key, m_form);
    connect(m_field, &FieldDialog::valueChosen, this,
        [this, values](const QString &chosen, const QString &value) {
            const QString before = values.value(chosen);
            if (value != before)
                Q_EMIT changed({{{Kind::Custom, chosen}, before, value}});
            Q_EMIT fieldDone(chosen);
        });
    connect(m_field, &FieldDialog::formsChanged, this, &FormDialogs::formsChanged);
    connect(m_field, &FieldDialog::creationWanted, this, &FormDialogs::fieldCreationWanted);
    m_field->open();
}

void FormDialogs::openChannels(const FormState &state)
{
    close();
    const Contact &base = state.base();
    m_channels = new ChannelDialog({state.state(), state.isNew() || base.channels.has_value(),
                                       state.isNew() || !base.uuid.isEmpty(), m_region},
        m_clock, m_form);
    connect(m_channels, &ChannelDialog::chosen, this,
        [this, before = channelFieldsOf(channelRowsOf(state.state()))](
            const EditState &now) { Q_EMIT changed(changesBetween(before, now)); });
    connect(m_channels, &ChannelDialog::valueChecked, this, &FormDialogs::valueChecked);
    connect(m_channels, &ChannelDialog::uuidWanted, this, &FormDialogs::uuidWanted);
    m_channels->open();
}

void FormDialogs::close()
{
    for (QDialog *open : {static_cast<QDialog *>(m_tags), static_cast<QDialog *>(m_field),
             static_cast<QDialog *>(m_channels)}) {
        if (open)
            open->close();
    }
}

void FormDialogs::sayNotCreated(const QString &sentence)
{
    if (m_tags)
        m_tags->sayNotCreated(sentence);
    if (m_field)
        m_field->sayNotCreated(sentence);
}

void FormDialogs::setUuidKnown()
{
    if (m_channels)
        m_channels->setUuidKnown();
}

bool FormDialogs::setTaken(const EditField &field, const QString &sentence)
{
    if (field.kind != Kind::Channel || !m_channels || m_channels->isHidden())
        return false;
    m_channels->setTaken(field, sentence);
    return true;
}

void FormDialogs::sayNoUuid(const QString &sentence)
{
    if (m_channels)
        m_channels->sayNoUuid(sentence);
}

} // namespace rolodesk
