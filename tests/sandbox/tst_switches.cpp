#include "harness.h"

#include <cstdlib>
#include <ctime>
#include <memory>
#include <set>

using namespace sandboxtest;

// What lists and writes do under each switch. What reads look like is in tst_switchesread.cpp.

namespace {

/// Ten contacts a minute apart, then five of one time, then five more. Ids 1 to 20 rise with the
/// time.
void putTwenty(Sandbox &sandbox)
{
    Json contacts = Json::array();
    for (int i = 1; i <= 20; ++i) {
        const int minute = i <= 10 ? i : i <= 15 ? 30 : i + 20;
        contacts.push_back(contactWith("151055500" + std::to_string(10 + i),
            {{"id", i},
                {"updated",
                    "2026-05-01T10:" + std::string(minute < 10 ? "0" : "") + std::to_string(minute)
                        + ":00Z"}}));
    }
    sandbox.put(contacts);
}

std::vector<std::int64_t> idsOf(const Reply &reply)
{
    EQUAL(reply.status, 200);
    std::vector<std::int64_t> ids;
    for (const Json &contact : reply.json())
        ids.push_back(contact["id"]);
    return ids;
}

std::vector<std::int64_t> v1(Sandbox &sandbox, const Json &body)
{
    return idsOf(sandbox.call("POST", "/v1/contacts", body));
}

std::vector<std::int64_t> v2(Sandbox &sandbox, const Json &body)
{
    return idsOf(sandbox.call("POST", "/v2/contacts/list", body));
}

using Ids = std::vector<std::int64_t>;
const std::string minute5 = "2026-05-01T10:05:00Z";
const std::string minute30 = "2026-05-01T10:30:00Z";

} // namespace

namespace sandboxtest {
static std::string shown(const Ids &ids)
{
    std::string text;
    for (const std::int64_t id : ids)
        text += std::to_string(id) + ' ';
    return text;
}
} // namespace sandboxtest

CASE("switches", "v1_direction: newest first, oldest first, or the date ignored")
{
    Sandbox sandbox;
    putTwenty(sandbox);
    EQUAL(v1(sandbox, {{"limit", 2}}), (Ids{20, 19}));
    EQUAL(v1(sandbox, {{"limit", 2}, {"date", minute5}}), (Ids{4, 3}));
    sandbox.set({{"v1_direction", "oldest"}});
    EQUAL(v1(sandbox, {{"limit", 2}}), (Ids{1, 2}));
    EQUAL(v1(sandbox, {{"limit", 2}, {"date", minute5}}), (Ids{6, 7}));
    sandbox.set({{"v1_direction", "ignored"}});
    EQUAL(v1(sandbox, {{"limit", 2}, {"date", minute5}}), (Ids{20, 19}));
}

CASE("switches", "v1_cursor: exclusive or inclusive")
{
    Sandbox sandbox({"--switch", "v1_cursor=inclusive"});
    putTwenty(sandbox);
    EQUAL(v1(sandbox, {{"limit", 2}, {"date", minute5}}), (Ids{5, 4}));
    sandbox.set({{"v1_direction", "oldest"}});
    EQUAL(v1(sandbox, {{"limit", 2}, {"date", minute5}}), (Ids{5, 6}));
}

CASE("switches", "v1_page and v1_page_base")
{
    Sandbox sandbox;
    putTwenty(sandbox);
    EQUAL(v1(sandbox, {{"limit", 2}, {"page", 1}}), (Ids{18, 17}));
    sandbox.set({{"v1_page_base", 1}});
    EQUAL(v1(sandbox, {{"limit", 2}, {"page", 1}}), (Ids{20, 19}));
    EQUAL(v1(sandbox, {{"limit", 2}, {"page", 0}}), (Ids{20, 19}));
    EQUAL(v1(sandbox, {{"limit", 2}, {"page", 2}}), (Ids{18, 17}));
    sandbox.set({{"v1_page", "ignored"}});
    EQUAL(v1(sandbox, {{"limit", 2}, {"page", 2}}), (Ids{20, 19}));
}

