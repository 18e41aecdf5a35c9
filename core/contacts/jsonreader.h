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

} // namespace rolodesk
