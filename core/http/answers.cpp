#include "core/http/answers.h"

#include "core/contacts/contacttext.h"
#include "core/contacts/jsonreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rolodesk::answers {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
        || (value.isObject() && value.toObject().isEmpty());
}

template <typename T>
Read<T> whole(const QByteArray &body, JsonRead<T> readValue)
{
    return json(body).and_then(
        [readValue](const QJsonValue &value) { return readValue(value, QString()); });
}

/// For what may not be there: None for nothing.
template <typename T>
Read<std::optional<T>> maybe(const QByteArray &body, JsonRead<T> readValue)
{
    const auto value = json(body);
    if (!value)
        return Failure(value.error());
    if (isNothing(*value))
        return std::optional<T>();
    auto one = readValue(*value, QString());
    if (!one)
        return Failure(one.error());
    return std::optional<T>(std::move(*one));
}

qint64 requiredId(JsonReader &reader)
{
    const qint64 id = reader.integer("id");
    if (id <= 0)
        reader.fail(reader.placeOf("id"), u"an id is missing"_s);
    return id;
}

Read<ContactRef> contactRefFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<ContactRef>(
        value, place, "an object with an id"_L1, [](JsonReader &reader, ContactRef &ref) {
            ref.id = ContactId(requiredId(reader));
            ref.rev = reader.integer("rev");
            ref.uuid = reader.text("uuid");
        });
}

Read<ContactStatus> statusFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<ContactStatus>(
        value, place, "a status"_L1, [](JsonReader &reader, ContactStatus &status) {
            status.id = ContactId(reader.integer("id"));
            status.phone = reader.text("phone");
            for (const char *key : {"unsubscribed", "blocked"}) {
                if (!reader.has(key))
                    reader.fail(reader.placeOf(key), u"expected true or false, found nothing"_s);
            }
            status.unsubscribed = reader.boolean("unsubscribed").value_or(false);
            status.blocked = reader.boolean("blocked").value_or(false);
        });
}

Read<CreatedField> createdFieldFromJson(const QJsonValue &value, const QString &place)
{
    auto field = fieldFromJson(value, place);
    if (!field)
        return Failure(field.error());
    return objectOf<CreatedField>(
        value, place, "a field"_L1, [&field](JsonReader &reader, CreatedField &created) {
            created.field = std::move(*field);
            created.duplicate = reader.boolean("duplicate").value_or(false);
        });
}

Read<Inbox> inboxFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<Inbox>(value, place, "an inbox"_L1, [](JsonReader &reader, Inbox &inbox) {
        inbox.id = requiredId(reader);
        inbox.name = reader.text("name");
        reader.each("phones",
            [&inbox](const QJsonValue &phone, const QString &at) -> std::optional<JsonProblem> {
                const auto text = scalarText(phone);
                if (!text)
                    return expected(at, "text"_L1, phone);
                inbox.phones.append(*text);
                return std::nullopt;
            });
        if (const QString phone = reader.text("phone"); inbox.phones.isEmpty() && !phone.isEmpty())
            inbox.phones.append(phone);
    });
}

Read<Membership> membershipFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<Membership>(
        value, place, "a membership"_L1, [](JsonReader &reader, Membership &member) {
            member.id = MemberId(requiredId(reader));
            member.name = reader.text("name");
            member.email = reader.text("email");
            member.phone = reader.text("phone");
            member.roleId = static_cast<int>(reader.integer("role_id"));
        });
}

