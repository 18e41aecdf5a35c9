#include "ui/editor/formdialogs.h"

#include "ui/editor/channeldialog.h"
#include "ui/editor/fielddialog.h"
#include "ui/editor/tagdialog.h"

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

} // namespace

FormDialogs::FormDialogs(const ContactStore &store, FieldForms forms, QString region, QWidget *form)
    : QObject(form)
    , m_store(store)
    , m_forms(std::move(forms))
    , m_region(std::move(region))
    , m_form(form)
{
}

void FormDialogs::openTags(const QList<ContactTag> &tags)
{
    close();
    m_tags = new TagDialog(m_store, tags, m_form);
    connect(m_tags, &TagDialog::chosen, this, &FormDialogs::tagsChosen);
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
    connect(m_field, &FieldDialog::valueChosen, this, &FormDialogs::valueChosen);
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
        m_form);
    connect(m_channels, &ChannelDialog::chosen, this, &FormDialogs::channelsChosen);
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

void FormDialogs::sayNoUuid(const QString &sentence)
{
    if (m_channels)
        m_channels->sayNoUuid(sentence);
}

} // namespace rolodesk
