#include "harness.h"

#include <algorithm>
#include <set>

using namespace sandboxtest;

namespace {

bool names(const Reply &reply, const std::string &field)
{
    return reply.status == 400
        && reply.json().value("message", "").find(field) != std::string::npos;
}

Json channel(const std::string &type, const std::string &id)
{
    return {{"channel_type", type}, {"channel_id", id}};
}

Json selector(const Json &type, const std::vector<std::string> &ids)
{
    Json entry{{"channel_ids", ids}};
    if (!type.is_null())
        entry["channel_type"] = type;
    return {{"contact_channels", Json::array({entry})}};
}

std::string create(Sandbox &sandbox, const Json &channels, Json more = Json::object())
{
    more["contact_channels"] = channels;
    const Reply reply = sandbox.call("POST", "/v2/contact", more);
    EQUAL(reply.status, 200);
    return reply.json()["uuid"];
}

} // namespace

CASE("rules_v2", "a contact is created from channels, and at least one is needed")
{
    Sandbox sandbox;
    const std::string uuid = create(sandbox,
        {channel("phone", "15105550001"), channel("email", "a@example.com"),
            channel("facebook", "fb1")},
        {{"first", "A"}, {"last", "B"}});
    const Json read = sandbox.call("GET", "/v2/contact/" + uuid).json();
    EQUAL(read["phone"], "15105550001");
    EQUAL(read["email"], "a@example.com");
    EQUAL(read["display_name"], "A B");
    EQUAL(read["contact_channels"].size(), 3u);
    CHECK(names(sandbox.call("POST", "/v2/contact", {{"first", "A"}}), "contact_channels"));
    CHECK(names(sandbox.call("POST", "/v2/contact", {{"contact_channels", Json::array()}}),
        "contact_channels"));
    CHECK(names(
        sandbox.call("POST", "/v2/contact", {{"contact_channels", {{{"channel_type", "phone"}}}}}),
        "channel_id"));
    CHECK(
        names(sandbox.call("POST", "/v2/contact", {{"contact_channels", {channel("phone", "+1")}}}),
            "channel_id"));
    CHECK(
        names(sandbox.call("POST", "/v2/contact", {{"contact_channels", {channel("email", "x")}}}),
            "channel_id"));
    EQUAL(sandbox.dump().size(), 1u);
}

CASE("rules_v2", "an update answers with the whole contact")
{
    Sandbox sandbox;
    const std::string uuid = create(sandbox, Json::array({channel("phone", "15105550001")}));
    const Json changed = sandbox
                             .call("PUT", "/v2/contact/" + uuid,
                                 contactWith("15105550002",
                                     {{"first", "Neu"}, {"tags", Json::array({{{"tag_id", 55}}})}}))
                             .json();
    EQUAL(changed["first"], "Neu");
    EQUAL(changed["rev"], 2);
    EQUAL(changed["tags"][0]["tag"], "VIP");
    EQUAL(changed["contact_channels"].size(), 1u);
    EQUAL(changed["contact_channels"][0]["channel_id"], "15105550002");
    CHECK(names(sandbox.call("PUT", "/v2/contact/" + uuid, {{"first", "x"}}), "phone"));
    EQUAL(sandbox.call("DELETE", "/v2/contact/" + uuid).body, "\"ok\"");
    EQUAL(sandbox.call("GET", "/v2/contact/" + uuid).status, 404);
}

CASE("rules_v2", "the two kinds of id cannot be exchanged")
{
    Sandbox sandbox;
    const Json made = sandbox.call("POST", "/v1/contact", contactWith("15105550001")).json();
    CHECK(names(sandbox.call("GET", "/v2/contact/" + made["id"].dump()), "contactID"));
    CHECK(names(sandbox.call("GET", "/v1/contact/" + made["uuid"].get<std::string>()), "id"));
    EQUAL(sandbox.call("GET", "/v2/contact/00000000-0000-4000-8000-000000000000").status, 404);
}

CASE("rules_v2", "search finds by channel value alone, several at once, each contact once")
{
    Sandbox sandbox;
    create(sandbox, {channel("phone", "15105550001"), channel("email", "a@example.com")});
    create(sandbox, {channel("phone", "15105550002"), channel("facebook", "fb2")});
    const auto found = [&](const Json &type, const std::vector<std::string> &ids) {
        return sandbox.call("POST", "/v2/contacts/search", selector(type, ids)).json().size();
    };
    EQUAL(found("phone", {"15105550001"}), 1u);
    EQUAL(found(Json(), {"15105550001"}), 1u);
    EQUAL(found(Json(), {"a@example.com"}), 1u);
    EQUAL(found(Json(), {"a@example.com", "15105550001", "15105550002"}), 2u);
    EQUAL(found("facebook", {"fb2"}), 1u);
    EQUAL(found("email", {"15105550001"}), 0u);
    EQUAL(found("phone", {"15105550009"}), 0u);
    CHECK(names(
        sandbox.call("POST", "/v2/contacts/search", selector(Json(), {"fb2"})), "channel_type"));
    CHECK(names(sandbox.call("POST", "/v2/contacts/search", selector("phone", {})), "channel_ids"));
    CHECK(names(sandbox.call("POST", "/v2/contacts/search", Json::object()), "contact_channels"));
}

