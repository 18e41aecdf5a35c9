#pragma once

#include "core/contacts/directory.h"
#include "core/exporting/contactexport.h"
#include "ui/common/errortext.h"

#include <span>

namespace rolodesk {

/// The formats one can choose from.
enum class ExportFormat { ViewCsv, ImportCsv, VCard, JsonLines };

/// A format in words. A plain value.
struct ExportFormatText {
    ExportFormat format;
    const char *title; ///< Translated with `tr` of "ExportWords", as are the others.
    const char *hint; ///< One or two sentences: what the file is good for, and what is not in it.
    const char *filter; ///< For the choice of a file; %1 is the ending.
    const char *ending; ///< With the dot.
};
[[nodiscard]] std::span<const ExportFormatText> exportFormats();
[[nodiscard]] QString exportWord(const char *text);

/// What writes a file of this format. `columns`: ids of the columns on screen, in their order.
/// Pure.
[[nodiscard]] std::unique_ptr<const ContactFormat> exportWriter(
    ExportFormat format, const QStringList &columns, const Directory &directory, bool isSafe);

/// What came of it, for the person in front of the screen.
[[nodiscard]] QString describe(const ExportSummary &summary);
/// Empty title for one that was cancelled.
[[nodiscard]] ErrorText describe(const ExportError &error);

} // namespace rolodesk
