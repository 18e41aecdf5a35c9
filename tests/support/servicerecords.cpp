#include "tests/support/servicerecords.h"

#include "core/contacts/contactjson.h"

using namespace Qt::StringLiterals;

namespace rolodesk::test::servicerecords {

ApiError refused(ApiError::Kind kind, int status, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.status = status;
    error.message = message;
    error.requestId = u"fake-%1"_s.arg(status);
    return error;
}

ApiError missing()
{
    return refused(ApiError::Kind::NotFound, 404, u"there is no such record"_s);
}

ApiError badData(const QString &message)
{
    return refused(ApiError::Kind::BadRequest, 400, message);
}

QString joinedName(const QJsonObject &contact)
{
    const QString first = contact.value("first"_L1).toString();
    const QString last = contact.value("last"_L1).toString();
    return first.isEmpty() || last.isEmpty() ? first + last : first + u' ' + last;
}

void putText(QJsonObject &contact, QLatin1String key, const std::optional<QString> &value,
    bool isClearedWithout)
{
    if (value || isClearedWithout)
        contact.insert(key, value.value_or(QString()));
}

void putCustom(
    QJsonObject &contact, const QMap<QString, QString> &values, bool isAll, bool isEmptyRemoved)
{
    QJsonObject custom = isAll ? QJsonObject() : contact.value("custom"_L1).toObject();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.value().isEmpty() && isEmptyRemoved)
            custom.remove(it.key());
        else
            custom.insert(it.key(), it.value());
    }
    contact.insert("custom"_L1, custom);
}

} // namespace rolodesk::test::servicerecords

namespace rolodesk::test::channelrecords {

namespace {

QString typeOf(const QJsonValue &channel)
{
    return channel.toObject().value("channel_type"_L1).toString();
}

QString valueOf(const QJsonValue &channel)
{
    return channel.toObject().value("channel_id"_L1).toString();
}

QJsonArray arrayOf(const QJsonObject &contact)
{
    return contact.value("contact_channels"_L1).toArray();
}

} // namespace

QStringList valuesOf(const QJsonObject &contact, const QString &type)
{
    QStringList values;
    for (const QJsonValue &channel : arrayOf(contact)) {
        if (typeOf(channel) == type)
            values.append(valueOf(channel));
    }
    return values;
}

QList<Channel> listOf(const QJsonObject &contact)
{
    return *channelsFromJson(arrayOf(contact));
}

void move(QJsonObject &contact, const QString &type, const QString &from, const QString &to)
{
    const bool isThere = valuesOf(contact, type).contains(to);
    QJsonArray kept;
    bool wasHeld = false;
    for (const QJsonValue &channel : arrayOf(contact)) {
        const bool isIt =
            from != to && !from.isEmpty() && typeOf(channel) == type && valueOf(channel) == from;
        wasHeld = wasHeld || isIt;
        if (!isIt) {
            kept.append(channel);
        } else if (!to.isEmpty() && !isThere) {
            QJsonObject moved = channel.toObject();
            moved.insert("channel_id"_L1, to);
            kept.append(moved);
        }
    }
    contact.insert("contact_channels"_L1, kept);
    if (!wasHeld && !isThere && !to.isEmpty())
        add(contact, type, to, false);
}

void add(QJsonObject &contact, const QString &type, const QString &value, bool isOnePerType)
{
    const QStringList held = valuesOf(contact, type);
    if (held.contains(value) || (isOnePerType && !held.isEmpty()))
        return;
    QJsonArray channels = arrayOf(contact);
    qint64 highest = 0;
    for (const QJsonValue &channel : std::as_const(channels))
        highest = std::max(highest, channel.toObject().value("id"_L1).toInteger());
    channels.append(
        QJsonObject{{u"id"_s, highest + 1}, {u"channel_type"_s, type}, {u"channel_id"_s, value}});
    contact.insert("contact_channels"_L1, channels);
}

void removeType(QJsonObject &contact, const QString &type)
{
    QJsonArray kept;
    for (const QJsonValue &channel : arrayOf(contact)) {
        if (typeOf(channel) != type)
            kept.append(channel);
    }
    contact.insert("contact_channels"_L1, kept);
}

void follow(QJsonObject &contact)
{
    for (const auto &own : {u"phone"_s, u"email"_s}) {
        const QStringList values = valuesOf(contact, own);
        if (!values.contains(contact.value(own).toString()))
            contact.insert(own, values.value(0));
    }
}

} // namespace rolodesk::test::channelrecords
