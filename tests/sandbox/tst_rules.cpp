#include "harness.h"

#include <ctime>
#include <set>

using namespace sandboxtest;

namespace {

std::string message(const Reply &reply)
{
    return reply.json().value("message", "");
}

bool names(const Reply &reply, const std::string &field)
{
    return reply.status == 400 && message(reply).find(field) != std::string::npos
        && reply.json()["error_code"] == "bad_data";
}

Reply with(Sandbox &sandbox, const std::string &authorization)
{
    return sandbox.callRaw("GET", "/v1/team", "", {"Authorization: " + authorization});
}

std::int64_t idOf(const Reply &reply)
{
    EQUAL(reply.status, 200);
    return reply.json()["id"];
}

std::string at(std::int64_t id)
{
    return "/v1/contact/" + std::to_string(id);
}

} // namespace

CASE("rules", "a token has to be signed with id||key, by a known issuer, with HS256")
{
    Sandbox sandbox;
    const std::string now = std::to_string(std::time(nullptr));
    const std::string header = R"({"alg":"HS256","typ":"JWT"})";
    const std::string claims = R"({"iss":")" + sandbox.id + R"(","iat":)" + now + "}";
    const std::string secret = sandbox.id + "||" + sandbox.key;
    EQUAL(with(sandbox, "Bearer " + signedToken(header, claims, secret)).status, 200);
    EQUAL(with(sandbox, "bearer " + signedToken(header, claims, secret)).status, 200);
    for (const std::string &wrong : {
             signedToken(header, claims, sandbox.key),
             signedToken(header, claims, sandbox.id + "|" + sandbox.key),
             signedToken(header, claims, secret + " "),
             signedToken(R"({"alg":"none","typ":"JWT"})", claims, secret),
             signedToken(R"({"alg":"HS512","typ":"JWT"})", claims, secret),
             signedToken(R"({"typ":"JWT"})", claims, secret),
             signedToken(header, R"({"iss":"somebody","iat":)" + now + "}", secret),
             signedToken(header, R"({"iat":)" + now + "}", secret),
             signedToken(header, R"({"iss":")" + sandbox.id + "\"}", secret),
             signedToken(header, R"({"iss":")" + sandbox.id + R"(","iat":")" + now + "\"}", secret),
             signedToken(header, "[]", secret),
             signedToken(header, claims, secret) + "A",
             signedToken(header, claims, secret) + ".x",
         }) {
        const Reply reply = with(sandbox, "Bearer " + wrong);
        EQUAL(reply.status, 401);
        EQUAL(reply.json()["error_code"], "unauthorized");
        CHECK(reply.body.find(sandbox.key) == std::string::npos);
    }
}

CASE("rules", "a missing, a legacy and a basic authorization are refused")
{
    Sandbox sandbox;
    EQUAL(sandbox.callRaw("GET", "/v1/team", "", {"Authorization:"}).status, 401);
    EQUAL(with(sandbox, "Bearer " + sandbox.key).status, 401);
    EQUAL(with(sandbox, "Basic c2FuZGJveDo=").status, 401);
    EQUAL(with(sandbox, "Bearer").status, 401);
    EQUAL(with(sandbox, "Bearer ..").status, 401);
}

CASE("rules", "iat is taken within five minutes either way")
{
    Sandbox sandbox;
    for (const int shift : {0, -290, 290})
        EQUAL(with(sandbox, sandbox.bearer(shift)).status, 200);
    for (const int shift : {-310, 310, -86400, 86400})
        EQUAL(with(sandbox, sandbox.bearer(shift)).status, 401);
}

CASE("rules", "a phone is required and has 7 to 15 digits without a plus sign")
{
    Sandbox sandbox;
    CHECK(names(sandbox.call("POST", "/v1/contact", {{"first", "A"}}), "phone"));
    for (const char *wrong :
        {"+15105553344", "123456", "1234567890123456", "1510 555", "", "1510555334x"})
        CHECK(names(sandbox.call("POST", "/v1/contact", {{"phone", wrong}}), "phone"));
    CHECK(names(sandbox.call("POST", "/v1/contact", {{"phone", 15105553344}}), "phone"));
    EQUAL(sandbox.call("POST", "/v1/contact", {{"phone", "1234567"}}).status, 200);
    EQUAL(sandbox.call("POST", "/v1/contact", {{"phone", "123456789012345"}}).status, 200);
    const std::int64_t id = idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550001")));
    CHECK(names(sandbox.call("PUT", at(id), {{"first", "A"}}), "phone"));
    EQUAL(sandbox.dump().size(), 3u);
}

