#pragma once

#include <QIcon>
#include <QLatin1String>

class QColor;

namespace rolodesk {

/// An icon of the product's own family (`resources/icons`, by file name without ending). It takes
/// its colour from the application's palette at the moment it is painted, so that it follows light,
/// dark and high contrast, selected and disabled, and is drawn from vectors for every scale. `name`
/// is a literal. What was painted lately comes from Qt's pixmap cache.
[[nodiscard]] QIcon paletteIcon(QLatin1String name);

/// The same in one fixed colour, for painting on a coloured ground.
[[nodiscard]] QIcon paletteIcon(QLatin1String name, const QColor &color);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace rolodesk
