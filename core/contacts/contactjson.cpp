#include "core/contacts/contactjson.h"

#include "core/contacts/jsonreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

template <typename T>
std::optional<JsonProblem> appendTo(QList<T> &list, Result<T, JsonProblem> item)
{
    if (!item)
        return item.error();
    list.append(std::move(*item));
    return std::nullopt;
}

Result<ContactTag, JsonProblem> contactTagFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject()) {
        const auto id = idFromJson(value, place);
        if (!id)
            return Failure(id.error());
        return ContactTag{TagId(*id), {}};
    }
    return objectOf<ContactTag>(value, place, "a tag"_L1, [](JsonReader &reader, ContactTag &tag) {
        tag.id = TagId(reader.has("tag_id") ? reader.integer("tag_id") : reader.integer("id"));
        tag.label = reader.has("tag") ? reader.text("tag") : reader.text("name");
        if (!tag.id.isValid())
            reader.fail(reader.place(), u"a tag without an id"_s);
    });
}

Result<Note, JsonProblem> noteFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<Note>(value, place, "a note"_L1, [](JsonReader &reader, Note &note) {
        note.id = reader.text("id");
        note.author = reader.text("name");
        note.text = reader.text("text");
        note.date = reader.text("date");
        note.userId = MemberId(reader.integer("user_id"));
    });
}

Result<TeamMember, JsonProblem> memberFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<TeamMember>(
        value, place, "a member"_L1, [](JsonReader &reader, TeamMember &member) {
            member.id = MemberId(reader.integer("id"));
            member.name = reader.text("name");
            member.role = reader.text("role");
        });
}

void readCustom(JsonReader &reader, Contact &contact)
{
    const QJsonValue custom = reader.value("custom");
    if (custom.isUndefined() || custom.isNull())
        return;
    // Some encoders write an empty map as an empty array.
    if (custom.isArray() && custom.toArray().isEmpty())
        return;
    if (!custom.isObject()) {
        reader.fail(reader.placeOf("custom"), u"expected an object, found "_s + kindOf(custom));
        return;
    }
    const QJsonObject values = custom.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isNull())
            continue;
        // A value that is itself an object or array is shown in its JSON form; it stays untouched
        // in `json`.
        const auto text = scalarText(it.value());
        contact.custom.insert(it.key(),
            text ? *text
                 : QString::fromUtf8(it.value().isArray()
                         ? QJsonDocument(it.value().toArray()).toJson(QJsonDocument::Compact)
                         : QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact)));
    }
}

void readContact(JsonReader &reader, Contact &contact)
{
    contact.id = ContactId(reader.integer("id"));
    contact.uuid = reader.text("uuid");
    contact.phone = reader.text("phone");
    contact.first = reader.text("first");
    contact.last = reader.text("last");
    contact.displayName = reader.text("display_name");
    contact.email = reader.text("email");
    contact.avatar = reader.text("avatar");
    contact.rev = reader.integer("rev");
    contact.created = reader.text("created");
    contact.updated = reader.text("updated");
    contact.optedOut = reader.boolean("is_opted_out");
    contact.blocked = reader.boolean("blocked");
    if (const qint64 owner = reader.integer("assigned_user_id"); owner > 0)
        contact.owner = MemberId(owner);
    readCustom(reader, contact);
    reader.each("tags", [&contact](const QJsonValue &item, const QString &at) {
        return appendTo(contact.tags, contactTagFromJson(item, at));
    });
    reader.each("note", [&contact](const QJsonValue &item, const QString &at) {
        return appendTo(contact.notes, noteFromJson(item, at));
    });
    if (reader.has("contact_channels")) {
        contact.channels.emplace();
        reader.each("contact_channels", [&contact](const QJsonValue &item, const QString &at) {
            return appendTo(*contact.channels, channelFromJson(item, at));
        });
    }
    if (!contact.id.isValid())
        reader.fail(reader.placeOf("id"), u"a contact without an id"_s);
}

} // namespace

Result<Channel, JsonProblem> channelFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<Channel>(
        value, place, "a channel"_L1, [](JsonReader &reader, Channel &channel) {
            channel.id = reader.text("id");
            channel.type = reader.text("channel_type");
            channel.value = reader.text("channel_id");
            channel.handle = reader.text("channel_handle");
            channel.info = reader.text("info_channel");
            if (channel.type.isEmpty())
                reader.fail(reader.place(), u"a channel without channel_type"_s);
        });
}

Result<QList<Channel>, JsonProblem> channelsFromJson(const QJsonValue &value, const QString &place)
{
    if (value.isObject()) {
        QList<Channel> one;
        if (auto problem = appendTo(one, channelFromJson(value, place)))
            return Failure(*problem);
        return one;
    }
    return listOf<Channel>(value, place, channelFromJson);
}

Result<Contact, JsonProblem> contactFromJson(const QJsonValue &value, const QString &place)
{
    auto contact = objectOf<Contact>(value, place, "a contact"_L1, readContact);
    if (contact)
        contact->json = value.toObject();
    return contact;
}

