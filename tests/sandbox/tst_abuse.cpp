#include "harness.h"

#include <memory>

using namespace sandboxtest;

namespace {

void stillServes(Sandbox &sandbox)
{
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
}

Reply raw(Sandbox &sandbox, const std::string &text)
{
    Wire wire(sandbox.port());
    wire.send(text);
    return wire.read();
}

} // namespace

CASE("abuse", "half a head and half a body end with 408")
{
    Sandbox sandbox({"--switch", "read_timeout_ms=150"});
    EQUAL(raw(sandbox, "POST /v1/contact HTTP/1.1\r\nHost: x\r\n").status, 408);
    EQUAL(raw(sandbox, "POST /v1/contact HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{\"pho")
              .status,
        408);
    stillServes(sandbox);
}

CASE("abuse", "a client that goes away in the middle of anything harms nobody")
{
    Sandbox sandbox({"--seed-contacts", "300"});
    sandbox.faults(Json::array({{{"match", {{"path", "/v1/inboxes"}, {"times", -1}}},
                                    {"action", {{"type", "delay"}, {"ms", 20}}}},
        {{"match", {{"path", "/v1/team"}, {"times", -1}}},
            {"action", {{"type", "drip"}, {"bytes", 5}, {"ms", 1}}}}}));
    for (int i = 0; i < 60; ++i) {
        const bool hard = i % 2 == 0;
        for (const std::string &text : {std::string("POST /v1/con"),
                 sandbox.request("POST", "/v2/contacts/list", "{\"limit\":100}"),
                 sandbox.request("GET", "/v1/inboxes"), sandbox.request("GET", "/v1/team"),
                 std::string(
                     "POST /v1/contact HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n{")}) {
            Wire wire(sandbox.port());
            wire.send(text);
            wire.leave(hard);
        }
        Wire dump(sandbox.port());
        dump.send(
            sandbox.request("GET", "/sandbox/dump", "", {"X-Sandbox-Key: " + sandbox.adminKey}));
        dump.leave(hard);
    }
    sandbox.faults(Json::array());
    stillServes(sandbox);
}

