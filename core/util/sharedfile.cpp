#include "core/util/sharedfile.h"

#include "core/util/programlock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = FileError::Kind;

/// Who holds the lock reads and writes a few kilobytes.
constexpr int longestWait = 1000; // ms

Result<void, FileError> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder))
        return Failure(FileError{Kind::CannotWrite, path, {}});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

SharedFile::SharedFile(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<QByteArray>, FileError> SharedFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return Failure(FileError{Kind::CannotRead, m_path, file.errorString()});
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return Failure(FileError{Kind::CannotRead, m_path, file.errorString()});
    return content;
}

Result<SharedFile::Lock, FileError> SharedFile::lock() const
{
    if (const auto made = makeFolderOf(m_path); !made)
        return Failure(made.error());
    auto lock = std::make_unique<QLockFile>(m_path + ".lock"_L1);
    if (takeLock(*lock, std::chrono::milliseconds(longestWait)))
        return lock;
    const bool isHeld = lock->error() == QLockFile::LockFailedError;
    return Failure(FileError{isHeld ? Kind::Busy : Kind::CannotWrite, m_path, {}});
}

Result<void, FileError> SharedFile::write(const QByteArray &content) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(FileError{Kind::CannotWrite, m_path, file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // commit() alone does not notice that what was buffered could not be written.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return Failure(FileError{Kind::CannotWrite, m_path, file.errorString()});
    return {};
}

std::optional<QString> SharedFile::setAside(const QByteArray &content) const
{
    const QString aside = m_path + u".damaged-"_s
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::copy(m_path, aside))
        return std::nullopt;
    if (!write(content)) {
        QFile::remove(aside); // the file itself is still there
        return std::nullopt;
    }
    return aside;
}

} // namespace rolodesk
