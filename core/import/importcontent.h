#pragma once

#include "core/import/columnmapping.h"
#include "core/import/importfile.h"
#include "core/import/importsetup.h"
#include "core/import/importtable.h"
#include "core/import/tablelayout.h"

namespace rolodesk {

/// What is known of a file before anything is compared. A plain value that shares its text.
struct ImportContent {
    ImportFile file;
    ImportTable table;
    TableLayout layout;
    QList<ColumnContent> columns; ///< What stands in each column of the layout.
};

/// Takes a file apart as `setup` says (dialect, sheet, header), and finds out what it does not say.
/// Pure; for a thread of a pool; O(size).
[[nodiscard]] Result<ImportContent, ImportFileError> contentOf(
    ImportFile file, const ImportSetup &setup, const std::atomic<bool> *isCancelled = nullptr);

} // namespace rolodesk
