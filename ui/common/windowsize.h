#pragma once

class QSize;
class QWidget;

namespace rolodesk {

/// Gives a window this size, or as much of it as its screen has room for with a frame around it: a
/// screen at 200 % may be 800 by 500. To be called before the window is shown; `wanted` is in
/// logical pixels, without the frame. Does not go below the window's least size.
void resizeToFit(QWidget &window, const QSize &wanted);

} // namespace rolodesk
