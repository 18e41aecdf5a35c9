#pragma once

#include "contactbook.h"
#include "jsonin.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

class Directory;
class Switches;

/// What a write asks for, checked. A member that is not set was left out of the request (or null).
struct ContactWrite {
    std::optional<std::string> contactId; ///< UUID; bulk items only
    std::optional<std::string> phone;
    std::optional<std::string> first;
    std::optional<std::string> last;
    std::optional<std::string> displayName;
    std::optional<std::string> email;
    std::optional<std::string> avatar;
    std::optional<std::map<std::string, std::string>> custom;
    std::optional<std::int64_t> assignee; ///< 0 for nobody
    std::optional<std::vector<std::int64_t>> tags;
    std::optional<bool> optedOut;
    std::optional<std::string> suppressions;
    std::vector<Channel> channels;
};

enum class WriteKind { V1, V2Create, V2Update, BulkItem, Patch };

/// Checks a request against the rules of the documents and the switches. Throws a Refusal that
/// names the field.
ContactWrite readContactWrite(
    const Json &object, WriteKind kind, const Directory &directory, const Switches &switches);

/// 7 to 15 digits without a plus sign; throws a Refusal otherwise.
void checkPhone(std::string_view phone, std::string_view field);
/// Lower case letters, digits and underscores; phone and e-mail values are checked as such.
Channel readChannel(const Json &object, std::string_view where);

/// Carries checked writes out. A transaction has to be open.
class ContactWriter final {
public:
    ContactWriter(ContactBook &book, const Switches &switches)
        : m_book(book)
        , m_switches(switches)
    {
    }

    Contact create(const ContactWrite &write, Instant stamp);
    /// Creates, or does what the switch existing_phone says when a phone or channel is taken.
    Contact createOrMeet(const ContactWrite &write, Instant stamp);
    /// `replaceCustom` drops custom values the write does not name.
    Contact update(Contact contact, const ContactWrite &write, bool replaceCustom, Instant stamp);

private:
    void refuseTakenPhone(const std::string &phone, std::int64_t owner);
    void addChannels(Contact &contact, const std::vector<Channel> &channels, Instant stamp);
    std::string mergedCustom(
        const std::string &kept, const std::map<std::string, std::string> &given, bool replace);

    ContactBook &m_book;
    const Switches &m_switches;
};

} // namespace sandbox
