#pragma once

#include <QByteArray>
#include <QStringList>

namespace rolodesk {

/// One line of cells with its line end, as RFC 4180 writes it, in UTF-8. `isSafe`: for
/// spreadsheets, as `CsvOptions::isSafe` says. Pure; O(length).
void appendCsvLine(QByteArray &out, const QStringList &cells, bool isSafe);

/// The text of a cell as `isSafe` writes it, without the quotes of CSV. Pure; O(length).
[[nodiscard]] QString safeCell(const QString &cell);

} // namespace rolodesk
