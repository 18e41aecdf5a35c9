#include "core/http/transportexchange.h"

#include "core/http/errorfolding.h"
#include "core/http/onewaybody.h"

namespace rolodesk {

namespace {

/// What a server calls a request is shown, copied and logged: printable ASCII of a sane length
/// only.
QString cleanRequestId(const QByteArray &raw)
{
    QString id;
    for (const char c : raw.left(100)) {
        if (c > 0x20 && c < 0x7F)
            id.append(QLatin1Char(c));
    }
    return id;
}

bool isNeverSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ProxyNotFoundError
        || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

TransportExchange::TransportExchange(
    QNetworkReply *reply, OneWayBody *body, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_body(body)
    , m_limits(limits)
{
    if (m_body)
        m_body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &TransportExchange::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &TransportExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &TransportExchange::complete);
}

TransportExchange::~TransportExchange()
{
    stop();
}

void TransportExchange::stop()
{
    m_done = true;
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    // It may be on the stack right now, calling us.
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body = nullptr;
}

std::chrono::milliseconds TransportExchange::nextDeadline() const
{
    // Nothing tells when a bodiless write has left, so it has no limit for connecting alone.
    const bool isOnItsWay =
        m_requestSent || (m_body && (m_body->size() == 0 || m_body->wasTouched()));
    return isOnItsWay ? m_limits.finishBy : std::min(m_limits.connectBy, m_limits.finishBy);
}

void TransportExchange::checkTime(std::chrono::milliseconds now)
{
    if (!m_done && now >= nextDeadline())
        cutOff(ExchangeOutcome::Cut::TimedOut);
}

void TransportExchange::checkHead()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_limits.bodyBytes)
        cutOff(ExchangeOutcome::Cut::TooLarge);
}

void TransportExchange::collect()
{
    if (m_done)
        return;
    m_outcome.body.append(m_reply->readAll());
    if (m_outcome.body.size() > m_limits.bodyBytes)
        cutOff(ExchangeOutcome::Cut::TooLarge);
}

void TransportExchange::cutOff(ExchangeOutcome::Cut cut)
{
    if (m_done)
        return;
    m_outcome.cut = cut;
    m_outcome.body.clear();
    m_reply->disconnect(this);
    m_reply->abort();
    complete();
}

bool TransportExchange::maybeSent() const
{
    if (m_outcome.status != 0 || m_requestSent)
        return true;
    if (m_body && m_body->size() > 0)
        return m_body->wasTouched();
    // A bodiless request has surely not left only when no server was ever found.
    return !isNeverSent(m_reply->error()) || (m_body && m_body->wasTouched());
}

bool TransportExchange::isIncomplete() const
{
    if (m_reply->error() != QNetworkReply::NoError)
        return false;
    if (m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Content-Encoding"))
        return m_outcome.body.size() < m_reply->rawHeader("Content-Length").trimmed().toLongLong();
    // Without a length only the JSON itself tells whether its end came.
    const QByteArray text = m_outcome.body.trimmed();
    return (text.startsWith('[') && !text.endsWith(']'))
        || (text.startsWith('{') && !text.endsWith('}'));
}

void TransportExchange::complete()
{
    if (m_done)
        return;
    if (m_outcome.cut == ExchangeOutcome::Cut::None) {
        collect();
        if (m_done)
            return;
    }
    m_done = true;
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.contentType = m_reply->rawHeader("Content-Type");
    m_outcome.location = m_reply->rawHeader("Location");
    m_outcome.requestId = cleanRequestId(m_reply->rawHeader("X-Request-Id"));
    m_outcome.date = readHttpDate(m_reply->rawHeader("Date"));
    m_outcome.retryAfter = m_reply->rawHeader("Retry-After");
    m_outcome.network = m_reply->error();
    if (m_outcome.cut == ExchangeOutcome::Cut::None && isIncomplete())
        m_outcome.cut = ExchangeOutcome::Cut::Incomplete;
    m_outcome.maybeSent = maybeSent();
    Q_EMIT finished(m_outcome);
}

} // namespace rolodesk
