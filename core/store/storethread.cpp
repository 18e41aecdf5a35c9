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

void StoreThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
}

} // namespace rolodesk
