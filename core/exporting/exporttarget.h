#pragma once

#include "core/util/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QSaveFile;

namespace rolodesk {

/// Why something could not be written. Nothing of it is left, and what stood there before is as it
/// was.
struct TargetError {
    enum class Kind {
        NoFolder, ///< The folder is not there, or not any more.
        NotAllowed, ///< The folder or the file may not be written.
        NotAFile, ///< The name is that of a folder or a device.
        NoRoom, ///< The disk is full, or takes no file as large.
        Failed, ///< Anything else; see `detail`.
    };
    Kind kind = Kind::Failed;
    QString path; ///< Empty for what has none.
    QString detail; ///< The system's words.

    friend bool operator==(const TargetError &, const TargetError &) = default;
};

/// What an error of the system (`errno`) says to somebody who writes a file. Pure; `Failed` for
/// what is not among the usual.
[[nodiscard]] TargetError::Kind targetErrorKind(int systemError);

/// Where an export goes. Its functions are called one after another, on a thread that is not the
/// one it was made on. One that dies before `commit()` leaves nothing behind.
class ExportTarget {
public:
    ExportTarget() = default;
    ExportTarget(const ExportTarget &) = delete;
    ExportTarget &operator=(const ExportTarget &) = delete;
    virtual ~ExportTarget() = default;

    [[nodiscard]] virtual Result<void, TargetError> open() = 0;
    [[nodiscard]] virtual Result<void, TargetError> write(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<void, TargetError> commit() = 0;
};

/// A file that is there as a whole or not at all: written beside its place under another name, and
/// renamed at the end. Whoever may read it is decided by the umask, or by the file it replaces.
class FileTarget final : public ExportTarget {
public:
    explicit FileTarget(QString path);
    ~FileTarget() override;

    [[nodiscard]] Result<void, TargetError> open() override;
    [[nodiscard]] Result<void, TargetError> write(const QByteArray &bytes) override;
    [[nodiscard]] Result<void, TargetError> commit() override;

private:
    [[nodiscard]] TargetError errorNow() const;

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace rolodesk
