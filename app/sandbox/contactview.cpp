#include "contactview.h"

#include "contactbook.h"
#include "directory.h"
#include "jsonout.h"
#include "switches.h"

#include <algorithm>

namespace sandbox {

ContactView::ContactView(const Switches &switches, const Directory &directory, ContactBook &book)
    : m_switches(switches)
    , m_directory(directory)
    , m_book(book)
    , m_idOffset(switches.number(Switch::IdOffset))
    , m_digits(static_cast<int>(switches.number(Switch::UpdatedDigits)))
    , m_padded(switches.is(Switch::UpdatedZeros, "padded"))
    , m_empty(switches.is(Switch::EmptyValues, "null")     ? Empty::Null
              : switches.is(Switch::EmptyValues, "absent") ? Empty::Absent
                                                           : Empty::Plain)
{
}

std::string ContactView::time(Instant instant) const
{
    return instantText(instant, m_digits, m_padded);
}

void ContactView::text(JsonOut &out, std::string_view name, const std::string &value) const
{
    if (!value.empty() || m_empty == Empty::Plain)
        out.field(name, std::string_view(value));
    else if (m_empty == Empty::Null)
        out.key(name).null();
}

void ContactView::raw(
    JsonOut &out, std::string_view name, const std::string &value, bool empty) const
{
    if (!empty || m_empty == Empty::Plain)
        out.key(name).raw(value);
    else if (m_empty == Empty::Null)
        out.key(name).null();
}

void ContactView::tags(JsonOut &out, const Contact &contact) const
{
    const auto &known = m_directory.tags();
    std::vector<std::int64_t> ids = contact.tags;
    if (m_switches.is(Switch::DeletedTags, "removed"))
        std::erase_if(ids, [&known](std::int64_t id) { return !known.contains(id); });
    if (ids.empty() && m_empty == Empty::Absent)
        return;
    out.key("tags");
    if (ids.empty() && (m_empty == Empty::Null || m_switches.is(Switch::TagsEmpty, "null"))) {
        out.null();
        return;
    }
    const std::string_view shape = m_switches.value(Switch::TagsShape);
    out.beginArray();
    for (const std::int64_t id : ids) {
        if (shape == "integer") {
            out.integer(id);
            continue;
        }
        out.beginObject();
        if (shape == "tag_id") {
            out.field("tag_id", id);
        } else {
            out.field("id", id);
            if (const auto tag = known.find(id); tag != known.end()) {
                out.field("tag", std::string_view(tag->second.label));
                out.field("color", std::string_view(tag->second.color));
            }
        }
        out.endObject();
    }
    out.endArray();
}

void ContactView::owner(JsonOut &out, const Contact &contact) const
{
    const std::string_view none = m_switches.value(Switch::NoOwner);
    if (contact.owner != 0)
        out.field("assigned_user_id", contact.owner);
    else if (none == "zero")
        out.field("assigned_user_id", std::int64_t(0));
    else if (none == "minus_one")
        out.field("assigned_user_id", std::int64_t(-1));
    else if (none == "null")
        out.key("assigned_user_id").null();
}

std::string ContactView::op(const std::string &kept) const
{
    if (m_switches.is(Switch::OpValues, "empty"))
        return {};
    std::string shown = kept;
    if (m_switches.is(Switch::OpValues, "upper"))
        std::transform(shown.begin(), shown.end(), shown.begin(),
            [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return shown;
}

void ContactView::write(JsonOut &out, const Channel &channel, const Contact &contact) const
{
    out.beginObject();
    if (m_switches.is(Switch::ChannelIds, "text")) {
        out.field("id", std::string_view(std::to_string(channel.id)));
        out.field("contact_id", std::string_view(contact.uuid));
    } else {
        out.field("id", channel.id);
        out.field("contact_id", shownId(contact.id));
    }
    out.field("team_id", teamId);
    out.field("channel_type", std::string_view(channel.type));
    out.field("channel_id", std::string_view(channel.value));
    text(out, "info_channel", channel.info);
    text(out, "channel_handle", channel.handle);
    out.field("created", std::string_view(time(channel.created)));
    out.field("updated", std::string_view(time(channel.updated)));
    out.endObject();
}

void ContactView::channels(JsonOut &out, const Contact &contact) const
{
    const std::vector<Channel> channels = m_book.channels(contact.id);
    if (channels.empty()) {
        raw(out, "contact_channels", "[]", true);
        return;
    }
    out.key("contact_channels").beginArray();
    for (const Channel &channel : channels)
        write(out, channel, contact);
    out.endArray();
}

void ContactView::write(JsonOut &out, const Contact &contact, Family family) const
{
    out.beginObject();
    out.field("id", shownId(contact.id));
    if (m_switches.is(Switch::UuidOnReads, "on"))
        out.field("uuid", std::string_view(contact.uuid));
    text(out, "phone", contact.phone);
    text(out, "first", contact.first);
    text(out, "last", contact.last);
    text(out, "display_name", contact.displayName);
    text(out, "email", contact.email);
    text(out, "avatar", contact.avatar);
    raw(out, "custom", contact.custom, contact.custom == "{}");
    tags(out, contact);
    owner(out, contact);
    out.field("creator_id", contact.creator);
    out.field("team_id", teamId);
    out.field("inbox_id", contact.inbox);
    out.field("parent_id", contact.parent);
    text(out, "external_id", contact.externalId);
    text(out, "external_ref", contact.externalRef);
    raw(out, "note", contact.note, contact.note == "[]");
    out.field("shared", contact.shared);
    out.field("type", std::string_view(contact.type));
    out.field("op", std::string_view(op(contact.op)));
    out.field("rev", contact.rev);
    out.field("created", std::string_view(time(contact.created)));
    out.field("updated", std::string_view(time(contact.stamp)));
    if (m_switches.is(Switch::OptOutOnReads, "on"))
        out.field("is_opted_out", contact.optedOut);
    const std::string_view where = m_switches.value(Switch::ChannelsOnReads);
    if (where == "all" || (where == "v2" && family == Family::V2))
        channels(out, contact);
    if (m_switches.is(Switch::ExtraField, "on")) {
        out.key("lifecycle").beginObject();
        out.field("stage", contact.rev > 1 ? "returning" : "new");
        out.key("score").raw("12345678901234567890.5");
        out.key("history").raw("[1,null,{\"deep\":[true]}]");
        out.endObject();
    }
    out.endObject();
}

std::string ContactView::json(const Contact &contact, Family family) const
{
    std::string text;
    JsonOut out(text);
    write(out, contact, family);
    return text;
}

void ContactView::write(JsonOut &out, const Tag &tag) const
{
    out.beginObject();
    out.field("id", tag.id);
    out.field("tag", std::string_view(tag.label));
    out.field("color", std::string_view(tag.color));
    out.field("team_id", teamId);
    out.field("created", std::string_view(time(tag.created)));
    out.field("updated", std::string_view(time(tag.updated)));
    out.field("rev", tag.rev);
    out.endObject();
}

std::string ContactView::reference(const Contact &contact, bool withUuid) const
{
    std::string text;
    JsonOut out(text);
    out.beginObject();
    out.field("id", shownId(contact.id));
    out.field("rev", contact.rev);
    if (withUuid)
        out.field("uuid", std::string_view(contact.uuid));
    out.endObject();
    return text;
}

std::string ContactView::plain(const Contact &contact, ContactBook &book)
{
    std::string text;
    JsonOut out(text);
    out.beginObject();
    out.field("kind", "contact");
    out.field("id", contact.id);
    out.field("uuid", std::string_view(contact.uuid));
    out.field("phone", std::string_view(contact.phone));
    out.field("first", std::string_view(contact.first));
    out.field("last", std::string_view(contact.last));
    out.field("display_name", std::string_view(contact.displayName));
    out.field("email", std::string_view(contact.email));
    out.field("avatar", std::string_view(contact.avatar));
    out.key("custom").raw(contact.custom);
    out.key("tags").raw('[' + joined(contact.tags) + ']');
    out.field("assigned_user_id", contact.owner);
    out.field("creator_id", contact.creator);
    out.field("inbox_id", contact.inbox);
    out.field("parent_id", contact.parent);
    out.field("external_id", std::string_view(contact.externalId));
    out.field("external_ref", std::string_view(contact.externalRef));
    out.key("note").raw(contact.note);
    out.field("shared", contact.shared);
    out.field("type", std::string_view(contact.type));
    out.field("op", std::string_view(contact.op));
    out.field("rev", contact.rev);
    out.field("created", std::string_view(instantText(contact.created, 9, true)));
    out.field("updated", std::string_view(instantText(contact.stamp, 9, true)));
    out.field("is_opted_out", contact.optedOut);
    out.field("blocked", contact.blocked);
    out.key("email_suppressions").raw(contact.suppressions);
    out.key("contact_channels").beginArray();
    for (const Channel &channel : book.channels(contact.id)) {
        out.beginObject();
        out.field("channel_type", std::string_view(channel.type));
        out.field("channel_id", std::string_view(channel.value));
        out.field("channel_handle", std::string_view(channel.handle));
        out.field("info_channel", std::string_view(channel.info));
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return text;
}

} // namespace sandbox
