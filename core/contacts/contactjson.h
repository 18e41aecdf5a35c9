#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/jsonproblem.h"
#include "core/util/result.h"

#include <QJsonArray>
#include <QJsonValue>

namespace rolodesk {

// The API's JSON form of what we read, as pure functions. Tolerant of every shape in `heymarket-api.md` section 17 (null for empty, tags as
// numbers or objects, ids as numbers or numeric text, missing fields), strict about what cannot be read: then the result is a JsonProblem
// that names the place, never a half-read value. `place` is the path of `value` inside the answer. All are O(size of the JSON).

[[nodiscard]] Result<Contact, JsonProblem> contactFromJson(const QJsonValue &value, const QString &place = {});
/// A bare array of contacts; null counts as an empty array, an empty body does not.
[[nodiscard]] Result<QList<Contact>, JsonProblem> contactsFromJson(const QJsonValue &value, const QString &place = {});
[[nodiscard]] Result<Channel, JsonProblem> channelFromJson(const QJsonValue &value, const QString &place = {});
/// An array of channels, or one channel (the answer of an update is one or the other).
[[nodiscard]] Result<QList<Channel>, JsonProblem> channelsFromJson(const QJsonValue &value, const QString &place = {});
[[nodiscard]] Result<Tag, JsonProblem> tagFromJson(const QJsonValue &value, const QString &place = {});
[[nodiscard]] Result<QList<Tag>, JsonProblem> tagsFromJson(const QJsonValue &value, const QString &place = {});
[[nodiscard]] Result<CustomField, JsonProblem> fieldFromJson(const QJsonValue &value, const QString &place = {});
[[nodiscard]] Result<QList<CustomField>, JsonProblem> fieldsFromJson(const QJsonValue &value, const QString &place = {});
[[nodiscard]] Result<Team, JsonProblem> teamFromJson(const QJsonValue &value, const QString &place = {});

/// An id in any form the service may use: integer, or text of digits. Not a fraction, not beyond 64 bits.
[[nodiscard]] Result<qint64, JsonProblem> idFromJson(const QJsonValue &value, const QString &place = {});

/// The contact in the API's own form: what was received, with what was learned since (uuid, channels, opt-out, block) put in.
[[nodiscard]] QJsonObject contactToJson(const Contact &contact);

/// The same as text on one line, in UTF-8: letter by letter as it was received where nothing was
/// learned since, which costs nothing.
[[nodiscard]] QByteArray contactToText(const Contact &contact);
/// Keeps the text a contact was just read from (SentJson::fromText) instead of the object.
void keepAsSent(Contact &contact, QByteArray text);

[[nodiscard]] QJsonArray tagsToJson(const QList<Tag> &tags);
[[nodiscard]] QJsonArray fieldsToJson(const QList<CustomField> &fields);
[[nodiscard]] QJsonObject teamToJson(const Team &team);

} // namespace rolodesk
