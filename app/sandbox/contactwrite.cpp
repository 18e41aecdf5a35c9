#include "contactwrite.h"

#include "directory.h"
#include "message.h"
#include "switches.h"
#include "text.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr std::array<std::string_view, 15> namedFields{"phone", "first", "last", "display_name",
    "email", "avatar", "custom", "assignee_id", "tags", "is_opted_out", "email_suppressions",
    "contact_channels", "contact_id", "local_id", "id"};

std::optional<std::string> optionalText(const Json &object, const char *name)
{
    const Json &value = member(object, name);
    if (value.is_null())
        return {};
    return textIn(value, name);
}

std::map<std::string, std::string> readCustom(
    const Json &value, const Directory &directory, bool refuseUnknown)
{
    if (!value.is_object())
        throw badData("custom must be an object of field ids and texts");
    std::map<std::string, std::string> custom;
    for (const auto &[key, text] : value.items()) {
        const auto id = integerOf(key);
        if (!id || !directory.fields().contains(*id)) {
            if (refuseUnknown)
                throw badData("custom: there is no field with the id " + key);
            continue;
        }
        if (!text.is_null())
            custom[std::to_string(*id)] = textIn(text, "custom." + key);
    }
    return custom;
}

std::vector<std::int64_t> readTags(
    const Json &value, const Directory &directory, bool refuseUnknown)
{
    if (!value.is_array())
        throw badData("tags must be an array of objects with tag_id");
    std::vector<std::int64_t> tags;
    for (const Json &item : value) {
        if (!item.is_object() || !item.contains("tag_id"))
            throw badData("tags: each item needs a tag_id");
        const std::int64_t id = integerIn(item["tag_id"], "tags.tag_id");
        if (!directory.tags().contains(id)) {
            if (refuseUnknown)
                throw badData("tags: there is no tag with the tag_id " + std::to_string(id));
            continue;
        }
        if (std::find(tags.begin(), tags.end(), id) == tags.end())
            tags.push_back(id);
    }
    if (value.size() > 5)
        throw badData("tags: a contact takes five tags at most");
    return tags;
}

std::int64_t readAssignee(const Json &value, const Directory &directory)
{
    const std::int64_t id = integerIn(value, "assignee_id");
    if (id != -1 && !directory.members().contains(id))
        throw badData("assignee_id: there is no user with the id " + std::to_string(id));
    return id == -1 ? 0 : id;
}

std::vector<Channel> readChannels(const Json &value)
{
    if (!value.is_array() || value.empty())
        throw badData("contact_channels must be an array of at least one channel");
    std::vector<Channel> channels;
    for (const Json &item : value)
        channels.push_back(readChannel(item, "contact_channels."));
    return channels;
}

void checkEmail(const std::string &email, std::string_view field)
{
    const auto at = email.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == email.size()
        || email.find_first_of(" \t\r\n") != std::string::npos)
        throw badData(std::string(field) + " is not an e-mail address");
}

} // namespace

void checkPhone(std::string_view phone, std::string_view field)
{
    if (!isDigits(phone) || phone.size() < 7 || phone.size() > 15)
        throw badData(std::string(field) + " must be 7 to 15 digits without a plus sign");
}

Channel readChannel(const Json &object, std::string_view where)
{
    const std::string prefix(where);
    if (!object.is_object())
        throw badData(prefix + "channel_type and channel_id are required");
    const Json &type = member(object, "channel_type");
    if (type.is_null())
        throw badData(prefix + "channel_type is required");
    const Json &value = member(object, "channel_id");
    if (value.is_null())
        throw badData(prefix + "channel_id is required");
    Channel channel;
    channel.type = textIn(type, prefix + "channel_type");
    channel.value = textIn(value, prefix + "channel_id");
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    if (channel.type.empty() || !std::all_of(channel.type.begin(), channel.type.end(), plain)
        || channel.type == "id")
        throw badData(prefix + "channel_type is not a channel type");
    if (channel.value.empty())
        throw badData(prefix + "channel_id must not be empty");
    if (channel.type == "phone")
        checkPhone(channel.value, prefix + "channel_id");
    else if (channel.type == "email")
        checkEmail(channel.value, prefix + "channel_id");
    if (const Json &handle = member(object, "channel_handle"); !handle.is_null())
        channel.handle = textIn(handle, prefix + "channel_handle");
    if (const Json &info = member(object, "info_channel"); !info.is_null())
        channel.info = textIn(info, prefix + "info_channel");
    return channel;
}

