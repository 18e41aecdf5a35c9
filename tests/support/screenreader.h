#pragma once

namespace rolodesk::test {

/// As if a screen reader had come to this program (`isThere`) or gone: QAccessible::isActive, which
/// only a bridge to one sets. Works on every platform plugin.
void setScreenReader(bool isThere);

} // namespace rolodesk::test
