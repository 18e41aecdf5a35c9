#include "options.h"

#include "text.h"

#include <fstream>
#include <optional>
#include <sstream>

namespace sandbox {

namespace {

std::optional<std::string> contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return {};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

class Reader final {
public:
    Reader(int argc, char **argv)
        : m_argc(argc)
        , m_argv(argv)
    {
    }

    Options read()
    {
        while (++m_at < m_argc && m_options.problem.empty())
            readOne(m_argv[m_at]);
        if (m_memory && !m_options.database.empty())
            fail("--memory and --database exclude each other");
        return std::move(m_options);
    }

private:
    void fail(const std::string &problem)
    {
        if (m_options.problem.empty())
            m_options.problem = problem;
    }

    std::string value(const std::string &name)
    {
        if (m_at + 1 < m_argc)
            return m_argv[++m_at];
        fail(name + " needs a value");
        return {};
    }

    std::int64_t number(const std::string &name, std::int64_t low, std::int64_t high)
    {
        const std::string text = value(name);
        const auto parsed = integerOf(text);
        if (m_options.problem.empty() && (!parsed || *parsed < low || *parsed > high))
            fail(name + " takes a number from " + std::to_string(low) + " to "
                + std::to_string(high));
        return parsed.value_or(low);
    }

    void readOne(const std::string &name)
    {
        constexpr std::int64_t any = std::int64_t(1) << 53;
        if (name == "--port")
            m_options.port = static_cast<std::uint16_t>(number(name, 0, 65535));
        else if (name == "--database")
            readDatabase(value(name));
        else if (name == "--memory")
            m_memory = true;
        else if (name == "--seed-contacts")
            m_options.seed.contacts = number(name, 0, 10'000'000);
        else if (name == "--seed")
            m_options.seed.seed = static_cast<std::uint64_t>(number(name, 0, any));
        else if (name == "--credentials-from-stdin")
            m_options.credentialsFromStdin = true;
        else if (name == "--end-with-stdin")
            m_options.endWithStdin = true;
        else if (name == "--switches")
            readSwitchFile(value(name));
        else if (name == "--switch")
            readSwitch(value(name));
        else if (name == "--rate-limit")
            fail(m_options.switches.set("rate_limit", std::to_string(number(name, 0, 1'000'000))));
        else if (name == "--list-switches")
            m_options.listSwitches = true;
        else if (name == "--help" || name == "-h")
            m_options.help = true;
        else if (name == "--version")
            m_options.showVersion = true;
        else
            fail("there is no option " + name);
    }

    void readDatabase(const std::string &path)
    {
        if (path.empty())
            fail("--database needs a file name");
        m_options.database = path;
    }

    void readSwitchFile(const std::string &path)
    {
        const auto text = contentOf(path);
        fail(text ? m_options.switches.merge(*text) : "the file of --switches cannot be read");
    }

    void readSwitch(const std::string &setting)
    {
        const auto equals = setting.find('=');
        if (equals == std::string::npos)
            fail("--switch takes NAME=VALUE");
        else
            fail(m_options.switches.set(setting.substr(0, equals), setting.substr(equals + 1)));
    }

    int m_argc;
    char **m_argv;
    int m_at = 0;
    bool m_memory = false;
    Options m_options;
};

} // namespace

Options readOptions(int argc, char **argv)
{
    return Reader(argc, argv).read();
}

std::string usage()
{
    return R"(rolodesk-sandbox: a local imitation of the Heymarket REST API.
It listens on 127.0.0.1 only and writes one line of JSON when it is ready.

  --port N                   the port; 0 or none takes a free one
  --database FILE            keep the workspace in FILE
  --memory                   keep it in memory (the default)
  --seed-contacts N          fill a workspace that holds no contacts with N of them
  --seed S                   which ones: the same N and S give the same contacts (default 1)
  --credentials-from-stdin   read {"id":"…","key":"…","admin_key":"…"} from the first line of standard
                             input; without it, fresh ones are made and shown in the ready line
  --end-with-stdin           end when standard input ends
  --switches FILE            read switches from a JSON file
  --switch NAME=VALUE        set one switch; may be repeated
  --rate-limit N             requests a minute (default 500, 0 is without limit)
  --list-switches            explain every switch and end
  --help, --version

Every request needs a token: a JWT signed with HS256 and the key "ID||KEY", with the claims
{"iss":"ID","iat":SECONDS SINCE 1970}, good for five minutes:  Authorization: Bearer TOKEN
The section "By hand" of app/sandbox/README.md makes one with openssl and calls the service with curl.
)";
}

} // namespace sandbox