/// The echo of what was sent serves to find the item again; what cannot be read of it is left out.
ContactWrite echoFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    JsonReader reader(object, QString());
    const auto text = [&reader](const char *key) -> std::optional<QString> {
        return reader.has(key) ? std::optional(reader.text(key)) : std::nullopt;
    };
    ContactWrite item;
    item.phone = reader.text("phone");
    item.contactUuid = reader.text("contact_id");
    item.first = text("first");
    item.last = text("last");
    item.displayName = text("display_name");
    item.email = text("email");
    item.avatar = text("avatar");
    if (const QJsonValue optedOut = object.value("is_opted_out"_L1); optedOut.isBool())
        item.optedOut = optedOut.toBool();
    if (const auto owner = idFromJson(object.value("assignee_id"_L1)))
        item.assignee = MemberId(*owner);
    for (const QJsonValue &channel : object.value("contact_channels"_L1).toArray()) {
        const QJsonObject fields = channel.toObject();
        item.channels.append({fields.value("channel_type"_L1).toString(),
            scalarText(fields.value("channel_id"_L1)).value_or(QString())});
    }
    return item;
}

Read<BulkResult::Failed> failedFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<BulkResult::Failed>(
        value, place, "a failed contact"_L1, [](JsonReader &reader, BulkResult::Failed &failed) {
            failed.item = echoFromJson(reader.value("contact"));
            const QJsonValue error = reader.value("error");
            failed.reason =
                scalarText(error).value_or(error.toObject().value("message"_L1).toString());
        });
}

Read<BulkResult> bulkFromJson(const QJsonValue &value, const QString &place)
{
    return objectOf<BulkResult>(
        value, place, "the outcome of a bulk write"_L1, [](JsonReader &reader, BulkResult &result) {
            if (reader.value("contacts").isUndefined()
                && reader.value("failed_contacts").isUndefined()) {
                reader.fail(reader.placeOf("contacts"), u"neither outcome is there"_s);
            }
            const auto fill = [&reader](const char *key, auto &list, auto readOne) {
                reader.each(key,
                    [&list, readOne](
                        const QJsonValue &item, const QString &at) -> std::optional<JsonProblem> {
                        auto one = readOne(item, at);
                        if (!one)
                            return one.error();
                        list.append(std::move(*one));
                        return std::nullopt;
                    });
            };
            fill("contacts", result.contacts, contactFromJson);
            fill("failed_contacts", result.failed, failedFromJson);
        });
}

/// The text of an answer that is one contact.
void keepBody(Contact &contact, const QByteArray &body)
{
    const qsizetype from = body.indexOf('{'); // behind a mark of its encoding
    auto texts = elementTexts('[' + body.mid(std::max<qsizetype>(from, 0)) + ']');
    if (texts && texts->size() == 1)
        keepAsSent(contact, std::move(texts->first()));
}

} // namespace