ContactWrite readContactWrite(
    const Json &object, WriteKind kind, const Directory &directory, const Switches &switches)
{
    if (!object.is_object())
        throw badData("a contact must be a JSON object");
    if (switches.is(Switch::UnknownFields, "refused")) {
        for (const auto &[name, value] : object.items()) {
            if (std::find(namedFields.begin(), namedFields.end(), name) == namedFields.end())
                throw badData(name + " is not a field of a contact");
        }
    }
    ContactWrite write;
    write.phone = optionalText(object, "phone");
    if (write.phone && write.phone->empty() && kind != WriteKind::V1)
        write.phone.reset();
    const bool phoneNeeded = kind == WriteKind::V1
        || (kind == WriteKind::V2Update && switches.is(Switch::V2Phone, "required"));
    if (phoneNeeded && (!write.phone || write.phone->empty()))
        throw badData("phone is required");
    if (write.phone)
        checkPhone(*write.phone, "phone");
    write.first = optionalText(object, "first");
    write.last = optionalText(object, "last");
    write.displayName = optionalText(object, "display_name");
    write.email = optionalText(object, "email");
    if (write.email && !write.email->empty())
        checkEmail(*write.email, "email");
    write.avatar = optionalText(object, "avatar");
    if (const Json &custom = member(object, "custom"); !custom.is_null())
        write.custom = readCustom(custom, directory, switches.is(Switch::UnknownCustom, "refused"));
    // 0 is what a Go service sees for a number left out.
    if (const Json &id = member(object, "assignee_id"); !id.is_null() && id != Json(0))
        write.assignee = readAssignee(id, directory);
    if (const Json &tags = member(object, "tags"); !tags.is_null())
        write.tags = readTags(tags, directory, switches.is(Switch::UnknownTags, "refused"));
    if (const Json &opted = member(object, "is_opted_out"); !opted.is_null()) {
        if (!opted.is_boolean())
            throw badData("is_opted_out must be true or false");
        write.optedOut = opted.get<bool>();
    }
    if (const Json &list = member(object, "email_suppressions"); !list.is_null()) {
        if (!list.is_array() || !std::all_of(list.begin(), list.end(), [](const Json &id) {
                return id.is_number_integer();
            }))
            throw badData("email_suppressions must be an array of integers");
        write.suppressions = list.dump();
    }
    const Json &channels = member(object, "contact_channels");
    if (kind == WriteKind::V2Create && channels.is_null())
        throw badData("contact_channels is required");
    if ((kind == WriteKind::V2Create || kind == WriteKind::BulkItem) && !channels.is_null())
        write.channels = readChannels(channels);
    if (kind == WriteKind::BulkItem) {
        write.contactId = optionalText(object, "contact_id");
        if (write.contactId && write.contactId->empty())
            write.contactId.reset();
        if (!write.contactId && !write.phone && write.channels.empty())
            throw badData("phone is required");
    }
    return write;
}

void ContactWriter::refuseTakenPhone(const std::string &phone, std::int64_t owner)
{
    const std::string_view rule = m_switches.value(Switch::ExistingPhone);
    if (rule != "400" && rule != "409")
        return;
    for (const std::int64_t id : m_book.holders("phone", phone)) {
        if (id != owner)
            throw Refusal{rule == "400" ? 400 : 409, rule == "400" ? "bad_data" : "conflict",
                "phone belongs to another contact"};
    }
}

std::string ContactWriter::mergedCustom(
    const std::string &kept, const std::map<std::string, std::string> &given, bool replace)
{
    Json custom = replace ? Json::object() : Json::parse(kept, nullptr, false);
    for (const auto &[id, text] : given) {
        if (text.empty() && m_switches.is(Switch::EmptyCustom, "removed"))
            custom.erase(id);
        else
            custom[id] = text;
    }
    return custom.dump();
}

void ContactWriter::addChannels(
    Contact &contact, const std::vector<Channel> &channels, Instant stamp)
{
    const bool many = m_switches.is(Switch::ChannelsPerType, "many");
    for (const Channel &given : channels) {
        std::vector<Channel> held = m_book.channels(contact.id);
        const auto same = std::find_if(held.begin(), held.end(), [&](const Channel &channel) {
            return channel.type == given.type && (!many || channel.value == given.value);
        });
        if (same != held.end()) {
            // The phone and e-mail of the item itself come first; the list only adds to them.
            continue;
        }
        Channel channel = given;
        channel.contact = contact.id;
        channel.created = stamp;
        channel.updated = stamp;
        m_book.insertChannel(channel);
    }
}

