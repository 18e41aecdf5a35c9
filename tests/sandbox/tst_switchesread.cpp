#include "harness.h"

using namespace sandboxtest;

// What reads look like under each switch.

namespace {

constexpr const char *uuid = "0a0b0c0d-0000-4000-8000-000000000001";

void putPair(Sandbox &sandbox)
{
    sandbox.put({contactWith("15105550001",
                     {{"id", 1}, {"uuid", uuid}, {"tags", {55, 56}}, {"custom", {{"123", "x"}}},
                         {"assigned_user_id", 42}, {"is_opted_out", true}, {"op", "update"}}),
        contactWith("15105550002", {{"id", 2}})});
}

Json full(Sandbox &sandbox)
{
    return sandbox.call("GET", "/v1/contact/1").json();
}

Json empty(Sandbox &sandbox)
{
    return sandbox.call("GET", "/v1/contact/2").json();
}

} // namespace

CASE("switches_read", "count_shape: string, number, object, text or absent")
{
    Sandbox sandbox({"--seed-contacts", "3"});
    const auto count = [&](const char *shape) {
        sandbox.set({{"count_shape", shape}});
        return sandbox.call("POST", "/v1/contacts/count", Json::object());
    };
    EQUAL(count("string").body, "\"3\"");
    EQUAL(count("number").body, "3");
    EQUAL(count("object").json(), (Json{{"count", 3}}));
    EQUAL(count("text").header("Content-Type"), "text/plain; charset=utf-8");
    EQUAL(count("absent").status, 404);
}

CASE("switches_read", "tags_shape and tags_empty")
{
    Sandbox sandbox;
    putPair(sandbox);
    EQUAL(full(sandbox)["tags"][0], (Json{{"id", 55}, {"tag", "VIP"}, {"color", "#FFD700"}}));
    EQUAL(empty(sandbox)["tags"], Json::array());
    sandbox.set({{"tags_shape", "tag_id"}, {"tags_empty", "null"}});
    EQUAL(full(sandbox)["tags"][0], (Json{{"tag_id", 55}}));
    CHECK(empty(sandbox)["tags"].is_null());
    sandbox.set({{"tags_shape", "integer"}});
    EQUAL(full(sandbox)["tags"], (Json{55, 56}));
}

CASE("switches_read", "empty_values: plain, null or absent")
{
    Sandbox sandbox({"--switch", "channels_on_reads=all"});
    putPair(sandbox);
    sandbox.put({{"id", 3}, {"first", "No channel"}});
    Json bare = sandbox.call("GET", "/v1/contact/3").json();
    EQUAL(bare["custom"], Json::object());
    EQUAL(bare["note"], Json::array());
    EQUAL(bare["contact_channels"], Json::array());
    EQUAL(bare["email"], "");
    sandbox.set({{"empty_values", "null"}});
    bare = sandbox.call("GET", "/v1/contact/3").json();
    for (const char *name :
        {"custom", "note", "tags", "contact_channels", "email", "avatar", "external_id"})
        CHECK(bare.contains(name) && bare[name].is_null());
    CHECK(!full(sandbox)["custom"].is_null());
    sandbox.set({{"empty_values", "absent"}});
    bare = sandbox.call("GET", "/v1/contact/3").json();
    for (const char *name :
        {"custom", "note", "tags", "contact_channels", "email", "avatar", "external_id"})
        CHECK(!bare.contains(name));
}

CASE("switches_read", "no_owner: zero, null, minus one or absent")
{
    Sandbox sandbox;
    putPair(sandbox);
    EQUAL(empty(sandbox)["assigned_user_id"], 0);
    sandbox.set({{"no_owner", "null"}});
    CHECK(empty(sandbox)["assigned_user_id"].is_null());
    sandbox.set({{"no_owner", "minus_one"}});
    EQUAL(empty(sandbox)["assigned_user_id"], -1);
    sandbox.set({{"no_owner", "absent"}});
    CHECK(!empty(sandbox).contains("assigned_user_id"));
    EQUAL(full(sandbox)["assigned_user_id"], 42);
}

CASE("switches_read", "uuid_on_reads and opted_out_on_reads")
{
    Sandbox sandbox;
    putPair(sandbox);
    CHECK(!full(sandbox).contains("uuid"));
    EQUAL(full(sandbox)["is_opted_out"], true);
    sandbox.set({{"uuid_on_reads", "on"}, {"opted_out_on_reads", "off"}});
    EQUAL(full(sandbox)["uuid"], uuid);
    CHECK(!full(sandbox).contains("is_opted_out"));
    EQUAL(
        sandbox.call("POST", "/v2/contacts/list", Json::object()).json()[1].contains("uuid"), true);
}

CASE("switches_read", "channels_on_reads: v2, all or never; channel_ids: integer or text")
{
    Sandbox sandbox;
    putPair(sandbox);
    const auto v2 = [&] { return sandbox.call("GET", std::string("/v2/contact/") + uuid).json(); };
    CHECK(v2().contains("contact_channels") && !full(sandbox).contains("contact_channels"));
    EQUAL(v2()["contact_channels"][0]["contact_id"], 1);
    sandbox.set({{"channels_on_reads", "all"}, {"channel_ids", "text"}});
    CHECK(v2().contains("contact_channels") && full(sandbox).contains("contact_channels"));
    EQUAL(v2()["contact_channels"][0]["contact_id"], uuid);
    CHECK(v2()["contact_channels"][0]["id"].is_string());
    sandbox.set({{"channels_on_reads", "never"}});
    CHECK(!v2().contains("contact_channels") && !full(sandbox).contains("contact_channels"));
}

