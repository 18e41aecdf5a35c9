#pragma once

namespace rolodesk {

/// Lets screen readers see the tables, lists and trees of this program by AccessibleItems and the
/// entries of its menus by AccessibleMenuItem instead of what Qt has for them: Qt 6.4 keeps parts
/// of views and menus that are long gone, and reads those when a screen reader asks, which ends the
/// program. A scroll area is an ordinary widget for the same reason. To be called once, after the
/// QApplication was made and before the first view.
void installAccessibleViews();

} // namespace rolodesk
