#pragma once

#include "core/import/importfile.h"

#include <QString>

namespace rolodesk {

/// The text of a file that holds a list of numbers and addresses, in whatever encoding; of a
/// workbook the cells of its first sheet. What holds no text is refused, and what is larger than
/// 4 MB (TooLarge). Blocks; for a thread of a pool.
[[nodiscard]] Result<QString, ImportFileError> listTextOf(const QString &path);

} // namespace rolodesk
