#include "harness.h"

#include <chrono>

using namespace sandboxtest;

namespace {

Json fault(const std::string &path, const Json &action, int nth = 1, int times = 1)
{
    return {{"match", {{"path", path}, {"nth", nth}, {"times", times}}}, {"action", action}};
}

Reply create(Sandbox &sandbox, const std::string &phone)
{
    return sandbox.call("POST", "/v1/contact", contactWith(phone));
}

std::size_t contacts(Sandbox &sandbox)
{
    return sandbox.admin("GET", "/sandbox/state").json()["contacts"];
}

milliseconds timed(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

CASE("faults", "a fault holds for the n-th matching request and as many after it as asked")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team", {{"type", "status"}, {"status", 500}}, 2, 2)});
    std::string seen;
    for (int i = 0; i < 5; ++i) {
        seen += std::to_string(sandbox.call("GET", "/v1/team").status) + ' ';
        EQUAL(sandbox.call("GET", "/v1/inboxes").status, 200);
    }
    EQUAL(seen, "200 500 500 200 200 ");
    EQUAL(sandbox.admin("GET", "/sandbox/faults").json()[0]["applied"], 2);
    sandbox.faults({fault("/v1/*", {{"type", "status"}, {"status", 503}}, 1, -1)});
    for (int i = 0; i < 3; ++i)
        EQUAL(sandbox.call("GET", "/v1/inboxes").status, 503);
    EQUAL(sandbox.call("POST", "/v2/contacts/list", Json::object()).status, 200);
    sandbox.faults(Json::array());
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
}

CASE("faults", "a fault may name a method, and a wrong one is refused with its place")
{
    Sandbox sandbox;
    Json only = fault("/v2/contacts", {{"type", "status"}, {"status", 500}}, 1, -1);
    only["match"]["method"] = "DELETE";
    sandbox.faults({only});
    EQUAL(sandbox.call("POST", "/v2/contacts", {{"contacts", Json::array()}}).status, 200);
    EQUAL(sandbox.call("DELETE", "/v2/contacts", Json::object()).status, 500);
    const Reply wrong = sandbox.admin(
        "POST", "/sandbox/faults", Json::array({only, fault("/x", {{"type", "earthquake"}})}));
    EQUAL(wrong.status, 400);
    CHECK(wrong.body.find("faults[1]") != std::string::npos);
    EQUAL(
        sandbox.admin("POST", "/sandbox/faults", Json::array({fault("/x", {{"type", "redirect"}})}))
            .status,
        400);
    EQUAL(sandbox.admin("POST", "/sandbox/faults", Json::object()).status, 400);
    EQUAL(sandbox.call("DELETE", "/v2/contacts", Json::object()).status, 500);
}

CASE("faults", "delay: before the operation or before its answer")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/contact", {{"type", "delay"}, {"ms", 300}, {"when", "after"}}),
        fault("/v1/contact", {{"type", "delay"}, {"ms", 1000}, {"when", "before"}}, 2)});
    Wire after(sandbox.port());
    after.send(sandbox.request("POST", "/v1/contact", contactWith("15105550001").dump()));
    std::size_t seen = 0;
    while (seen == 0)
        seen = contacts(sandbox);
    Wire before(sandbox.port());
    before.send(sandbox.request("POST", "/v1/contact", contactWith("15105550002").dump()));
    EQUAL(contacts(sandbox), 1u);
    CHECK(timed([&] { EQUAL(before.read().status, 200); }) > milliseconds(200));
    EQUAL(after.read().status, 200);
    EQUAL(contacts(sandbox), 2u);
}

CASE("faults", "status 429 with and without Retry-After")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team", {{"type", "status"}, {"status", 429}, {"retry_after", 7}}),
        fault("/v1/team", {{"type", "status"}, {"status", 429}}, 2),
        fault("/v1/team",
            {{"type", "status"}, {"status", 429}, {"retry_after", "Sat, 21 Nov 2026 10:00:00 GMT"}},
            3)});
    Reply reply = sandbox.call("GET", "/v1/team");
    EQUAL(reply.status, 429);
    EQUAL(reply.header("Retry-After"), "7");
    EQUAL(reply.json()["error_code"], "rate_limited");
    EQUAL(sandbox.call("GET", "/v1/team").header("Retry-After"), "");
    EQUAL(sandbox.call("GET", "/v1/team").header("Retry-After"), "Sat, 21 Nov 2026 10:00:00 GMT");
}

CASE("faults", "status 500 before the write leaves nothing, after it everything")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/contact", {{"type", "status"}, {"status", 500}, {"when", "before"}}),
        fault("/v1/contact", {{"type", "status"}, {"status", 500}, {"when", "after"}}, 2)});
    EQUAL(create(sandbox, "15105550001").status, 500);
    EQUAL(contacts(sandbox), 0u);
    EQUAL(create(sandbox, "15105550001").status, 500);
    EQUAL(contacts(sandbox), 1u);
    const auto log = sandbox.logged("/v1/contact");
    EQUAL(log.size(), 2u);
    EQUAL(log[0]["carried_out"], false);
    EQUAL(log[1]["carried_out"], true);
}

