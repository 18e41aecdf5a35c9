#include "contactwrite.h"
#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "service.h"
#include "text.h"

#include <algorithm>

namespace sandbox {

namespace {

Response channelList(Service &service, const Contact &contact)
{
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const Channel &channel : service.book().channels(contact.id))
        view.write(out, channel, contact);
    out.endArray();
    return response;
}

Response oneChannel(Service &service, const Channel &channel, const Contact &contact)
{
    Response response;
    JsonOut out(response.body);
    service.view().write(out, channel, contact);
    return response;
}

std::vector<Channel> channelsOfType(
    Service &service, const Contact &contact, const std::string &type)
{
    std::vector<Channel> channels = service.book().channels(contact.id);
    std::erase_if(channels, [&type](const Channel &channel) { return channel.type != type; });
    return channels;
}

void refuseTaken(Service &service, const Channel &channel, std::int64_t contact)
{
    const std::string_view rule = service.switches().value(Switch::ExistingPhone);
    if (rule != "400" && rule != "409")
        return;
    const auto ids = service.book().holders(channel.type, channel.value);
    if (std::any_of(ids.begin(), ids.end(), [contact](std::int64_t id) { return id != contact; }))
        throw Refusal{rule == "400" ? 400 : 409, rule == "400" ? "bad_data" : "conflict",
            "channel_id belongs to another contact"};
}

/// Keeps the contact's own phone and e-mail in step with its channels.
void follow(Service &service, Contact &contact, const std::string &type)
{
    std::string *own = type == "phone" ? &contact.phone
        : type == "email"              ? &contact.email
                                       : nullptr;
    if (!own)
        return;
    const auto channels = channelsOfType(service, contact, type);
    const bool held = std::any_of(channels.begin(), channels.end(),
        [own](const Channel &channel) { return channel.value == *own; });
    if (!held)
        *own = channels.empty() ? std::string() : channels.front().value;
}

} // namespace

Response addContactChannel(Service &service, const Call &call)
{
    Contact contact = service.contactOfUuid(call.arguments[0]);
    Channel given = readChannel(parsedObject(call.request.body), "");
    refuseTaken(service, given, contact.id);
    const auto held = channelsOfType(service, contact, given.type);
    const bool present = std::any_of(held.begin(), held.end(),
        [&given](const Channel &channel) { return channel.value == given.value; });
    if (!present) {
        Transaction transaction(service.database());
        const Instant stamp = service.book().nextStamp();
        given.contact = contact.id;
        given.created = stamp;
        given.updated = stamp;
        if (!held.empty() && service.switches().is(Switch::ChannelsPerType, "one")) {
            given.id = held.front().id;
            service.book().saveChannel(given);
        } else {
            service.book().insertChannel(given);
        }
        follow(service, contact, given.type);
        service.book().save(contact, "update", stamp);
        transaction.commit();
    }
    return channelList(service, contact);
}

Response updateContactChannel(Service &service, const Call &call)
{
    Contact contact = service.contactOfUuid(call.arguments[0]);
    const Channel given = readChannel(parsedObject(call.request.body), "");
    const auto held = channelsOfType(service, contact, given.type);
    if (held.empty())
        throw service.missing("channel_type: the contact has no channel of this type");
    refuseTaken(service, given, contact.id);
    Channel changed = held.front();
    if (changed.value != given.value) {
        Transaction transaction(service.database());
        const Instant stamp = service.book().nextStamp();
        changed.value = given.value;
        changed.updated = stamp;
        service.book().saveChannel(changed);
        follow(service, contact, given.type);
        service.book().save(contact, "update", stamp);
        transaction.commit();
    }
    if (service.switches().is(Switch::ChannelPut, "one"))
        return oneChannel(service, changed, contact);
    return channelList(service, contact);
}

Response listContactChannels(Service &service, const Call &call)
{
    return channelList(service, service.contactOfUuid(call.arguments[0]));
}

Response getContactChannel(Service &service, const Call &call)
{
    const Contact contact = service.contactOfUuid(call.arguments[0]);
    const auto held = channelsOfType(service, contact, call.arguments[1]);
    if (held.empty())
        throw service.missing("channelType: the contact has no channel of this type");
    return oneChannel(service, held.front(), contact);
}

Response deleteContactChannel(Service &service, const Call &call)
{
    Contact contact = service.contactOfUuid(call.arguments[0]);
    const auto held = channelsOfType(service, contact, call.arguments[1]);
    if (held.empty())
        throw service.missing("channelType: the contact has no channel of this type");
    if (held.size() == service.book().channels(contact.id).size())
        throw badData("channelType: a contact needs at least one channel");
    Transaction transaction(service.database());
    const Instant stamp = service.book().nextStamp();
    for (const Channel &channel : held)
        service.book().removeChannel(channel.id);
    follow(service, contact, call.arguments[1]);
    service.book().save(contact, "update", stamp);
    transaction.commit();
    return service.word("ok");
}

} // namespace sandbox
