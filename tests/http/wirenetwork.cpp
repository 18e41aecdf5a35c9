#include "tests/http/wirenetwork.h"

#include "tests/http/wirefile.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

class WireReply final : public QNetworkReply {
public:
    WireReply(const QNetworkRequest &request, const WireFile &answer)
        : m_body(answer.body)
    {
        setRequest(request);
        setUrl(request.url());
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.word(1).toInt());
        for (const auto &[name, value] : answer.headers)
            setRawHeader(name, value);
        setRawHeader("Content-Length", QByteArray::number(m_body.size()));
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT metaDataChanged();
            Q_EMIT readyRead();
            Q_EMIT finished();
        });
    }

    void abort() override { }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QNetworkReply::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - m_position);
        std::copy_n(m_body.constData() + m_position, count, data);
        m_position += count;
        return count;
    }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    return operation == QNetworkAccessManager::GetOperation
        ? QByteArray("GET")
        : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
}

void compare(
    QStringList &faults, const QString &what, const QByteArray &actual, const QByteArray &expected)
{
    if (actual != expected)
        faults.append(u"%1: sent '%2', expected '%3'"_s.arg(
            what, QString::fromUtf8(actual), QString::fromUtf8(expected)));
}

void compareHeaders(QStringList &faults, const QNetworkRequest &request, const WireFile &expected,
    qsizetype bodySize)
{
    static const QRegularExpression bearer(u"^Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]{43}$"_s);
    for (const QByteArray &name : request.rawHeaderList()) {
        const QByteArray value = request.rawHeader(name);
        if (name == "Authorization") {
            if (!bearer.match(QString::fromLatin1(value)).hasMatch())
                faults.append(u"Authorization is not a bearer token"_s);
        } else if (name.compare("User-Agent", Qt::CaseInsensitive) == 0) {
            compare(faults, u"User-Agent"_s, value, "Rolodesk/" ROLODESK_VERSION);
        } else if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            compare(faults, u"Content-Length"_s, value, QByteArray::number(bodySize));
        } else {
            compare(faults, QString::fromLatin1(name), value, expected.header(name));
        }
    }
    for (const auto &[name, value] : expected.headers)
        compare(faults, QString::fromLatin1(name), request.rawHeader(name), value);
    if (!request.hasRawHeader("Authorization"))
        faults.append(u"no Authorization"_s);
}

void compareSettings(QStringList &faults, const QNetworkRequest &request)
{
    const auto demand = [&](QNetworkRequest::Attribute attribute, const QVariant &value) {
        if (request.attribute(attribute) != value)
            faults.append(u"attribute %1 is not as it must be"_s.arg(attribute));
    };
    demand(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    demand(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    demand(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    demand(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    demand(QNetworkRequest::CacheSaveControlAttribute, false);
    demand(QNetworkRequest::Http2AllowedAttribute, false);
}

} // namespace

NetworkMaker WireNetwork::maker(const QString *name, WireReport *report)
{
    return [name, report] { return std::make_unique<WireNetwork>(name, report); };
}

WireNetwork::WireNetwork(const QString *name, WireReport *report)
    : m_name(name)
    , m_report(report)
{
}

QNetworkReply *WireNetwork::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    ++m_report->requests;
    QStringList &faults = m_report->faults;
    const WireFile expected = WireFile::read(*m_name + u".request.http"_s);
    compare(faults, u"method"_s, verbOf(operation, request), expected.word(0));
    compare(faults, u"address"_s, request.url().toEncoded(),
        "https://api.heymarket.com" + expected.word(1));
    const QByteArray bytes = body ? body->readAll() : QByteArray();
    compareHeaders(faults, request, expected, bytes.size());
    compareSettings(faults, request);
    if (expected.body.isEmpty() || bytes.isEmpty())
        compare(faults, u"body"_s, bytes, expected.body);
    else
        compare(faults, u"body"_s, QJsonDocument::fromJson(bytes).toJson(),
            QJsonDocument::fromJson(expected.body).toJson());
    auto *reply = new WireReply(request, WireFile::read(*m_name + u".response.http"_s));
    reply->setParent(this);
    return reply;
}

} // namespace rolodesk::test