CASE("switches", "v1_limit and v1_ascending")
{
    Sandbox sandbox({"--switch", "v1_limit=ignored"});
    putTwenty(sandbox);
    EQUAL(v1(sandbox, {{"limit", 2}}).size(), 20u);
    EQUAL(v1(sandbox, {{"ascending", true}}).front(), 20);
    sandbox.set({{"v1_ascending", "honoured"}});
    EQUAL(v1(sandbox, {{"ascending", true}}).front(), 1);
    EQUAL(v1(sandbox, {{"ascending", true}, {"date", minute5}}).front(), 6);
}

CASE("switches", "v2_list and v2_search: present or 404")
{
    Sandbox sandbox({"--switch", "v2_list=absent", "--switch", "v2_search=absent"});
    EQUAL(sandbox.call("POST", "/v2/contacts/list", Json::object()).status, 404);
    const Json body{{"contact_channels", {{{"channel_ids", {"15105550001"}}}}}};
    EQUAL(sandbox.call("POST", "/v2/contacts/search", body).status, 404);
    sandbox.set({{"v2_list", "present"}, {"v2_search", "present"}});
    EQUAL(sandbox.call("POST", "/v2/contacts/list", Json::object()).status, 200);
    EQUAL(sandbox.call("POST", "/v2/contacts/search", body).status, 200);
}

CASE("switches", "v2_date and v2_page_base")
{
    Sandbox sandbox;
    putTwenty(sandbox);
    const Json after{{"limit", 2}, {"ascending", true}, {"date", minute5}};
    EQUAL(v2(sandbox, after), (Ids{6, 7}));
    sandbox.set({{"v2_date", "inclusive"}});
    EQUAL(v2(sandbox, after), (Ids{5, 6}));
    EQUAL(sandbox.call("POST", "/v1/contacts/count", {{"date", minute5}}).body, "\"16\"");
    sandbox.set({{"v2_date", "ignored"}});
    EQUAL(v2(sandbox, after), (Ids{1, 2}));
    sandbox.set({{"v2_page_base", 1}});
    EQUAL(v2(sandbox, {{"limit", 2}, {"page", 0}}), v2(sandbox, {{"limit", 2}, {"page", 1}}));
    EQUAL(v2(sandbox, {{"limit", 2}, {"page", 2}}), (Ids{18, 17}));
}

CASE("switches", "limit_max and limit_above_max: cut, refused, honoured")
{
    Sandbox sandbox({"--switch", "limit_max=7"});
    putTwenty(sandbox);
    EQUAL(v1(sandbox, {{"limit", 15}}).size(), 7u);
    EQUAL(v2(sandbox, {{"limit", 15}}).size(), 7u);
    EQUAL(v2(sandbox, Json::object()).size(), 20u);
    sandbox.set({{"limit_above_max", "refused"}});
    EQUAL(sandbox.call("POST", "/v2/contacts/list", {{"limit", 15}}).status, 400);
    EQUAL(sandbox.call("POST", "/v1/contacts", {{"limit", 7}}).status, 200);
    sandbox.set({{"limit_above_max", "honoured"}});
    EQUAL(v1(sandbox, {{"limit", 15}}).size(), 15u);
    EQUAL(Sandbox().admin("GET", "/sandbox/switches").json()["limit_max"], "100");
}

CASE("switches", "ties: among equal times by rising or falling id")
{
    Sandbox sandbox;
    putTwenty(sandbox);
    const auto run = [&](bool ascending) {
        return v2(sandbox, {{"limit", 5}, {"page", ascending ? 2 : 1}, {"ascending", ascending}});
    };
    EQUAL(run(false), (Ids{11, 12, 13, 14, 15}));
    EQUAL(run(true), (Ids{11, 12, 13, 14, 15}));
    EQUAL(v2(sandbox, {{"limit", 3}, {"page", 2}}), (Ids{12, 13, 14}));
    sandbox.set({{"ties", "id_desc"}});
    EQUAL(run(false), (Ids{15, 14, 13, 12, 11}));
    EQUAL(run(true), (Ids{15, 14, 13, 12, 11}));
}

