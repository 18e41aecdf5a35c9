#pragma once

#include "core/contacts/jsonproblem.h"
#include "core/util/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace rolodesk {

/// Reads the members of one JSON object and remembers the first problem, so that a reader is a list of fields and one check at the end.
/// Missing members and null count as "not there" and are never a problem.
class JsonReader {
public:
    /// `place` is the path of `object` inside the answer.
    JsonReader(const QJsonObject &object, QString place);

    /// Text. Numbers and booleans are taken in their JSON form, since ids and custom values come either way. Empty when not there.
    [[nodiscard]] QString text(const char *key);
    /// A 64-bit integer, also as text of digits. 0 when not there.
    [[nodiscard]] qint64 integer(const char *key);
    /// None when not there. true/false only; text "true"/"false" is taken too.
    [[nodiscard]] std::optional<bool> boolean(const char *key);
    /// Calls `read` for each element with its place. Not there: no calls. Not an array: a problem.
    void each(const char *key, const std::function<std::optional<JsonProblem>(const QJsonValue &, const QString &)> &read);
    /// Whether the member is there and not null.
    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] QJsonValue value(const char *key) const;
    /// The path of the object, and of one of its members.
    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] QString placeOf(const char *key) const;

    void fail(const QString &place, const QString &reason);
    /// The first problem, if any.
    [[nodiscard]] const std::optional<JsonProblem> &problem() const { return m_problem; }

private:
    const QJsonObject &m_object;
    QString m_place;
    std::optional<JsonProblem> m_problem;
};

/// Text for a scalar: strings as they are, numbers without losing digits of an integer, booleans as true/false. None for the rest.
[[nodiscard]] std::optional<QString> scalarText(const QJsonValue &value);

/// What a value is, for a reason: "an object", "text", …
[[nodiscard]] QString kindOf(const QJsonValue &value);
/// The problem of a value that is something else than `what`, "a tag" for instance.
[[nodiscard]] JsonProblem expected(const QString &place, QLatin1StringView what, const QJsonValue &found);

/// Reads one value at a place.
template<typename T>
using JsonRead = Result<T, JsonProblem> (*)(const QJsonValue &value, const QString &place);

/// The elements of an array; the first problem decides. Go services write null for an empty list (section 17, item 38); undefined, which
/// is what an empty body is read as, is a problem.
template<typename T>
[[nodiscard]] Result<QList<T>, JsonProblem> listOf(const QJsonValue &value, const QString &place, JsonRead<T> readOne)
{
    if (value.isNull())
        return QList<T>();
    if (!value.isArray())
        return Failure(expected(place, QLatin1StringView("an array"), value));
    const QJsonArray array = value.toArray();
    QList<T> all;
    all.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto one = readOne(array.at(i), place + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'));
        if (!one)
            return Failure(one.error());
        all.append(std::move(*one));
    }
    return all;
}

/// Runs `fill(reader, item)` over an object and gives what it filled, or the first problem.
template<typename T, typename Fill>
[[nodiscard]] Result<T, JsonProblem> objectOf(
    const QJsonValue &value, const QString &place, QLatin1StringView what, Fill fill)
{
    if (!value.isObject())
        return Failure(expected(place, what, value));
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    T item;
    fill(reader, item);
    if (reader.problem())
        return Failure(*reader.problem());
    return item;
}

} // namespace rolodesk
