#include "tests/bench/requesttally.h"

#include "tests/bench/process.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

int Requests::sum(const QHash<qint64, int> &requests)
{
    return std::accumulate(requests.cbegin(), requests.cend(), 0);
}

Requests &Requests::operator+=(const Requests &more)
{
    for (auto it = more.reads.cbegin(); it != more.reads.cend(); ++it)
        reads[it.key()] += it.value();
    for (auto it = more.writes.cbegin(); it != more.writes.cend(); ++it)
        writes[it.key()] += it.value();
    for (auto it = more.others.cbegin(); it != more.others.cend(); ++it)
        others[it.key()] += it.value();
    refused += more.refused;
    missed += more.missed;
    return *this;
}

int Requests::all() const
{
    return sum(reads) + sum(writes) + std::accumulate(others.cbegin(), others.cend(), 0);
}

class RequestTally::Reader final : public QObject {
public:
    Reader(const QUrl &address, const QByteArray &adminKey)
        : m_request(address.resolved(QUrl(u"/sandbox/requests"_s)))
        , m_network(this)
        , m_often(this)
    {
        m_request.setRawHeader("X-Sandbox-Key", adminKey);
        connect(&m_often, &QTimer::timeout, this, [this] { read(); });
    }

    void begin()
    {
        read();
        m_requests = {};
        m_often.start(333);
    }
    Requests take()
    {
        read();
        return std::exchange(m_requests, {});
    }

private:
    void read()
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(m_request));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        m_often.blockSignals(true);
        loop.exec();
        m_often.blockSignals(false);
        for (const QJsonValue &entry : QJsonDocument::fromJson(reply->readAll()).array())
            note(entry.toObject());
    }

    void note(const QJsonObject &entry)
    {
        const qint64 number = entry.value("number"_L1).toInteger();
        if (number <= m_last)
            return;
        m_requests.missed += number - std::exchange(m_last, number) - 1;
        m_requests.refused += entry.value("status"_L1).toInt() / 100 != 2;
        const QString method = entry.value("method"_L1).toString();
        const QString path = entry.value("path"_L1).toString();
        const qint64 contact =
            path.startsWith("/v1/contact/"_L1) ? path.section(u'/', 3).toLongLong() : 0;
        if (contact != 0 && method == "GET"_L1)
            ++m_requests.reads[contact];
        else if (contact != 0 && method == "PUT"_L1)
            ++m_requests.writes[contact];
        else
            ++m_requests.others[method + u' ' + path];
    }

    QNetworkRequest m_request;
    QNetworkAccessManager m_network;
    QTimer m_often;
    qint64 m_last = 0;
    Requests m_requests;
};

RequestTally::RequestTally(const QUrl &address, const QByteArray &adminKey)
    : m_reader(new Reader(address, adminKey))
{
    m_reader->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_reader, [this] { m_reader->begin(); }, Qt::BlockingQueuedConnection);
}

RequestTally::~RequestTally()
{
    m_thread.quit();
    m_thread.wait();
}

Requests RequestTally::take()
{
    Requests requests;
    QMetaObject::invokeMethod(
        m_reader, [&] { requests = m_reader->take(); }, Qt::BlockingQueuedConnection);
    return requests;
}

} // namespace rolodesk::bench