CASE("rules", "five tags are taken and six refused")
{
    Sandbox sandbox;
    Json tags = Json::array();
    for (const int id : {1, 2, 3, 55, 56})
        tags.push_back({{"tag_id", id}});
    const std::int64_t id =
        idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550001", {{"tags", tags}})));
    EQUAL(sandbox.call("GET", at(id)).json()["tags"].size(), 5u);
    tags.push_back({{"tag_id", 4}});
    CHECK(names(
        sandbox.call("POST", "/v1/contact", contactWith("15105550002", {{"tags", tags}})), "tags"));
    CHECK(names(sandbox.call("PUT", at(id), contactWith("15105550001", {{"tags", tags}})), "tags"));
}

CASE("rules", "unknown tags are refused by name and unknown custom ids dropped in silence")
{
    Sandbox sandbox;
    const Reply refused = sandbox.call("POST", "/v1/contact",
        contactWith("15105550001", {{"tags", Json::array({{{"tag_id", 999}}})}}));
    CHECK(names(refused, "tags"));
    CHECK(message(refused).find("999") != std::string::npos);
    EQUAL(sandbox.dump().size(), 0u);
    const std::int64_t id = idOf(sandbox.call("POST", "/v1/contact",
        contactWith(
            "15105550001", {{"custom", {{"123", "Premium"}, {"999", "x"}, {"Plan", "y"}}}})));
    EQUAL(sandbox.call("GET", at(id)).json()["custom"], (Json{{"123", "Premium"}}));
}

CASE("rules", "every field of a wrong type is named")
{
    Sandbox sandbox;
    const std::vector<std::pair<std::string, Json>> wrong{{"first", 1}, {"last", Json::array()},
        {"display_name", true}, {"email", "nobody"}, {"email", 5}, {"avatar", 1}, {"custom", "x"},
        {"custom", {{"123", 5}}}, {"assignee_id", "x"}, {"assignee_id", 4711}, {"tags", "x"},
        {"tags", {55}}, {"tags", Json::array({{{"id", 55}}})}, {"is_opted_out", "yes"},
        {"email_suppressions", "x"}};
    for (const auto &[field, value] : wrong)
        CHECK(
            names(sandbox.call("POST", "/v1/contact", contactWith("15105550001", {{field, value}})),
                field));
    EQUAL(sandbox.callRaw("POST", "/v1/contact", "{\"phone\":").status, 400);
    EQUAL(sandbox.callRaw("POST", "/v1/contact", "[]").status, 400);
    EQUAL(sandbox.callRaw("POST", "/v1/contact", "{\"phone\":\"15105550001\",\"first\":\"\xff\"}")
              .status,
        400);
    EQUAL(sandbox.dump().size(), 0u);
}

CASE("rules", "a contact is created, read, updated and deleted by its integer id")
{
    Sandbox sandbox;
    const Json made =
        sandbox
            .call("POST", "/v1/contact",
                contactWith("15105550001",
                    {{"first", "Zoë"}, {"last", "Łęcka"}, {"email", "zoe@example.com"},
                        {"avatar", "https://example.com/z.png"}, {"assignee_id", 42},
                        {"is_opted_out", true}}))
            .json();
    EQUAL(made["rev"], 1);
    EQUAL(made["uuid"].get<std::string>().size(), 36u);
    Json read = sandbox.call("GET", at(made["id"])).json();
    EQUAL(read["display_name"], "Zoë Łęcka");
    EQUAL(read["assigned_user_id"], 42);
    EQUAL(read["is_opted_out"], true);
    EQUAL(read["team_id"], 7);
    EQUAL(read["created"], read["updated"]);
    const Json changed =
        sandbox
            .call("PUT", at(made["id"]),
                contactWith("15105550002",
                    {{"first", "Zoe"}, {"last", "L"}, {"assignee_id", -1}, {"email", ""}}))
            .json();
    EQUAL(changed, (Json{{"id", made["id"]}, {"rev", 2}, {"uuid", made["uuid"]}}));
    read = sandbox.call("GET", at(made["id"])).json();
    EQUAL(read["phone"], "15105550002");
    EQUAL(read["email"], "");
    EQUAL(read["assigned_user_id"], 0);
    EQUAL(read["is_opted_out"], true);
    const Reply gone = sandbox.call("DELETE", at(made["id"]));
    EQUAL(gone.body, "\"ok\"");
    EQUAL(sandbox.call("GET", at(made["id"])).status, 404);
    EQUAL(sandbox.call("DELETE", at(made["id"])).status, 404);
    EQUAL(sandbox.call("PUT", at(made["id"]), contactWith("15105550002")).status, 404);
    CHECK(idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550003")))
        > made["id"].get<std::int64_t>());
    CHECK(names(sandbox.call("GET", "/v1/contact/abc"), "id"));
}

