#include "ui/common/fittingscroll.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>

namespace rolodesk {

FittingScroll::FittingScroll(QWidget *content, int least, QWidget *parent)
    : QScrollArea(parent)
    , m_least(least)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    // Letters and arrows move it, too; the area would follow Tab alone.
    connect(qApp, &QApplication::focusChanged, this, &FittingScroll::followFocus);
}

/// Its controls go later than it, and with them the focus.
FittingScroll::~FittingScroll()
{
    disconnect(qApp, nullptr, this, nullptr);
}

/// The whole control: ensureWidgetVisible() is content with the cursor in it.
void FittingScroll::followFocus()
{
    const QWidget *now = QApplication::focusWidget();
    if (!now || !widget()->isAncestorOf(now))
        return;
    const int middle = now->mapTo(widget(), now->rect().center()).y();
    ensureVisible(0, middle, 0, now->height() / 2 + 8);
}

/// No height for a width: a layout would never make such a widget lower than that.
QSize FittingScroll::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    const bool wraps = isVisible() && widget()->hasHeightForWidth();
    return wraps ? QSize(content.width(), widget()->heightForWidth(width())) : content;
}

QSize FittingScroll::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    return {content.width(), qMin(m_least, content.height())};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (watched == widget() && event->type() == QEvent::Resize)
        followFocus();
    return isDone;
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    followFocus();
}

} // namespace rolodesk
