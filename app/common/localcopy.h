#pragma once

#include "core/journal/leftwork.h"
#include "core/store/storeerror.h"
#include "core/util/result.h"

#include <QString>

namespace rolodesk {

/// Deletes every local copy in the folder of a workspace, with what SQLite keeps beside it, and the
/// folder when nothing else is in it. A copy that is open, here or in another program, is Busy and
/// everything stays. An absent folder is fine.
[[nodiscard]] Result<void, StoreError> removeLocalCopies(const QString &folder);
/// The same for a workspace that is no more: its saved views go, too.
[[nodiscard]] Result<void, StoreError> removeWorkspaceFiles(const QString &folder);

/// What would be lost with the local copies in the folder, none of which is open here. An absent
/// folder holds nothing.
[[nodiscard]] Result<LeftWork, StoreError> leftWorkInFolder(const QString &folder);

} // namespace rolodesk
