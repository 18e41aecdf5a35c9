#pragma once

#include "core/csv/textencoding.h"
#include "core/import/filekind.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace rolodesk {

/// Why a file cannot be read, or not as what it is. A plain value.
struct ImportFileError {
    enum class Kind {
        NotThere,
        NotAllowed, ///< It may not be read.
        NotAFile, ///< A folder or a device.
        NotReadable, ///< The disk or the network failed; see `detail`.
        TooLarge, ///< More than `largestImport`, or a workbook that pretends to be.
        NotAnImport, ///< It is a `kind` that holds no table.
        Encrypted, ///< A workbook with a password.
        Damaged, ///< A workbook that is cut or altered, or lacks what it names; see `detail`.
        Cancelled,
    };
    Kind kind = Kind::NotReadable;
    FileKind file = FileKind::Binary; ///< Of NotAnImport.
    QString path;
    QString detail; ///< The system's words, or a part of the workbook.

    friend bool operator==(const ImportFileError &, const ImportFileError &) = default;
};

/// Larger files are refused: their text is kept in memory, once.
constexpr qint64 largestImport = 1'500'000'000;

/// A file somebody brought, as text or as a workbook. A plain value that shares its bytes.
struct ImportFile {
    QString path;
    FileKind kind = FileKind::Table;
    qint64 bytes = 0; ///< Of the file.
    QByteArray sha256; ///< Of the file's bytes.
    /// Of Table and VCard: all of it in UTF-8, without a byte order mark.
    QByteArray text;
    /// Of Xlsx: the file as it is; `tableOf` reads a sheet of it.
    QByteArray workbook;
    EncodingGuess guess; ///< What it seems to be encoded in.
    QByteArray encoding; ///< What it was read as.
    /// Letters that were none in that encoding, or were lost before (U+FFFD): the first one's line,
    /// from 1. None where there is no such letter.
    std::optional<qint64> firstLostLine;
    qint64 lost = 0; ///< How many those are.
    qint64 zeros = 0; ///< Zero signs in the text; they are left out of it.
};

/// Reads a whole file and tells what it is. An encoding that is named goes before the guess. Of a
/// workbook only the list of its sheets is looked at.
/// Blocks; for a thread of a pool. `progress` hears of the bytes read so far, some hundred times at
/// most, on that thread. O(size).
[[nodiscard]] Result<ImportFile, ImportFileError> readImportFile(const QString &path,
    const std::optional<QByteArray> &encoding = {}, const std::atomic<bool> *isCancelled = nullptr,
    const std::function<void(qint64 read, qint64 size)> &progress = {});

/// The same for what was pasted.
[[nodiscard]] Result<ImportFile, ImportFileError> importFileFromText(const QString &text);

} // namespace rolodesk