CASE("abuse", "a body above 8 MB is answered with 413, and the client sees it")
{
    Sandbox sandbox;
    const std::string body(9 * 1024 * 1024, ' ');
    Wire wire(sandbox.port());
    // The rest is read and thrown away: a client that is still sending must not meet a reset.
    CHECK(wire.send(sandbox.request("POST", "/v1/contact", body)));
    EQUAL(wire.read().status, 413);
    Wire chunked(sandbox.port());
    chunked.send("POST /v1/contact HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 9; ++i)
        chunked.send("100000\r\n" + std::string(1024 * 1024, ' ') + "\r\n");
    EQUAL(chunked.read().status, 413);
    EQUAL(
        raw(sandbox, "POST /v1/contact HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999\r\n\r\n")
            .status,
        413);
    const std::string justFits =
        "{\"phone\":\"15105550001\"}" + std::string(8 * 1024 * 1024 - 23, ' ');
    EQUAL(sandbox.callRaw("POST", "/v1/contact", justFits).status, 200);
    stillServes(sandbox);
}

CASE("abuse", "absurd lengths, doubled lengths and smuggling are 400")
{
    Sandbox sandbox;
    const auto status = [&](const std::string &headers) {
        return raw(sandbox, "POST /v1/contact HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n")
            .status;
    };
    EQUAL(status("Content-Length: -1"), 400);
    EQUAL(status("Content-Length: 99999999999999999999999999"), 400);
    EQUAL(status("Content-Length: 5x"), 400);
    EQUAL(status("Content-Length: 5\r\nContent-Length: 6"), 400);
    EQUAL(status("Content-Length: 5\r\nTransfer-Encoding: chunked"), 400);
    EQUAL(status("Broken Header: x"), 400);
    stillServes(sandbox);
}

CASE("abuse", "what is not HTTP is 400")
{
    Sandbox sandbox;
    EQUAL(raw(sandbox, "\x16\x03\x01\x02").status, 400);
    EQUAL(raw(sandbox, "HELLO\r\n\r\n").status, 400);
    EQUAL(raw(sandbox, "GET / HTTP/9.9\r\n\r\n").status, 400);
    EQUAL(raw(sandbox, "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n").status, 400);
    EQUAL(raw(sandbox, "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n").status, 400);
    EQUAL(raw(sandbox, "GET /v1/team HTTP/1.1\r\n\r\n").status, 400);
    stillServes(sandbox);
}

CASE("abuse", "a head above 16 kB is 431, an address above 8 kB 414")
{
    Sandbox sandbox;
    EQUAL(sandbox.callRaw("GET", "/v1/team", "", {"X-Large: " + std::string(17000, 'a')}).status,
        431);
    EQUAL(sandbox.callRaw("GET", "/v1/team", "", {"X-Large: " + std::string(14000, 'a')}).status,
        200);
    EQUAL(sandbox.call("GET", "/" + std::string(9000, 'a')).status, 414);
    EQUAL(sandbox.call("GET", "/" + std::string(100000, 'a')).status, 414);
    stillServes(sandbox);
}

CASE("abuse", "pipelined requests are answered in order")
{
    Sandbox sandbox({"--rate-limit", "0"});
    sandbox.faults(Json::array(
        {{{"match", {{"path", "/v1/inboxes"}}}, {"action", {{"type", "delay"}, {"ms", 80}}}}}));
    std::string all;
    for (int i = 0; i < 30; ++i) {
        all += sandbox.request("GET", i % 10 == 0 ? "/v1/inboxes" : "/v1/tag/55");
        all += sandbox.request(
            "POST", "/v1/contact", contactWith("15105550" + std::to_string(100 + i)).dump());
    }
    Wire wire(sandbox.port());
    wire.send(all);
    std::int64_t last = 0;
    for (int i = 0; i < 30; ++i) {
        const Json first = wire.read().json();
        CHECK(i % 10 == 0 ? first.is_array() : first["tag"] == "VIP");
        const std::int64_t id = wire.read().json()["id"];
        CHECK(id > last);
        last = id;
    }
}

CASE("abuse", "HTTP/1.0 and Connection: close are honoured, keep-alive kept")
{
    Sandbox sandbox;
    const std::string authorization = "Authorization: " + sandbox.bearer() + "\r\n";
    Wire old(sandbox.port());
    old.send("GET /v1/team HTTP/1.0\r\n" + authorization + "\r\n");
    EQUAL(old.read().status, 200);
    CHECK(old.closed());
    Wire asked(sandbox.port());
    asked.send(sandbox.request("GET", "/v1/team", "", {"Connection: close"}));
    EQUAL(asked.read().header("Connection"), "close");
    CHECK(asked.closed());
    Wire kept(sandbox.port());
    for (int i = 0; i < 5; ++i) {
        kept.send("GET /v1/team HTTP/1.0\r\nConnection: keep-alive\r\n" + authorization + "\r\n");
        EQUAL(kept.read().header("Connection"), "keep-alive");
    }
    Wire dump(sandbox.port());
    dump.send("GET /sandbox/dump HTTP/1.0\r\nX-Sandbox-Key: " + sandbox.adminKey + "\r\n\r\n");
    const Reply streamed = dump.read();
    EQUAL(streamed.header("Transfer-Encoding"), "");
    CHECK(streamed.body.find("\"kind\":\"tag\"") != std::string::npos);
}

CASE("abuse",
    "Expect: 100-continue is answered before the body, and a body too large refused at once")
{
    Sandbox sandbox;
    const std::string body = contactWith("15105550001").dump();
    const std::string head = "POST /v1/contact HTTP/1.1\r\nHost: x\r\nAuthorization: "
        + sandbox.bearer() + "\r\nExpect: 100-continue\r\n";
    Wire wire(sandbox.port());
    wire.send(head + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n");
    EQUAL(wire.read().status, 100);
    wire.send(body);
    EQUAL(wire.read().status, 200);
    Wire large(sandbox.port());
    large.send(head + "Content-Length: 99000000\r\n\r\n");
    EQUAL(large.read().status, 413);
}

CASE("abuse", "chunked bodies are read")
{
    Sandbox sandbox;
    const std::string body = contactWith("15105550001").dump();
    std::string text = "POST /v1/contact HTTP/1.1\r\nHost: x\r\nAuthorization: " + sandbox.bearer()
        + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const char c : body)
        text += std::string("1\r\n") + c + "\r\n";
    EQUAL(raw(sandbox, text + "0\r\n\r\n").status, 200);
}

CASE("abuse", "the 257th connection is told so and the others go on")
{
    Sandbox sandbox;
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 256; ++i) {
        wires.push_back(std::make_unique<Wire>(sandbox.port()));
        wires.back()->send("GET");
    }
    Wire more(sandbox.port());
    more.send(sandbox.request("GET", "/v1/team"));
    EQUAL(more.read().status, 503);
    wires.front()->send(sandbox.request("GET", "/v1/team").substr(3));
    EQUAL(wires.front()->read().status, 200);
    wires.resize(100);
    Reply reply;
    const auto end = std::chrono::steady_clock::now() + milliseconds(5000);
    do
        reply = sandbox.call("GET", "/v1/team");
    while (reply.status != 200 && std::chrono::steady_clock::now() < end);
    EQUAL(reply.status, 200);
}