CASE("rules", "overwrite merges custom values or replaces them, and leaves the rest alone")
{
    Sandbox sandbox;
    const std::int64_t id = idOf(sandbox.call("POST", "/v1/contact",
        contactWith("15105550001", {{"custom", {{"123", "Premium"}, {"457", "Köln"}}}})));
    const auto put = [&](const std::string &query, const Json &custom) {
        EQUAL(sandbox.call("PUT", at(id) + query, contactWith("15105550001", {{"custom", custom}}))
                  .status,
            200);
        return sandbox.call("GET", at(id)).json()["custom"];
    };
    EQUAL(put("?overwrite=false", {{"456", "2026-06-01"}}),
        (Json{{"123", "Premium"}, {"456", "2026-06-01"}, {"457", "Köln"}}));
    EQUAL(put("", {{"123", "Basic"}}),
        (Json{{"123", "Basic"}, {"456", "2026-06-01"}, {"457", "Köln"}}));
    EQUAL(put("?overwrite=true", {{"123", "Free"}}), (Json{{"123", "Free"}}));
    CHECK(names(
        sandbox.call("PUT", at(id) + "?overwrite=maybe", contactWith("15105550001")), "overwrite"));
}

CASE("rules", "every write raises rev and moves the contact to the newest end")
{
    Sandbox sandbox({"--seed-contacts", "40"});
    const Json oldest =
        sandbox.call("POST", "/v2/contacts/list", {{"ascending", true}, {"limit", 1}}).json()[0];
    const std::string phone = oldest["phone"];
    const Json status{{"phone", phone}, {"status", "blocked"}};
    std::int64_t rev = oldest["rev"];
    std::string updated = oldest["updated"];
    const auto moved = [&] {
        const Json newest = sandbox.call("POST", "/v1/contacts", {{"limit", 1}}).json()[0];
        EQUAL(newest["id"], oldest["id"]);
        EQUAL(newest["rev"], rev + 1);
        CHECK(newest["updated"].get<std::string>() > updated);
        rev = newest["rev"];
        updated = newest["updated"];
    };
    EQUAL(sandbox.call("PUT", at(oldest["id"]), contactWith(phone)).status, 200);
    moved();
    EQUAL(sandbox.call("POST", "/v1/contact/set_status", status).status, 200);
    moved();
    const std::string uuid =
        sandbox.call("PUT", at(oldest["id"]), contactWith(phone)).json()["uuid"];
    ++rev;
    EQUAL(sandbox.call("PUT", "/v2/contact/" + uuid, contactWith(phone)).status, 200);
    moved();
    EQUAL(sandbox
              .call("POST", "/v2/contact/" + uuid + "/channel",
                  {{"channel_type", "line"}, {"channel_id", "x1"}})
              .status,
        200);
    moved();
}

CASE("rules", "look-up takes a phone before an id, and the id as text")
{
    Sandbox sandbox;
    const std::int64_t first =
        idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550001")));
    const std::int64_t second =
        idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550002")));
    const auto found = [&](const Json &body) {
        return idOf(sandbox.call("POST", "/v1/contact/get", body));
    };
    EQUAL(found({{"phone", "15105550001"}}), first);
    EQUAL(found({{"id", std::to_string(second)}}), second);
    EQUAL(found({{"id", second}}), second);
    EQUAL(found({{"phone", "15105550001"}, {"id", std::to_string(second)}}), first);
    EQUAL(sandbox.call("POST", "/v1/contact/get", {{"phone", "15105550009"}}).status, 404);
    CHECK(names(sandbox.call("POST", "/v1/contact/get", Json::object()), "phone"));
}

