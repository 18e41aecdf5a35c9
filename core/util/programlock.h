#pragma once

#include <chrono>

class QLockFile;

namespace rolodesk {

/// Takes a lock that tells by the program in it whether it still holds (stale time 0), waiting for
/// at most `wait`. A lock without a readable program was made by one that was ended before it wrote
/// its name: it goes as soon as it is older than two seconds and the system holds no lock on it;
/// until then this waits, blocking. True when taken; else `lock.error()` says why not.
[[nodiscard]] bool takeLock(QLockFile &lock, std::chrono::milliseconds wait);

} // namespace rolodesk
