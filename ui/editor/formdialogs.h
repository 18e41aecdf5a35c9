#pragma once

#include "ui/editor/fieldforms.h"
#include "ui/editor/formstate.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace rolodesk {

class ChannelDialog;
class Clock;
class ContactStore;
class FieldDialog;
class TagDialog;

/// Opens the dialogs of a form, one at a time, and hands on what they decide: as differences from
/// what they showed when they were opened, since the contact may move on under them.
class FormDialogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialogs)

public:
    /// The form owns this; the store, the clock and the settings of the forms outlive it.
    FormDialogs(
        const ContactStore &store, Clock &clock, FieldForms forms, QString region, QWidget *form);
    /// For the dialogs to come.
    void setDefaultRegion(const QString &region) { m_region = region; }

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
    /// As `ContactForm::setTaken`; false where no open dialog has a place for it.
    bool setTaken(const EditField &field, const QString &sentence);

Q_SIGNALS:
    /// `before` of each change is what the dialog was opened with.
    void changed(const rolodesk::ContactChanges &changes);
    /// The dialog of this custom field is done; behind `changed`, if its value is another one.
    void fieldDone(const QString &key);
    void formsChanged();
    /// As `ContactForm::valueChecked`.
    void valueChecked(const rolodesk::EditField &field, const QString &storedValue);
    void tagCreationWanted(const QString &label, const QString &color);
    void fieldCreationWanted(const QString &title);
    void uuidWanted();

private:
    const ContactStore &m_store;
    Clock &m_clock;
    FieldForms m_forms;
    QString m_region;
    QWidget *m_form;
    QPointer<TagDialog> m_tags;
    QPointer<FieldDialog> m_field;
    QPointer<ChannelDialog> m_channels;
};

} // namespace rolodesk
