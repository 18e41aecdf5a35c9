#include "directory.h"

#include "database.h"
#include "text.h"

#include <charconv>

namespace sandbox {

std::string joined(const std::vector<std::int64_t> &numbers)
{
    std::string text;
    for (const std::int64_t number : numbers) {
        if (!text.empty())
            text += ',';
        text += std::to_string(number);
    }
    return text;
}

std::vector<std::int64_t> numbersOf(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    const char *at = text.data();
    const char *end = at + text.size();
    while (at < end) {
        std::int64_t number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc())
            break;
        numbers.push_back(number);
        at = next + 1;
    }
    return numbers;
}

std::string Member::name() const
{
    return last.empty() ? first : first + ' ' + last;
}

void Directory::reload()
{
    m_tags.clear();
    m_fields.clear();
    m_members.clear();
    m_inboxes.clear();
    Query tags(m_database, "SELECT id, label, color, uuid, created, updated, rev FROM tag");
    while (tags.next())
        m_tags[tags.integer(0)] = {tags.integer(0), std::string(tags.text(1)),
            std::string(tags.text(2)), std::string(tags.text(3)), tags.integer(4), tags.integer(5),
            tags.integer(6)};
    Query fields(m_database, "SELECT id, title FROM field");
    while (fields.next())
        m_fields[fields.integer(0)] = {fields.integer(0), std::string(fields.text(1))};
    Query members(m_database,
        "SELECT id, first, last, email, phone, role, role_id, created, updated FROM member");
    while (members.next())
        m_members[members.integer(0)] = {members.integer(0), std::string(members.text(1)),
            std::string(members.text(2)), std::string(members.text(3)),
            std::string(members.text(4)), std::string(members.text(5)), members.integer(6),
            members.integer(7), members.integer(8)};
    Query inboxes(m_database, "SELECT id, name, members, phone, rev FROM inbox ORDER BY id");
    while (inboxes.next())
        m_inboxes.push_back({inboxes.integer(0), std::string(inboxes.text(1)),
            numbersOf(inboxes.text(2)), std::string(inboxes.text(3)), inboxes.integer(4)});
}

std::int64_t Directory::putTag(const Tag &tag)
{
    Tag kept = tag;
    if (tag.id == 0) {
        Query(m_database, "INSERT INTO tag VALUES (NULL, ?, ?, ?, ?, ?, ?)", tag.label, tag.color,
            tag.uuid, tag.created, tag.updated, tag.rev)
            .run();
        kept.id = m_database.lastId();
    } else {
        Query(m_database, "INSERT OR REPLACE INTO tag VALUES (?, ?, ?, ?, ?, ?, ?)", tag.id,
            tag.label, tag.color, tag.uuid, tag.created, tag.updated, tag.rev)
            .run();
    }
    m_tags[kept.id] = kept;
    return kept.id;
}

bool Directory::removeTag(std::int64_t id)
{
    Query(m_database, "DELETE FROM tag WHERE id = ?", id).run();
    return m_tags.erase(id) > 0;
}

std::int64_t Directory::putField(const Field &field)
{
    Field kept = field;
    if (field.id == 0) {
        Query(m_database, "INSERT INTO field VALUES (NULL, ?)", field.title).run();
        kept.id = m_database.lastId();
    } else {
        Query(m_database, "INSERT OR REPLACE INTO field VALUES (?, ?)", field.id, field.title)
            .run();
    }
    m_fields[kept.id] = kept;
    return kept.id;
}

void Directory::putMember(const Member &member)
{
    Query(m_database, "INSERT OR REPLACE INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", member.id,
        member.first, member.last, member.email, member.phone, member.role, member.roleId,
        member.created, member.updated)
        .run();
    m_members[member.id] = member;
}

void Directory::putInbox(const Inbox &inbox)
{
    Query(m_database, "INSERT OR REPLACE INTO inbox VALUES (?, ?, ?, ?, ?)", inbox.id, inbox.name,
        joined(inbox.members), inbox.phone, inbox.rev)
        .run();
    m_inboxes.push_back(inbox);
}

} // namespace sandbox
