#pragma once

#include "core/exporting/csvwriter.h"
#include "core/exporting/exporttarget.h"
#include "core/index/contactorder.h"
#include "core/index/contactquery.h"
#include "core/views/viewregistry.h"

#include <optional>

namespace rolodesk::cli {

// Queries, saved views and exports in English, for the console and for files that scripts read.
// Pure.

/// What of a query means nothing, and what could stand there.
[[nodiscard]] QString sentenceOf(const QueryProblem &problem);

[[nodiscard]] QString sentenceOf(const ViewError &error);
[[nodiscard]] QString nameOf(ViewError::Kind kind);
[[nodiscard]] QString sentenceOf(const TargetError &error);
/// What a format had no place for, in words and for a script.
[[nodiscard]] QStringList wordsOf(LeftOutParts parts);
[[nodiscard]] QStringList namesOf(LeftOutParts parts);
[[nodiscard]] QString nameOf(TargetError::Kind kind);

/// The columns of the window's list, in its order by default.
[[nodiscard]] QStringList columnIds();
/// The column of the list with this id; none when there is no such column. Times are as the service
/// writes them.
[[nodiscard]] std::optional<ExportColumn> exportColumn(
    const QString &id, const Directory &directory);
/// What the list sorts by in this column.
[[nodiscard]] std::optional<SortKey> sortKeyOf(const QString &columnId);

} // namespace rolodesk::cli
