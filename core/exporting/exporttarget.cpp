#include "core/exporting/exporttarget.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>

namespace rolodesk {

using Kind = TargetError::Kind;

namespace {

struct Meaning {
    int systemError;
    Kind kind;
};
constexpr std::array meanings{
    Meaning{ENOSPC, Kind::NoRoom},
    Meaning{EDQUOT, Kind::NoRoom},
    Meaning{EFBIG, Kind::NoRoom},
    Meaning{EACCES, Kind::NotAllowed},
    Meaning{EPERM, Kind::NotAllowed},
    Meaning{EROFS, Kind::NotAllowed},
    Meaning{ENOENT, Kind::NoFolder},
    Meaning{ENOTDIR, Kind::NoFolder},
    Meaning{EISDIR, Kind::NotAFile},
};

} // namespace

TargetError::Kind targetErrorKind(int systemError)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(),
        [systemError](const Meaning &meaning) { return meaning.systemError == systemError; });
    return found == meanings.end() ? Kind::Failed : found->kind;
}

FileTarget::FileTarget(QString path)
    : m_path(std::move(path))
{
}

FileTarget::~FileTarget() = default;

TargetError FileTarget::errorNow() const
{
    const int why = errno;
    const QString detail = m_file->errorString();
    Kind kind = targetErrorKind(why);
    // Where Qt has touched errno since, the system's words are left.
    for (const Meaning &meaning : meanings) {
        const std::string words = std::generic_category().message(meaning.systemError);
        if (kind == Kind::Failed && detail == QString::fromLocal8Bit(words.c_str()))
            kind = meaning.kind;
    }
    // A folder one may not look into seems not to be there, which says nothing about it.
    if (kind != Kind::NotAllowed && !QFileInfo(QFileInfo(m_path).absolutePath()).isDir())
        kind = Kind::NoFolder;
    else if (kind == Kind::Failed && m_file->error() == QFileDevice::PermissionsError)
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
