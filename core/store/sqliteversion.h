#pragma once

#include <QString>

namespace rolodesk {

/// Of the library that holds the local copy: "3.40.1".
[[nodiscard]] QString sqliteVersion();

} // namespace rolodesk
