#pragma once

#include "core/contacts/directory.h"
#include "ui/editor/formfield.h"

class QComboBox;

namespace rolodesk {

/// Who owns the contact: members of the team by name, found by typing any part of it, or nobody. An
/// owner the team does not list stays, by number.
class OwnerField final : public FormField {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnerField)

public:
    OwnerField(const QString &title, QWidget *parent);

    /// The team is another one; what is chosen or typed stays.
    void setDirectory(const Directory &directory);
    /// `base` is what the contact holds: its owner is right, whoever that is.
    void setValue(const QString &value, const QString &base);
    /// The id in decimal, empty for nobody, or what was typed where nobody has that name.
    [[nodiscard]] const QString &value() const { return m_value; }

Q_SIGNALS:
    void edited();

private:
    void fill();
    void show();
    void typed();
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] int rowOf(const QString &name) const;

    Directory m_directory;
    QComboBox *m_box;
    QString m_value;
    QString m_base;
};

} // namespace rolodesk
