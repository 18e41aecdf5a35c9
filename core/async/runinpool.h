#pragma once

#include "core/async/reply.h"

#include <QThreadPool>

#include <memory>

namespace rolodesk {

/// Runs `work` on a thread of `pool` and answers on the calling thread.
///
/// `work` returns `Result<T, E>` and must not touch anything that lives on the calling thread. When the reply dies first the work still
/// runs to its end, and its outcome is thrown away. The pool has to outlive the work (`QThreadPool::waitForDone` at shutdown).
template<typename T, typename E, typename Work>
[[nodiscard]] Reply<T, E> *runInPool(QThreadPool &pool, Work work)
{
    auto *reply = new Reply<T, E>;
    // The relay lives on the calling thread and is known to the worker alone, so that the reply may die at any time.
    // It belongs to the pool, which waits for its workers before its children die.
    auto *relay = new QObject(&pool);
    const QPointer<Reply<T, E>> target(reply);
    pool.start([relay, target, work = std::move(work)]() mutable {
        auto outcome = std::make_shared<Result<T, E>>(work());
        QMetaObject::invokeMethod(
            relay,
            [relay, target, outcome] {
                relay->deleteLater();
                if (target)
                    target->finish(std::move(*outcome));
            },
            Qt::QueuedConnection);
    });
    return reply;
}

} // namespace rolodesk
