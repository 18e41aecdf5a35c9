#include "core/store/storethread.h"

namespace rolodesk {

StoreThread::StoreThread(const QString &name)
    : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // The connection has to be closed by the thread that opened it, after the tasks before it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

Result<void, StoreError> StoreThread::open(const QString &path, Database::Access access)
{
    Result<void, StoreError> outcome;
    QMetaObject::invokeMethod(
        m_worker,
        [this, &outcome, path, access] {
            auto opened = Database::open(path, access);
            if (opened)
                m_database = std::move(*opened);
            else
                outcome = Failure(opened.error());
        },
        Qt::BlockingQueuedConnection);
    return outcome;
}

struct StoreThread::Pieces {
    QPointer<QObject> context;
    std::function<Result<bool, StoreError>(Database &)> piece;
    std::function<void(Result<void, StoreError>)> done;
};

void StoreThread::runInPieces(QObject *context,
    std::function<Result<bool, StoreError>(Database &)> piece,
    std::function<void(Result<void, StoreError>)> done)
{
    const auto pieces =
        std::make_shared<const Pieces>(Pieces{context, std::move(piece), std::move(done)});
    post([this, pieces] { goOn(pieces); });
}

void StoreThread::goOn(const std::shared_ptr<const Pieces> &pieces)
{
    // The connection was closed behind the last piece.
    if (!m_database)
        return;
    const Result<bool, StoreError> more = pieces->piece(*m_database);
    if (more && *more)
        return post([this, pieces] { goOn(pieces); });
    const auto outcome =
        more ? Result<void, StoreError>() : Result<void, StoreError>(Failure(more.error()));
    QMetaObject::invokeMethod(
        &m_home,
        [pieces, outcome] {
            if (pieces->context)
                pieces->done(outcome);
        },
        Qt::QueuedConnection);
}

void StoreThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
}

} // namespace rolodesk
