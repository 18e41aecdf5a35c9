#pragma once

#include "core/store/database.h"

namespace rolodesk {

/// The schema version this program writes.
[[nodiscard]] int currentSchemaVersion();

/// Whether `prepareSchema` would refuse the file, and why. Only reads.
[[nodiscard]] Result<void, StoreError> checkFile(Database &database, const QString &workspaceKey);

/// Brings the file to the current schema in one transaction, or says why not: a newer file and a
/// file of another program are left untouched, and so is a file that belongs to another workspace.
/// Idempotent.
[[nodiscard]] Result<void, StoreError> prepareSchema(
    Database &database, const QString &workspaceKey);

} // namespace rolodesk
