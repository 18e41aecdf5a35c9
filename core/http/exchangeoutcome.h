#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>
#include <QString>

namespace rolodesk {

/// What one attempt over the network brought: an answer, or what kept it away. A plain value, made
/// from a QNetworkReply.
struct ExchangeOutcome {
    enum class Cut { None, TimedOut, TooLarge, Incomplete };

    int status = 0; ///< 0 = no answer.
    QByteArray body;
    QByteArray contentType;
    QByteArray location; ///< Only ever looked at to see that there was one.
    QString requestId; ///< `X-Request-Id`, printable ASCII, cut.
    QDateTime date; ///< `Date` in UTC; invalid when missing.
    QByteArray retryAfter;
    QNetworkReply::NetworkError network = QNetworkReply::NoError;
    Cut cut = Cut::None; ///< Why we ended it ourselves, or found it incomplete.
    bool maybeSent = true; ///< False when surely nothing of the request left.
};

} // namespace rolodesk