CASE("switches", "updated_digits, updated_zeros and updated_kept")
{
    Sandbox sandbox;
    sandbox.put(
        {contactWith("15105550001", {{"id", 1}, {"updated", "2026-05-01T10:00:00.123456789Z"}}),
            contactWith("15105550002", {{"id", 2}, {"updated", "2026-05-01T10:00:00.123456100Z"}}),
            contactWith("15105550003", {{"id", 3}, {"updated", "2026-05-01T10:00:00.12Z"}})});
    const auto shown = [&](int id) {
        return sandbox.call("GET", "/v1/contact/" + std::to_string(id))
            .json()["updated"]
            .get<std::string>();
    };
    EQUAL(shown(1), "2026-05-01T10:00:00.123456Z");
    EQUAL(shown(3), "2026-05-01T10:00:00.12Z");
    EQUAL(v1(sandbox, {{"date", shown(1)}}), (Ids{3}));
    sandbox.set({{"updated_zeros", "padded"}});
    EQUAL(shown(3), "2026-05-01T10:00:00.120000Z");
    sandbox.set({{"updated_digits", 9}, {"updated_zeros", "trimmed"}});
    EQUAL(shown(1), "2026-05-01T10:00:00.123456789Z");
    EQUAL(v1(sandbox, {{"date", shown(1)}}), (Ids{2, 3}));
    sandbox.set({{"updated_digits", 3}});
    EQUAL(shown(1), "2026-05-01T10:00:00.123Z");
    EQUAL(v1(sandbox, {{"date", shown(1)}}), (Ids{3}));
    sandbox.set({{"updated_digits", 0}});
    EQUAL(shown(1), "2026-05-01T10:00:00Z");
    EQUAL(v1(sandbox, Json::object()), (Ids{1, 2, 3}));
    EQUAL(v1(sandbox, {{"date", shown(1)}}), Ids());
    sandbox.set({{"v1_direction", "oldest"}, {"updated_kept", "full"}});
    EQUAL(v1(sandbox, {{"date", shown(1)}}), (Ids{3, 2, 1}));
    sandbox.put(contactWith("15105550004", {{"id", 4}, {"updated", "2026-05-01T10:00:00.5Z"}}));
    EQUAL(v1(sandbox, {{"date", shown(1)}}), (Ids{3, 2, 1, 4}));
    sandbox.set({{"updated_kept", "as_shown"}});
    EQUAL(v1(sandbox, {{"date", shown(1)}}), Ids());
}

CASE("switches", "omitted_names: cleared or kept")
{
    Sandbox sandbox;
    sandbox.put(contactWith("15105550001", {{"id", 1}, {"first", "A"}, {"last", "B"}}));
    sandbox.set({{"omitted_names", "kept"}});
    sandbox.call("PUT", "/v1/contact/1", contactWith("15105550001", {{"first", "C"}}));
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["last"], "B");
    sandbox.set({{"omitted_names", "cleared"}});
    sandbox.call("PUT", "/v1/contact/1", contactWith("15105550001", {{"first", "D"}}));
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["first"], "D");
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["last"], "");
}

CASE("switches", "omitted_tags: kept or cleared; display_name: kept or rebuilt")
{
    Sandbox sandbox;
    sandbox.put(contactWith("15105550001", {{"id", 1}, {"first", "A"}, {"tags", {55, 56}}}));
    const Json change = contactWith("15105550001", {{"first", "C"}, {"last", "D"}});
    sandbox.call("PUT", "/v1/contact/1", change);
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["tags"].size(), 2u);
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["display_name"], "A");
    sandbox.set({{"omitted_tags", "cleared"}, {"display_name", "rebuilt"}});
    sandbox.call("PUT", "/v1/contact/1", change);
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["tags"].size(), 0u);
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["display_name"], "C D");
}

CASE("switches", "empty_custom and v2_custom")
{
    Sandbox sandbox;
    sandbox.put(contactWith("15105550001", {{"id", 1}, {"custom", {{"123", "x"}, {"457", "y"}}}}));
    const std::string uuid = sandbox.dump()[0]["uuid"];
    const auto put = [&](const Json &custom) {
        return sandbox
            .call("PUT", "/v2/contact/" + uuid, contactWith("15105550001", {{"custom", custom}}))
            .json()["custom"];
    };
    EQUAL(put({{"123", ""}}), (Json{{"123", ""}, {"457", "y"}}));
    sandbox.set({{"empty_custom", "removed"}});
    EQUAL(put({{"123", ""}}), (Json{{"457", "y"}}));
    sandbox.set({{"v2_custom", "replace"}});
    EQUAL(put({{"458", "z"}}), (Json{{"458", "z"}}));
}

