#pragma once

#include "tests/sync/syncbench.h"

namespace rolodesk::test {

/// An engine that goes on by itself, and time that passes for it.
struct StandingBench : SyncBench {
    explicit StandingBench(const FakeContactsApi::Manners &manners = {}, bool keepsNothing = false)
        : SyncBench(keepsNothing)
    {
        api.manners = manners;
    }

    [[nodiscard]] bool isAtRest() const
    {
        const SyncStatus &status = engine->status();
        return status.mode == SyncStatus::Mode::None && (status.nextLook.isValid() || status.retryAt.isValid());
    }
    /// Ends when the first run has.
    [[nodiscard]] bool begin()
    {
        engine->keepCurrent(true);
        engine->start();
        return waitUntil([this] { return isAtRest(); });
    }
    /// Lets time pass; every look and every step of a sweep on the way is waited for.
    [[nodiscard]] bool pass(std::chrono::milliseconds span)
    {
        const auto end = clock.monotonic() + span;
        while (clock.monotonic() < end) {
            const auto next = clock.untilNext();
            clock.advance(next.count() < 0 ? end - clock.monotonic() : std::min(next, end - clock.monotonic()));
            if (!waitUntil([this] { return isAtRest(); }))
                return false;
        }
        return true;
    }
    [[nodiscard]] int pages() const
    {
        return api.countOf(QStringLiteral("pageContactsV1")) + api.countOf(QStringLiteral("pageContactsV2"));
    }
};

} // namespace rolodesk::test
