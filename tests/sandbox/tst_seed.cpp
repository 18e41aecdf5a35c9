#include "harness.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <csignal>
#include <map>
#include <set>
#include <sqlite3.h>

using namespace sandboxtest;

namespace {

/// Which kinds of letters a text holds, by its first letter beyond ASCII.
std::string scriptOf(const std::string &text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto a = static_cast<unsigned char>(text[i]);
        const auto b = static_cast<unsigned char>(text[i + 1]);
        if (a < 0x80)
            continue;
        const unsigned two = (a & 0x1fu) << 6 | (b & 0x3fu);
        if (a < 0xe0)
            return two < 0x250 ? "accents"
                : two < 0x400  ? "greek"
                : two < 0x530  ? "cyrillic"
                : two < 0x600  ? "hebrew"
                               : "arabic";
        if (a == 0xe0)
            return b < 0xb8 ? "devanagari" : "thai";
        if (a == 0xe1)
            return "accents";
        if (a >= 0xf0)
            return "emoji";
        return a >= 0xea ? "korean" : "cjk";
    }
    return "ascii";
}

} // namespace

CASE("seed", "twenty thousand contacts are as varied as a real base")
{
    Sandbox sandbox({"--seed-contacts", "20000", "--rate-limit", "0"});
    const auto contacts = sandbox.dump();
    EQUAL(contacts.size(), 20000u);
    std::set<std::string> phones;
    std::set<std::string> uuids;
    std::map<std::string, int> scripts;
    std::map<std::string, int> channels;
    std::map<std::string, int> updated;
    std::map<std::int64_t, int> owners;
    std::set<std::int64_t> tags;
    std::set<std::string> fields;
    int optedOut = 0;
    int blocked = 0;
    int notes = 0;
    int avatars = 0;
    int nameless = 0;
    std::size_t longest = 0;
    for (const Json &contact : contacts) {
        const std::string phone = contact["phone"];
        if (!phone.empty())
            CHECK(phones.insert(phone).second);
        uuids.insert(contact["uuid"].get<std::string>());
        const std::string name = contact["display_name"];
        ++scripts[scriptOf(name)];
        longest = std::max(longest, name.size());
        nameless += name.empty() ? 1 : 0;
        for (const Json &channel : contact["contact_channels"])
            ++channels[channel["channel_type"]];
        ++updated[contact["updated"]];
        ++owners[contact["assigned_user_id"]];
        CHECK(contact["tags"].size() <= 5);
        for (const Json &tag : contact["tags"])
            tags.insert(tag.get<std::int64_t>());
        for (const auto &[field, value] : contact["custom"].items())
            fields.insert(field);
        optedOut += contact["is_opted_out"].get<bool>() ? 1 : 0;
        blocked += contact["blocked"].get<bool>() ? 1 : 0;
        notes += contact["note"].empty() ? 0 : 1;
        avatars += contact["avatar"].get<std::string>().starts_with("https://") ? 1 : 0;
        CHECK(contact["updated"] >= contact["created"]);
        CHECK(contact["created"].get<std::string>() >= "2024-11"
            && contact["updated"].get<std::string>() < "2026-11-01T00:00:01");
    }
    EQUAL(uuids.size(), 20000u);
    for (const char *script : {"accents", "greek", "cyrillic", "hebrew", "arabic", "devanagari",
             "thai", "emoji", "korean", "cjk"})
        CHECK(scripts[script] > 20);
    for (const char *type : {"phone", "email", "facebook", "instagram", "whatsapp"})
        CHECK(channels[type] > 100);
    CHECK(longest > 60 && nameless > 100);
    EQUAL(owners.size(), 9u);
    CHECK(owners[0] > 3400 && owners[0] < 4600);
    EQUAL(tags.size(), 25u);
    EQUAL(fields.size(), 8u);
    CHECK(optedOut > 400 && optedOut < 600);
    CHECK(blocked > 40 && notes > 1000 && avatars > 2000);
    int largest = 0;
    int sixties = 0;
    for (const auto &[time, count] : updated) {
        largest = std::max(largest, count);
        sixties += count >= 60 && count < 1000 ? 1 : 0;
    }
    CHECK(largest > 1000 && sixties >= 1);
}

CASE("seed", "the phones are valid by the numbering plans of their countries")
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    Sandbox sandbox({"--seed-contacts", "20000", "--rate-limit", "0"});
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    std::map<std::string, int> regions;
    std::map<std::string, int> wrong;
    int total = 0;
    for (const Json &contact : sandbox.dump()) {
        const std::string phone = contact["phone"];
        if (phone.empty())
            continue;
        ++total;
        PhoneNumber number;
        std::string region;
        if (util.Parse("+" + phone, "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR)
            util.GetRegionCodeForNumber(number, &region);
        if (util.IsValidNumber(number))
            ++regions[region];
        else
            ++wrong[phone.substr(0, 5)];
    }
    int invalid = 0;
    std::string examples;
    for (const auto &[prefix, count] : wrong) {
        invalid += count;
        examples += prefix + ":" + std::to_string(count) + " ";
    }
    if (invalid * 100 > total)
        throw Failure{std::to_string(invalid) + " of " + std::to_string(total)
            + " are not valid: " + examples};
    CHECK(regions.size() >= 28);
    CHECK(regions["US"] > 5000 && regions["GB"] > 500 && regions["IL"] > 20 && regions["AE"] > 20);
}

CASE("seed", "the same number and seed give the same contacts, another seed gives others")
{
    const auto dumped = [](const char *seed) {
        Sandbox sandbox({"--seed-contacts", "2500", "--seed", seed, "--rate-limit", "0"});
        return sandbox.dump();
    };
    const auto first = dumped("5");
    CHECK(first == dumped("5"));
    const auto other = dumped("6");
    CHECK(first != other);
    EQUAL(other.size(), 2500u);
    EQUAL(first[0]["phone"], "14155550100");
    EQUAL(first[1]["phone"], "442079460100");
    std::map<std::string, int> updated;
    int run = 0;
    for (const Json &contact : first)
        run = std::max(run, ++updated[contact["updated"]]);
    CHECK(run >= 60);
}

CASE("seed", "pages are found on an index that covers the search")
{
    Folder folder;
    {
        Sandbox sandbox({"--seed-contacts", "2000", "--database", folder.file("w.db")});
        sandbox.kill(SIGTERM);
        EQUAL(sandbox.waitForEnd(), 0);
    }
    sqlite3 *database = nullptr;
    EQUAL(sqlite3_open(folder.file("w.db").c_str(), &database), SQLITE_OK);
    sqlite3_stmt *plan = nullptr;
    sqlite3_prepare_v2(database,
        "EXPLAIN QUERY PLAN SELECT updated, id FROM contact WHERE updated >= 1 AND updated <= 2 "
        "AND NOT (updated = 2 AND id <= 5) ORDER BY updated ASC, id ASC LIMIT 100 OFFSET 100000",
        -1, &plan, nullptr);
    std::string text;
    while (plan && sqlite3_step(plan) == SQLITE_ROW)
        text += reinterpret_cast<const char *>(sqlite3_column_text(plan, 3));
    sqlite3_finalize(plan);
    sqlite3_close(database);
    EQUAL(text, "SEARCH contact USING COVERING INDEX contact_updated (updated>? AND updated<?)");
}
