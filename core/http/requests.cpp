#include "core/http/requests.h"

#include "core/http/requestparts.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

QByteArray verbOf(ApiRequest::Method method)
{
    constexpr std::array verbs{"GET", "POST", "PUT", "DELETE"};
    return verbs[static_cast<size_t>(method)];
}

namespace requests {

namespace {

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Dots cannot be encoded (a URL is normalised on its way), and these two would climb.
bool isSegment(const QString &text)
{
    return !text.isEmpty() && text != "."_L1 && text != ".."_L1;
}

QString contactPath(ContactId id)
{
    return u"/v1/contact/"_s + QString::number(id.value);
}

QString contactPath(const QString &uuid)
{
    return u"/v2/contact/"_s + segment(uuid);
}

QPair<QString, QString> overwriteIs(bool overwrite)
{
    return {u"overwrite"_s, overwrite ? u"true"_s : u"false"_s};
}

QJsonObject channelJson(const ChannelWrite &channel)
{
    return {{u"channel_type"_s, channel.type}, {u"channel_id"_s, channel.value}};
}

QJsonArray channelsJson(const QList<ChannelWrite> &channels)
{
    QJsonArray array;
    for (const ChannelWrite &channel : channels)
        array.append(channelJson(channel));
    return array;
}

/// What every contact write shares; `phone`, channels and identifiers differ by operation.
QJsonObject contactJson(const ContactWrite &contact)
{
    QJsonObject json;
    putText(json, "phone"_L1, contact.phone);
    put(json, "first"_L1, contact.first);
    put(json, "last"_L1, contact.last);
    put(json, "display_name"_L1, contact.displayName);
    put(json, "email"_L1, contact.email);
    put(json, "avatar"_L1, contact.avatar);
    put(json, "is_opted_out"_L1, contact.optedOut);
    if (contact.assignee)
        json.insert("assignee_id"_L1, contact.assignee->value);
    if (contact.custom) {
        QJsonObject custom = contact.customAsReceived;
        for (auto it = contact.custom->cbegin(); it != contact.custom->cend(); ++it)
            custom.insert(it.key(), it.value());
        json.insert("custom"_L1, custom);
    }
    if (contact.tags) {
        QJsonArray tags;
        for (const TagId tag : *contact.tags)
            tags.append(QJsonObject{{u"tag_id"_s, tag.value}});
        json.insert("tags"_L1, tags);
    }
    return json;
}

QJsonObject contactWithChannelsJson(const ContactWrite &contact)
{
    QJsonObject json = contactJson(contact);
    if (!contact.channels.isEmpty())
        json.insert("contact_channels"_L1, channelsJson(contact.channels));
    return json;
}

QJsonArray selectorsJson(const QList<ChannelSelector> &selectors)
{
    QJsonArray array;
    for (const ChannelSelector &selector : selectors) {
        QJsonObject item{{u"channel_ids"_s, QJsonArray::fromStringList(selector.values)}};
        putText(item, "channel_type"_L1, selector.type);
        array.append(item);
    }
    return array;
}

} // namespace

ApiRequest createContactV1(const ContactWrite &contact)
{
    return needing(!contact.phone.isEmpty(), "phone"_L1,
        write("createContactV1"_L1, Method::Post, u"/v1/contact"_s, contactJson(contact)));
}

ApiRequest getContactV1(ContactId id)
{
    return needing(id.isValid(), "id"_L1, read("getContactV1"_L1, Method::Get, contactPath(id)));
}

ApiRequest updateContactV1(ContactId id, const ContactWrite &contact, bool overwriteCustom)
{
    ApiRequest request =
        write("updateContactV1"_L1, Method::Put, contactPath(id), contactJson(contact));
    request.query = {overwriteIs(overwriteCustom)};
    return needing(id.isValid() && !contact.phone.isEmpty(), "id or phone"_L1, request);
}

ApiRequest deleteContactV1(ContactId id)
{
    return needing(
        id.isValid(), "id"_L1, write("deleteContactV1"_L1, Method::Delete, contactPath(id)));
}

ApiRequest lookUpContactV1(const ContactSelector &selector)
{
    QJsonObject body = selectorJson(selector);
    if (selector.id)
        body.insert("id"_L1, QString::number(selector.id->value));
    return needing(names(selector), "id or phone"_L1,
        read("lookUpContactV1"_L1, Method::Post, u"/v1/contact/get"_s, body));
}

ApiRequest pageContactsV1(const PageRequestV1 &page)
{
    QJsonObject body;
    putText(body, "date"_L1, page.date);
    put(body, "limit"_L1, page.limit);
    put(body, "page"_L1, page.page);
    put(body, "ascending"_L1, page.ascending);
    return read("pageContactsV1"_L1, Method::Post, u"/v1/contacts"_s, body);
}

ApiRequest countContactsV1(const QString &updatedAfter)
{
    QJsonObject body;
    putText(body, "date"_L1, updatedAfter);
    return read("countContactsV1"_L1, Method::Post, u"/v1/contacts/count"_s, body);
}

ApiRequest batchCreateContactsV1(const QList<ContactWrite> &contacts, bool overwrite)
{
    QJsonArray body;
    for (const ContactWrite &contact : contacts)
        body.append(contactJson(contact));
    ApiRequest request =
        write("batchCreateContactsV1"_L1, Method::Post, u"/v1/batch/contacts"_s, body);
    request.query = {overwriteIs(overwrite)};
    return needing(!contacts.isEmpty(), "contacts"_L1, request);
}

ApiRequest createContactV2(const ContactWrite &contact)
{
    // Channels stand in the place of `phone` here ([S3]).
    QJsonObject body = contactWithChannelsJson(contact);
    body.remove("phone"_L1);
    return needing(!contact.channels.isEmpty(), "channel"_L1,
        write("createContactV2"_L1, Method::Post, u"/v2/contact"_s, body));
}

ApiRequest getContactV2(const QString &uuid)
{
    return needing(
        isSegment(uuid), "uuid"_L1, read("getContactV2"_L1, Method::Get, contactPath(uuid)));
}

ApiRequest updateContactV2(const QString &uuid, const ContactWrite &contact)
{
    return needing(isSegment(uuid) && !contact.phone.isEmpty(), "uuid or phone"_L1,
        write("updateContactV2"_L1, Method::Put, contactPath(uuid), contactJson(contact)));
}

ApiRequest deleteContactV2(const QString &uuid)
{
    return needing(
        isSegment(uuid), "uuid"_L1, write("deleteContactV2"_L1, Method::Delete, contactPath(uuid)));
}

ApiRequest bulkWriteContactsV2(const QList<ContactWrite> &contacts)
{
    QJsonArray items;
    for (const ContactWrite &contact : contacts) {
        QJsonObject item = contactWithChannelsJson(contact);
        putText(item, "contact_id"_L1, contact.contactUuid);
        items.append(item);
    }
    return needing(!contacts.isEmpty(), "contacts"_L1,
        write("bulkWriteContactsV2"_L1, Method::Post, u"/v2/contacts"_s,
            QJsonObject{{u"contacts"_s, items}}));
}

ApiRequest bulkDeleteContactsV2(const QStringList &uuids)
{
    const QJsonObject body{{u"contact_channels"_s, selectorsJson({{u"id"_s, uuids}})}};
    return needing(!uuids.isEmpty() && !uuids.contains(QString()), "uuid"_L1,
        write("bulkDeleteContactsV2"_L1, Method::Delete, u"/v2/contacts"_s, body));
}

ApiRequest pageContactsV2(const PageRequestV2 &page)
{
    QJsonObject body{
        {u"limit"_s, page.limit}, {u"page"_s, page.page}, {u"ascending"_s, page.ascending}};
    putText(body, "date"_L1, page.date);
    return read("pageContactsV2"_L1, Method::Post, u"/v2/contacts/list"_s, body);
}

ApiRequest searchContactsV2(const QList<ChannelSelector> &selectors)
{
    return needing(!selectors.isEmpty(), "channel"_L1,
        read("searchContactsV2"_L1, Method::Post, u"/v2/contacts/search"_s,
            {{u"contact_channels"_s, selectorsJson(selectors)}}));
}

ApiRequest addContactChannel(const QString &uuid, const ChannelWrite &channel)
{
    return needing(isSegment(uuid), "uuid"_L1,
        write("addContactChannel"_L1, Method::Post, contactPath(uuid) + u"/channel"_s,
            channelJson(channel)));
}

ApiRequest updateContactChannel(const QString &uuid, const ChannelWrite &channel)
{
    return needing(isSegment(uuid), "uuid"_L1,
        write("updateContactChannel"_L1, Method::Put, contactPath(uuid) + u"/channel"_s,
            channelJson(channel)));
}

ApiRequest listContactChannels(const QString &uuid)
{
    return needing(isSegment(uuid), "uuid"_L1,
        read("listContactChannels"_L1, Method::Get, contactPath(uuid) + u"/channels"_s));
}

ApiRequest getContactChannel(const QString &uuid, const QString &type)
{
    return needing(isSegment(uuid) && isSegment(type), "uuid or type"_L1,
        read("getContactChannel"_L1, Method::Get,
            contactPath(uuid) + u"/channel/"_s + segment(type)));
}

ApiRequest deleteContactChannel(const QString &uuid, const QString &type)
{
    return needing(isSegment(uuid) && isSegment(type), "uuid or type"_L1,
        write("deleteContactChannel"_L1, Method::Delete,
            contactPath(uuid) + u"/channel/"_s + segment(type)));
}

} // namespace requests

} // namespace rolodesk
