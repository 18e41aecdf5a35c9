#include "core/util/programlock.h"

#include <QLockFile>
#include <QString>

using namespace std::chrono_literals;

namespace rolodesk {

bool takeLock(QLockFile &lock, std::chrono::milliseconds wait)
{
    lock.setStaleLockTime(0); // stale is what belongs to no program any more
    if (lock.tryLock(static_cast<int>(wait.count())))
        return true;
    qint64 program = 0;
    QString host;
    QString name;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&program, &host, &name))
        return false;
    // Qt takes an old one away only where it gets the system's own lock on it: whoever lives keeps
    // that to its end.
    constexpr auto old = 2000ms;
    lock.setStaleLockTime(static_cast<int>(old.count()));
    const bool isTaken = lock.tryLock(static_cast<int>((old + 500ms).count()));
    lock.setStaleLockTime(0);
    return isTaken;
}

} // namespace rolodesk
