#include "harness.h"

#include <csignal>
#include <map>
#include <memory>
#include <thread>

using namespace sandboxtest;

namespace {

/// Kills the process a few milliseconds from now, while the test goes on writing.
std::thread killSoon(Sandbox &sandbox, int afterMs)
{
    return std::thread([&sandbox, idle = std::make_unique<Wire>(sandbox.port()), afterMs] {
        idle->closed(milliseconds(afterMs));
        sandbox.kill(SIGKILL);
    });
}

} // namespace

CASE(
    "durability", "everything answered survives kill -9 in the middle of writes, twenty times over")
{
    Folder folder;
    const std::string file = folder.file("workspace.db");
    std::map<std::string, std::int64_t> answered; // phone and the rev that was answered
    std::map<std::string, std::int64_t> unsure; // writes that were sent and never answered
    for (int round = 0; round < 20; ++round) {
        Sandbox sandbox({"--database", file, "--rate-limit", "0"});
        std::map<std::string, std::int64_t> kept;
        for (const Json &contact : sandbox.dump())
            kept[contact["phone"]] = contact["rev"];
        for (const auto &[phone, rev] : answered) {
            CHECK(kept.contains(phone));
            CHECK(kept[phone] == rev || (unsure.contains(phone) && kept[phone] == rev + 1));
        }
        CHECK(kept.size() <= answered.size() + unsure.size());
        answered = kept;
        unsure.clear();

        // Writes go on until the process is gone; the moment differs from round to round.
        std::thread killer;
        try {
            Wire wire(sandbox.port());
            for (int i = 0;; ++i) {
                if (i == 3 + round)
                    killer = killSoon(sandbox, round % 7);
                const std::string phone = i % 3 == 2
                    ? "151055500" + std::to_string(10 + i % 7)
                    : "1510" + std::to_string(1000000 + round * 5000 + i);
                const std::string body =
                    contactWith(phone, {{"first", std::string(2000, 'x')}}).dump();
                unsure[phone] = 1;
                if (!wire.send(sandbox.request("POST", "/v1/contact", body)))
                    break;
                const Reply reply = wire.read();
                if (reply.status != 200 || !reply.whole)
                    break;
                answered[phone] = reply.json()["rev"];
                unsure.erase(phone);
            }
        } catch (const Failure &) {
            // The process was gone before the connection stood.
        }
        CHECK(killer.joinable());
        killer.join();
        sandbox.waitForEnd();
    }
    CHECK(answered.size() >= 40);
}

CASE("durability", "a bulk write is there as a whole or not at all after kill -9")
{
    Folder folder;
    const std::string file = folder.file("workspace.db");
    int answered = 0;
    for (int round = 0; round < 10; ++round) {
        Sandbox sandbox({"--database", file, "--rate-limit", "0"});
        const std::size_t kept = sandbox.dump().size();
        EQUAL(kept % 200, 0u);
        CHECK(kept >= static_cast<std::size_t>(answered) * 200);
        answered = static_cast<int>(kept / 200);
        Wire wire(sandbox.port());
        std::thread killer;
        for (int batch = 0;; ++batch) {
            if (batch == 1)
                killer = killSoon(sandbox, round * 3);
            Json items = Json::array();
            for (int i = 0; i < 200; ++i)
                items.push_back(contactWith(
                    "15" + std::to_string(10000000 + round * 1000000 + batch * 200 + i)));
            if (!wire.send(
                    sandbox.request("POST", "/v2/contacts", Json{{"contacts", items}}.dump()))
                || wire.read().status != 200)
                break;
            ++answered;
        }
        CHECK(killer.joinable());
        killer.join();
        sandbox.waitForEnd();
    }
    CHECK(answered >= 10);
}

CASE("durability", "a seed cut short by kill -9 leaves an empty workspace that is seeded anew")
{
    Folder folder;
    const std::string file = folder.file("workspace.db");
    bool cutShort = false;
    try {
        // Killed by its parent before the seed can be complete: the ready line never comes.
        Sandbox never({"--database", file, "--seed-contacts", "3000000"}, true, milliseconds(400));
    } catch (const Failure &) {
        cutShort = true;
    }
    CHECK(cutShort);
    Sandbox sandbox({"--database", file, "--seed-contacts", "100"});
    EQUAL(sandbox.ready()["contacts"], 100);
    EQUAL(sandbox.dump().size(), 100u);
}
