#pragma once

#include "ui/editor/fieldforms.h"
#include "ui/editor/formstate.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace rolodesk {

class ChannelDialog;
class ContactStore;
class FieldDialog;
class TagDialog;

/// Opens the dialogs of a form, one at a time, and hands on what they decide.
class FormDialogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialogs)

public:
    /// The form owns this; the store and the settings of the forms outlive it.
    FormDialogs(const ContactStore &store, FieldForms forms, QString region, QWidget *form);

    void openTags(const QList<ContactTag> &tags);
    /// `key` is the field it is about; empty to choose one.
    void openField(const FormState &state, const QString &key);
    void openChannels(const FormState &state);
    /// Another contact comes: what is open is about the one before.
    void close();

    void sayNotCreated(const QString &sentence);
    /// The id that channels need is known.
    void setUuidKnown();
    void sayNoUuid(const QString &sentence);

Q_SIGNALS:
    void tagsChosen(const QList<rolodesk::TagId> &tags);
    void valueChosen(const QString &key, const QString &value);
    void formsChanged();
    void channelsChosen(const rolodesk::EditState &channels);
    void tagCreationWanted(const QString &label, const QString &color);
    void fieldCreationWanted(const QString &title);
    void uuidWanted();

private:
    const ContactStore &m_store;
    FieldForms m_forms;
    QString m_region;
    QWidget *m_form;
    QPointer<TagDialog> m_tags;
    QPointer<FieldDialog> m_field;
    QPointer<ChannelDialog> m_channels;
};

} // namespace rolodesk
