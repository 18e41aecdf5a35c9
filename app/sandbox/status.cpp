#include "contactwrite.h"
#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "service.h"

namespace sandbox {

namespace {

Contact selected(Service &service, const Json &body)
{
    if (const Json &id = member(body, "id"); !id.is_null())
        return service.contactOf(std::to_string(integerIn(id, "id")));
    const Json &phone = member(body, "phone");
    if (phone.is_null())
        throw badData("id or phone is required");
    checkPhone(textIn(phone, "phone"), "phone");
    const auto ids = service.book().holders("phone", phone.get_ref<const std::string &>());
    if (ids.empty())
        throw service.missing("phone: there is no contact with this number");
    return *service.book().byId(ids.front());
}

} // namespace

Response getContactStatus(Service &service, const Call &call)
{
    const Contact contact = selected(service, parsedObject(call.request.body));
    Response response;
    JsonOut out(response.body);
    out.beginObject();
    out.field("id", service.view().shownId(contact.id));
    out.field("phone", std::string_view(contact.phone));
    out.field("unsubscribed", contact.optedOut);
    out.field("blocked", contact.blocked);
    if (service.switches().is(Switch::StatusExtra, "on")) {
        out.field("unsubscribed_admin", contact.optedBy == "admin");
        out.field("unsubscribed_contact", contact.optedBy == "contact");
    }
    out.endObject();
    return response;
}

Response setContactStatus(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    const Json &given = member(body, "status");
    if (given.is_null())
        throw badData("status is required");
    const std::string &status = textIn(given, "status");
    Contact contact = selected(service, body);
    if (status == "unsubscribed") {
        contact.optedOut = true;
        contact.optedBy = "admin";
    } else if (status == "blocked") {
        contact.blocked = true;
    } else if (status == "subscribed") {
        contact.optedOut = false;
    } else if (status == "unblocked") {
        contact.blocked = false;
    } else if (status == "active") {
        contact.optedOut = false;
        contact.blocked = false;
    } else {
        throw badData("status must be active, blocked, unblocked, subscribed or unsubscribed");
    }
    if (!contact.optedOut)
        contact.optedBy.clear();
    Transaction transaction(service.database());
    service.book().save(contact, "status", service.book().nextStamp());
    transaction.commit();
    return service.word("success");
}

} // namespace sandbox
