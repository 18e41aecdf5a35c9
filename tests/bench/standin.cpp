#include "tests/bench/standin.h"

#include "tests/bench/servicepages.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

struct Asked {
    QByteArray path;
    QJsonObject body;
};

std::optional<qint64> timeOf(const QJsonObject &body)
{
    const QDateTime time =
        QDateTime::fromString(body.value("date"_L1).toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QByteArray answerTo(const ServicePages &pages, StandIn::Lists lists, const Asked &asked)
{
    if (asked.path == "/v2/contacts/list" && lists == StandIn::Lists::Both)
        return pages.v2(asked.body.value("limit"_L1).toInt(100),
            asked.body.value("page"_L1).toInt(), timeOf(asked.body),
            asked.body.value("ascending"_L1).toBool());
    if (asked.path == "/v1/contacts")
        return pages.v1(asked.body.value("limit"_L1).toInt(30), timeOf(asked.body));
    if (asked.path == "/v1/contacts/count")
        return QByteArray::number(pages.size());
    if (asked.path == "/v1/tags")
        return asked.body.contains("date"_L1) ? QByteArray("[]") : ContactMaker::tagsJson();
    if (asked.path == "/v1/contact-fields")
        return ContactMaker::fieldsJson();
    if (asked.path == "/v1/team")
        return ContactMaker::teamJson();
    return {};
}

/// One request off the front of what came in; its length, 0 while it is not all there.
qsizetype readRequest(const QByteArray &bytes, Asked &asked)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    qsizetype length = 0;
    const QByteArray lower = bytes.left(head).toLower();
    if (const qsizetype at = lower.indexOf("\r\ncontent-length:"); at >= 0)
        length = lower.mid(at + 17, lower.indexOf("\r\n", at + 2) - at - 17).trimmed().toLongLong();
    if (bytes.size() < head + 4 + length)
        return 0;
    asked.path = bytes.left(bytes.indexOf("\r\n")).split(' ').value(1).split('?').value(0);
    asked.body = QJsonDocument::fromJson(bytes.mid(head + 4, length)).object();
    return head + 4 + length;
}

class Server final : public QTcpServer {
public:
    Server(const ContactMaker &base, StandIn::Lists lists)
        : m_pages(base)
        , m_lists(lists)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QObject::destroyed, this,
                    [this, socket] { m_waiting.remove(socket); });
            }
        });
    }

    std::atomic<int> answered{0};

private:
    void serve(QTcpSocket &socket)
    {
        QByteArray &bytes = m_waiting[&socket];
        bytes += socket.readAll();
        Asked asked;
        while (const qsizetype length = readRequest(bytes, asked)) {
            bytes.remove(0, length);
            const QByteArray body = answerTo(m_pages, m_lists, asked);
            const char *status = body.isNull() ? "404 Not Found" : "200 OK";
            socket.write(QByteArray("HTTP/1.1 ") + status
                + "\r\nContent-Type: application/json\r\nX-Request-Id: bench\r\nDate: "
                + QDateTime::currentDateTimeUtc()
                      .toString(u"ddd, dd MMM yyyy hh:mm:ss"_s)
                      .toLatin1()
                + " GMT\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            ++answered;
        }
    }

    const ServicePages m_pages;
    const StandIn::Lists m_lists;
    QHash<QObject *, QByteArray> m_waiting;
};

} // namespace

struct StandIn::Private {
    QThread thread;
    Server *server = nullptr;
    bool isListening = false;
    quint16 port = 0;
};

StandIn::StandIn(const ContactMaker &base, quint16 port, Lists lists)
    : d(std::make_unique<Private>())
{
    d->server = new Server(base, lists);
    d->server->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->server, &QObject::deleteLater);
    d->thread.start();
    QMetaObject::invokeMethod(
        d->server,
        [this, port] {
            d->isListening = d->server->listen(QHostAddress::LocalHost, port);
            d->port = d->server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

StandIn::~StandIn()
{
    d->thread.quit();
    d->thread.wait();
}

bool StandIn::isListening() const
{
    return d->isListening;
}

quint16 StandIn::port() const
{
    return d->port;
}

QUrl StandIn::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port));
}

int StandIn::requests() const
{
    return d->server->answered;
}

} // namespace rolodesk::bench
