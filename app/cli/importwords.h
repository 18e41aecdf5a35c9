#pragma once

#include "core/import/importdraft.h"
#include "core/import/importhistory.h"
#include "core/import/planfile.h"

#include <QJsonObject>

namespace rolodesk::cli {

// Files, their rows and imports in English sentences for the console, and as JSON for scripts.
// Pure.

[[nodiscard]] QString sentenceOf(const ImportFileError &error);
[[nodiscard]] QString nameOf(ImportFileError::Kind kind);
[[nodiscard]] QString sentenceOf(const PlanFileError &error, const QString &path);

/// What is known of a file as a whole.
[[nodiscard]] QJsonObject jsonOf(const ImportContent &content, const ColumnMapping &mapping);
/// What one row says, cleaned.
[[nodiscard]] QJsonObject jsonOf(const CleanRow &row);

/// "12 rows: 5 new, 3 changed, 2 the same, 2 held back".
[[nodiscard]] QString sentenceOf(const PlanCounts &counts);
/// What holds rows back, or is to be told of them, a line each: how many, and the way out.
[[nodiscard]] QStringList problemLines(const PlanCounts &counts);
/// One problem in a few words: "a number spoiled by a spreadsheet".
[[nodiscard]] QString wordOf(CleanRow::Problem problem);
/// Several, with commas between.
[[nodiscard]] QString wordsOfProblems(unsigned problems);

[[nodiscard]] QString nameOf(ReportRow::Result result);
/// "12 rows: 5 created, 3 changed, …".
[[nodiscard]] QString sentenceOf(const ImportReport &report);
[[nodiscard]] QJsonObject jsonOf(const ImportReport &report);

/// Columns with something in them that are not imported, and lines of the file that are no rows:
/// {"columns": […], "preamble_lines": […], "footer_lines": […]}.
[[nodiscard]] QJsonObject leftOutOf(const ImportContent &content, const ColumnMapping &mapping);
/// The same in sentences; none where everything is imported.
[[nodiscard]] QStringList sentencesOfLeftOut(
    const ImportContent &content, const ColumnMapping &mapping);

} // namespace rolodesk::cli
