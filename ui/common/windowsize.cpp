#include "ui/common/windowsize.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace rolodesk {

void resizeToFit(QWidget &window, const QSize &wanted)
{
    // The frame is known only once the window is on screen; the style's is a fair guess at it.
    const int edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QSize room =
        window.screen()->availableGeometry().size() - QSize(2 * edge, title + 2 * edge);
    window.resize(wanted.boundedTo(room));
}

} // namespace rolodesk
