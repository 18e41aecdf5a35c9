#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/csvtable.h"
#include "core/import/sheetreader.h"
#include "core/import/workbookerror.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace rolodesk {

struct ImportFile;

/// The rows of a file somebody brought. A plain value.
struct ImportTable {
    CsvTable table;
    CsvDialectGuess guess; ///< Of a text; cards have none.
    qsizetype brokenCards = 0; ///< That were not closed.
    qint64 firstBrokenLine = 0;
    QStringList leftOut; ///< Properties of cards that have no place in a table, once each.
    QStringList sheets; ///< Of a workbook: the names of all, in order.
    QStringList hiddenSheets; ///< Those of `sheets` that the workbook does not show.
    QString sheet; ///< The one that was read.
    SheetNotes sheetNotes; ///< What is to be told of it.
    /// Why no sheet could be read; there are no rows then.
    std::optional<WorkbookError> refused;

    /// Where a row stands in the file: its line, or its number in the sheet. From 1.
    [[nodiscard]] qint64 placeOf(qsizetype row) const { return table.row(row).line; }
};

/// Takes a file's text apart: by the dialect that is named, else by the one it seems to have; a
/// line that names the separator is no row. Cards become rows of titles that are recognised. Of a
/// workbook the sheet of that name is read, else the one `readSheet` takes by itself. Pure; for a
/// thread of a pool; O(size). Ends early, with the rows it has, once `isCancelled`; a sheet has
/// none then.
[[nodiscard]] ImportTable tableOf(const ImportFile &file,
    const std::optional<CsvDialect> &dialect = {}, const std::atomic<bool> *isCancelled = nullptr,
    const std::optional<QString> &sheet = {});

} // namespace rolodesk