CASE("faults", "status with a body and type of one's own")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team",
        {{"type", "status"}, {"status", 502}, {"body", "<b>bad gateway</b>"},
            {"content_type", "text/html"}})});
    const Reply reply = sandbox.call("GET", "/v1/team");
    EQUAL(reply.status, 502);
    EQUAL(reply.body, "<b>bad gateway</b>");
    EQUAL(reply.header("Content-Type"), "text/html");
}

CASE("faults", "cut before and after the write")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/contact", {{"type", "cut"}, {"when", "before"}}),
        fault("/v1/contact", "cut", 2)});
    EQUAL(create(sandbox, "15105550001").status, 0);
    EQUAL(contacts(sandbox), 0u);
    EQUAL(create(sandbox, "15105550001").status, 0);
    EQUAL(contacts(sandbox), 1u);
    const auto log = sandbox.logged("/v1/contact");
    EQUAL(log[0]["status"], 0);
    EQUAL(log[0]["carried_out"], false);
    EQUAL(log[1]["carried_out"], true);
}

CASE("faults", "cut after so many bytes of the body")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team", {{"type", "cut"}, {"bytes", 10}})});
    const Reply reply = sandbox.call("GET", "/v1/team");
    EQUAL(reply.status, 200);
    CHECK(!reply.whole);
    EQUAL(reply.body.size(), 10u);
}

CASE("faults", "truncated JSON in an answer that is complete as HTTP")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team", "truncate"),
        fault("/v1/team", {{"type", "truncate"}, {"bytes", 5}}, 2)});
    const std::size_t size = sandbox.call("GET", "/v1/team").body.size();
    CHECK(size > 100);
    const Reply reply = sandbox.call("GET", "/v1/team");
    CHECK(reply.whole);
    EQUAL(reply.body, "{\"id\"");
    EQUAL(sandbox.call("GET", "/v1/team").body.size() / 2, size);
}

CASE("faults", "html of a captive portal with status 200")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/contact", "html")});
    const Reply reply = create(sandbox, "15105550001");
    EQUAL(reply.status, 200);
    EQUAL(reply.header("Content-Type"), "text/html; charset=utf-8");
    CHECK(reply.body.find("<html>") != std::string::npos);
    EQUAL(contacts(sandbox), 0u);
}

CASE("faults", "drip: the body comes piece by piece")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team", {{"type", "drip"}, {"bytes", 50}, {"ms", 20}})});
    Reply reply;
    CHECK(timed([&] { reply = sandbox.call("GET", "/v1/team"); }) > milliseconds(100));
    CHECK(reply.whole);
    EQUAL(reply.json()["id"], 7);
}

CASE("faults", "clock: the Date header and the check of iat are shifted")
{
    Sandbox sandbox;
    const std::string before = sandbox.call("GET", "/v1/team").header("Date");
    sandbox.faults({fault("/v1/*", {{"type", "clock"}, {"seconds", 86400}}, 1, -1)});
    const Reply refused = sandbox.call("GET", "/v1/team");
    EQUAL(refused.status, 401);
    CHECK(refused.header("Date").substr(0, 16) != before.substr(0, 16));
    EQUAL(
        sandbox.callRaw("GET", "/v1/team", "", {"Authorization: " + sandbox.bearer(86400)}).status,
        200);
}

CASE("faults", "redirect to another host")
{
    Sandbox sandbox;
    sandbox.faults(
        {fault("/v1/team", {{"type", "redirect"}, {"to", "http://localhost:9/elsewhere"}}),
            fault("/v1/team",
                {{"type", "redirect"}, {"to", "http://localhost:9/x"}, {"status", 307}}, 2)});
    const Reply reply = sandbox.call("GET", "/v1/team");
    EQUAL(reply.status, 302);
    EQUAL(reply.header("Location"), "http://localhost:9/elsewhere");
    EQUAL(sandbox.call("GET", "/v1/team").status, 307);
}

CASE("faults", "oversize: a body far larger than any client should take")
{
    Sandbox sandbox;
    sandbox.faults({fault("/v1/team", {{"type", "oversize"}, {"bytes", 3000000}})});
    const Reply reply = sandbox.call("GET", "/v1/team");
    CHECK(reply.whole && reply.body.size() > 3000000);
    EQUAL(reply.json()["id"], 7);
}

