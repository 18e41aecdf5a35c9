#pragma once

#include "instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

class ContactBook;
class Directory;
class JsonOut;
class Switches;
struct Channel;
struct Contact;
struct Tag;

/// Which family of operations shows the contact.
enum class Family { V1, V2 };

/// Turns records into JSON the way the switches ask for. Cheap to make; made anew for each request.
class ContactView final {
public:
    ContactView(const Switches &switches, const Directory &directory, ContactBook &book);

    void write(JsonOut &out, const Contact &contact, Family family) const;
    std::string json(const Contact &contact, Family family) const;
    void write(JsonOut &out, const Channel &channel, const Contact &contact) const;
    void write(JsonOut &out, const Tag &tag) const;
    std::string time(Instant instant) const;
    std::int64_t shownId(std::int64_t id) const { return id + m_idOffset; }
    /// `{id, rev, uuid}`
    std::string reference(const Contact &contact, bool withUuid = true) const;

    /// Everything there is, in one form that no switch changes: for comparing, not for clients.
    static std::string plain(const Contact &contact, ContactBook &book);

private:
    enum class Empty { Plain, Null, Absent };

    void text(JsonOut &out, std::string_view name, const std::string &value) const;
    void raw(JsonOut &out, std::string_view name, const std::string &value, bool empty) const;
    void tags(JsonOut &out, const Contact &contact) const;
    void owner(JsonOut &out, const Contact &contact) const;
    void channels(JsonOut &out, const Contact &contact) const;
    std::string op(const std::string &kept) const;

    const Switches &m_switches;
    const Directory &m_directory;
    ContactBook &m_book;
    std::int64_t m_idOffset;
    int m_digits;
    bool m_padded;
    Empty m_empty;
};

} // namespace sandbox
