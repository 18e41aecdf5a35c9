#include "contactwrite.h"
#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "listing.h"
#include "service.h"

namespace sandbox {

namespace {

bool overwriteAsked(const Request &request)
{
    const auto value = request.queryValue("overwrite");
    if (!value || *value == "false" || value->empty())
        return false;
    if (*value != "true")
        throw badData("overwrite must be true or false");
    return true;
}

} // namespace

Response createContactV1(Service &service, const Call &call)
{
    const ContactWrite write = readContactWrite(
        parsedObject(call.request.body), WriteKind::V1, service.directory(), service.switches());
    Transaction transaction(service.database());
    ContactWriter writer(service.book(), service.switches());
    const Contact contact = writer.createOrMeet(write, service.book().nextStamp());
    transaction.commit();
    return Response::json(service.view().reference(contact));
}

Response getContactV1(Service &service, const Call &call)
{
    return Response::json(service.view().json(service.contactOf(call.arguments[0]), Family::V1));
}

Response updateContactV1(Service &service, const Call &call)
{
    const bool replace = overwriteAsked(call.request);
    Contact contact = service.contactOf(call.arguments[0]);
    const ContactWrite write = readContactWrite(
        parsedObject(call.request.body), WriteKind::V1, service.directory(), service.switches());
    Transaction transaction(service.database());
    ContactWriter writer(service.book(), service.switches());
    contact = writer.update(std::move(contact), write, replace, service.book().nextStamp());
    transaction.commit();
    return Response::json(
        service.view().reference(contact, service.switches().is(Switch::V1Update, "with_uuid")));
}

Response deleteContactV1(Service &service, const Call &call)
{
    const Contact contact = service.contactOf(call.arguments[0]);
    Transaction transaction(service.database());
    service.book().remove(contact.id);
    transaction.commit();
    return service.word("ok");
}

Response lookUpContactV1(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    std::optional<Contact> contact;
    if (const Json &phone = member(body, "phone"); !phone.is_null()) {
        const std::string &number = textIn(phone, "phone");
        checkPhone(number, "phone");
        if (const auto ids = service.book().holders("phone", number); !ids.empty())
            contact = service.book().byId(ids.front());
    } else if (const Json &id = member(body, "id"); !id.is_null()) {
        contact = service.book().byId(service.keptId(std::to_string(integerIn(id, "id")), "id"));
    } else {
        throw badData("phone or id is required");
    }
    if (contact)
        return Response::json(service.view().json(*contact, Family::V1));
    const std::string_view shape = service.switches().value(Switch::LookupMissing);
    if (shape == "null")
        return Response::json("null");
    if (shape == "object")
        return Response::json("{}");
    throw service.missing("phone: there is no such contact");
}

Response pageContactsV1(Service &service, const Call &call)
{
    const Switches &switches = service.switches();
    const ListRequest asked = readListRequest(
        parsedObject(call.request.body), switches, switches.number(Switch::V1PageBase));
    std::string_view direction = switches.value(Switch::V1Direction);
    if (asked.ascending && switches.is(Switch::V1Ascending, "honoured"))
        direction = *asked.ascending ? "oldest" : "newest";
    PageQuery query;
    query.idAscending = switches.is(Switch::Ties, "id_asc");
    query.limit = switches.is(Switch::V1Limit, "honoured") ? asked.limit : defaultLimit;
    query.ascending = direction == "oldest";
    if (switches.is(Switch::V1Page, "honoured"))
        query.skip = asked.page * query.limit;
    if (asked.date && direction != "ignored") {
        const bool inclusive = switches.is(Switch::V1Cursor, "inclusive");
        if (direction == "oldest")
            query.low = *asked.date + (inclusive ? 0 : 1);
        else
            query.high = *asked.date - (inclusive ? 0 : 1);
    }
    return contactPage(service, query, Family::V1);
}

Response countContactsV1(Service &service, const Call &call)
{
    const Switches &switches = service.switches();
    const std::string_view shape = switches.value(Switch::CountShape);
    if (shape == "absent")
        throw notFound("there is no such path");
    const ListRequest asked = readListRequest(parsedObject(call.request.body), switches, 0);
    const bool bounded = asked.date && !switches.is(Switch::V2Date, "ignored");
    const std::int64_t count = bounded
        ? service.book().countFrom(*asked.date + (switches.is(Switch::V2Date, "inclusive") ? 0 : 1))
        : service.book().count();
    const std::string digits = std::to_string(count);
    if (shape == "string")
        return Response::json('"' + digits + '"');
    if (shape == "object")
        return Response::json("{\"count\":" + digits + '}');
    Response response = Response::json(digits);
    if (shape == "text")
        response.type = "text/plain; charset=utf-8";
    return response;
}

Response batchCreateContactsV1(Service &service, const Call &call)
{
    const bool overwrite = overwriteAsked(call.request);
    return batchWriteV1(service, parsedBody(call.request.body), overwrite);
}

} // namespace sandbox
