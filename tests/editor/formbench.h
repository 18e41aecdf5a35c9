#pragma once

#include "tests/editor/editorbench.h"

#include <QStringList>

namespace rolodesk::test {

/// The form on screen, with the whole contact in it.
class FormBench final : public EditorBench {
public:
    FormBench()
    {
        show();
        form->begin(wholeContact(), false);
    }
    /// Of a line of the form.
    [[nodiscard]] QString text(const char *name) { return part<QLineEdit>(name)->text(); }
    [[nodiscard]] QAbstractButton &button(const char *name) { return *part<QAbstractButton>(name); }
    /// The name of what has the focus in the form's window.
    [[nodiscard]] QString focused() const
    {
        const QWidget *focus = host->focusWidget();
        return focus ? focus->objectName() : QString();
    }
};

/// "first: Ada > Ida" of each change.
[[nodiscard]] inline QStringList told(const ContactChanges &changes)
{
    QStringList lines;
    for (const FieldChange &change : changes) {
        lines << nameOf(change.field) + QStringLiteral(": ") + change.before + QStringLiteral(" > ")
                + change.after;
    }
    return lines;
}

} // namespace rolodesk::test
