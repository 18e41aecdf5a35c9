#pragma once

#include "ui/editor/fieldforms.h"
#include "ui/editor/formfield.h"

class QToolButton;

namespace rolodesk {

class ValueEdit;

/// A custom field of a contact: its value in the form that was chosen for the field, a button for
/// that choice, and one that clears the value, which is an act of its own and can be taken back.
class CustomRow final : public FormField {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomRow)

public:
    /// `key` as in `Contact::custom`.
    CustomRow(QString key, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    void setFieldTitle(const QString &title);
    void setForm(const FieldForm &form);
    /// `base` is what the contact holds: what clearing takes away, and can be taken back to.
    void setValue(const QString &value, const QString &base);
    [[nodiscard]] QString value() const;
    void focusControl() override;

Q_SIGNALS:
    void edited();
    void submitted();
    /// The form of the field is to be chosen.
    void formWanted();

private:
    void clearOrBringBack();
    void refresh();

    QString m_key;
    QString m_base;
    ValueEdit *m_edit;
    QToolButton *m_how;
    QToolButton *m_clear;
};

} // namespace rolodesk
