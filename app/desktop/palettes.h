#pragma once

#include "app/desktop/options.h"

#include <QPalette>

class QApplication;

namespace rolodesk::desktop {

/// The colours of `--colors`; the light ones for Colors::Desktop.
[[nodiscard]] QPalette paletteOf(Options::Colors colors);

/// Puts these colours in the place of the desktop's, with the style that honours them everywhere.
/// Nothing for Colors::Desktop. To be called before the first window.
void applyColors(QApplication &application, Options::Colors colors);

} // namespace rolodesk::desktop