CASE("abuse", "JSON nested without end is 400")
{
    Sandbox sandbox;
    EQUAL(sandbox.callRaw("POST", "/v1/contact", std::string(1000000, '[')).status, 400);
    std::string deep;
    for (int i = 0; i < 200000; ++i)
        deep += "{\"a\":";
    EQUAL(sandbox.callRaw("POST", "/v1/contact", deep).status, 400);
    const Reply reply = sandbox.callRaw("POST", "/v1/contact",
        R"({"phone":"15105550001","more":)" + std::string(100, '[') + std::string(100, ']') + "}");
    EQUAL(reply.status, 400);
    CHECK(reply.body.find("nested") != std::string::npos);
    stillServes(sandbox);
}

CASE("abuse", "hostile values are stored and shown as they are")
{
    Sandbox sandbox;
    const std::string nasty =
        "'; DROP TABLE contact;-- \" \\ \u0001 \u2028 \xf0\x9f\x91\xbe \u202Eabc <script>";
    const Json made =
        sandbox
            .call("POST", "/v1/contact",
                contactWith("15105550001", {{"first", nasty}, {"custom", {{"123", nasty}}}}))
            .json();
    const Json read = sandbox.call("GET", "/v1/contact/" + made["id"].dump()).json();
    EQUAL(read["first"], nasty);
    EQUAL(read["custom"]["123"], nasty);
    EQUAL(sandbox.call("GET", "/v1/contact/1%20OR%201=1").status, 400);
    EQUAL(sandbox.call("GET", "/v1/contact/99999999999999999999").status, 400);
    EQUAL(sandbox.call("GET", "/v1/contact/-5").status, 404);
    EQUAL(
        sandbox.call("POST", "/v1/contacts", {{"date", "0001-01-01T00:00:00Z"}}).json().size(), 1u);
    EQUAL(
        sandbox.call("POST", "/v1/contacts", {{"date", "9999-12-31T23:59:59Z"}}).json().size(), 1u);
    EQUAL(
        sandbox.call("POST", "/v1/contacts", {{"limit", 9223372036854775807}, {"page", 1000000000}})
            .json()
            .size(),
        0u);
    EQUAL(sandbox.callRaw("POST", "/v1/contacts", "{\"limit\":99999999999999999999}").status, 400);
}

CASE("abuse", "listens on loopback only")
{
    Sandbox sandbox;
    EQUAL(sandbox.ready()["url"], "http://127.0.0.1:" + std::to_string(sandbox.port()));
    CHECK(Sandbox({"--port", "0"}).port() != sandbox.port());
}