CASE("rules", "status and opt-out are one thing, block another")
{
    Sandbox sandbox;
    const std::int64_t id = idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550001")));
    const auto set = [&](const char *status) {
        EQUAL(sandbox.call("POST", "/v1/contact/set_status", {{"id", id}, {"status", status}}).body,
            "\"success\"");
        const Json state =
            sandbox.call("POST", "/v1/contact/status", {{"phone", "15105550001"}}).json();
        EQUAL(state["id"], id);
        EQUAL(state["unsubscribed"], sandbox.call("GET", at(id)).json()["is_opted_out"]);
        return std::make_pair(state["unsubscribed"].get<bool>(), state["blocked"].get<bool>());
    };
    CHECK(set("unsubscribed") == std::make_pair(true, false));
    CHECK(set("blocked") == std::make_pair(true, true));
    CHECK(set("subscribed") == std::make_pair(false, true));
    CHECK(set("unblocked") == std::make_pair(false, false));
    set("unsubscribed");
    set("blocked");
    CHECK(set("active") == std::make_pair(false, false));
    CHECK(names(sandbox.call("POST", "/v1/contact/set_status", {{"id", id}, {"status", "gone"}}),
        "status"));
    CHECK(names(sandbox.call("POST", "/v1/contact/set_status", {{"id", id}}), "status"));
    CHECK(names(sandbox.call("POST", "/v1/contact/status", Json::object()), "phone"));
    EQUAL(sandbox.call("POST", "/v1/contact/status", {{"id", 1}}).status, 404);
}

CASE("rules", "v1 batch skips known phones, or rewrites them")
{
    Sandbox sandbox;
    const std::int64_t id =
        idOf(sandbox.call("POST", "/v1/contact", contactWith("15105550001", {{"first", "Old"}})));
    const Json items{contactWith("15105550001", {{"first", "New"}}), contactWith("15105550002")};
    EQUAL(sandbox.call("POST", "/v1/batch/contacts", items).body, "\"ok\"");
    EQUAL(sandbox.call("GET", at(id)).json()["first"], "Old");
    EQUAL(sandbox.call("POST", "/v1/batch/contacts?overwrite=true", items).body, "\"ok\"");
    EQUAL(sandbox.call("GET", at(id)).json()["first"], "New");
    EQUAL(sandbox.dump().size(), 2u);
    const Json failed =
        sandbox.call("POST", "/v1/batch/contacts", {contactWith("1"), contactWith("15105550003")})
            .json();
    EQUAL(failed, (Json::array({contactWith("1")})));
    EQUAL(sandbox.dump().size(), 3u);
    EQUAL(sandbox.call("POST", "/v1/batch/contacts", {{"contacts", items}}).status, 400);
}

CASE("rules", "custom fields are listed, and made with duplicates told")
{
    Sandbox sandbox;
    const Json fields = sandbox.call("POST", "/v1/contact-fields", Json::object()).json();
    EQUAL(fields.size(), 8u);
    EQUAL(fields[0], (Json{{"id", 123}, {"title", "Plan"}}));
    std::multiset<std::string> titles;
    for (const Json &field : fields)
        titles.insert(field["title"]);
    EQUAL(titles.count("City"), 2u);
    const Json made =
        sandbox.call("POST", "/v1/contacts/fields", {{{"title", "Plan"}}, {{"title", "Größe"}}})
            .json();
    EQUAL(made[0], (Json{{"id", 123}, {"title", "Plan"}, {"duplicate", true}}));
    EQUAL(made[1]["duplicate"], false);
    EQUAL(sandbox.call("POST", "/v1/contact-fields", Json::object()).json().size(), 9u);
    CHECK(names(sandbox.call("POST", "/v1/contacts/fields", {{{"title", " "}}}), "title"));
    CHECK(
        names(sandbox.call("POST", "/v1/contacts/fields", Json::array({Json::object()})), "title"));
    EQUAL(sandbox.call("POST", "/v1/contact-fields", Json::object()).json().size(), 9u);
}