CASE("switches", "v2_phone: required or optional")
{
    Sandbox sandbox({"--switch", "v2_phone=optional"});
    sandbox.put({{"id", 1}, {"email", "a@example.com"}});
    const std::string at = "/v2/contact/" + sandbox.dump()[0]["uuid"].get<std::string>();
    EQUAL(sandbox.call("PUT", at, {{"first", "A"}}).status, 200);
    sandbox.set({{"v2_phone", "required"}});
    EQUAL(sandbox.call("PUT", at, {{"first", "A"}}).status, 400);
}

CASE("switches", "unknown_fields, unknown_custom and unknown_tags")
{
    Sandbox sandbox;
    const auto made = [&](const Json &more) {
        return sandbox.call("POST", "/v1/contact", contactWith("15105550001", more));
    };
    EQUAL(made({{"nickname", "x"}}).status, 200);
    EQUAL(made({{"custom", {{"999", "x"}}}}).status, 200);
    sandbox.set({{"unknown_fields", "refused"}, {"unknown_custom", "refused"},
        {"unknown_tags", "dropped"}});
    EQUAL(made({{"nickname", "x"}}).status, 400);
    CHECK(made({{"nickname", "x"}}).body.find("nickname") != std::string::npos);
    EQUAL(made({{"custom", {{"999", "x"}}}}).status, 400);
    EQUAL(made({{"tags", Json::array({{{"tag_id", 999}}})}}).status, 200);
}

CASE("switches", "existing_phone: update, 400, 409 or a second contact")
{
    Sandbox sandbox;
    const Json known =
        sandbox.call("POST", "/v1/contact", contactWith("15105550001", {{"first", "A"}})).json();
    const auto again = [&] {
        return sandbox.call("POST", "/v1/contact", contactWith("15105550001", {{"first", "B"}}));
    };
    const Json v2{
        {"contact_channels", {{{"channel_type", "phone"}, {"channel_id", "15105550001"}}}}};
    EQUAL(again().json()["id"], known["id"]);
    EQUAL(sandbox.call("POST", "/v2/contact", v2).json()["id"], known["id"]);
    for (const int status : {400, 409}) {
        sandbox.set({{"existing_phone", std::to_string(status)}});
        EQUAL(again().status, status);
        EQUAL(sandbox.call("POST", "/v2/contact", v2).status, status);
        const Json other = sandbox
                               .call("POST", "/v1/contact",
                                   contactWith("1510555100" + std::to_string(status % 10)))
                               .json();
        EQUAL(sandbox.call("PUT", "/v1/contact/" + other["id"].dump(), contactWith("15105550001"))
                  .status,
            status);
    }
    sandbox.set({{"existing_phone", "second"}});
    CHECK(again().json()["id"] != known["id"]);
    const Json both = sandbox
                          .call("POST", "/v2/contacts/search",
                              {{"contact_channels", {{{"channel_ids", {"15105550001"}}}}}})
                          .json();
    EQUAL(both.size(), 2u);
}

CASE("switches", "channels_per_type: one or many; channel_put: the list or the one")
{
    Sandbox sandbox;
    sandbox.put(contactWith("15105550001", {{"id", 1}}));
    const std::string at =
        "/v2/contact/" + sandbox.dump()[0]["uuid"].get<std::string>() + "/channel";
    const Json second{{"channel_type", "phone"}, {"channel_id", "15105550002"}};
    EQUAL(sandbox.call("POST", at, second).json().size(), 1u);
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["phone"], "15105550002");
    sandbox.set({{"channels_per_type", "many"}, {"channel_put", "one"}});
    EQUAL(sandbox.call("POST", at, {{"channel_type", "phone"}, {"channel_id", "15105550003"}})
              .json()
              .size(),
        2u);
    EQUAL(sandbox.call("GET", "/v1/contact/1").json()["phone"], "15105550002");
    EQUAL(sandbox.call("PUT", at, {{"channel_type", "phone"}, {"channel_id", "15105550004"}})
              .json()["channel_id"],
        "15105550004");
}

