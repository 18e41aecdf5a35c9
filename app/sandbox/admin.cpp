#include "contactwrite.h"
#include "database.h"
#include "examples.h"
#include "handlers.h"
#include "jsonout.h"
#include "outsider.h"
#include "schema.h"
#include "service.h"
#include "text.h"

#include <memory>

namespace sandbox {

namespace {

Instant timeIn(const Json &object, const char *name, Instant fallback)
{
    const Json &value = member(object, name);
    if (value.is_null())
        return fallback;
    const auto instant = instantOf(textIn(value, name));
    if (!instant)
        throw badData(std::string(name) + " is not an RFC 3339 time");
    return *instant;
}

std::string textOr(const Json &object, const char *name, const std::string &fallback)
{
    const Json &value = member(object, name);
    return value.is_null() ? fallback : textIn(value, name);
}

std::int64_t numberOr(const Json &object, const char *name, std::int64_t fallback)
{
    const Json &value = member(object, name);
    return value.is_null() ? fallback : integerIn(value, name);
}

bool flagOr(const Json &object, const char *name, bool fallback)
{
    const Json &value = member(object, name);
    return value.is_boolean() ? value.get<bool>() : fallback;
}

Contact rawContact(const Json &item, Instant now)
{
    if (!item.is_object())
        throw badData("a contact must be a JSON object");
    Contact contact;
    contact.id = numberOr(item, "id", 0);
    contact.uuid = lowered(textOr(item, "uuid", randomUuid()));
    contact.phone = textOr(item, "phone", "");
    contact.first = textOr(item, "first", "");
    contact.last = textOr(item, "last", "");
    contact.displayName = textOr(
        item, "display_name", contact.first + (contact.last.empty() ? "" : " ") + contact.last);
    contact.email = textOr(item, "email", "");
    contact.avatar = textOr(item, "avatar", "");
    if (const Json &custom = member(item, "custom"); custom.is_object())
        contact.custom = custom.dump();
    if (const Json &tags = member(item, "tags"); tags.is_array()) {
        for (const Json &tag : tags)
            contact.tags.push_back(
                integerIn(tag.is_object() ? member(tag, "tag_id") : tag, "tags"));
    }
    contact.owner = numberOr(item, "assigned_user_id", 0);
    contact.creator = numberOr(item, "creator_id", 42);
    contact.inbox = numberOr(item, "inbox_id", 413);
    contact.parent = numberOr(item, "parent_id", 0);
    contact.externalId = textOr(item, "external_id", "");
    contact.externalRef = textOr(item, "external_ref", "");
    if (const Json &note = member(item, "note"); note.is_array())
        contact.note = note.dump();
    contact.shared = flagOr(item, "shared", true);
    contact.type = textOr(item, "type", contact.type);
    contact.op = textOr(item, "op", contact.op);
    contact.rev = numberOr(item, "rev", 1);
    contact.stamp = timeIn(item, "updated", now);
    contact.created = timeIn(item, "created", contact.stamp);
    contact.optedOut = flagOr(item, "is_opted_out", false);
    contact.blocked = flagOr(item, "blocked", false);
    return contact;
}

void putRaw(Service &service, const Json &item, Contact &contact)
{
    ContactBook &book = service.book();
    if (contact.id != 0)
        book.remove(contact.id);
    book.insert(contact);
    book.moveChannel(contact.id, "phone", "", contact.phone, contact.created);
    book.moveChannel(contact.id, "email", "", contact.email, contact.created);
    if (const Json &channels = member(item, "contact_channels"); channels.is_array()) {
        for (const Json &given : channels) {
            const std::string type = textOr(given, "channel_type", "");
            const std::string value = textOr(given, "channel_id", "");
            if ((type == "phone" && value == contact.phone)
                || (type == "email" && value == contact.email))
                continue;
            Channel channel{0, contact.id, type, value, textOr(given, "channel_handle", ""),
                textOr(given, "info_channel", ""), contact.created, contact.created};
            book.insertChannel(channel);
        }
    }
}

Response done()
{
    return Response::json("{\"ok\":true}");
}

} // namespace

Response showState(Service &service, const Call &)
{
    Response response;
    JsonOut out(response.body);
    out.beginObject();
    out.field("contacts", service.book().count());
    out.field("tags", static_cast<std::int64_t>(service.directory().tags().size()));
    out.field("fields", static_cast<std::int64_t>(service.directory().fields().size()));
    out.field("members", static_cast<std::int64_t>(service.directory().members().size()));
    out.field("requests", static_cast<std::int64_t>(service.log().total()));
    out.field("seed_contacts", service.seed().contacts);
    out.field("seed", static_cast<std::int64_t>(service.seed().seed));
    out.field("now", std::string_view(instantText(instantNow(), 6, true)));
    out.field("version", ROLODESK_VERSION);
    out.endObject();
    return response;
}

Response showSwitches(Service &service, const Call &)
{
    return Response::json(service.switches().json());
}

Response setSwitches(Service &service, const Call &call)
{
    if (std::string problem = service.switches().merge(call.request.body); !problem.empty())
        throw badData(std::move(problem));
    service.rateLimit().clear();
    service.applySwitches();
    return Response::json(service.switches().json());
}

Response showFaults(Service &service, const Call &)
{
    return Response::json(service.faults().json());
}

Response setFaults(Service &service, const Call &call)
{
    service.faults().replace(parsedBody(call.request.body));
    return Response::json(service.faults().json());
}

Response showRequests(Service &service, const Call &)
{
    return Response::json(service.log().json());
}

Response clearRequests(Service &service, const Call &)
{
    service.log().clear();
    return done();
}

Response putRawContacts(Service &service, const Call &call)
{
    const Json body = parsedBody(call.request.body);
    const Json items = body.is_array() ? body : Json::array({body});
    const Instant now = service.book().nextStamp();
    Transaction transaction(service.database());
    Response response;
    JsonOut out(response.body);
    out.beginObject().key("contacts").beginArray();
    for (const Json &item : items) {
        Contact contact = rawContact(item, now);
        putRaw(service, item, contact);
        out.beginObject().field("id", contact.id).field("uuid", std::string_view(contact.uuid));
        out.endObject();
    }
    out.endArray().endObject();
    transaction.commit();
    return response;
}

Response changeByOther(Service &service, const Call &call)
{
    Json action = parsedObject(call.request.body);
    action["type"] = "change";
    actAsSomebodyElse(service, action);
    return done();
}

Response deleteByOther(Service &service, const Call &call)
{
    Json action = parsedObject(call.request.body);
    action["type"] = "delete";
    actAsSomebodyElse(service, action);
    return done();
}

Response makeExamples(Service &service, const Call &)
{
    ensureExamples(service.database(), service.book(), service.directory());
    return done();
}

Response resetWorkspace(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    SeedPlan seed = service.seed();
    seed.contacts = numberOr(body, "contacts", seed.contacts);
    seed.seed =
        static_cast<std::uint64_t>(numberOr(body, "seed", static_cast<std::int64_t>(seed.seed)));
    if (seed.contacts < 0 || seed.contacts > 10'000'000)
        throw badData("contacts must be 0 to 10000000");
    {
        Transaction transaction(service.database());
        emptyTables(service.database());
        transaction.commit();
    }
    service.book().reload();
    seedContacts(service.database(), service.book(), seed);
    service.setSeed(seed);
    service.book().reload();
    service.directory().reload();
    service.applySwitches();
    service.log().clear();
    return done();
}

Response dumpState(Service &service, const Call &)
{
    Response response;
    response.type = "application/x-ndjson";
    auto last = std::make_shared<std::int64_t>(0);
    std::string head;
    const auto line = [&head](std::string_view kind, std::int64_t id, std::string_view text) {
        JsonOut(head)
            .beginObject()
            .field("kind", kind)
            .field("id", id)
            .field("label", text)
            .endObject();
        head += '\n';
    };
    for (const auto &[id, tag] : service.directory().tags())
        line("tag", id, tag.label);
    for (const auto &[id, field] : service.directory().fields())
        line("field", id, field.title);
    for (const auto &[id, member] : service.directory().members())
        line("member", id, member.name());
    response.stream = [&service, last, head](std::string &out) {
        if (*last == 0)
            out += head;
        std::vector<Contact> contacts;
        {
            Query query(service.database(),
                std::string("SELECT ") + ContactBook::columns()
                    + " FROM contact WHERE id > ? ORDER BY id LIMIT 200",
                *last);
            while (query.next())
                contacts.push_back(ContactBook::read(query));
        }
        for (const Contact &contact : contacts) {
            out += ContactView::plain(contact, service.book());
            out += '\n';
            *last = contact.id;
        }
        return !contacts.empty();
    };
    return response;
}

} // namespace sandbox
