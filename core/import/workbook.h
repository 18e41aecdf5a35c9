#pragma once

#include "core/import/sheetreader.h"
#include "core/import/workbookerror.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <optional>

namespace rolodesk {

/// A sheet of a workbook. A plain value.
struct WorkbookSheet {
    QString name;
    bool isHidden = false;

    friend bool operator==(const WorkbookSheet &, const WorkbookSheet &) = default;
};

/// The sheets of a workbook (XLSX, ISO/IEC 29500) in their order, without charts. One that is named
/// and is missing is among them. `bytes`: all of the file. Pure; any thread; reads little of it.
[[nodiscard]] Result<QList<WorkbookSheet>, WorkbookError> sheetsOf(const QByteArray &bytes);

/// The rows of the sheet of that name, else of the first one that is not hidden and has anything in
/// it (where there is none: of the first one that is not hidden). Texts, numbers and dates read as
/// `textOfNumber` says, formulas by their results. A sheet of which anything is cut or altered is
/// refused whole. Pure; for a thread of a pool; O(size), as a stream; of the file it keeps the
/// rows and the texts that cells share.
[[nodiscard]] Result<SheetText, WorkbookError> readSheet(const QByteArray &bytes,
    const std::optional<QString> &name = {}, const std::atomic<bool> *isCancelled = nullptr);

} // namespace rolodesk
