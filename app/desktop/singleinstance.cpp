#include "app/desktop/singleinstance.h"

#include "core/util/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rolodesk::desktop {

namespace {

constexpr qint64 longest = 1024 * 1024;
constexpr int connectMs = 300;
constexpr int answerMs = 2000;
constexpr auto taken = "taken\n";

} // namespace

QByteArray toLine(const HandOver &wish, const QDateTime &until)
{
    const QJsonObject json{{u"files"_s, QJsonArray::fromStringList(wish.files)},
        {u"number"_s, wish.number}, {u"sample"_s, wish.sample}, {u"token"_s, wish.token},
        {u"until"_s, until.toMSecsSinceEpoch()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<HandOver> fromLine(const QByteArray &line, const QDateTime &now)
{
    const QJsonDocument document =
        line.size() > longest ? QJsonDocument() : QJsonDocument::fromJson(line);
    if (!document.isObject() || document["until"_L1].toInteger() < now.toMSecsSinceEpoch())
        return std::nullopt;
    HandOver wish;
    const QJsonArray files = document["files"_L1].toArray();
    for (const QJsonValue &file : files) {
        if (!QDir::isAbsolutePath(file.toString()))
            return std::nullopt;
        wish.files.append(file.toString());
    }
    wish.number = document["number"_L1].toString();
    wish.sample = document["sample"_L1].toBool();
    wish.token = document["token"_L1].toString();
    return wish;
}

QString meetingPoint(const QString &dataFolder)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    // The one folder that all of a Flatpak's processes share.
    if (const QString id = qEnvironmentVariable("FLATPAK_ID"); !id.isEmpty())
        folder += u"/app/"_s + id;
    constexpr qsizetype enough = 16;
    const QByteArray mark = QCryptographicHash::hash(
        QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
                                .toHex()
                                .first(enough);
    return folder + u"/rolodesk-"_s + QString::fromLatin1(mark);
}

bool handOver(const QString &meetingPoint, const HandOver &wish)
{
    if (meetingPoint.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(meetingPoint);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(toLine(wish, QDateTime::currentDateTimeUtc().addMSecs(answerMs)));
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(answerMs))
        answer += socket.readAll();
    return answer == taken;
}

SingleInstance::SingleInstance(const QString &meetingPoint, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::meet);
    if (meetingPoint.isEmpty())
        return;
    // To listen would take the place of whoever listens there.
    QLocalSocket other;
    other.connectToServer(meetingPoint);
    if (other.waitForConnected(connectMs))
        return;
    QLocalServer::removeServer(meetingPoint);
    if (!m_server->listen(meetingPoint))
        qCWarning(lcStore) << "a second start will not find this one:" << m_server->errorString();
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isListening() const
{
    return m_server->isListening();
}

void SingleInstance::meet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longest)
            socket.abort();
        return;
    }
    const auto wish = fromLine(socket.readLine(), QDateTime::currentDateTimeUtc());
    if (!wish)
        return socket.abort();
    socket.write(taken);
    socket.flush(); // before whatever is done about it
    socket.disconnectFromServer();
    Q_EMIT handedOver(*wish);
}

} // namespace rolodesk::desktop
