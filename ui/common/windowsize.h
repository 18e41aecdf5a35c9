#pragma once

#include <QSize>

class QWidget;

namespace rolodesk {

/// How large a window can be on its screen with a frame around it, in logical pixels without that.
/// The frame is known only once the window is on screen; the style's is a fair guess at it.
[[nodiscard]] QSize roomForWindow(const QWidget &window);
/// Gives a window this size, or as much of it as its screen has room for with a frame around it: a
/// screen at 200 % may be 800 by 500. To be called before the window is shown; `wanted` is in
/// logical pixels, without the frame. Does not go below the window's least size.
void resizeToFit(QWidget &window, const QSize &wanted);

} // namespace rolodesk
