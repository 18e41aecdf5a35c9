#include "credentials.h"

#include "jsonin.h"
#include "text.h"

#include <cerrno>
#include <unistd.h>

namespace sandbox {

Credentials Credentials::fresh()
{
    return {randomUuid(), hexOf(randomBytes(24)), hexOf(randomBytes(16))};
}

Credentials Credentials::fromStandardInput(std::string &problem)
{
    std::string line;
    char c = 0;
    while (line.size() < 65536) {
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || c == '\n')
            break;
        line += c;
    }
    Json object = Json::parse(line, nullptr, false);
    const auto text = [&object](const char *name) {
        const Json &value = member(object, name);
        return value.is_string() ? value.get<std::string>() : std::string();
    };
    Credentials credentials;
    if (object.is_object())
        credentials = {text("id"), text("key"), text("admin_key")};
    if (credentials.id.empty() || credentials.key.empty()) {
        problem = "the first line of standard input must be {\"id\":\"…\",\"key\":\"…\"}";
        return {};
    }
    return credentials;
}

} // namespace sandbox
