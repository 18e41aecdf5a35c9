#include "core/contacts/contactjson.h"

#include "core/contacts/jsonreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

template <typename T>
using Read = Result<T, JsonProblem> (*)(const QJsonValue &, const QString &);

QString elementPlace(const QString &place, int index)
{
    return place + u'[' + QString::number(index) + u']';
}

/// Go services write null for an empty list (section 17, item 38); an empty body is read as
/// undefined.
template <typename T>
Result<QList<T>, JsonProblem> listFromJson(
    const QJsonValue &value, const QString &place, Read<T> readOne)
{
    if (value.isNull())
        return QList<T>();
    if (!value.isArray())
        return Failure(JsonProblem{place, u"expected an array, found "_s + kindOf(value)});
    const QJsonArray array = value.toArray();
    QList<T> all;
    all.reserve(array.size());
    for (int i = 0; i < array.size(); ++i) {
        auto one = readOne(array.at(i), elementPlace(place, i));
        if (!one)
            return Failure(one.error());
        all.append(std::move(*one));
    }
    return all;
}

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
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    ContactTag tag;
    tag.id = TagId(reader.has("tag_id") ? reader.integer("tag_id") : reader.integer("id"));
    tag.label = reader.has("tag") ? reader.text("tag") : reader.text("name");
    if (!tag.id.isValid())
        reader.fail(place, u"a tag without an id"_s);
    if (reader.problem())
        return Failure(*reader.problem());
    return tag;
}

Result<Note, JsonProblem> noteFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return Failure(JsonProblem{place, u"expected a note, found "_s + kindOf(value)});
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    Note note;
    note.id = reader.text("id");
    note.author = reader.text("name");
    note.text = reader.text("text");
    note.date = reader.text("date");
    note.userId = MemberId(reader.integer("user_id"));
    if (reader.problem())
        return Failure(*reader.problem());
    return note;
}

void readCustom(JsonReader &reader, Contact &contact)
{
    if (!reader.has("custom"))
        return;
    const QJsonValue custom = reader.value("custom");
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

} // namespace

Result<Channel, JsonProblem> channelFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return Failure(JsonProblem{place, u"expected a channel, found "_s + kindOf(value)});
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    Channel channel;
    channel.id = reader.text("id");
    channel.type = reader.text("channel_type");
    channel.value = reader.text("channel_id");
    channel.handle = reader.text("channel_handle");
    channel.info = reader.text("info_channel");
    if (channel.type.isEmpty())
        reader.fail(place, u"a channel without channel_type"_s);
    if (reader.problem())
        return Failure(*reader.problem());
    return channel;
}

Result<QList<Channel>, JsonProblem> channelsFromJson(const QJsonValue &value, const QString &place)
{
    if (value.isObject()) {
        QList<Channel> one;
        if (auto problem = appendTo(one, channelFromJson(value, place)))
            return Failure(*problem);
        return one;
    }
    return listFromJson<Channel>(value, place, channelFromJson);
}

Result<Contact, JsonProblem> contactFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return Failure(JsonProblem{place, u"expected a contact, found "_s + kindOf(value)});
    Contact contact;
    contact.json = value.toObject();
    JsonReader reader(contact.json, place);
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
    if (reader.problem())
        return Failure(*reader.problem());
    return contact;
}

Result<QList<Contact>, JsonProblem> contactsFromJson(const QJsonValue &value, const QString &place)
{
    return listFromJson<Contact>(value, place, contactFromJson);
}

Result<Tag, JsonProblem> tagFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return Failure(JsonProblem{place, u"expected a tag, found "_s + kindOf(value)});
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    Tag tag;
    tag.id = TagId(reader.integer("id"));
    tag.label = reader.has("tag") ? reader.text("tag") : reader.text("name");
    tag.color = reader.text("color");
    tag.updated = reader.text("updated");
    tag.rev = reader.integer("rev");
    if (!tag.id.isValid())
        reader.fail(reader.placeOf("id"), u"a tag without an id"_s);
    if (reader.problem())
        return Failure(*reader.problem());
    return tag;
}

Result<QList<Tag>, JsonProblem> tagsFromJson(const QJsonValue &value, const QString &place)
{
    return listFromJson<Tag>(value, place, tagFromJson);
}

Result<CustomField, JsonProblem> fieldFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return Failure(JsonProblem{place, u"expected a field, found "_s + kindOf(value)});
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    CustomField field;
    field.id = FieldId(reader.integer("id"));
    field.title = reader.text("title");
    if (!field.id.isValid())
        reader.fail(reader.placeOf("id"), u"a field without an id"_s);
    if (reader.problem())
        return Failure(*reader.problem());
    return field;
}

Result<QList<CustomField>, JsonProblem> fieldsFromJson(
    const QJsonValue &value, const QString &place)
{
    return listFromJson<CustomField>(value, place, fieldFromJson);
}

Result<Team, JsonProblem> teamFromJson(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return Failure(JsonProblem{place, u"expected a team, found "_s + kindOf(value)});
    const QJsonObject object = value.toObject();
    JsonReader reader(object, place);
    Team team;
    team.id = reader.integer("id");
    team.name = reader.text("name");
    team.listSize = reader.integer("list_size");
    reader.each("members",
        [&team](const QJsonValue &item, const QString &at) -> std::optional<JsonProblem> {
            if (!item.isObject())
                return JsonProblem{at, u"expected a member, found "_s + kindOf(item)};
            const QJsonObject member = item.toObject();
            JsonReader memberReader(member, at);
            team.members.append({MemberId(memberReader.integer("id")), memberReader.text("name"),
                memberReader.text("role")});
            return memberReader.problem();
        });
    if (reader.problem())
        return Failure(*reader.problem());
    return team;
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
    QJsonObject json = contact.json;
    json.insert("id"_L1, contact.id.value);
    if (!contact.uuid.isEmpty())
        json.insert("uuid"_L1, contact.uuid);
    if (contact.optedOut)
        json.insert("is_opted_out"_L1, *contact.optedOut);
    if (contact.blocked)
        json.insert("blocked"_L1, *contact.blocked);
    // Channels as received hold more than we read, so they are rewritten only when something else
    // is known by now.
    if (contact.channels
        && channelsFromJson(contact.json.value("contact_channels"_L1)).value_or(QList<Channel>())
            != *contact.channels)
        json.insert("contact_channels"_L1, channelsToJson(*contact.channels));
    return json;
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
