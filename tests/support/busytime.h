#pragma once

#include <QtGlobal>

#include <ctime>

namespace rolodesk::test {

/// Nanoseconds this thread has had a processor: what others do on the machine does not count.
inline qint64 busyTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

} // namespace rolodesk::test