CASE("switches", "v1_update and batch_answer")
{
    Sandbox sandbox({"--switch", "v1_update=without_uuid", "--switch", "batch_answer=contacts"});
    sandbox.put(contactWith("15105550001", {{"id", 1}}));
    EQUAL(sandbox.call("PUT", "/v1/contact/1", contactWith("15105550001")).json(),
        (Json{{"id", 1}, {"rev", 2}}));
    const Json list =
        sandbox
            .call("POST", "/v1/batch/contacts",
                {contactWith("15105550001"), contactWith("15105550002"), contactWith("x")})
            .json();
    EQUAL(list.size(), 2u);
    EQUAL(list[1]["phone"], "15105550002");
}

CASE("switches", "bulk_max, bulk_missing_every, bulk_fail_every, bulk_order and bulk_empty")
{
    Sandbox sandbox({"--switch", "bulk_max=6"});
    const auto items = [](int count) {
        Json list = Json::array();
        for (int i = 0; i < count; ++i)
            list.push_back(contactWith("1510555000" + std::to_string(i)));
        return Json{{"contacts", list}};
    };
    const auto phones = [](const Json &answer) {
        std::string text;
        for (const Json &contact : answer["contacts"])
            text += contact["phone"].get<std::string>().back();
        return text;
    };
    const auto bulk = [&](int count) { return sandbox.call("POST", "/v2/contacts", items(count)); };
    EQUAL(bulk(7).status, 413);
    EQUAL(sandbox.dump().size(), 0u);
    EQUAL(phones(bulk(6).json()), "012345");
    sandbox.set({{"bulk_order", "reversed"}});
    EQUAL(phones(bulk(6).json()), "543210");
    sandbox.set({{"bulk_order", "shuffled"}});
    const std::string shuffled = phones(bulk(6).json());
    CHECK(shuffled != "012345" && std::set<char>(shuffled.begin(), shuffled.end()).size() == 6);
    sandbox.set({{"bulk_order", "same"}, {"bulk_missing_every", 3}});
    Json answer = bulk(6).json();
    EQUAL(phones(answer), "0134");
    EQUAL(answer["failed_contacts"].size(), 0u);
    sandbox.set({{"bulk_missing_every", 0}, {"bulk_fail_every", 2}});
    answer = bulk(6).json();
    EQUAL(phones(answer), "024");
    EQUAL(answer["failed_contacts"].size(), 3u);
    EQUAL(answer["failed_contacts"][0]["contact"]["phone"], "15105550001");
    sandbox.set({{"bulk_fail_every", 1}, {"bulk_empty", "null"}});
    answer = bulk(2).json();
    CHECK(answer["contacts"].is_null());
    sandbox.set({{"bulk_fail_every", 0}});
    CHECK(bulk(2).json()["failed_contacts"].is_null());
}

CASE("switches", "bulk_drop_every and bulk_lie_every")
{
    Sandbox sandbox({"--switch", "bulk_drop_every=3"});
    const auto bulk = [&sandbox](const std::string &start) {
        Json list = Json::array();
        for (int i = 0; i < 6; ++i)
            list.push_back(contactWith(start + std::to_string(i)));
        return sandbox.call("POST", "/v2/contacts", {{"contacts", list}}).json();
    };
    const auto last = [](const Json &contacts) {
        std::string text;
        for (const Json &contact : contacts)
            text += contact["phone"].get<std::string>().back();
        return text;
    };
    Json answer = bulk("1510555000");
    EQUAL(last(answer["contacts"]), "0134");
    EQUAL(answer["failed_contacts"].size(), 0u);
    EQUAL(sandbox.dump().size(), 4u);
    sandbox.set({{"bulk_drop_every", 0}, {"bulk_lie_every", 3}});
    answer = bulk("1510555100");
    EQUAL(last(answer["contacts"]), "012345");
    EQUAL(answer["failed_contacts"].size(), 0u);
    EQUAL(sandbox.dump().size(), 8u);
    const Json there = sandbox
                           .call("POST", "/v2/contacts/search",
                               {{"contact_channels",
                                   {{{"channel_type", "phone"},
                                       {"channel_ids", {"15105551001", "15105551002"}}}}}})
                           .json();
    EQUAL(last(there), "1");
}