namespace {

SentJson::Told toldOf(const Contact &contact)
{
    return {contact.uuid, contact.optedOut, contact.blocked, contact.channels};
}

} // namespace

void keepAsSent(Contact &contact, QByteArray text)
{
    contact.json = SentJson::fromText(std::move(text), toldOf(contact));
}

Result<QList<Contact>, JsonProblem> contactsFromJson(const QJsonValue &value, const QString &place)
{
    return listOf<Contact>(value, place, contactFromJson);
}

Result<Tag, JsonProblem> tagFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<Tag>(value, place, "a tag"_L1, [](JsonReader &reader, Tag &tag) {
        tag.id = TagId(reader.integer("id"));
        tag.label = reader.has("tag") ? reader.text("tag") : reader.text("name");
        tag.color = reader.text("color");
        tag.updated = reader.text("updated");
        tag.rev = reader.integer("rev");
        if (!tag.id.isValid())
            reader.fail(reader.placeOf("id"), u"a tag without an id"_s);
    });
}

Result<QList<Tag>, JsonProblem> tagsFromJson(const QJsonValue &value, const QString &place)
{
    return listOf<Tag>(value, place, tagFromJson);
}

Result<CustomField, JsonProblem> fieldFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<CustomField>(
        value, place, "a field"_L1, [](JsonReader &reader, CustomField &field) {
            field.id = FieldId(reader.integer("id"));
            field.title = reader.text("title");
            if (!field.id.isValid())
                reader.fail(reader.placeOf("id"), u"a field without an id"_s);
        });
}

Result<QList<CustomField>, JsonProblem> fieldsFromJson(
    const QJsonValue &value, const QString &place)
{
    return listOf<CustomField>(value, place, fieldFromJson);
}

Result<Team, JsonProblem> teamFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<Team>(value, place, "a team"_L1, [](JsonReader &reader, Team &team) {
        team.id = reader.integer("id");
        team.name = reader.text("name");
        team.listSize = reader.integer("list_size");
        reader.each("members", [&team](const QJsonValue &item, const QString &at) {
            return appendTo(team.members, memberFromJson(item, at));
        });
    });
}

namespace {
QJsonArray channelsToJson(const QList<Channel> &channels)
{
    QJsonArray array;
    for (const Channel &channel : channels) {
        QJsonObject item{{u"channel_type"_s, channel.type}, {u"channel_id"_s, channel.value}};
        if (!channel.id.isEmpty())
            item.insert("id"_L1, channel.id);
        if (!channel.handle.isEmpty())
            item.insert("channel_handle"_L1, channel.handle);
        if (!channel.info.isEmpty())
            item.insert("info_channel"_L1, channel.info);
        array.append(item);
    }
    return array;
}
} // namespace

QJsonObject contactToJson(const Contact &contact)
{
    const QJsonObject sent = contact.json.object();
    QJsonObject json = sent;
    // Most contacts hold all of this as it is; an insertion copies the whole object.
    const auto put = [&json](QLatin1StringView key, const QJsonValue &value) {
        if (json.value(key) != value)
            json.insert(key, value);
    };
    put("id"_L1, contact.id.value);
    if (!contact.uuid.isEmpty())
        put("uuid"_L1, contact.uuid);
    if (contact.optedOut)
        put("is_opted_out"_L1, *contact.optedOut);
    if (contact.blocked)
        put("blocked"_L1, *contact.blocked);
    // Channels as received hold more than we read, so they are rewritten only when something else
    // is known by now. None there is not the same as none told.
    const QJsonValue received = sent.value("contact_channels"_L1);
    if (contact.channels
        && (received.isUndefined() || received.isNull()
            || channelsFromJson(received).value_or(QList<Channel>()) != *contact.channels))
        json.insert("contact_channels"_L1, channelsToJson(*contact.channels));
    return json;
}

QByteArray contactToText(const Contact &contact)
{
    if (contact.json.tellsJust(toldOf(contact)))
        return contact.json.text();
    return QJsonDocument(contactToJson(contact)).toJson(QJsonDocument::Compact);
}

QJsonArray tagsToJson(const QList<Tag> &tags)
{
    QJsonArray array;
    for (const Tag &tag : tags) {
        array.append(QJsonObject{{u"id"_s, tag.id.value}, {u"tag"_s, tag.label},
            {u"color"_s, tag.color}, {u"updated"_s, tag.updated}, {u"rev"_s, tag.rev}});
    }
    return array;
}

QJsonArray fieldsToJson(const QList<CustomField> &fields)
{
    QJsonArray array;
    for (const CustomField &field : fields)
        array.append(QJsonObject{{u"id"_s, field.id.value}, {u"title"_s, field.title}});
    return array;
}

QJsonObject teamToJson(const Team &team)
{
    QJsonArray members;
    for (const TeamMember &member : team.members) {
        members.append(QJsonObject{
            {u"id"_s, member.id.value}, {u"name"_s, member.name}, {u"role"_s, member.role}});
    }
    return {{u"id"_s, team.id}, {u"name"_s, team.name}, {u"list_size"_s, team.listSize},
        {u"members"_s, members}};
}

} // namespace rolodesk
