#include "contactbook.h"

#include "database.h"
#include "directory.h"
#include "switches.h"
#include "text.h"

#include <algorithm>

namespace sandbox {

ContactBook::ContactBook(Database &database, const Switches &switches)
    : m_database(database)
    , m_switches(switches)
{
    reload();
}

void ContactBook::reload()
{
    forget();
    Query newest(m_database, "SELECT max(updated) FROM contact");
    m_last = newest.next() ? std::max<Instant>(newest.integer(0), 0) : 0;
}

const char *ContactBook::columns()
{
    return "id, uuid, phone, first, last, display_name, email, avatar, custom, tags, owner, "
           "creator, inbox, parent, external_id, external_ref, note, shared, type, op, rev, "
           "created, stamp, opted_out, opted_by, blocked, suppressions";
}

Contact ContactBook::read(const Query &query)
{
    int column = 0;
    const auto text = [&] { return std::string(query.text(column++)); };
    const auto integer = [&] { return query.integer(column++); };
    Contact contact;
    contact.id = integer();
    contact.uuid = text();
    contact.phone = text();
    contact.first = text();
    contact.last = text();
    contact.displayName = text();
    contact.email = text();
    contact.avatar = text();
    contact.custom = text();
    contact.tags = numbersOf(query.text(column++));
    contact.owner = integer();
    contact.creator = integer();
    contact.inbox = integer();
    contact.parent = integer();
    contact.externalId = text();
    contact.externalRef = text();
    contact.note = text();
    contact.shared = integer() != 0;
    contact.type = text();
    contact.op = text();
    contact.rev = integer();
    contact.created = integer();
    contact.stamp = integer();
    contact.optedOut = integer() != 0;
    contact.optedBy = text();
    contact.blocked = integer() != 0;
    contact.suppressions = text();
    return contact;
}

void ContactBook::forget()
{
    ++m_version;
    m_moves.clear();
    m_count = -1;
}

void ContactBook::moved(const Move &move)
{
    constexpr std::size_t longest = 4096;
    ++m_version;
    m_moves.push_back(move);
    if (m_moves.size() > longest)
        m_moves.pop_front();
}

std::optional<std::vector<Move>> ContactBook::movesSince(std::uint64_t version) const
{
    const std::uint64_t missed = m_version - version;
    if (missed > m_moves.size())
        return {};
    return std::vector<Move>(m_moves.end() - static_cast<std::ptrdiff_t>(missed), m_moves.end());
}

std::optional<Contact> ContactBook::byId(std::int64_t id)
{
    Query query(m_database, std::string("SELECT ") + columns() + " FROM contact WHERE id = ?", id);
    if (!query.next())
        return {};
    return read(query);
}

std::optional<Contact> ContactBook::byUuid(std::string_view uuid)
{
    Query query(m_database, std::string("SELECT ") + columns() + " FROM contact WHERE uuid = ?",
        lowered(uuid));
    if (!query.next())
        return {};
    return read(query);
}

std::vector<std::int64_t> ContactBook::holders(std::string_view type, std::string_view value)
{
    Query query(m_database,
        "SELECT DISTINCT contact FROM channel WHERE value = ? AND type = ? ORDER BY contact", value,
        type);
    std::vector<std::int64_t> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

void ContactBook::insert(Contact &contact)
{
    if (contact.id == 0) {
        Query next(m_database, "SELECT seq FROM sqlite_sequence WHERE name = 'contact'");
        contact.id = (next.next() ? next.integer(0) : 0) + 1;
    }
    Query(m_database,
        std::string("INSERT INTO contact (") + columns()
            + ", updated) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        contact.id, contact.uuid, contact.phone, contact.first, contact.last, contact.displayName,
        contact.email, contact.avatar, contact.custom, joined(contact.tags), contact.owner,
        contact.creator, contact.inbox, contact.parent, contact.externalId, contact.externalRef,
        contact.note, contact.shared, contact.type, contact.op, contact.rev, contact.created,
        contact.stamp, contact.optedOut, contact.optedBy, contact.blocked, contact.suppressions,
        kept(contact.stamp))
        .run();
    moved({contact.id, {}, kept(contact.stamp)});
    if (m_count >= 0)
        ++m_count;
}

void ContactBook::save(Contact &contact, std::string_view op, Instant stamp)
{
    const Instant before = kept(contact.stamp);
    ++contact.rev;
    contact.op = op;
    contact.stamp = stamp;
    Query(m_database,
        "UPDATE contact SET uuid = ?, phone = ?, first = ?, last = ?, display_name = ?, "
        "email = ?, avatar = ?, custom = ?, tags = ?, owner = ?, creator = ?, inbox = ?, "
        "parent = ?, external_id = ?, external_ref = ?, note = ?, shared = ?, type = ?, op = ?, "
        "rev = ?, created = ?, stamp = ?, updated = ?, opted_out = ?, opted_by = ?, blocked = ?, "
        "suppressions = ? WHERE id = ?",
        contact.uuid, contact.phone, contact.first, contact.last, contact.displayName,
        contact.email, contact.avatar, contact.custom, joined(contact.tags), contact.owner,
        contact.creator, contact.inbox, contact.parent, contact.externalId, contact.externalRef,
        contact.note, contact.shared, contact.type, contact.op, contact.rev, contact.created,
        contact.stamp, kept(contact.stamp), contact.optedOut, contact.optedBy, contact.blocked,
        contact.suppressions, contact.id)
        .run();
    moved({contact.id, before, kept(contact.stamp)});
}

bool ContactBook::remove(std::int64_t id)
{
    Instant before = zeroInstant;
    {
        Query query(m_database, "SELECT updated FROM contact WHERE id = ?", id);
        if (!query.next())
            return false;
        before = query.integer(0);
    }
    Query(m_database, "DELETE FROM channel WHERE contact = ?", id).run();
    Query(m_database, "DELETE FROM contact WHERE id = ?", id).run();
    moved({id, before, {}});
    if (m_count > 0)
        --m_count;
    return true;
}

std::vector<Channel> ContactBook::channels(std::int64_t contact)
{
    Query query(m_database,
        "SELECT id, contact, type, value, handle, info, created, updated FROM channel "
        "WHERE contact = ? ORDER BY id",
        contact);
    std::vector<Channel> channels;
    while (query.next())
        channels.push_back({query.integer(0), query.integer(1), std::string(query.text(2)),
            std::string(query.text(3)), std::string(query.text(4)), std::string(query.text(5)),
            query.integer(6), query.integer(7)});
    return channels;
}

void ContactBook::insertChannel(Channel &channel)
{
    Query(m_database,
        "INSERT INTO channel (contact, type, value, handle, info, created, updated) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        channel.contact, channel.type, channel.value, channel.handle, channel.info, channel.created,
        channel.updated)
        .run();
    channel.id = m_database.lastId();
}

void ContactBook::saveChannel(const Channel &channel)
{
    Query(m_database,
        "UPDATE channel SET type = ?, value = ?, handle = ?, info = ?, updated = ? WHERE id = ?",
        channel.type, channel.value, channel.handle, channel.info, channel.updated, channel.id)
        .run();
}

void ContactBook::removeChannel(std::int64_t id)
{
    Query(m_database, "DELETE FROM channel WHERE id = ?", id).run();
}

void ContactBook::moveChannel(std::int64_t contact, std::string_view type, std::string_view before,
    std::string_view after, Instant stamp)
{
    if (before == after)
        return;
    std::optional<Channel> held;
    bool present = false;
    for (Channel &channel : channels(contact)) {
        if (channel.type != type)
            continue;
        present = present || channel.value == after;
        if (channel.value == before)
            held = std::move(channel);
    }
    if (held && (after.empty() || present)) {
        removeChannel(held->id);
    } else if (held) {
        held->value = after;
        held->updated = stamp;
        saveChannel(*held);
    } else if (!present && !after.empty()) {
        Channel channel{0, contact, std::string(type), std::string(after), {}, {}, stamp, stamp};
        insertChannel(channel);
    }
}

std::int64_t ContactBook::count()
{
    if (m_count < 0) {
        Query query(m_database, "SELECT count(*) FROM contact");
        m_count = query.next() ? query.integer(0) : 0;
    }
    return m_count;
}

std::int64_t ContactBook::countFrom(Instant lowest)
{
    Query query(m_database, "SELECT count(*) FROM contact WHERE updated >= ?", lowest);
    return query.next() ? query.integer(0) : 0;
}

Instant ContactBook::nextStamp()
{
    m_last = std::max(instantNow(), m_last + stepOf(6));
    return m_last;
}

Instant ContactBook::kept(Instant stamp) const
{
    if (m_switches.is(Switch::UpdatedKept, "full"))
        return stamp;
    return cutTo(stamp, static_cast<int>(m_switches.number(Switch::UpdatedDigits)));
}

void ContactBook::settleDigits()
{
    const Instant step = m_switches.is(Switch::UpdatedKept, "full")
        ? 1
        : stepOf(static_cast<int>(m_switches.number(Switch::UpdatedDigits)));
    {
        Query meta(m_database, "SELECT value FROM meta WHERE name = 'updated_step'");
        if (meta.next() && meta.text(0) == std::to_string(step))
            return;
    }
    Transaction transaction(m_database);
    Query(m_database,
        "UPDATE contact SET updated = CASE WHEN stamp = ?1 THEN stamp "
        "ELSE stamp - ((stamp % ?2) + ?2) % ?2 END",
        zeroInstant, step)
        .run();
    Query(
        m_database, "INSERT OR REPLACE INTO meta VALUES ('updated_step', ?)", std::to_string(step))
        .run();
    transaction.commit();
    forget();
}

} // namespace sandbox