CASE("rules_v2", "channels are added, changed, listed, read and removed")
{
    Sandbox sandbox;
    const std::string at =
        "/v2/contact/" + create(sandbox, Json::array({channel("phone", "15105550001")}));
    Json list = sandbox.call("POST", at + "/channel", channel("email", "a@example.com")).json();
    EQUAL(list.size(), 2u);
    EQUAL(sandbox.call("GET", at).json()["email"], "a@example.com");
    const std::int64_t rev = sandbox.call("GET", at).json()["rev"];
    sandbox.call("POST", at + "/channel", channel("email", "a@example.com"));
    EQUAL(sandbox.call("GET", at).json()["rev"], rev);
    list = sandbox.call("PUT", at + "/channel", channel("email", "b@example.com")).json();
    EQUAL(list[1]["channel_id"], "b@example.com");
    EQUAL(sandbox.call("GET", at + "/channels").json(), list);
    EQUAL(sandbox.call("GET", at + "/channel/email").json(), list[1]);
    EQUAL(sandbox.call("GET", at + "/channel/facebook").status, 404);
    EQUAL(sandbox.call("PUT", at + "/channel", channel("facebook", "x")).status, 404);
    EQUAL(sandbox.call("DELETE", at + "/channel/phone").status, 200);
    const Json left = sandbox.call("GET", at).json();
    EQUAL(left["phone"], "");
    EQUAL(left["contact_channels"].size(), 1u);
    CHECK(names(sandbox.call("DELETE", at + "/channel/email"), "channelType"));
    CHECK(names(sandbox.call("POST", at + "/channel", channel("Bad Type", "x")), "channel_type"));
    CHECK(names(sandbox.call("POST", at + "/channel", {{"channel_id", "x"}}), "channel_type"));
}

CASE("rules_v2", "a bulk write creates and updates, and fails in part")
{
    Sandbox sandbox;
    const std::string uuid = create(sandbox, Json::array({channel("phone", "15105550001")}));
    Json update{{"contact_id", uuid}, {"first", "Bulk"}};
    const Json items{update, contactWith("15105550002"), contactWith("bad"), {{"first", "nobody"}},
        {{"contact_id", "00000000-0000-4000-8000-000000000000"}},
        contactWith("15105550003", {{"tags", Json::array({{{"tag_id", 4711}}})}}),
        {{"contact_channels", Json::array({channel("email", "only@example.com")})}}};
    const Json answer = sandbox.call("POST", "/v2/contacts", {{"contacts", items}}).json();
    EQUAL(answer["contacts"].size(), 3u);
    EQUAL(answer["contacts"][0]["first"], "Bulk");
    EQUAL(answer["contacts"][0]["rev"], 2);
    EQUAL(answer["contacts"][0]["updated"], answer["contacts"][2]["updated"]);
    EQUAL(answer["failed_contacts"].size(), 4u);
    EQUAL(answer["failed_contacts"][0]["contact"], items[2]);
    CHECK(answer["failed_contacts"][0]["error"].get<std::string>().find("phone")
        != std::string::npos);
    EQUAL(sandbox.dump().size(), 3u);
    CHECK(names(sandbox.call("POST", "/v2/contacts", {{"contacts", 5}}), "contacts"));
    EQUAL(sandbox.call("POST", "/v2/contacts", {{"contacts", Json::array()}})
              .json()["contacts"]
              .size(),
        0u);
}

CASE("rules_v2", "bulk delete takes exactly one entry of type id")
{
    Sandbox sandbox;
    std::vector<std::string> uuids;
    for (int i = 0; i < 5; ++i)
        uuids.push_back(
            create(sandbox, Json::array({channel("phone", "1510555000" + std::to_string(i))})));
    uuids.resize(3);
    CHECK(names(sandbox.call("DELETE", "/v2/contacts", selector("phone", uuids)), "channel_type"));
    CHECK(names(sandbox.call("DELETE", "/v2/contacts", selector("id", {"5"})), "UUID"));
    Json two = selector("id", uuids);
    two["contact_channels"].push_back(two["contact_channels"][0]);
    CHECK(names(sandbox.call("DELETE", "/v2/contacts", two), "contact_channels"));
    EQUAL(sandbox.dump().size(), 5u);
    EQUAL(sandbox.call("DELETE", "/v2/contacts", selector("id", uuids)).body, "\"ok\"");
    EQUAL(sandbox.dump().size(), 2u);
}

