#pragma once

#include "core/async/reply.h"
#include "core/store/database.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace rolodesk {

/// A thread with a database connection of its own that runs tasks one after another. Made and
/// destroyed on the GUI thread.
class StoreThread final {
public:
    explicit StoreThread(const QString &name);
    /// Runs what was handed in to its end, but for reads that nobody waits for any more, then
    /// closes the connection.
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Opens the connection on the thread and waits for it: milliseconds, once, at start.
    [[nodiscard]] Result<void, StoreError> open(const QString &path, Database::Access access);

    /// Runs `task` on the thread, then `done` with its outcome on the calling thread. `done` runs
    /// exactly once unless `context` dies first.
    template <typename T>
    void run(QObject *context, std::function<Result<T, StoreError>(Database &)> task,
        std::function<void(Result<T, StoreError>)> done)
    {
        const QPointer<QObject> guard(context);
        post([this, guard, task = std::move(task), done = std::move(done)] {
            auto outcome = std::make_shared<Result<T, StoreError>>(task(*m_database));
            QMetaObject::invokeMethod(
                &m_home,
                [guard, outcome, done] {
                    if (guard)
                        done(std::move(*outcome));
                },
                Qt::QueuedConnection);
        });
    }

    /// Runs `piece` until it answers that nothing is left, or an error; after each, tasks that were
    /// handed in meanwhile get their turn. The calling thread is not needed for going on. Then
    /// `done` as above.
    void runInPieces(QObject *context, std::function<Result<bool, StoreError>(Database &)> piece,
        std::function<void(Result<void, StoreError>)> done);

    /// Like `run` with the outcome in a reply, for a task that only reads: one whose reply died
    /// before its turn came is skipped.
    template <typename T>
    [[nodiscard]] Reply<T, StoreError> *ask(std::function<Result<T, StoreError>(Database &)> task)
    {
        auto *reply = new Reply<T, StoreError>;
        auto isAbandoned = std::make_shared<std::atomic<bool>>(false);
        reply->onAbandoned([isAbandoned] { isAbandoned->store(true); });
        run<T>(
            reply,
            [isAbandoned, task = std::move(task)](Database &database) -> Result<T, StoreError> {
                if (isAbandoned->load())
                    return Failure(StoreError{StoreError::Kind::Failed, {}, {}}); // for nobody
                return task(database);
            },
            [reply](Result<T, StoreError> outcome) { reply->finish(std::move(outcome)); });
        return reply;
    }

private:
    struct Pieces;
    void post(std::function<void()> task);
    void goOn(const std::shared_ptr<const Pieces> &pieces);

    QObject m_home; ///< Lives on the calling thread; outcomes are its events, and die with it.
    QThread m_thread;
    QObject *m_worker; ///< Lives on the thread; tasks are its events.
    std::unique_ptr<Database> m_database; ///< Touched on the thread only.
};

} // namespace rolodesk
