#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "service.h"

#include <algorithm>

namespace sandbox {

namespace {

void writeMembership(JsonOut &out, const ContactView &view, const Member &member)
{
    out.beginObject();
    out.field("id", member.id);
    out.field("phone", std::string_view(member.phone));
    out.field("name", std::string_view(member.name()));
    out.field("email", std::string_view(member.email));
    out.field("role_id", member.roleId);
    out.field("team_id", teamId);
    out.field("created_at", std::string_view(view.time(member.created)));
    out.field("updated_at", std::string_view(view.time(member.updated)));
    out.field("user_created_at", std::string_view(view.time(member.created)));
    out.field("user_updated_at", std::string_view(view.time(member.updated)));
    out.endObject();
}

std::vector<std::string> textsIn(const Json &body, const char *name)
{
    const Json &value = member(body, name);
    std::vector<std::string> texts;
    if (value.is_null())
        return texts;
    if (!value.is_array())
        throw badData(std::string(name) + " must be an array of strings");
    for (const Json &item : value)
        texts.push_back(textIn(item, name));
    return texts;
}

} // namespace

Response getTeam(Service &service, const Call &)
{
    Response response;
    JsonOut out(response.body);
    out.beginObject().field("id", teamId).field("name", "Example team");
    out.field("list_size", std::int64_t(5000)).key("members").beginArray();
    for (const auto &[id, member] : service.directory().members()) {
        out.beginObject().field("id", id).field("name", std::string_view(member.name()));
        out.field("role", std::string_view(member.role)).endObject();
    }
    out.endArray().endObject();
    return response;
}

Response lookUpUsers(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    const auto phones = textsIn(body, "phone");
    const auto emails = textsIn(body, "email");
    if (phones.empty() && emails.empty())
        throw badData("phone or email is required");
    const auto holds = [](const std::vector<std::string> &list, const std::string &value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginObject().key("memberships").beginArray();
    for (const auto &[id, member] : service.directory().members()) {
        if (holds(phones, member.phone) || holds(emails, member.email))
            writeMembership(out, view, member);
    }
    out.endArray().endObject();
    return response;
}

Response updateUsers(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    const Json &users = member(body, "users");
    if (!users.is_array())
        throw badData("users must be an array");
    Transaction transaction(service.database());
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginObject().key("memberships").beginArray();
    for (const Json &user : users) {
        if (!user.is_object() || member(user, "id").is_null())
            throw badData("users.id is required");
        const auto found =
            service.directory().members().find(integerIn(member(user, "id"), "users.id"));
        if (found == service.directory().members().end())
            throw service.missing("users.id: there is no such user");
        Member changed = found->second;
        if (const Json &first = member(user, "first_name"); !first.is_null())
            changed.first = textIn(first, "users.first_name");
        if (const Json &last = member(user, "last_name"); !last.is_null())
            changed.last = textIn(last, "users.last_name");
        if (const Json &role = member(user, "role_id"); !role.is_null()) {
            changed.roleId = integerIn(role, "users.role_id");
            if (changed.roleId != 1 && changed.roleId != 4)
                throw badData("users.role_id must be 1 or 4");
            changed.role = changed.roleId == 1 ? "admin" : "member";
        }
        changed.updated = service.book().nextStamp();
        service.directory().putMember(changed);
        writeMembership(out, view, changed);
    }
    out.endArray().endObject();
    transaction.commit();
    return response;
}

Response listInboxes(Service &service, const Call &)
{
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const Inbox &inbox : service.directory().inboxes()) {
        out.beginObject();
        out.field("id", inbox.id);
        out.field("name", std::string_view(inbox.name));
        out.field("team", teamId);
        out.key("members").raw('[' + joined(inbox.members) + ']');
        out.field("phone", std::string_view(inbox.phone));
        out.key("phones").raw("[" + jsonText(inbox.phone) + "]");
        out.field("rev", inbox.rev);
        out.field("op", "create");
        out.endObject();
    }
    out.endArray();
    return response;
}

} // namespace sandbox
