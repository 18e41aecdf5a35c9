#pragma once

#include "core/api/apierror.h"
#include "core/contacts/channel.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <optional>

/// What a service in memory does with the records of its contacts (WritingContactsApi).
namespace rolodesk::test::servicerecords {

[[nodiscard]] ApiError refused(ApiError::Kind kind, int status, const QString &message);
[[nodiscard]] ApiError missing();
[[nodiscard]] ApiError badData(const QString &message);

/// First and last name in one.
[[nodiscard]] QString joinedName(const QJsonObject &contact);
/// A name or another text of an update; without a value it stays or is cleared.
void putText(QJsonObject &contact, QLatin1String key, const std::optional<QString> &value,
    bool isClearedWithout = false);
void putCustom(
    QJsonObject &contact, const QMap<QString, QString> &values, bool isAll, bool isEmptyRemoved);

/// 0 where there are none.
[[nodiscard]] qint64 highestId(const auto &records)
{
    qint64 highest = 0;
    for (const auto &record : records)
        highest = std::max(highest, record.id.value);
    return highest;
}

} // namespace rolodesk::test::servicerecords

/// The channels in the record of a contact (`contact_channels`) as a service in memory keeps them
/// (WritingContactsApi). All are O(channels).
namespace rolodesk::test::channelrecords {

[[nodiscard]] QStringList valuesOf(const QJsonObject &contact, const QString &type);
[[nodiscard]] QList<Channel> listOf(const QJsonObject &contact);

/// The channel that held `from` holds `to` from now on; none held it: there is one more; `to` is
/// empty or there already: there is one less.
void move(QJsonObject &contact, const QString &type, const QString &from, const QString &to);
/// Leaves everything as it is where the value, or with `isOnePerType` any of the type, is there.
void add(QJsonObject &contact, const QString &type, const QString &value, bool isOnePerType);
void removeType(QJsonObject &contact, const QString &type);

/// The contact's own phone and e-mail are the first channels of their types, unless they are any.
void follow(QJsonObject &contact);

} // namespace rolodesk::test::channelrecords
