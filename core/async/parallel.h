#pragma once

#include <algorithm>
#include <thread>
#include <vector>

namespace rolodesk {

/// Parts that are worth the while on this machine: its cores, four at the most.
[[nodiscard]] inline std::size_t parallelParts()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
}

/// Runs `work(part, parts)` once for each part, at the same time, and waits for all of them: for worker threads, with
/// milliseconds of work. Starting a thread takes some 30 µs.
template <typename T, typename Work>
[[nodiscard]] std::vector<T> inParallel(Work work)
{
    const std::size_t parts = parallelParts();
    std::vector<T> results(parts);
    std::vector<std::jthread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back([&results, &work, part, parts] { results[part] = work(part, parts); });
    results[0] = work(std::size_t(0), parts);
    threads.clear();
    return results;
}

} // namespace rolodesk
