#include "tests/e2e/sandboxprocess.h"

#include "app/common/sampleworkspace.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

namespace rolodesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QByteArray toJson(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

SandboxProcess::SandboxProcess()
    : m_credentials{QUuid::createUuid().toString(QUuid::WithoutBraces),
        Secret(QUuid::createUuid().toByteArray(QUuid::Id128))}
    , m_adminKey(QUuid::createUuid().toByteArray(QUuid::Id128))
{
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

QByteArray SandboxProcess::credentialsJson() const
{
    return QJsonDocument(QJsonObject{{"id"_L1, m_credentials.id},
                             {"key"_L1, QString::fromUtf8(m_credentials.key.reveal())}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

bool SandboxProcess::start(const Setup &setup)
{
    m_setup = setup;
    QStringList arguments{u"--end-with-stdin"_s, u"--credentials-from-stdin"_s, u"--database"_s,
        m_folder.filePath(u"service.sqlite"_s), u"--switch"_s, u"rate_limit=0"_s};
    if (setup.contacts > 0)
        arguments << u"--seed-contacts"_s << QString::number(setup.contacts) << u"--seed"_s
                  << QString::number(setup.seed);
    for (const QString &given : setup.switches)
        arguments << u"--switch"_s << given;
    if (m_address.isValid())
        arguments << u"--port"_s << QString::number(m_address.port());
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(ROLODESK_SANDBOX_BINARY), arguments);
    const QJsonObject handed{{"id"_L1, m_credentials.id},
        {"key"_L1, QString::fromUtf8(m_credentials.key.reveal())},
        {"admin_key"_L1, QString::fromLatin1(m_adminKey)}};
    m_process->write(QJsonDocument(handed).toJson(QJsonDocument::Compact) + '\n');
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience && m_process->state() != QProcess::NotRunning) {
        if (!m_process->waitForReadyRead(200))
            continue;
        output += m_process->readAllStandardOutput();
        for (const QByteArray &line : output.split('\n')) {
            if (const auto address = SampleWorkspace::readyAddress(line)) {
                m_address = *address;
                return true;
            }
        }
    }
    qWarning("the sandbox did not become ready: %s", qPrintable(m_process->errorString()));
    return false;
}

void SandboxProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

bool SandboxProcess::stop()
{
    m_process->closeWriteChannel();
    const bool ended = m_process->waitForFinished(10'000) && m_process->exitCode() == 0;
    m_process.reset();
    return ended;
}

QJsonValue SandboxProcess::admin(
    const QByteArray &verb, const QString &path, const QJsonValue &body)
{
    QUrl url = m_address;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("X-Sandbox-Key", m_adminKey);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
        request, verb, body.isUndefined() ? QByteArray() : toJson(body)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patience))
        return QJsonValue::Undefined;
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) {
        qWarning("%s %s: %s %s", verb.constData(), qPrintable(path),
            qPrintable(reply->errorString()), answer.constData());
        return QJsonValue::Undefined;
    }
    if (reply->header(QNetworkRequest::ContentTypeHeader).toString() == "application/x-ndjson"_L1) {
        QJsonArray lines;
        for (const QByteArray &line : answer.split('\n')) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

bool SandboxProcess::setSwitches(const QJsonObject &switches)
{
    return !admin("POST", u"/sandbox/switches"_s, switches).isUndefined();
}

bool SandboxProcess::setFaults(const QJsonArray &faults)
{
    return !admin("POST", u"/sandbox/faults"_s, faults).isUndefined();
}

QMap<qint64, QJsonObject> SandboxProcess::contacts()
{
    QMap<qint64, QJsonObject> all;
    qint64 offset = 0;
    for (const QString &given : m_setup.switches) {
        if (given.startsWith("id_offset="_L1))
            offset = given.section(u'=', 1).toLongLong();
    }
    const QJsonArray dumped = admin("GET", u"/sandbox/dump"_s).toArray();
    for (const QJsonValue &line : dumped) {
        const QJsonObject record = line.toObject();
        if (record.value("kind"_L1) == "contact"_L1)
            all.insert(record.value("id"_L1).toInteger() + offset, record);
    }
    return all;
}

int SandboxProcess::requestsTo(const QString &path)
{
    const QJsonValue answer = admin("GET", u"/sandbox/requests"_s);
    const QJsonArray requests =
        answer.isArray() ? answer.toArray() : answer.toObject().value("requests"_L1).toArray();
    return static_cast<int>(
        std::count_if(requests.cbegin(), requests.cend(), [&path](const QJsonValue &request) {
            const QString target = request.toObject().value("target"_L1).toString();
            return target.section(u'?', 0, 0) == path;
        }));
}

QJsonObject fault(const QString &path, const QJsonObject &action, int nth, int times)
{
    return {{"match"_L1, QJsonObject{{"path"_L1, path}, {"nth"_L1, nth}, {"times"_L1, times}}},
        {"action"_L1, action}};
}

bool waitUntil(const std::function<bool()> &isTrue, int milliseconds)
{
    return QTest::qWaitFor(isTrue, milliseconds);
}

} // namespace rolodesk::test
