#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/csvtable.h"

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
};

/// Takes a file's text apart: by the dialect that is named, else by the one it seems to have; a
/// line that names the separator is no row. Cards become rows of titles that are recognised. Pure;
/// for a thread of a pool; O(size). Ends early, with the rows it has, once `isCancelled`.
[[nodiscard]] ImportTable tableOf(const ImportFile &file,
    const std::optional<CsvDialect> &dialect = {}, const std::atomic<bool> *isCancelled = nullptr);

} // namespace rolodesk
