#pragma once

#include "instant.h"

#include <map>
#include <string>
#include <vector>

namespace sandbox {

class Database;

inline constexpr std::int64_t teamId = 7;

struct Tag {
    std::int64_t id = 0;
    std::string label;
    std::string color;
    std::string uuid;
    Instant created = 0;
    Instant updated = 0;
    std::int64_t rev = 1;
};

struct Field {
    std::int64_t id = 0;
    std::string title;
};

struct Member {
    std::int64_t id = 0;
    std::string first;
    std::string last;
    std::string email;
    std::string phone;
    std::string role;
    std::int64_t roleId = 4;
    Instant created = 0;
    Instant updated = 0;

    std::string name() const;
};

struct Inbox {
    std::int64_t id = 0;
    std::string name;
    std::vector<std::int64_t> members;
    std::string phone;
    std::int64_t rev = 1;
};

/// The small tables, kept in memory beside the database: every page of contacts asks for them.
class Directory final {
public:
    explicit Directory(Database &database)
        : m_database(database)
    {
        reload();
    }

    void reload();

    const std::map<std::int64_t, Tag> &tags() const { return m_tags; }
    const std::map<std::int64_t, Field> &fields() const { return m_fields; }
    const std::map<std::int64_t, Member> &members() const { return m_members; }
    const std::vector<Inbox> &inboxes() const { return m_inboxes; }

    /// An id of 0 asks for a fresh one. The id is returned.
    std::int64_t putTag(const Tag &tag);
    bool removeTag(std::int64_t id);
    std::int64_t putField(const Field &field);
    void putMember(const Member &member);
    void putInbox(const Inbox &inbox);

private:
    Database &m_database;
    std::map<std::int64_t, Tag> m_tags;
    std::map<std::int64_t, Field> m_fields;
    std::map<std::int64_t, Member> m_members;
    std::vector<Inbox> m_inboxes;
};

std::string joined(const std::vector<std::int64_t> &numbers);
std::vector<std::int64_t> numbersOf(std::string_view commaSeparated);

} // namespace sandbox
