#include "app/common/emptystore.h"

#include "core/store/contactstore.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace rolodesk {

bool removeEmptyStore(const QString &storeFile, const QString &workspaceKey)
{
    if (!QFileInfo::exists(storeFile))
        return false;
    // Looked at anew: a page that was on its way when somebody last counted may be in it by now.
    const bool isEmpty = [&] {
        const auto store = ContactStore::open(storeFile, workspaceKey);
        return store && (*store)->contactCount() == 0;
    }();
    if (!isEmpty)
        return false;
    QLockFile lock(storeFile + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return false;
    bool allGone = true;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(storeFile + end))
            allGone = QFile::remove(storeFile + end) && allGone;
    }
    lock.unlock();
    const QDir folder = QFileInfo(storeFile).dir();
    if (allGone && QDir().rmdir(folder.path()))
        QDir().rmdir(QFileInfo(folder.path()).path());
    return allGone;
}

} // namespace rolodesk
