#include "ui/editor/editordialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace rolodesk {

EditorDialog::EditorDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *done = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(done, &QShortcut::activated, this, &QDialog::accept);
    }
}

void EditorDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && !event->isAutoRepeat())
        button->click();
}

} // namespace rolodesk
