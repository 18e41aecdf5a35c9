#pragma once

#include "core/import/importhistory.h"

#include <QHash>
#include <QStringList>

namespace rolodesk {

struct Directory;

// What became of an import, in words. Pure.

/// "5,000 rows: 4,200 created, 300 changed, 450 the same, 38 left out, 12 failed": adds up.
[[nodiscard]] QString reportSentence(const ImportReport &report);
/// "Contacts.csv", or that it was pasted.
[[nodiscard]] QString importName(const ImportRecord &record);

/// Why a row is missing, for the error file. `failures`: words for failed writes, by their ids.
[[nodiscard]] QString reasonOf(const ReportRow &row, const QHash<qint64, QString> &failures);

/// "Mobile: Phone, fills blanks only", a line for each column that was imported.
[[nodiscard]] QStringList mappingLines(
    const ColumnMapping &mapping, const TableLayout &layout, const Directory &directory);

} // namespace rolodesk