Contact ContactWriter::create(const ContactWrite &write, Instant stamp)
{
    Contact contact;
    contact.uuid = randomUuid();
    contact.phone = write.phone.value_or("");
    contact.email = write.email.value_or("");
    for (const Channel &channel : write.channels) {
        if (channel.type == "phone" && contact.phone.empty())
            contact.phone = channel.value;
        if (channel.type == "email" && contact.email.empty())
            contact.email = channel.value;
    }
    contact.first = write.first.value_or("");
    contact.last = write.last.value_or("");
    contact.displayName = write.displayName.value_or("");
    if (contact.displayName.empty()) {
        contact.displayName = contact.first;
        if (!contact.first.empty() && !contact.last.empty())
            contact.displayName += ' ';
        contact.displayName += contact.last;
    }
    contact.avatar = write.avatar.value_or("");
    if (write.custom)
        contact.custom = mergedCustom("{}", *write.custom, true);
    contact.owner = write.assignee.value_or(0);
    contact.tags = write.tags.value_or(std::vector<std::int64_t>());
    contact.optedOut = write.optedOut.value_or(false);
    contact.optedBy = contact.optedOut ? "admin" : "";
    contact.suppressions = write.suppressions.value_or("[]");
    contact.creator = 42;
    contact.inbox = 413;
    contact.created = stamp;
    contact.stamp = stamp;
    m_book.insert(contact);
    m_book.moveChannel(contact.id, "phone", "", contact.phone, stamp);
    m_book.moveChannel(contact.id, "email", "", contact.email, stamp);
    addChannels(contact, write.channels, stamp);
    return contact;
}

Contact ContactWriter::createOrMeet(const ContactWrite &write, Instant stamp)
{
    std::vector<std::pair<std::string, std::string>> keys;
    if (write.phone)
        keys.emplace_back("phone", *write.phone);
    else
        for (const Channel &channel : write.channels)
            keys.emplace_back(channel.type, channel.value);
    const std::string_view rule = m_switches.value(Switch::ExistingPhone);
    if (rule == "second")
        return create(write, stamp);
    for (const auto &[type, value] : keys) {
        const auto ids = m_book.holders(type, value);
        if (ids.empty())
            continue;
        const std::string field = write.phone ? "phone" : "contact_channels." + type;
        if (rule != "update")
            throw Refusal{rule == "400" ? 400 : 409, rule == "400" ? "bad_data" : "conflict",
                field + " belongs to another contact"};
        return update(*m_book.byId(ids.front()), write, false, stamp);
    }
    return create(write, stamp);
}

Contact ContactWriter::update(
    Contact contact, const ContactWrite &write, bool replaceCustom, Instant stamp)
{
    if (write.phone && *write.phone != contact.phone) {
        refuseTakenPhone(*write.phone, contact.id);
        m_book.moveChannel(contact.id, "phone", contact.phone, *write.phone, stamp);
        contact.phone = *write.phone;
    }
    if (write.email) {
        m_book.moveChannel(contact.id, "email", contact.email, *write.email, stamp);
        contact.email = *write.email;
    }
    const bool clearNames = m_switches.is(Switch::OmittedNames, "cleared");
    if (write.first || clearNames)
        contact.first = write.first.value_or("");
    if (write.last || clearNames)
        contact.last = write.last.value_or("");
    if (write.displayName) {
        contact.displayName = *write.displayName;
    } else if (m_switches.is(Switch::DisplayName, "rebuilt")) {
        const bool both = !contact.first.empty() && !contact.last.empty();
        contact.displayName = contact.first + (both ? " " : "") + contact.last;
    }
    if (write.avatar)
        contact.avatar = *write.avatar;
    if (write.custom)
        contact.custom = mergedCustom(contact.custom, *write.custom, replaceCustom);
    if (write.assignee)
        contact.owner = *write.assignee;
    if (write.tags || m_switches.is(Switch::OmittedTags, "cleared"))
        contact.tags = write.tags.value_or(std::vector<std::int64_t>());
    if (write.optedOut && *write.optedOut != contact.optedOut) {
        contact.optedOut = *write.optedOut;
        contact.optedBy = contact.optedOut ? "admin" : "";
    }
    if (write.suppressions)
        contact.suppressions = *write.suppressions;
    m_book.save(contact, "update", stamp);
    addChannels(contact, write.channels, stamp);
    return contact;
}

} // namespace sandbox
