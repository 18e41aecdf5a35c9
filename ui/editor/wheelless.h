#pragma once

#include <QWheelEvent>

namespace rolodesk {

/// A control that leaves the wheel to the page around it: scrolling a form must not change what
/// stands under the pointer.
template <typename Base>
class Wheelless : public Base {
public:
    explicit Wheelless(QWidget *parent)
        : Base(parent)
    {
        this->setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace rolodesk
