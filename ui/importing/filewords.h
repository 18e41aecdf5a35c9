#pragma once

#include "core/import/importdraft.h"
#include "ui/common/errortext.h"

#include <QString>

namespace rolodesk {

// A file somebody brought in words. Pure.

/// "Text table", "vCards", "Excel workbook".
[[nodiscard]] QString kindWords(FileKind kind);
/// Why a file of this kind is no import, and the way out. Without the name of the file, which comes
/// before it: "is a picture. …".
[[nodiscard]] ErrorText refusalOf(FileKind kind, const QString &name);
/// Why a file cannot be read, and the way out. Empty title for what was cancelled.
[[nodiscard]] ErrorText describe(const ImportFileError &error);
/// The same of a file that was read and has no rows: an empty one, or a workbook without a sheet.
[[nodiscard]] ErrorText describeNoRows(const ImportContent &content);

/// "Google Contacts, 98 % sure"; for none of the known ones that columns are taken by their titles.
[[nodiscard]] QString exporterWords(const ExporterGuess &guess);
/// "Western (windows-1252)"
[[nodiscard]] QString encodingTitle(const QByteArray &name);
/// "the file says so", "certain", "likely", "a guess".
[[nodiscard]] QString certaintyWords(const EncodingGuess &guess);
/// "Comma (,)"
[[nodiscard]] QString separatorTitle(char separator);
/// "1.2 MB"
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace rolodesk
