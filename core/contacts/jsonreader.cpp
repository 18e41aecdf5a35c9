#include "core/contacts/jsonreader.h"

#include "core/contacts/contactjson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rolodesk {

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

JsonProblem expected(const QString &place, QLatin1StringView what, const QJsonValue &found)
{
    return {place, u"expected "_s + what + u", found "_s + kindOf(found)};
}

std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        // Integers are kept as 64 bits by Qt; going through a double would spoil ids beyond 2^53.
        const qint64 lower = value.toInteger(0);
        if (lower == value.toInteger(1))
            return QString::number(lower);
        return QString::number(value.toDouble(), 'g', 17);
    }
    default:
        return std::nullopt;
    }
}

Result<qint64, JsonProblem> idFromJson(const QJsonValue &value, const QString &place)
{
    if (value.isDouble()) {
        const qint64 lower = value.toInteger(0);
        if (lower == value.toInteger(1))
            return lower;
        return Failure(JsonProblem{place, u"expected a whole number of at most 64 bits"_s});
    }
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return Failure(JsonProblem{place, u"expected a whole number, found "_s + kindOf(value)});
}

JsonReader::JsonReader(const QJsonObject &object, QString place)
    : m_object(object)
    , m_place(std::move(place))
{
}

QString JsonReader::placeOf(const char *key) const
{
    return m_place.isEmpty() ? QString::fromLatin1(key) : m_place + u'.' + QLatin1String(key);
}

QJsonValue JsonReader::value(const char *key) const
{
    return m_object.value(QLatin1String(key));
}

namespace {

bool isThere(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

} // namespace

bool JsonReader::has(const char *key) const
{
    return isThere(value(key));
}

void JsonReader::fail(const QString &place, const QString &reason)
{
    if (!m_problem)
        m_problem = JsonProblem{place, reason};
}

// Each looks for its member once: a look-up costs more than reading what it finds.

QString JsonReader::text(const char *key)
{
    const QJsonValue member = value(key);
    if (member.isString())
        return member.toString();
    if (!isThere(member))
        return {};
    const std::optional<QString> found = scalarText(member);
    if (!found)
        fail(placeOf(key), u"expected text, found "_s + kindOf(member));
    return found.value_or(QString());
}

qint64 JsonReader::integer(const char *key)
{
    const QJsonValue member = value(key);
    // Some services write "" for an id that is not set.
    if (!isThere(member) || (member.isString() && member.toString().isEmpty()))
        return 0;
    const auto found = idFromJson(member, QString());
    if (!found)
        fail(placeOf(key), found.error().reason);
    return found.value_or(0);
}

std::optional<bool> JsonReader::boolean(const char *key)
{
    const QJsonValue found = value(key);
    if (!isThere(found))
        return std::nullopt;
    if (found.isBool())
        return found.toBool();
    if (found.toString() == "true"_L1)
        return true;
    if (found.toString() == "false"_L1)
        return false;
    // Anything else must not be read as false: for an opt-out that would be a guess.
    fail(placeOf(key), u"expected true or false, found "_s + kindOf(found));
    return std::nullopt;
}

void JsonReader::each(const char *key,
    const std::function<std::optional<JsonProblem>(const QJsonValue &, const QString &)> &read)
{
    const QJsonValue found = value(key);
    if (!isThere(found))
        return;
    if (!found.isArray()) {
        fail(placeOf(key), u"expected an array, found "_s + kindOf(found));
        return;
    }
    int index = 0;
    for (const QJsonValue &element : found.toArray()) {
        const QString place = placeOf(key) + u'[' + QString::number(index++) + u']';
        if (const auto problem = read(element, place)) {
            fail(problem->place, problem->reason);
            return;
        }
    }
}

} // namespace rolodesk
