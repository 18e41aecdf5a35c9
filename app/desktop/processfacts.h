#pragma once

#include <QtGlobal>

namespace rolodesk::desktop {

/// Milliseconds since the system started this process, to the hundredth of a second; 0 where the
/// system does not tell.
[[nodiscard]] qint64 millisecondsSinceProcessStart();

/// The most memory this process ever held (VmHWM), in bytes; 0 where the system does not tell.
[[nodiscard]] qint64 peakMemory();

} // namespace rolodesk::desktop
