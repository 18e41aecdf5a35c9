#pragma once

#include "core/async/reply.h"

#include <QSignalSpy>
#include <QtTest>

namespace rolodesk::test {

/// Waits for a reply's outcome, with the event loop running. For tests only.
template<typename T, typename E>
[[nodiscard]] std::optional<Result<T, E>> outcomeOf(Reply<T, E> *reply)
{
    std::optional<Result<T, E>> outcome;
    QObject context;
    reply->then(&context, [&outcome](Result<T, E> result) { outcome = std::move(result); });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10000);
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