CASE("rules_v2", "the list holds every contact once, in both orders, with and without a date")
{
    Sandbox sandbox({"--seed-contacts", "2500"});
    Json all = Json::array();
    for (const bool ascending : {false, true}) {
        Json walked = Json::array();
        for (int page = 0;; ++page) {
            const Json got = sandbox
                                 .call("POST", "/v2/contacts/list",
                                     {{"limit", 100}, {"page", page}, {"ascending", ascending}})
                                 .json();
            if (got.empty())
                break;
            EQUAL(got.size(), 100u);
            walked.insert(walked.end(), got.begin(), got.end());
        }
        EQUAL(walked.size(), 2500u);
        std::set<std::int64_t> ids;
        for (std::size_t i = 0; i < walked.size(); ++i) {
            ids.insert(walked[i]["id"].get<std::int64_t>());
            if (i == 0)
                continue;
            const Json &a = walked[ascending ? i - 1 : i];
            const Json &b = walked[ascending ? i : i - 1];
            // Times of one length would compare as text; trailing zeros are trimmed, so only
            // seconds are compared.
            CHECK(a["updated"].get<std::string>().substr(0, 19)
                <= b["updated"].get<std::string>().substr(0, 19));
        }
        EQUAL(ids.size(), 2500u);
        all = walked;
    }
    const std::string date = all[2000]["updated"];
    const Json after =
        sandbox.call("POST", "/v2/contacts/list", {{"date", date}, {"ascending", true}}).json();
    EQUAL(after.size(), 30u);
    EQUAL(after[0]["id"], all[2001]["id"]);
    CHECK(names(sandbox.call("POST", "/v2/contacts/list", {{"date", "x"}}), "date"));
    CHECK(names(sandbox.call("POST", "/v2/contacts/list", {{"limit", "x"}}), "limit"));
    CHECK(names(sandbox.call("POST", "/v2/contacts/list", {{"page", -1}}), "page"));
    CHECK(names(sandbox.call("POST", "/v2/contacts/list", {{"ascending", 1}}), "ascending"));
}

CASE("rules_v2",
    "a page by number is the same after any mixture of writes as for a reader who starts anew")
{
    Sandbox sandbox({"--seed-contacts", "300"});
    const auto page = [&](int number, bool ascending, const std::string &date) {
        Json body{{"limit", 20}, {"page", number}, {"ascending", ascending}};
        if (!date.empty())
            body["date"] = date;
        Json ids = Json::array();
        for (const Json &contact : sandbox.call("POST", "/v2/contacts/list", body).json())
            ids.push_back(contact["id"]);
        return ids;
    };
    for (int round = 0; round < 12; ++round) {
        for (int number = 0; number < 6; ++number) {
            page(number, true, "");
            page(number, false, "");
            page(number, true, "2025-06-01T00:00:00Z");
        }
        const std::string contact = std::to_string(100001 + round * 17);
        sandbox.admin("POST", "/sandbox/change",
            {{"contact", 100001 + round * 17}, {"patch", {{"first", "x"}}}});
        sandbox.call("DELETE", "/v1/contact/" + std::to_string(100010 + round * 13));
        sandbox.put(contactWith("1510555" + std::to_string(1000 + round),
            {{"updated", "2025-0" + std::to_string(1 + round % 9) + "-15T10:00:00.5Z"}}));
        // The dump knows no paging: the order is made again here.
        std::vector<std::pair<std::string, std::int64_t>> rising;
        for (const Json &entry : sandbox.dump())
            rising.emplace_back(entry["updated"], entry["id"]);
        std::sort(rising.begin(), rising.end(), [](const auto &a, const auto &b) {
            const auto cut = [](const std::string &time) { return time.substr(0, 26); };
            return cut(a.first) != cut(b.first) ? a.first < b.first : a.second < b.second;
        });
        for (const int number : {3, 5, 7}) {
            Json wanted = Json::array();
            Json falling = Json::array();
            for (int i = 0; i < 20; ++i) {
                const auto index = static_cast<std::size_t>(number * 20 + i);
                wanted.push_back(rising[index].second);
                falling.push_back(rising[rising.size() - 1 - index].second);
            }
            EQUAL(page(number, true, ""), wanted);
            EQUAL(page(number, false, ""), falling);
        }
    }
}