CASE("faults", "somebody else changes, deletes and creates just before the n-th request")
{
    Sandbox sandbox;
    sandbox.put(
        {contactWith("15105550001", {{"id", 1}, {"first", "A"}, {"last", "B"}, {"tags", {55}}}),
            contactWith("15105550002", {{"id", 2}})});
    sandbox.faults({fault("/v1/contacts",
                        {{"type", "change"}, {"contact", 1}, {"patch", {{"last", "C"}}}}, 2),
        fault("/v1/contacts", {{"type", "delete"}, {"phone", "15105550002"}}, 3),
        fault("/v1/contacts",
            {{"type", "create"}, {"contact", contactWith("15105550003", {{"first", "N"}})}}, 4)});
    const auto list = [&] { return sandbox.call("POST", "/v1/contacts", Json::object()).json(); };
    EQUAL(list().size(), 2u);
    Json now = list();
    EQUAL(now[0]["id"], 1);
    EQUAL(now[0]["first"], "A");
    EQUAL(now[0]["last"], "C");
    EQUAL(now[0]["rev"], 2);
    EQUAL(now[0]["tags"].size(), 1u);
    EQUAL(list().size(), 1u);
    now = list();
    EQUAL(now.size(), 2u);
    EQUAL(now[0]["first"], "N");
    EQUAL(sandbox.logged("/v1/contacts").size(), 4u);
}

CASE("faults", "several faults may meet in one request")
{
    Sandbox sandbox;
    sandbox.put(contactWith("15105550001", {{"id", 1}}));
    sandbox.faults({fault("/v1/contact/1", {{"type", "delete"}, {"contact", 1}}),
        fault("*", {{"type", "delay"}, {"ms", 120}}), fault("*", {{"type", "cut"}, {"bytes", 3}})});
    Reply reply;
    CHECK(timed([&] { reply = sandbox.call("GET", "/v1/contact/1"); }) >= milliseconds(120));
    EQUAL(reply.status, 404);
    EQUAL(reply.body, "{\"e");
}

CASE("faults", "change and delete at once through the admin path")
{
    Sandbox sandbox;
    const std::string uuid = "0a0b0c0d-0000-4000-8000-000000000001";
    sandbox.put(contactWith("15105550001", {{"id", 1}, {"uuid", uuid}}));
    EQUAL(sandbox.admin("POST", "/sandbox/change", {{"contact", uuid}, {"patch", {{"first", "X"}}}})
              .status,
        200);
    EQUAL(sandbox.dump()[0]["first"], "X");
    EQUAL(sandbox.admin("POST", "/sandbox/change", {{"contact", 99}, {"patch", Json::object()}})
              .status,
        404);
    EQUAL(sandbox.admin("POST", "/sandbox/delete", {{"phone", "15105550001"}}).status, 200);
    EQUAL(sandbox.dump().size(), 0u);
}

CASE("faults", "the log keeps method, path, status, id and body, and no authorization")
{
    Sandbox sandbox;
    const Reply made = create(sandbox, "15105550001");
    sandbox.call("PUT", "/v1/contact/" + made.json()["id"].dump() + "?overwrite=true",
        contactWith("15105550001"));
    sandbox.callRaw("POST", "/v1/contact",
        contactWith("15105550002", {{"avatar", std::string(5000, 'a')}}).dump());
    const Reply log = sandbox.admin("GET", "/sandbox/requests");
    EQUAL(log.json().size(), 3u);
    EQUAL(log.json()[0]["request_id"], made.header("X-Request-Id"));
    EQUAL(log.json()[0]["body"], contactWith("15105550001").dump());
    EQUAL(log.json()[0]["body_sha256"].get<std::string>().size(), 64u);
    EQUAL(log.json()[1]["method"], "PUT");
    CHECK(log.json()[1]["target"].get<std::string>().ends_with("?overwrite=true"));
    CHECK(!log.json()[2].contains("body"));
    CHECK(
        log.body.find("Bearer") == std::string::npos && log.body.find("eyJ") == std::string::npos);
    EQUAL(sandbox.admin("DELETE", "/sandbox/requests").status, 200);
    EQUAL(sandbox.admin("GET", "/sandbox/requests").json().size(), 0u);
    EQUAL(sandbox.admin("GET", "/sandbox/state").json()["requests"], 3);
}

CASE("faults", "reset seeds anew")
{
    Sandbox sandbox({"--seed-contacts", "20"});
    const auto before = sandbox.dump();
    create(sandbox, "15105550001");
    sandbox.call("DELETE", "/v1/contact/100001");
    EQUAL(sandbox.admin("POST", "/sandbox/reset").status, 200);
    CHECK(sandbox.dump() == before);
    EQUAL(sandbox.admin("POST", "/sandbox/reset", {{"contacts", 5}, {"seed", 9}}).status, 200);
    EQUAL(sandbox.dump().size(), 5u);
    CHECK(sandbox.dump()[0] != before[0]);
    EQUAL(sandbox.call("POST", "/v1/contacts/count").body, "\"5\"");
}
