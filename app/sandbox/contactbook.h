#pragma once

#include "instant.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

class Database;
class Query;
class Switches;

struct Channel {
    std::int64_t id = 0;
    std::int64_t contact = 0;
    std::string type;
    std::string value;
    std::string handle;
    std::string info;
    Instant created = 0;
    Instant updated = 0;
};

struct Contact {
    std::int64_t id = 0; ///< without the id_offset switch
    std::string uuid;
    std::string phone;
    std::string first;
    std::string last;
    std::string displayName;
    std::string email;
    std::string avatar;
    std::string custom = "{}"; ///< JSON object of texts
    std::vector<std::int64_t> tags;
    std::int64_t owner = 0; ///< 0 is nobody
    std::int64_t creator = 0;
    std::int64_t inbox = 0;
    std::int64_t parent = 0;
    std::string externalId;
    std::string externalRef;
    std::string note = "[]"; ///< JSON array as it is read
    bool shared = true;
    std::string type = "contact";
    std::string op = "create";
    std::int64_t rev = 1;
    Instant created = 0;
    Instant stamp = 0; ///< the time of the last write, with all its digits
    bool optedOut = false;
    std::string optedBy; ///< `admin` or `contact`
    bool blocked = false;
    std::string suppressions = "[]"; ///< JSON array of integers; never shown
};

/// A contact that changed its place in the order by `updated`, came or went.
struct Move {
    std::int64_t id = 0;
    std::optional<Instant> before;
    std::optional<Instant> after;
};

/// The contacts and their channels on SQLite.
class ContactBook final {
public:
    ContactBook(Database &database, const Switches &switches);

    std::optional<Contact> byId(std::int64_t id);
    std::optional<Contact> byUuid(std::string_view uuid);
    /// Ids of the contacts that hold the channel, lowest first.
    std::vector<std::int64_t> holders(std::string_view type, std::string_view value);

    /// Writes a new row as it is; an id of 0 asks for a fresh one.
    void insert(Contact &contact);
    /// Raises rev, sets op and the time, and writes.
    void save(Contact &contact, std::string_view op, Instant stamp);
    bool remove(std::int64_t id);

    std::vector<Channel> channels(std::int64_t contact);
    void insertChannel(Channel &channel);
    void saveChannel(const Channel &channel);
    void removeChannel(std::int64_t id);
    /// Makes the channel of `type` that held `before` hold `after`; an empty `after` removes it.
    void moveChannel(std::int64_t contact, std::string_view type, std::string_view before,
        std::string_view after, Instant stamp);

    std::int64_t count();
    std::int64_t countFrom(Instant lowest);

    /// A time for the next write: never before, and never equal to, an earlier one.
    Instant nextStamp();
    /// The part of a time that lists compare under the present switches.
    Instant kept(Instant stamp) const;
    /// Brings the `updated` of all rows in line with the switches. Does nothing when they are.
    void settleDigits();

    /// Raised by each move.
    std::uint64_t version() const { return m_version; }
    /// The moves since that version, oldest first; nothing when they are not known any more.
    std::optional<std::vector<Move>> movesSince(std::uint64_t version) const;
    /// After rows were changed behind this object's back.
    void reload();
    /// After a transaction was rolled back.
    void forget();

    static const char *columns();
    static Contact read(const Query &query);

private:
    void moved(const Move &move);

    Database &m_database;
    const Switches &m_switches;
    std::uint64_t m_version = 1;
    std::deque<Move> m_moves; ///< the last of them leads to m_version
    std::int64_t m_count = -1;
    Instant m_last = 0;
};

} // namespace sandbox
