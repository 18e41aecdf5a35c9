#include "harness.h"

#include <csignal>
#include <fstream>
#include <sqlite3.h>

using namespace sandboxtest;

CASE("process", "the ready line shows no secrets that came by standard input")
{
    Sandbox sandbox({"--seed-contacts", "12"});
    EQUAL(sandbox.ready(),
        (Json{{"ready", true}, {"url", "http://127.0.0.1:" + std::to_string(sandbox.port())},
            {"contacts", 12}}));
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
}

CASE("process", "credentials made by the service are shown and work, and differ each time")
{
    Sandbox sandbox({}, false);
    Sandbox other({}, false);
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
    EQUAL(sandbox.admin("GET", "/sandbox/state").status, 200);
    CHECK(sandbox.key != other.key && sandbox.id != other.id && sandbox.adminKey != other.adminKey);
}

CASE("process", "it ends with its standard input, and cleanly")
{
    Sandbox sandbox({"--end-with-stdin"});
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
    sandbox.closeStdin();
    EQUAL(sandbox.waitForEnd(), 0);
    Sandbox without;
    without.closeStdin();
    EQUAL(without.call("GET", "/v1/team").status, 200);
}

CASE("process", "SIGTERM and SIGINT end it cleanly")
{
    for (const int signal : {SIGTERM, SIGINT}) {
        Sandbox sandbox;
        Wire open(sandbox.port());
        sandbox.kill(signal);
        EQUAL(sandbox.waitForEnd(), 0);
    }
}

CASE("process", "without an admin key the admin path does not exist")
{
    const Finished none = runToEnd(
        {"--credentials-from-stdin", "--end-with-stdin"}, "{\"id\":\"a\",\"key\":\"b\"}\n");
    EQUAL(none.code, 0);
    CHECK(none.out.find("\"ready\":true") != std::string::npos);
}

CASE("process", "wrong use is one sentence and exit code 2")
{
    const std::vector<std::vector<std::string>> wrong{{"--nonsense"}, {"--port"}, {"--port", "x"},
        {"--port", "70000"}, {"--seed-contacts", "-1"}, {"--switch", "nonsense=1"},
        {"--switch", "ties"}, {"--switch", "ties=up"}, {"--switches", "/nonexistent.json"},
        {"--memory", "--database", "x"}, {"--rate-limit", "-1"}};
    for (const auto &arguments : wrong) {
        const Finished finished = runToEnd(arguments);
        EQUAL(finished.code, 2);
        EQUAL(finished.out, "");
        CHECK(finished.errors.starts_with("rolodesk-sandbox: ")
            && finished.errors.find('\n') == finished.errors.size() - 1);
    }
    for (const char *line : {"", "nonsense\n", "{\"id\":\"secretid\"}\n", "[]\n"}) {
        const Finished finished = runToEnd({"--credentials-from-stdin"}, line);
        EQUAL(finished.code, 2);
        CHECK(finished.errors.find("secretid") == std::string::npos);
    }
}

CASE("process", "what cannot be had is one sentence and exit code 1")
{
    Sandbox sandbox;
    const Finished taken = runToEnd({"--port", std::to_string(sandbox.port())});
    EQUAL(taken.code, 1);
    CHECK(taken.errors.find("port") != std::string::npos);
    EQUAL(runToEnd({"--database", "/nonexistent/folder/x.db"}).code, 1);
    Folder folder;
    std::ofstream(folder.file("text"))
        << "This is not a database but long enough to look at, is it not?\n";
    const Finished text = runToEnd({"--database", folder.file("text")});
    EQUAL(text.code, 1);
    sqlite3 *foreign = nullptr;
    sqlite3_open(folder.file("foreign").c_str(), &foreign);
    sqlite3_exec(foreign, "CREATE TABLE t (x)", nullptr, nullptr, nullptr);
    sqlite3_close(foreign);
    const Finished other = runToEnd({"--database", folder.file("foreign")});
    EQUAL(other.code, 1);
    CHECK(other.errors.find("not a database of rolodesk-sandbox") != std::string::npos);
}

CASE("process", "help, version and the list of switches")
{
    CHECK(runToEnd({"--help"}).out.find("--seed-contacts") != std::string::npos);
    CHECK(runToEnd({"--version"}).out.starts_with("rolodesk-sandbox "));
    const std::string listing = runToEnd({"--list-switches"}).out;
    Sandbox sandbox;
    const Json switches = sandbox.admin("GET", "/sandbox/switches").json();
    CHECK(switches.size() > 50);
    for (const auto &[name, value] : switches.items())
        CHECK(listing.find(name + " = ") != std::string::npos);
}

CASE("process", "switches come from a file too, with texts, numbers and truth values")
{
    Folder folder;
    std::ofstream(folder.file("switches.json"))
        << R"({"limit_max": 12, "uuid_on_reads": true, "ties": "id_desc"})";
    Sandbox sandbox({"--switches", folder.file("switches.json"), "--switch", "ties=id_asc"});
    const Json switches = sandbox.admin("GET", "/sandbox/switches").json();
    EQUAL(switches["limit_max"], "12");
    EQUAL(switches["uuid_on_reads"], "on");
    EQUAL(switches["ties"], "id_asc");
}

CASE("process", "a file is kept between starts, and seeded only when it holds no contacts")
{
    Folder folder;
    const std::string file = folder.file("workspace.db");
    std::vector<Json> before;
    {
        Sandbox sandbox({"--database", file, "--seed-contacts", "30"});
        EQUAL(sandbox.call("POST", "/v1/contact", contactWith("15105550001")).status, 200);
        EQUAL(sandbox.call("DELETE", "/v1/contact/100003").status, 200);
        EQUAL(sandbox.call("POST", "/v1/tag", {{"tag", "Kept"}}).status, 200);
        before = sandbox.dump();
        sandbox.kill(SIGTERM);
        EQUAL(sandbox.waitForEnd(), 0);
    }
    Sandbox sandbox({"--database", file, "--seed-contacts", "500", "--switch", "updated_digits=0"});
    EQUAL(sandbox.ready()["contacts"], 30);
    CHECK(sandbox.dump() == before);
    EQUAL(sandbox.dump("tag").size(), 26u);
}

CASE("process", "a second process on the same file is told so")
{
    Folder folder;
    Sandbox sandbox({"--database", folder.file("w.db"), "--seed-contacts", "5"});
    const Finished second = runToEnd({"--database", folder.file("w.db")});
    EQUAL(second.code, 1);
    CHECK(second.errors.find("locked") != std::string::npos);
    EQUAL(sandbox.call("GET", "/v1/team").status, 200);
}
