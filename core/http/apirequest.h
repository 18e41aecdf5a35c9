#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace rolodesk {

/// One request to the service, without address and credentials. A plain value.
struct ApiRequest {
    enum class Method { Get, Post, Put, Delete };

    QLatin1String operation; ///< operationId of `openapi.yaml`; points at a literal.
    Method method = Method::Get;
    QString path; ///< Percent-encoded, begins with a slash.
    QList<QPair<QString, QString>> query; ///< Not encoded.
    std::optional<QByteArray> body; ///< JSON; none = no body at all.
    bool isWrite = false; ///< Changes something on the service: never sent twice without need.
    /// Not empty when the request must not be sent, for example because an identifier is missing
    /// and the path would name something else.
    QString refusal;

    friend bool operator==(const ApiRequest &, const ApiRequest &) = default;
};

/// An answer with a 2xx status that came from the service.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QString requestId; ///< `X-Request-Id`

    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

/// "GET", "POST", …
[[nodiscard]] QByteArray verbOf(ApiRequest::Method method);

} // namespace rolodesk