CASE("switches_read", "extra_field and op_values")
{
    Sandbox sandbox;
    putPair(sandbox);
    CHECK(!full(sandbox).contains("lifecycle"));
    EQUAL(full(sandbox)["op"], "update");
    sandbox.set({{"extra_field", "on"}, {"op_values", "upper"}});
    CHECK(full(sandbox)["lifecycle"].is_object());
    EQUAL(full(sandbox)["op"], "UPDATE");
    sandbox.set({{"op_values", "empty"}});
    EQUAL(full(sandbox)["op"], "");
}

CASE("switches_read", "deleted_tags: removed from contacts or kept")
{
    Sandbox sandbox;
    putPair(sandbox);
    EQUAL(sandbox.call("DELETE", "/v1/tag/55").status, 200);
    EQUAL(full(sandbox)["tags"].size(), 1u);
    sandbox.set({{"deleted_tags", "kept"}});
    EQUAL(full(sandbox)["tags"][0], (Json{{"id", 55}}));
}

CASE("switches_read", "id_offset: ids beyond 2^53 everywhere")
{
    Sandbox sandbox({"--switch", "id_offset=9007199254740992"});
    putPair(sandbox);
    const std::int64_t id = 9007199254740993;
    const Json read = sandbox.call("GET", "/v1/contact/" + std::to_string(id)).json();
    EQUAL(read["id"].get<std::int64_t>(), id);
    EQUAL(sandbox.call("GET", "/v1/contact/1").status, 404);
    EQUAL(sandbox.call("POST", "/v1/contact/get", {{"id", std::to_string(id)}})
              .json()["id"]
              .get<std::int64_t>(),
        id);
    EQUAL(sandbox.call("POST", "/v1/contact/status", {{"id", id}}).json()["id"].get<std::int64_t>(),
        id);
    EQUAL(sandbox.call("PUT", "/v1/contact/" + std::to_string(id), contactWith("15105550001"))
              .json()["id"]
              .get<std::int64_t>(),
        id);
    EQUAL(sandbox.call("POST", "/v1/contacts", {{"limit", 1}}).json()[0]["id"].get<std::int64_t>(),
        id);
    EQUAL(sandbox.call("GET", std::string("/v2/contact/") + uuid + "/channels")
              .json()[0]["contact_id"]
              .get<std::int64_t>(),
        id);
}

CASE("switches_read", "string_answers: JSON, bare text or nothing")
{
    Sandbox sandbox;
    putPair(sandbox);
    const auto answer = [&](const char *form) {
        sandbox.set({{"string_answers", form}});
        const Reply reply =
            sandbox.call("POST", "/v1/contact/set_status", {{"id", 1}, {"status", "active"}});
        EQUAL(reply.status, 200);
        return reply.body;
    };
    EQUAL(answer("json"), "\"success\"");
    EQUAL(answer("text"), "success");
    EQUAL(answer("empty"), "");
}

CASE("switches_read", "error_body: full, message, error, text, html or empty")
{
    Sandbox sandbox;
    const auto error = [&](const char *shape) {
        sandbox.set({{"error_body", shape}});
        const Reply reply = sandbox.call("POST", "/v1/contact", Json::object());
        EQUAL(reply.status, 400);
        return reply;
    };
    EQUAL(
        error("full").json(), (Json{{"error_code", "bad_data"}, {"message", "phone is required"}}));
    EQUAL(error("message").json(), (Json{{"message", "phone is required"}}));
    EQUAL(error("error").json(), (Json{{"error", "phone is required"}}));
    EQUAL(error("text").body, "phone is required");
    CHECK(error("html").body.find("<h1>400 Bad Request</h1>") != std::string::npos);
    EQUAL(error("empty").body, "");
}

CASE("switches_read", "missing_record, lookup_missing and status_extra")
{
    Sandbox sandbox({"--switch", "missing_record=400", "--switch", "status_extra=on"});
    putPair(sandbox);
    EQUAL(sandbox.call("GET", "/v1/contact/99").status, 400);
    const Json none{{"phone", "15105550009"}};
    EQUAL(sandbox.call("POST", "/v1/contact/get", none).status, 400);
    sandbox.set({{"lookup_missing", "null"}});
    EQUAL(sandbox.call("POST", "/v1/contact/get", none).body, "null");
    sandbox.set({{"lookup_missing", "object"}});
    EQUAL(sandbox.call("POST", "/v1/contact/get", none).body, "{}");
    sandbox.call("POST", "/v1/contact/set_status", {{"id", 1}, {"status", "subscribed"}});
    sandbox.call("POST", "/v1/contact/set_status", {{"id", 1}, {"status", "unsubscribed"}});
    const Json status = sandbox.call("POST", "/v1/contact/status", {{"id", 1}}).json();
    EQUAL(status["unsubscribed_admin"], true);
    EQUAL(status["unsubscribed_contact"], false);
}
