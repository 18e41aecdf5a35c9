#pragma once

#include <QDialog>

namespace rolodesk {

/// A dialog of the editor: to be opened with `open()`, deletes itself when it is closed. Return
/// presses the button that has the focus, and no other, since it has a meaning in the fields;
/// Ctrl+Return is Done from everywhere.
class EditorDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorDialog)

public:
    explicit EditorDialog(QWidget *parent);

    /// Done, also by Ctrl+Return: says what was chosen, and closes unless something is missing.
    void accept() override = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rolodesk
