#pragma once

#include "core/api/contactwrite.h"
#include "core/http/apirequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What the request functions are put together from.
namespace rolodesk::requests {

using namespace Qt::StringLiterals;

using Method = ApiRequest::Method;

inline ApiRequest read(QLatin1String operation, Method method, const QString &path)
{
    ApiRequest request;
    request.operation = operation;
    request.method = method;
    request.path = path;
    return request;
}

inline ApiRequest read(
    QLatin1String operation, Method method, const QString &path, const QJsonObject &body)
{
    ApiRequest request = read(operation, method, path);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

template <typename... Body>
ApiRequest write(QLatin1String operation, Method method, const QString &path, const Body &...body)
{
    ApiRequest request = read(operation, method, path);
    ((request.body = QJsonDocument(body).toJson(QJsonDocument::Compact)), ...);
    request.isWrite = true;
    return request;
}

/// Without it a path would name the collection or nothing at all.
inline ApiRequest needing(bool isThere, QLatin1String what, ApiRequest request)
{
    if (!isThere)
        request.refusal = u"no "_s + what;
    return request;
}

template <typename T>
void put(QJsonObject &object, QLatin1String key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

inline void putText(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

inline QJsonObject selectorJson(const ContactSelector &selector)
{
    QJsonObject json;
    if (selector.id)
        json.insert("id"_L1, selector.id->value);
    else
        json.insert("phone"_L1, selector.phone);
    return json;
}

inline bool names(const ContactSelector &selector)
{
    return selector.id ? selector.id->isValid() : !selector.phone.isEmpty();
}

} // namespace rolodesk::requests
