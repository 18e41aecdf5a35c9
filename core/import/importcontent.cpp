#include "core/import/importcontent.h"

#include "core/import/datecell.h"
#include "core/import/optoutwords.h"

#include <utility>

namespace rolodesk {

namespace {

ImportFileError errorOf(const WorkbookError &error, const QString &path)
{
    using Kind = ImportFileError::Kind;
    ImportFileError found{Kind::Damaged, FileKind::Xlsx, path, error.detail};
    switch (error.kind) {
    case WorkbookError::Kind::Encrypted:
        found.kind = Kind::Encrypted;
        break;
    case WorkbookError::Kind::TooLarge:
        found.kind = Kind::TooLarge;
        break;
    case WorkbookError::Kind::Cancelled:
        found.kind = Kind::Cancelled;
        break;
    case WorkbookError::Kind::NoSuchSheet:
    case WorkbookError::Kind::Damaged:
        break;
    }
    return found;
}

} // namespace

Result<ImportContent, ImportFileError> contentOf(
    ImportFile file, const ImportSetup &setup, const std::atomic<bool> *isCancelled)
{
    ImportContent content;
    content.file = std::move(file);
    content.table = tableOf(content.file, setup.dialect, isCancelled,
        setup.sheet.isEmpty() ? std::nullopt : std::optional(setup.sheet));
    if (content.table.refused)
        return Failure(errorOf(*content.table.refused, content.file.path));
    content.layout = findLayout(content.table.table);
    if (!setup.sheet.isEmpty() && content.file.kind != FileKind::Xlsx)
        return Failure(ImportFileError{ImportFileError::Kind::NotReadable, content.file.kind,
            content.file.path, QStringLiteral("it has no sheets")});
    const bool isNoRow = setup.header
        && (*setup.header < -1 || *setup.header >= content.table.table.size());
    if (isNoRow)
        return Failure(ImportFileError{ImportFileError::Kind::NotReadable, content.file.kind,
            content.file.path, QStringLiteral("it has no row %1").arg(*setup.header)});
    if (setup.header)
        content.layout = withHeader(content.table.table, content.layout, *setup.header);
    const Exporter exporter = recognise(foldedTitles(content.layout)).exporter;
    content.layout.isOfOptOuts = namesOptOuts(content.file.path, exporter);
    findDates(content.table.table, content.layout);
    content.columns = contentOf(content.table.table, content.layout);
    if (isCancelled && *isCancelled)
        return Failure(ImportFileError{
            ImportFileError::Kind::Cancelled, content.file.kind, content.file.path, {}});
    return content;
}

} // namespace rolodesk
