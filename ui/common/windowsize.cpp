#include "ui/common/windowsize.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace rolodesk {

QSize roomForWindow(const QWidget &window)
{
    const int edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return window.screen()->availableGeometry().size() - QSize(2 * edge, title + 2 * edge);
}

void resizeToFit(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(roomForWindow(window)));
}

} // namespace rolodesk
