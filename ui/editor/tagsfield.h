#pragma once

#include "core/contacts/directory.h"
#include "ui/editor/formfield.h"

class QLabel;
class QPushButton;

namespace rolodesk {

/// The tags of a contact as chips, each with a button that takes it off, and a button to add some.
class TagsField final : public FormField {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagsField)

public:
    explicit TagsField(QWidget *parent);

    /// What the button says and is called, where it is about something else than the tags of one
    /// contact.
    void setButton(const QString &text, const QString &name);
    /// Whether it says how many of those there can be at most; so it does at first. To be followed
    /// by showTags.
    void setLimited(bool isLimited);
    /// The tags in this order; what is there already stays as it is. O(tags).
    void showTags(const QList<ContactTag> &tags, const Directory &directory);
    void focusControl() override;

Q_SIGNALS:
    void removed(rolodesk::TagId tag);
    void addWanted();

private:
    struct Shown {
        TagId id;
        QString label;
        QString color;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    [[nodiscard]] QWidget *chipOf(const Shown &tag);
    void remove(TagId tag);

    QWidget *m_chips;
    QPushButton *m_add;
    QLabel *m_count;
    QList<Shown> m_shown;
    bool m_isLimited = true;
};

} // namespace rolodesk
