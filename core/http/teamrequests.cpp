#include "core/http/requestparts.h"
#include "core/http/requests.h"

#include <array>

namespace rolodesk::requests {

namespace {

QString tagPath(TagId id)
{
    return u"/v1/tag/"_s + QString::number(id.value);
}

QLatin1String nameOf(StatusChange change)
{
    constexpr std::array texts{"active", "blocked", "unblocked", "subscribed", "unsubscribed"};
    return QLatin1String(texts[static_cast<size_t>(change)]);
}

} // namespace

ApiRequest getContactStatus(const ContactSelector &selector)
{
    return needing(names(selector), "id or phone"_L1,
        read("getContactStatus"_L1, Method::Post, u"/v1/contact/status"_s, selectorJson(selector)));
}

ApiRequest setContactStatus(const ContactSelector &selector, StatusChange change)
{
    QJsonObject body = selectorJson(selector);
    body.insert("status"_L1, nameOf(change));
    return needing(names(selector), "id or phone"_L1,
        write("setContactStatus"_L1, Method::Post, u"/v1/contact/set_status"_s, body));
}

ApiRequest listContactFields()
{
    return read("listContactFields"_L1, Method::Post, u"/v1/contact-fields"_s, QJsonObject());
}

ApiRequest createContactFields(const QStringList &titles)
{
    QJsonArray body;
    for (const QString &title : titles)
        body.append(QJsonObject{{u"title"_s, title}});
    return needing(!titles.isEmpty(), "titles"_L1,
        write("createContactFields"_L1, Method::Post, u"/v1/contacts/fields"_s, body));
}

ApiRequest createTag(const QString &label, const QString &color)
{
    QJsonObject body{{u"tag"_s, label}};
    putText(body, "color"_L1, color);
    return write("createTag"_L1, Method::Post, u"/v1/tag"_s, body);
}

ApiRequest getTag(TagId id)
{
    return needing(id.isValid(), "id"_L1, read("getTag"_L1, Method::Get, tagPath(id)));
}

ApiRequest deleteTag(TagId id)
{
    return needing(id.isValid(), "id"_L1, write("deleteTag"_L1, Method::Delete, tagPath(id)));
}

ApiRequest pageTags(const QString &date)
{
    QJsonObject body;
    putText(body, "date"_L1, date);
    return read("pageTags"_L1, Method::Post, u"/v1/tags"_s, body);
}

ApiRequest getTeam()
{
    return read("getTeam"_L1, Method::Get, u"/v1/team"_s);
}

ApiRequest listInboxes()
{
    return read("listInboxes"_L1, Method::Get, u"/v1/inboxes"_s);
}

ApiRequest lookUpUsers(const QStringList &phones, const QStringList &emails)
{
    QJsonObject body;
    if (!phones.isEmpty())
        body.insert("phone"_L1, QJsonArray::fromStringList(phones));
    if (!emails.isEmpty())
        body.insert("email"_L1, QJsonArray::fromStringList(emails));
    return needing(!body.isEmpty(), "phone or email"_L1,
        read("lookUpUsers"_L1, Method::Get, u"/v1/users/get"_s, body));
}

ApiRequest updateUsers(const QList<MembershipChange> &changes)
{
    QJsonArray users;
    for (const MembershipChange &change : changes) {
        QJsonObject user{{u"id"_s, change.id.value}};
        put(user, "first_name"_L1, change.firstName);
        put(user, "last_name"_L1, change.lastName);
        put(user, "role_id"_L1, change.roleId);
        users.append(user);
    }
    return needing(!changes.isEmpty(), "changes"_L1,
        write("updateUsers"_L1, Method::Post, u"/v1/users/update"_s,
            QJsonObject{{u"users"_s, users}}));
}

} // namespace rolodesk::requests
