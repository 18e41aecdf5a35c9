#include "app/common/localcopy.h"

#include <QDir>
#include <QLockFile>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk {

Result<void, StoreError> removeLocalCopies(const QString &folder)
{
    QDir dir(folder);
    if (!dir.exists())
        return {};
    const QStringList copies = dir.entryList({u"*.sqlite"_s}, QDir::Files | QDir::Hidden);
    // All of them are taken before the first one goes.
    std::vector<std::unique_ptr<QLockFile>> locks;
    for (const QString &name : copies) {
        const QString path = dir.filePath(name);
        auto lock = std::make_unique<QLockFile>(path + ".lock"_L1);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            return Failure(StoreError{StoreError::Kind::Busy, path, {}});
        locks.push_back(std::move(lock));
    }
    for (const QString &name : copies) {
        // The log first: without its file it would mean nothing, with it it would be half a copy.
        for (const QString &end : {u"-journal"_s, u"-wal"_s, u"-shm"_s, QString()}) {
            const QString path = dir.filePath(name + end);
            if (QFile::exists(path) && !QFile::remove(path))
                return Failure(StoreError{StoreError::Kind::Failed, path, {}});
        }
    }
    locks.clear();
    QDir().rmdir(folder); // stays when somebody else's file is in it
    return {};
}

Result<void, StoreError> removeWorkspaceFiles(const QString &folder)
{
    if (auto removed = removeLocalCopies(folder); !removed)
        return removed;
    QDir dir(folder);
    for (const QString &name : dir.entryList({u"views.json*"_s}, QDir::Files | QDir::Hidden)) {
        if (!dir.remove(name))
            return Failure(StoreError{StoreError::Kind::Failed, dir.filePath(name), {}});
    }
    QDir().rmdir(folder);
    return {};
}

Result<LeftWork, StoreError> leftWorkInFolder(const QString &folder)
{
    LeftWork left;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.sqlite"_s}, QDir::Files | QDir::Hidden)) {
        const auto found = leftWorkIn(dir.filePath(name));
        if (!found)
            return found;
        left.changes += found->changes;
        left.forms += found->forms;
    }
    return left;
}

} // namespace rolodesk