CASE("rules", "tags are made, read, deleted, and listed by thirty before a date")
{
    Sandbox sandbox;
    const Json vip = sandbox.call("GET", "/v1/tag/55").json();
    EQUAL(vip["tag"], "VIP");
    EQUAL(vip["color"], "#FFD700");
    for (int i = 0; i < 10; ++i)
        EQUAL(sandbox.call("POST", "/v1/tag", {{"tag", "New " + std::to_string(i)}}).status, 200);
    const Json made =
        sandbox.call("POST", "/v1/tag", {{"tag", "Last"}, {"color", "#010203"}}).json();
    EQUAL(made["rev"], 1);
    std::set<std::int64_t> seen;
    Json page = sandbox.call("POST", "/v1/tags", Json::object()).json();
    EQUAL(page.size(), 30u);
    EQUAL(page[0]["id"], made["id"]);
    while (!page.empty()) {
        for (const Json &tag : page)
            seen.insert(tag["id"].get<std::int64_t>());
        page = sandbox.call("POST", "/v1/tags", {{"date", page.back()["updated"]}}).json();
    }
    EQUAL(seen.size(), 36u);
    EQUAL(sandbox.call("DELETE", "/v1/tag/" + made["id"].dump()).body, "\"ok\"");
    EQUAL(sandbox.call("GET", "/v1/tag/" + made["id"].dump()).status, 404);
    CHECK(names(sandbox.call("POST", "/v1/tag", Json::object()), "tag"));
    CHECK(names(sandbox.call("POST", "/v1/tag", {{"tag", "x"}, {"color", "red"}}), "color"));
}

CASE("rules", "team, inboxes and users")
{
    Sandbox sandbox;
    const Json team = sandbox.call("GET", "/v1/team").json();
    EQUAL(team["members"].size(), 8u);
    EQUAL(team["members"][0], (Json{{"id", 42}, {"name", "John Smith"}, {"role", "admin"}}));
    const Json inboxes = sandbox.call("GET", "/v1/inboxes").json();
    EQUAL(inboxes[0]["id"], 413);
    EQUAL(inboxes[0]["phones"], (Json{"14155550100"}));
    const Json found =
        sandbox
            .call("GET", "/v1/users/get",
                {{"phone", {"15105553344"}}, {"email", {"ada@example.com", "nobody@example.com"}}})
            .json()["memberships"];
    EQUAL(found.size(), 2u);
    EQUAL(found[0]["role_id"], 1);
    CHECK(names(sandbox.call("GET", "/v1/users/get"), "phone"));
    const Json changed = sandbox
                             .call("POST", "/v1/users/update",
                                 {{"users", {{{"id", 44}, {"last_name", "Neu"}, {"role_id", 1}}}}})
                             .json()["memberships"];
    EQUAL(changed[0]["name"], "Bruno Neu");
    EQUAL(sandbox.call("GET", "/v1/team").json()["members"][2]["role"], "admin");
    CHECK(
        names(sandbox.call("POST", "/v1/users/update", {{"users", {{{"id", 44}, {"role_id", 2}}}}}),
            "role_id"));
}

CASE("rules", "the count is that of all contacts, or of those updated after a date")
{
    Sandbox sandbox({"--seed-contacts", "50"});
    EQUAL(sandbox.call("POST", "/v1/contacts/count", Json::object()).body, "\"50\"");
    EQUAL(sandbox.call("POST", "/v1/contacts/count").body, "\"50\"");
    const Json page = sandbox.call("POST", "/v1/contacts", {{"limit", 11}}).json();
    EQUAL(
        sandbox.call("POST", "/v1/contacts/count", {{"date", page[10]["updated"]}}).body, "\"10\"");
    CHECK(names(sandbox.call("POST", "/v1/contacts/count", {{"date", "yesterday"}}), "date"));
}

