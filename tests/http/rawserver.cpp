#include "tests/http/rawserver.h"

#include <QTcpSocket>

#include <memory>

namespace rolodesk::test {

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Answer answer)
    : m_answer(std::move(answer))
{
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

QByteArray RawServer::response(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nX-Request-Id: r-1\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawServer::Answer RawServer::always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const RawRequest &) { socket->write(bytes); };
}

void RawServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    const int connection = ++m_connections;
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer, connection] {
        *buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            RawRequest request;
            const qsizetype line = buffer->indexOf("\r\n");
            const QList<QByteArray> words = buffer->left(line).split(' ');
            request.verb = words.value(0);
            request.target = words.value(1);
            request.head = buffer->mid(line + 2, end - line);
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (buffer->size() < end + 4 + length)
                return;
            request.body = buffer->mid(end + 4, length);
            request.connection = connection;
            buffer->remove(0, end + 4 + length);
            m_requests.append(request);
            m_answer(socket, request);
        }
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace rolodesk::test
