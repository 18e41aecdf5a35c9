#include "outsider.h"

#include "contactwrite.h"
#include "database.h"
#include "message.h"
#include "service.h"
#include "text.h"

namespace sandbox {

namespace {

Contact target(Service &service, const Json &action)
{
    std::optional<Contact> contact;
    if (const Json &id = member(action, "contact"); !id.is_null()) {
        if (id.is_string() && isUuid(id.get_ref<const std::string &>()))
            contact = service.book().byUuid(id.get_ref<const std::string &>());
        else
            contact = service.book().byId(
                service.keptId(std::to_string(integerIn(id, "contact")), "contact"));
    } else if (const Json &phone = member(action, "phone"); !phone.is_null()) {
        const auto ids = service.book().holders("phone", textIn(phone, "phone"));
        if (!ids.empty())
            contact = service.book().byId(ids.front());
    } else {
        throw badData("contact or phone is required");
    }
    if (!contact)
        throw notFound("contact: there is no such contact");
    return std::move(*contact);
}

} // namespace

void actAsSomebodyElse(Service &service, const Json &action)
{
    const std::string type = textIn(member(action, "type"), "type");
    ContactWriter writer(service.book(), service.switches());
    if (type == "create") {
        const ContactWrite write = readContactWrite(member(action, "contact"), WriteKind::BulkItem,
            service.directory(), service.switches());
        Transaction transaction(service.database());
        writer.create(write, service.book().nextStamp());
        transaction.commit();
        return;
    }
    Contact contact = target(service, action);
    if (type == "delete") {
        Transaction transaction(service.database());
        service.book().remove(contact.id);
        transaction.commit();
        return;
    }
    Json patch = member(action, "patch");
    if (patch.is_null())
        patch = Json::object();
    // Somebody else changes only what the patch names, whatever the switch about omitted names
    // says.
    if (patch.is_object() && !patch.contains("first"))
        patch["first"] = contact.first;
    if (patch.is_object() && !patch.contains("last"))
        patch["last"] = contact.last;
    const bool keepTags = patch.is_object() && !patch.contains("tags");
    ContactWrite write =
        readContactWrite(patch, WriteKind::Patch, service.directory(), service.switches());
    if (keepTags)
        write.tags = contact.tags;
    Transaction transaction(service.database());
    writer.update(std::move(contact), write, false, service.book().nextStamp());
    transaction.commit();
}

} // namespace sandbox
