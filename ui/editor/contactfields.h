#pragma once

#include "core/contacts/directory.h"
#include "ui/editor/fieldforms.h"
#include "ui/editor/formstate.h"

#include <QWidget>

namespace rolodesk {

class AvatarPreview;
class ChannelsField;
class Clock;
class CustomFields;
class FormField;
class OptOutField;
class OwnerField;
class PictureLoader;
class TagsField;
class TextField;

/// The fields of a contact one below the other. They show a FormState and tell what the person does
/// to it; the state is somebody else's.
class ContactFields final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactFields)

public:
    /// Clock and pictures outlive the fields; the pictures may be null.
    ContactFields(Clock &clock, PictureLoader *pictures, const FieldForms &forms,
        const QString &region, QWidget *parent);

    /// Another contact comes: nothing that was said of this one stays.
    void clear();
    /// Shows values, and what others made of them. What shows its value already stays untouched,
    /// caret and all. O(size of the contact).
    void show(const FormState &state, const Directory &directory);
    /// Team, tags and fields may be others.
    void setDirectory(const Directory &directory);
    /// How custom fields are edited may be another.
    void readForms();

    /// Where a field is shown; null for a custom field without a row. Tags have one together, and
    /// so do channels.
    [[nodiscard]] FormField *fieldFor(const EditField &field) const;
    /// Those of one line that are always there, from top to bottom.
    [[nodiscard]] QList<TextField *> texts() const;

Q_SIGNALS:
    /// The person gave a field another value.
    void edited(const rolodesk::EditField &field, const QString &value);
    /// The person would rather have what is in Heymarket.
    void theirsWanted(const rolodesk::EditField &field);
    /// Return in a field of one line.
    void submitted();
    void optInWanted();
    void tagsWanted();
    /// A custom field is to be added, or to be edited in another way where there is a key.
    void fieldWanted(const QString &key);
    void channelsWanted();

private:
    void make(const QString &region, const FieldForms &forms);
    void arrange();
    void connectTexts();
    void connectOthers();
    void connectField(FormField &field, const EditField &what);
    void showName(const FormState &state);
    void showPicture(const FormState &state);
    void showTheirs(const FormState &state, const Directory &directory);
    [[nodiscard]] QList<FormField *> fields() const;
    void orderTabs();

    TextField *m_first = nullptr;
    TextField *m_last = nullptr;
    TextField *m_display = nullptr;
    TextField *m_phone = nullptr;
    TextField *m_email = nullptr;
    TextField *m_avatar = nullptr;
    AvatarPreview *m_preview = nullptr;
    OwnerField *m_owner = nullptr;
    OptOutField *m_optOut = nullptr;
    TagsField *m_tags = nullptr;
    CustomFields *m_custom = nullptr;
    ChannelsField *m_channels = nullptr;
};

} // namespace rolodesk