CASE("switches", "jwt_typ, jwt_oldest and jwt_ahead")
{
    Sandbox sandbox;
    const auto status = [&](const std::string &authorization) {
        return sandbox.callRaw("GET", "/v1/team", "", {"Authorization: " + authorization}).status;
    };
    const std::string bare = "Bearer "
        + signedToken(R"({"alg":"HS256"})",
            Json{{"iss", sandbox.id}, {"iat", std::time(nullptr)}}.dump(),
            sandbox.id + "||" + sandbox.key);
    EQUAL(status(bare), 200);
    sandbox.set({{"jwt_typ", "required"}, {"jwt_oldest", 60}, {"jwt_ahead", 0}});
    EQUAL(status(bare), 401);
    EQUAL(status(sandbox.bearer(-50)), 200);
    EQUAL(status(sandbox.bearer(-70)), 401);
    EQUAL(status(sandbox.bearer(10)), 401);
}

CASE("switches", "rate_limit, rate_window_ms and retry_after")
{
    Sandbox sandbox;
    sandbox.set({{"rate_limit", 2}, {"retry_after", "on"}});
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
    const Reply refused = sandbox.call("GET", "/v1/team");
    EQUAL(refused.status, 429);
    const int wait = std::atoi(refused.header("Retry-After").c_str());
    CHECK(wait >= 55 && wait <= 60);
    sandbox.set({{"rate_limit", 0}});
    for (int i = 0; i < 20; ++i)
        EQUAL(sandbox.call("GET", "/v1/team").status, 200);
}

CASE("switches", "read_timeout_ms, idle_timeout_ms and max_connections")
{
    Sandbox sandbox({"--switch", "read_timeout_ms=100", "--switch", "idle_timeout_ms=100"});
    Wire slow(sandbox.port());
    slow.send("GET /v1/te");
    EQUAL(slow.read().status, 408);
    Wire silent(sandbox.port());
    CHECK(silent.closed());
    sandbox.set({{"idle_timeout_ms", 60000}, {"max_connections", 2}});
    // Connections that ended a moment ago may still count.
    const auto admitted = [&sandbox] {
        const auto end = std::chrono::steady_clock::now() + milliseconds(5000);
        while (true) {
            auto wire = std::make_unique<Wire>(sandbox.port());
            wire->send(sandbox.request("GET", "/v1/team"));
            if (wire->read().status == 200 || std::chrono::steady_clock::now() > end)
                return wire;
        }
    };
    const auto first = admitted();
    const auto second = admitted();
    EQUAL(sandbox.call("GET", "/v1/team").status, 503);
}

CASE("switches", "examples: the records of the API pages appear, once")
{
    Sandbox sandbox({"--switch", "examples=on"});
    EQUAL(sandbox.call("GET", "/v1/contact/98765").json()["display_name"], "Jordan Rivera");
    EQUAL(sandbox.call("GET", "/v2/contact/a1b2c3d4-e5f6-7890-abcd-ef1234567890").json()["id"],
        98765);
    sandbox.call("DELETE", "/v1/contact/98765");
    EQUAL(sandbox.admin("POST", "/sandbox/examples").status, 200);
    EQUAL(sandbox.admin("POST", "/sandbox/examples").status, 200);
    EQUAL(sandbox.dump().size(), 1u);
}

CASE("switches", "a wrong name or value is refused and changes nothing")
{
    Sandbox sandbox;
    const Reply wrong = sandbox.admin(
        "POST", "/sandbox/switches", {{"ties", "id_desc"}, {"v1_direction", "sideways"}});
    EQUAL(wrong.status, 400);
    CHECK(wrong.body.find("v1_direction") != std::string::npos);
    EQUAL(sandbox.admin("POST", "/sandbox/switches", {{"nonsense", "on"}}).status, 400);
    EQUAL(sandbox.admin("POST", "/sandbox/switches", {{"limit_max", 0}}).status, 400);
    EQUAL(sandbox.admin("GET", "/sandbox/switches").json()["ties"], "id_asc");
}
