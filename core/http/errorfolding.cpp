#include "core/http/errorfolding.h"

#include "core/http/exchangeoutcome.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ApiError::Kind;

struct NetworkRow {
    QNetworkReply::NetworkError error;
    Kind kind;
};

constexpr std::array networkRows{
    NetworkRow{QNetworkReply::ConnectionRefusedError, Kind::Offline},
    NetworkRow{QNetworkReply::HostNotFoundError, Kind::Offline},
    NetworkRow{QNetworkReply::TemporaryNetworkFailureError, Kind::Offline},
    NetworkRow{QNetworkReply::NetworkSessionFailedError, Kind::Offline},
    NetworkRow{QNetworkReply::ProxyConnectionRefusedError, Kind::Offline},
    NetworkRow{QNetworkReply::ProxyNotFoundError, Kind::Offline},
    NetworkRow{QNetworkReply::UnknownProxyError, Kind::Offline},
    NetworkRow{QNetworkReply::ProxyAuthenticationRequiredError, Kind::NotThisService},
    NetworkRow{QNetworkReply::TimeoutError, Kind::TimedOut},
    NetworkRow{QNetworkReply::ProxyTimeoutError, Kind::TimedOut},
    NetworkRow{QNetworkReply::SslHandshakeFailedError, Kind::TlsFailed},
};

Kind kindOfNetwork(QNetworkReply::NetworkError error)
{
    for (const NetworkRow &row : networkRows) {
        if (row.error == error)
            return row.kind;
    }
    return Kind::ConnectionLost;
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::TimedOut;
    case 407:
    case 511:
        return Kind::NotThisService;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerFailed;
    return status >= 400 ? Kind::BadRequest : Kind::NotThisService;
}

Kind kindOfCut(ExchangeOutcome::Cut cut)
{
    constexpr std::array kinds{
        Kind::ConnectionLost, Kind::TimedOut, Kind::TooLarge, Kind::ConnectionLost};
    return kinds[static_cast<size_t>(cut)];
}

QString networkName(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name ? QString::fromLatin1(name) : QString::number(error);
}

/// The text at the first of the usual members, or inside `error: {message}`.
QString textOf(const QJsonObject &object)
{
    for (const QLatin1String key : {"message"_L1, "error"_L1, "error_code"_L1}) {
        const QJsonValue value = object.value(key);
        if (value.isObject()) {
            if (const QString inner = textOf(value.toObject()); !inner.isEmpty())
                return inner;
        }
        if (const QString text = value.toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

bool isWebPage(const ExchangeOutcome &outcome)
{
    return outcome.contentType.trimmed().toLower().startsWith("text/html")
        || outcome.body.trimmed().startsWith('<');
}

QString messageOf(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.startsWith('<'))
        return {};
    QString message;
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + text + ']');
    const QJsonValue value = wrapped[0];
    if (value.isObject())
        message = textOf(value.toObject());
    else if (value.isString())
        message = value.toString();
    else if (wrapped.isNull() && !text.startsWith('{') && !text.startsWith('['))
        message = QString::fromUtf8(text.left(2000));
    for (QChar &c : message) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    message = message.simplified();
    if (message.size() > 300) {
        message.truncate(message.at(298).isHighSurrogate() ? 298 : 299);
        message.append(u'…');
    }
    return message;
}

QDateTime readHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<std::chrono::milliseconds> readRetryAfter(
    const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    constexpr qint64 day = 24 * 60 * 60;
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, day));
    const QDateTime date = readHttpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(date), 0, day));
}

std::optional<ApiError> foldError(const ExchangeOutcome &outcome, const QDateTime &now)
{
    const bool isSuccess = outcome.status >= 200 && outcome.status < 300;
    ApiError error;
    error.status = outcome.status;
    error.requestId = outcome.requestId;
    error.retryAfter =
        readRetryAfter(outcome.retryAfter, outcome.date.isValid() ? outcome.date : now);
    if (outcome.cut != ExchangeOutcome::Cut::None) {
        error.kind = kindOfCut(outcome.cut);
    } else if (outcome.status == 0 || (isSuccess && outcome.network != QNetworkReply::NoError)) {
        error.kind = kindOfNetwork(outcome.network);
    } else if (isSuccess) {
        if (!isWebPage(outcome))
            return std::nullopt;
        error.kind = Kind::NotThisService;
    } else {
        error.kind = kindOfStatus(outcome.status);
        if (error.kind != Kind::NotThisService)
            error.message = messageOf(outcome.body);
        // Whoever refuses with a page is a portal or a proxy; a failing service may well have one
        // in front of it.
        const bool refuses = error.kind == Kind::BadRequest || error.kind == Kind::Forbidden
            || error.kind == Kind::NotFound;
        if (refuses && isWebPage(outcome))
            error.kind = Kind::NotThisService;
    }
    error.detail = u"status %1, %2"_s.arg(outcome.status).arg(networkName(outcome.network));
    return error;
}

} // namespace rolodesk
