#pragma once

#include "app/desktop/options.h"

class QApplication;

namespace rolodesk::desktop {

/// Puts the colours of `--colors` in the place of the desktop's, with the style that honours them
/// everywhere. Nothing for Colors::Desktop. To be called before the first window.
void applyColors(QApplication &application, Options::Colors colors);

} // namespace rolodesk::desktop
