#pragma once

#include <QKeyEvent>
#include <QToolButton>

namespace rolodesk {

/// A button that Return presses as well as the space bar, reached with Tab. A key that is held
/// presses once.
class EnterButton : public QToolButton {
public:
    explicit EnterButton(QWidget *parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QToolButton::keyPressEvent(event);
        else if (!event->isAutoRepeat())
            click();
    }
};

} // namespace rolodesk