CASE("rules", "above the limit of requests comes 429, and it ends with the window")
{
    Sandbox sandbox({"--rate-limit", "5", "--switch", "rate_window_ms=1500"});
    for (int i = 0; i < 5; ++i)
        EQUAL(sandbox.call("GET", "/v1/team").status, 200);
    const Reply refused = sandbox.call("GET", "/v1/team");
    EQUAL(refused.status, 429);
    EQUAL(refused.json()["error_code"], "rate_limited");
    EQUAL(refused.header("Retry-After"), "");
    CHECK(!refused.header("X-Request-Id").empty());
    EQUAL(sandbox.admin("GET", "/sandbox/state").status, 200);
    EQUAL(sandbox.callRaw("GET", "/v1/team", "", {"Authorization:"}).status, 401);
    Reply reply;
    const auto end = std::chrono::steady_clock::now() + milliseconds(10000);
    do
        reply = sandbox.call("GET", "/v1/team");
    while (reply.status == 429 && std::chrono::steady_clock::now() < end);
    EQUAL(reply.status, 200);
    EQUAL(Sandbox().admin("GET", "/sandbox/switches").json()["rate_limit"], "500");
}

CASE("rules", "every answer has a request id of its own and a date")
{
    Sandbox sandbox;
    std::set<std::string> ids;
    const std::vector<Reply> replies{sandbox.call("GET", "/v1/team"),
        sandbox.call("GET", "/v1/nothing"), sandbox.call("PATCH", "/v1/team"),
        sandbox.call("POST", "/v1/contact", Json::object()),
        sandbox.callRaw("GET", "/v1/team", "", {"Authorization:"}),
        sandbox.call("GET", "/v1/contact/1"),
        sandbox.callRaw("GET", "/" + std::string(9000, 'a'), ""),
        sandbox.admin("GET", "/sandbox/state"),
        sandbox.callRaw("GET", "/v1/team", "", {"X-Large: " + std::string(20000, 'a')})};
    for (const Reply &reply : replies) {
        EQUAL(reply.header("X-Request-Id").size(), 36u);
        ids.insert(reply.header("X-Request-Id"));
        CHECK(reply.header("Date").ends_with(" GMT"));
    }
    EQUAL(ids.size(), replies.size());
}

CASE("rules", "unknown paths are 404, wrong methods 405 with those allowed")
{
    Sandbox sandbox;
    EQUAL(sandbox.call("GET", "/v1/nothing").status, 404);
    EQUAL(sandbox.call("GET", "/").status, 404);
    EQUAL(sandbox.call("GET", "/v1/team/").status, 404);
    const Reply wrong = sandbox.call("DELETE", "/v1/team");
    EQUAL(wrong.status, 405);
    EQUAL(wrong.header("Allow"), "GET, HEAD");
    EQUAL(sandbox.call("PATCH", "/v2/contacts").header("Allow"), "POST, DELETE");
    EQUAL(sandbox.callRaw("BREW", "/v1/team", "").status, 405);
}

CASE("rules", "HEAD gives the head of GET, OPTIONS the methods")
{
    Sandbox sandbox;
    const Reply head = sandbox.call("HEAD", "/v1/team");
    EQUAL(head.status, 200);
    EQUAL(
        head.header("Content-Length"), std::to_string(sandbox.call("GET", "/v1/team").body.size()));
    EQUAL(sandbox.call("HEAD", "/v1/contacts").status, 405);
    const Reply options = sandbox.callRaw("OPTIONS", "/v2/contacts", "", {"Authorization:"});
    EQUAL(options.status, 204);
    EQUAL(options.header("Allow"), "POST, DELETE, OPTIONS");
}

CASE("rules", "the admin path wants its key, and is absent without one")
{
    Sandbox sandbox;
    EQUAL(sandbox.admin("GET", "/sandbox/state").status, 200);
    EQUAL(sandbox.callRaw("GET", "/sandbox/state", "", {"Authorization:"}).status, 403);
    EQUAL(
        sandbox.callRaw("GET", "/sandbox/state", "", {"X-Sandbox-Key: adminTestKez"}).status, 403);
    EQUAL(
        sandbox.callRaw("GET", "/sandbox/state", "", {"X-Sandbox-Key: adminTestKey1"}).status, 403);
    EQUAL(sandbox.admin("GET", "/sandbox/nothing").status, 404);
    EQUAL(sandbox.admin("PUT", "/sandbox/state").status, 405);
}
