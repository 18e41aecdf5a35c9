#pragma once

#include "ui/palette/paletteentry.h"

class QMenuBar;

namespace rolodesk {

/// The text of an action without the mark of its letter, and without the dots of one that asks
/// something first. O(length).
[[nodiscard]] QString plainTitle(const QString &text);

/// Every action of the menus that can be done now, in their order: its title without the mark of
/// its letter, the menus it stands in, and its keys. One that can be on or off says so. O(actions).
[[nodiscard]] QList<PaletteEntry> commandsOf(const QMenuBar &menus);

} // namespace rolodesk
