#pragma once

#include "core/async/reply.h"

#include <QSignalSpy>
#include <QTestEventLoop>
#include <QtTest>

namespace rolodesk::test {

/// Waits for a reply's outcome, with the event loop running. For tests only.
template<typename T, typename E>
[[nodiscard]] std::optional<Result<T, E>> outcomeOf(Reply<T, E> *reply)
{
    std::optional<Result<T, E>> outcome;
    QObject context;
    // A real loop: qWaitFor looks every 10 ms only.
    QTestEventLoop loop;
    reply->then(&context, [&outcome, &loop](Result<T, E> result) {
        outcome = std::move(result);
        loop.exitLoop();
    });
    loop.enterLoopMSecs(10000);
    return outcome;
}

/// The value, or a fatal message that names the failure.
template<typename T, typename E>
[[nodiscard]] T valueOf(Reply<T, E> *reply)
{
    auto outcome = outcomeOf(reply);
    if (!outcome)
        qFatal("no answer came");
    if (!*outcome) {
        if constexpr (requires { outcome->error().detail; })
            qFatal("failed: %s", qPrintable(outcome->error().detail));
        qFatal("failed");
    }
    return std::move(**outcome);
}

} // namespace rolodesk::test