Read<QJsonValue> json(const QByteArray &body)
{
    QByteArray text = body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
    text = text.trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    QJsonParseError error;
    const bool isScalar = !text.startsWith('{') && !text.startsWith('[');
    // QJsonDocument reads no bare scalar.
    const QJsonDocument document =
        QJsonDocument::fromJson(isScalar ? '[' + text + ']' : text, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure(JsonProblem{u"byte %1"_s.arg(error.offset), error.errorString()});
    if (document.isObject())
        return QJsonValue(document.object());
    if (!isScalar)
        return QJsonValue(document.array());
    if (document.array().size() != 1)
        return Failure(JsonProblem{u"byte 0"_s, u"more than one value"_s});
    return document.array().at(0);
}

Read<ContactRef> contactRef(const QByteArray &body)
{
    return whole<ContactRef>(body, contactRefFromJson);
}

Read<std::optional<Contact>> contact(const QByteArray &body)
{
    auto read = maybe<Contact>(body, contactFromJson);
    if (read && *read)
        keepBody(**read, body);
    return read;
}

Read<Contact> wholeContact(const QByteArray &body)
{
    auto read = whole<Contact>(body, contactFromJson);
    if (read && !read->json.contains("phone"_L1) && !read->json.contains("updated"_L1))
        return Failure(JsonProblem{{}, u"the contact's identifiers without its values"_s});
    if (read)
        keepBody(*read, body);
    return read;
}

Read<QList<Contact>> contacts(const QByteArray &body)
{
    if (auto usual = contactsFromText(body))
        return std::move(*usual);
    auto read = whole<QList<Contact>>(body, contactsFromJson);
    auto texts = elementTexts(body);
    if (read && texts && texts->size() == read->size()) {
        for (qsizetype i = 0; i < read->size(); ++i)
            keepAsSent((*read)[i], std::move((*texts)[i]));
    }
    return read;
}

Read<QList<Contact>> contactsOrWord(const QByteArray &body)
{
    const auto value = json(body);
    if (!body.contains('[') && !body.contains('{') && (!value || !value->isArray()))
        return QList<Contact>();
    return contacts(body);
}

Read<std::optional<qint64>> count(const QByteArray &body)
{
    const auto value = json(body);
    if (!value)
        return std::optional<qint64>();
    const QJsonValue number = value->isObject() ? value->toObject().value("count"_L1) : *value;
    const auto read = idFromJson(number);
    return read && *read >= 0 ? std::optional<qint64>(*read) : std::nullopt;
}

Read<BulkResult> bulkResult(const QByteArray &body)
{
    return whole<BulkResult>(body, bulkFromJson);
}

Read<bool> confirmation(const QByteArray &body)
{
    const auto value = json(body);
    if (!value || !value->isObject())
        return true;
    const QJsonValue error = value->toObject().value("error"_L1);
    if (!isNothing(error) && error != QJsonValue(false) && error != QJsonValue(QString()))
        return Failure(JsonProblem{u"error"_s, u"a success that carries an error"_s});
    return true;
}

Read<QList<Channel>> channels(const QByteArray &body)
{
    const auto value = json(body);
    if (!value)
        return Failure(value.error());
    if (isNothing(*value))
        return Failure(expected({}, "channels"_L1, *value));
    return channelsFromJson(*value);
}

Read<QList<Channel>> channelList(const QByteArray &body)
{
    return whole<QList<Channel>>(body, channelsFromJson);
}

Read<std::optional<Channel>> channel(const QByteArray &body)
{
    const auto value = json(body);
    if (!value)
        return Failure(value.error());
    if (isNothing(*value))
        return std::optional<Channel>();
    auto all = channelsFromJson(*value);
    if (!all)
        return Failure(all.error());
    return all->isEmpty() ? std::nullopt : std::optional<Channel>(all->first());
}

Read<std::optional<ContactStatus>> status(const QByteArray &body)
{
    return maybe<ContactStatus>(body, statusFromJson);
}

Read<QList<CustomField>> fields(const QByteArray &body)
{
    return whole<QList<CustomField>>(body, fieldsFromJson);
}

Read<QList<CreatedField>> createdFields(const QByteArray &body)
{
    return json(body).and_then([](const QJsonValue &value) {
        return listOf<CreatedField>(value, QString(), createdFieldFromJson);
    });
}

Read<TagId> tagRef(const QByteArray &body)
{
    return contactRef(body).map([](const ContactRef &ref) { return TagId(ref.id.value); });
}

Read<std::optional<Tag>> tag(const QByteArray &body)
{
    return maybe<Tag>(body, tagFromJson);
}

Read<QList<Tag>> tags(const QByteArray &body)
{
    return whole<QList<Tag>>(body, tagsFromJson);
}

Read<Team> team(const QByteArray &body)
{
    return whole<Team>(body, teamFromJson);
}

Read<QList<Inbox>> inboxes(const QByteArray &body)
{
    return json(body).and_then(
        [](const QJsonValue &value) { return listOf<Inbox>(value, QString(), inboxFromJson); });
}

Read<QList<Membership>> memberships(const QByteArray &body)
{
    return json(body).and_then([](const QJsonValue &value) {
        // A bare array is what the sibling operations answer.
        if (!value.isObject())
            return listOf<Membership>(value, QString(), membershipFromJson);
        const QJsonValue list = value.toObject().value("memberships"_L1);
        return listOf<Membership>(list, u"memberships"_s, membershipFromJson);
    });
}

} // namespace rolodesk::answers
