#pragma once

#include <QString>

namespace rolodesk {

/// Why the local copy could not be opened, read or written.
struct StoreError {
    enum class Kind {
        CannotOpen, ///< No such folder, no rights, not a database.
        NewerVersion, ///< Written by a newer Rolodesk: `detail` holds its schema version. Nothing
                      ///< was touched.
        OtherWorkspace, ///< The file belongs to another workspace.
        Corrupt, ///< SQLite found the file damaged.
        DiskFull,
        Busy, ///< Another process holds the file.
        Failed, ///< Anything else; `detail` has SQLite's words.
    };
    Kind kind = Kind::Failed;
    QString path; ///< The file, for the message.
    QString detail;

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

} // namespace rolodesk
