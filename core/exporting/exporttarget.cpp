#include "core/exporting/exporttarget.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <system_error>

namespace rolodesk {

using Kind = TargetError::Kind;

FileTarget::FileTarget(QString path)
    : m_path(std::move(path))
{
}

FileTarget::~FileTarget() = default;

TargetError FileTarget::errorNow() const
{
    // QFileDevice tells disk full from other troubles by its text alone, which is the system's.
    const int why = errno;
    const QString detail = m_file->errorString();
    const auto isFor = [&detail, why](std::errc code) {
        const auto words = std::make_error_code(code).message();
        return why == static_cast<int>(code) || detail == QString::fromLocal8Bit(words.c_str());
    };
    Kind kind = Kind::Failed;
    if (!QFileInfo(QFileInfo(m_path).absolutePath()).isDir())
        kind = Kind::NoFolder;
    else if (isFor(std::errc::no_space_on_device) || isFor(std::errc::file_too_large)
        || why == EDQUOT)
        kind = Kind::NoRoom;
    else if (m_file->error() == QFileDevice::PermissionsError || isFor(std::errc::permission_denied)
        || isFor(std::errc::read_only_file_system))
        kind = Kind::NotAllowed;
    return {kind, m_path, detail};
}

Result<void, TargetError> FileTarget::open()
{
    // A device would be replaced by a file.
    const QFileInfo there(m_path);
    if (m_path.isEmpty() || (there.exists() && !there.isFile()))
        return Failure(TargetError{Kind::NotAFile, m_path, {}});
    m_file = std::make_unique<QSaveFile>(m_path);
    errno = 0;
    if (!m_file->open(QIODevice::WriteOnly))
        return Failure(errorNow());
    return {};
}

Result<void, TargetError> FileTarget::write(const QByteArray &bytes)
{
    errno = 0;
    // What is buffered fails when it is flushed, and nobody would hear of it later.
    if (m_file->write(bytes) != bytes.size() || !m_file->flush())
        return Failure(errorNow());
    return {};
}

Result<void, TargetError> FileTarget::commit()
{
    errno = 0;
    if (!m_file->flush() || !m_file->commit())
        return Failure(errorNow());
    return {};
}

} // namespace rolodesk
