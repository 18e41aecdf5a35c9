#include "ui/common/elidinglabel.h"

#include "ui/common/tiptext.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace rolodesk {

namespace {

constexpr int few = 12; ///< Letters.

} // namespace

ElidingLabel::ElidingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {few * fontMetrics().averageCharWidth(), QLabel::sizeHint().height()};
}

QString ElidingLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    // In the direction of its own letters, as other labels do it.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawItemText(contentsRect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), shown(), foregroundRole());
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const QString tip = shown() == text() ? QString() : tipText(text());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

} // namespace rolodesk
