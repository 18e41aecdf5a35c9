#pragma once

#include "core/util/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace rolodesk {

/// Why a file could not be read or changed.
struct FileError {
    enum class Kind {
        CannotRead,
        CannotWrite,
        Busy, ///< Another program is writing it, for longer than it ever takes.
    };
    Kind kind = Kind::CannotRead;
    QString path;
    QString detail; ///< The system's words, as far as there are any.

    friend bool operator==(const FileError &, const FileError &) = default;
};

/// The same as an error of whoever keeps something in the file: a struct of kind, path and detail
/// whose kinds have the names of these, among others.
template <typename Error>
[[nodiscard]] Error errorAs(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::CannotRead:
        return {Error::Kind::CannotRead, error.path, error.detail};
    case FileError::Kind::CannotWrite:
        return {Error::Kind::CannotWrite, error.path, error.detail};
    case FileError::Kind::Busy:
        break;
    }
    return {Error::Kind::Busy, error.path, error.detail};
}

/// A file of a few kilobytes that several programs may change: whoever changes it takes the lock,
/// reads it, and replaces it as a whole. It is its owner's alone (0600). Everything runs on the
/// calling thread and takes about a millisecond. Knows nothing of what is in the file.
class SharedFile final {
public:
    /// Held until it dies.
    using Lock = std::unique_ptr<QLockFile>;

    /// The file need not exist.
    explicit SharedFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// None when there is no file.
    [[nodiscard]] Result<std::optional<QByteArray>, FileError> read() const;
    /// Waits for up to a second. Makes the folder (0700) when it is missing.
    [[nodiscard]] Result<Lock, FileError> lock() const;
    /// Replaces the file, or leaves it as it was. Under the lock.
    [[nodiscard]] Result<void, FileError> write(const QByteArray &content) const;
    /// For a file that was found damaged: copies it beside itself, then puts `content` in its
    /// place. Gives the copy's path; none when it could not be done, and nothing was changed then.
    /// Under the lock.
    [[nodiscard]] std::optional<QString> setAside(const QByteArray &content) const;

private:
    QString m_path;
};

} // namespace rolodesk
