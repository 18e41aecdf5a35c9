#include "tests/bench/sandboxservice.h"

#include "app/common/sampleworkspace.h"
#include "tests/bench/process.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

constexpr double patience = 300; // seconds

} // namespace

SandboxService::SandboxService(int contacts)
    : m_network(std::make_unique<QNetworkAccessManager>())
    , m_credentials{QUuid::createUuid().toString(QUuid::WithoutBraces),
          Secret(QUuid::createUuid().toByteArray(QUuid::Id128))}
    , m_adminKey(QUuid::createUuid().toByteArray(QUuid::Id128))
{
    const QJsonObject handed{{"id"_L1, m_credentials.id},
        {"key"_L1, QString::fromUtf8(m_credentials.key.reveal())},
        {"admin_key"_L1, QString::fromLatin1(m_adminKey)}};
    m_process = started(QStringLiteral(ROLODESK_SANDBOX_BINARY),
        {u"--end-with-stdin"_s, u"--credentials-from-stdin"_s, u"--rate-limit"_s, u"0"_s,
            u"--database"_s, m_folder.filePath(u"service.sqlite"_s), u"--seed-contacts"_s,
            QString::number(contacts)},
        QJsonDocument(handed).toJson(QJsonDocument::Compact) + '\n');
    const bool isReady = waitFor(
        [this] {
            while (m_process->canReadLine()) {
                if (const auto address = SampleWorkspace::readyAddress(m_process->readLine()))
                    m_address = *address;
            }
            return m_address.isValid() || m_process->state() == QProcess::NotRunning;
        },
        patience);
    if (!isReady || !m_address.isValid())
        stopWith(u"the sandbox did not become ready"_s);
}

SandboxService::~SandboxService()
{
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(10000))
        m_process->kill();
}

void SandboxService::admin(const QByteArray &verb, const QString &path, const QByteArray &body,
    const std::function<void(QByteArray &)> &read)
{
    QUrl url = m_address;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("X-Sandbox-Key", m_adminKey);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, verb, body));
    QByteArray bytes;
    const auto readOn = [&] {
        bytes += reply->readAll();
        read(bytes);
    };
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), readOn);
    if (!waitFor([&] { return reply->isFinished(); }, patience)
        || reply->error() != QNetworkReply::NoError)
        stopWith(path + u": "_s + reply->errorString() + u' ' + QString::fromUtf8(bytes));
    readOn();
}

void SandboxService::eachContact(const std::function<void(const QJsonObject &)> &take)
{
    admin("GET", u"/sandbox/dump"_s, {}, [&take](QByteArray &bytes) {
        qsizetype from = 0;
        for (qsizetype end = 0; (end = bytes.indexOf('\n', from)) >= 0; from = end + 1) {
            const QJsonObject record =
                QJsonDocument::fromJson(bytes.mid(from, end - from)).object();
            if (record.value("kind"_L1) == "contact"_L1)
                take(record);
        }
        bytes.remove(0, from);
    });
}

void SandboxService::put(const QJsonArray &contacts)
{
    admin("POST", u"/sandbox/contacts"_s, QJsonDocument(contacts).toJson(QJsonDocument::Compact),
        [](QByteArray &) {});
}

void SandboxService::change(qint64 contact, const QJsonObject &patch)
{
    const QJsonObject action{{"contact"_L1, contact}, {"patch"_L1, patch}};
    admin("POST", u"/sandbox/change"_s, QJsonDocument(action).toJson(QJsonDocument::Compact),
        [](QByteArray &) {});
}

} // namespace rolodesk::bench
