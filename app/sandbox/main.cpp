#include "contactbook.h"
#include "credentials.h"
#include "database.h"
#include "jsonout.h"
#include "options.h"
#include "schema.h"
#include "server.h"
#include "service.h"

#include <csignal>
#include <cstdio>
#include <exception>

namespace {

using namespace sandbox;

constexpr int failed = 1;
constexpr int misused = 2;

int complain(const std::string &sentence, int code)
{
    std::fprintf(stderr, "rolodesk-sandbox: %s\n", sentence.c_str());
    return code;
}

void sayReady(std::uint16_t port, std::int64_t contacts, const Credentials *shown)
{
    std::string line;
    JsonOut out(line);
    out.beginObject().field("ready", true);
    out.field("url", std::string_view("http://127.0.0.1:" + std::to_string(port)));
    out.field("contacts", contacts);
    if (shown) {
        out.field("id", std::string_view(shown->id)).field("key", std::string_view(shown->key));
        out.field("admin_key", std::string_view(shown->adminKey));
    }
    out.endObject();
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

void serve(Options &options, const Credentials &credentials)
{
    Database database(options.database);
    openSchema(database);
    {
        ContactBook book(database, options.switches);
        book.settleDigits();
        // Written with SQLite's rollback journal, which costs a new file nothing; the log comes
        // afterwards.
        if (book.count() == 0)
            seedContacts(database, book, options.seed);
    }
    makeDurable(database);
    Service service(database, options.switches, credentials, options.seed);
    Server server(service, options.port, options.endWithStdin);
    server.run([&](std::uint16_t port) {
        sayReady(
            port, service.book().count(), options.credentialsFromStdin ? nullptr : &credentials);
    });
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    Options options = readOptions(argc, argv);
    if (!options.problem.empty())
        return complain(options.problem + "; --help tells more", misused);
    if (options.help || options.listSwitches || options.showVersion) {
        const std::string text = options.help ? usage()
            : options.listSwitches            ? Switches::listing()
                                              : "rolodesk-sandbox " ROLODESK_VERSION "\n";
        std::fputs(text.c_str(), stdout);
        return 0;
    }
    try {
        std::string problem;
        const Credentials credentials = options.credentialsFromStdin
            ? Credentials::fromStandardInput(problem)
            : Credentials::fresh();
        if (!problem.empty())
            return complain(problem, misused);
        serve(options, credentials);
        return 0;
    } catch (const DatabaseError &error) {
        return complain("the database cannot be used: " + std::string(error.what()), failed);
    } catch (const std::exception &error) {
        return complain(error.what(), failed);
    }
}
