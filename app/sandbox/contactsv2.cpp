#include "contactwrite.h"
#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "listing.h"
#include "service.h"
#include "text.h"

#include <set>

namespace sandbox {

namespace {

/// The kind of a channel value whose type was left out.
std::string typeOf(const std::string &value)
{
    if (isDigits(value))
        return "phone";
    if (value.find('@') != std::string::npos)
        return "email";
    throw badData("contact_channels.channel_type is required: the value shows no kind");
}

} // namespace

Response createContactV2(Service &service, const Call &call)
{
    const ContactWrite write = readContactWrite(parsedObject(call.request.body),
        WriteKind::V2Create, service.directory(), service.switches());
    Transaction transaction(service.database());
    ContactWriter writer(service.book(), service.switches());
    const Contact contact = writer.createOrMeet(write, service.book().nextStamp());
    transaction.commit();
    return Response::json(service.view().reference(contact));
}

Response getContactV2(Service &service, const Call &call)
{
    return Response::json(
        service.view().json(service.contactOfUuid(call.arguments[0]), Family::V2));
}

Response updateContactV2(Service &service, const Call &call)
{
    Contact contact = service.contactOfUuid(call.arguments[0]);
    const ContactWrite write = readContactWrite(parsedObject(call.request.body),
        WriteKind::V2Update, service.directory(), service.switches());
    Transaction transaction(service.database());
    ContactWriter writer(service.book(), service.switches());
    contact = writer.update(std::move(contact), write,
        service.switches().is(Switch::V2Custom, "replace"), service.book().nextStamp());
    transaction.commit();
    return Response::json(service.view().json(contact, Family::V2));
}

Response deleteContactV2(Service &service, const Call &call)
{
    const Contact contact = service.contactOfUuid(call.arguments[0]);
    Transaction transaction(service.database());
    service.book().remove(contact.id);
    transaction.commit();
    return service.word("ok");
}

Response pageContactsV2(Service &service, const Call &call)
{
    const Switches &switches = service.switches();
    if (switches.is(Switch::V2List, "absent"))
        throw notFound("there is no such path");
    const ListRequest asked = readListRequest(
        parsedObject(call.request.body), switches, switches.number(Switch::V2PageBase));
    PageQuery query;
    query.ascending = asked.ascending.value_or(false);
    query.idAscending = switches.is(Switch::Ties, "id_asc");
    query.limit = asked.limit;
    query.skip = asked.page * asked.limit;
    if (asked.date && !switches.is(Switch::V2Date, "ignored"))
        query.low = *asked.date + (switches.is(Switch::V2Date, "inclusive") ? 0 : 1);
    return contactPage(service, query, Family::V2);
}

Response searchContactsV2(Service &service, const Call &call)
{
    if (service.switches().is(Switch::V2Search, "absent"))
        throw notFound("there is no such path");
    const Json body = parsedObject(call.request.body);
    const Json &selectors = member(body, "contact_channels");
    if (!selectors.is_array() || selectors.empty())
        throw badData("contact_channels must be an array of at least one selector");
    std::vector<std::int64_t> found;
    std::set<std::int64_t> seen;
    std::size_t values = 0;
    for (const Json &selector : selectors) {
        if (!selector.is_object())
            throw badData("contact_channels must hold objects");
        const Json &type = member(selector, "channel_type");
        const Json &ids = member(selector, "channel_ids");
        if (!ids.is_array() || ids.empty())
            throw badData("contact_channels.channel_ids must be an array of at least one text");
        for (const Json &id : ids) {
            if (++values > 1000)
                throw badData("contact_channels.channel_ids: 1000 values at most");
            const std::string &value = textIn(id, "contact_channels.channel_ids");
            const std::string kind = type.is_null() || type == Json("")
                ? typeOf(value)
                : textIn(type, "contact_channels.channel_type");
            for (const std::int64_t contact : service.book().holders(kind, value)) {
                if (seen.insert(contact).second)
                    found.push_back(contact);
            }
        }
    }
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const std::int64_t id : found) {
        if (const auto contact = service.book().byId(id))
            view.write(out, *contact, Family::V2);
    }
    out.endArray();
    return response;
}

} // namespace sandbox
