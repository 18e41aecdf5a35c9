#pragma once

#include <QString>

namespace rolodesk {

/// Why a workbook cannot be read, or a sheet of it. A plain value.
struct WorkbookError {
    enum class Kind {
        Damaged, ///< It is cut, altered, or lacks a part it names; see `detail`.
        Encrypted, ///< It opens with a password only.
        TooLarge, ///< It would take more memory than anybody's list, or pretends to.
        NoSuchSheet, ///< It has no sheet of the name in `detail`.
        Cancelled,
    };
    Kind kind = Kind::Damaged;
    QString detail; ///< For those who look into it: a part of the file, a cell, the reader's words.

    friend bool operator==(const WorkbookError &, const WorkbookError &) = default;
};

} // namespace rolodesk
