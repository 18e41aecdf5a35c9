#pragma once

#include "ui/common/colors.h"

class QLabel;
class QWidget;

namespace rolodesk {

/// Paints the ground of a strip of this severity, with a bar at its beginning, and gives its text
/// the colour for it. For the strip's paintEvent().
void paintStrip(QWidget &strip, QLabel &text, Severity severity);

} // namespace rolodesk
