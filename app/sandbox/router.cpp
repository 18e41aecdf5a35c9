#include "router.h"

#include "handlers.h"
#include "text.h"

#include <array>

namespace sandbox {

namespace {

struct Route {
    std::string_view method;
    std::string_view pattern; ///< `{}` stands for one part
    Handler handler;
};

constexpr std::array routes{
    Route{"POST", "/v1/contact", createContactV1},
    Route{"GET", "/v1/contact/{}", getContactV1},
    Route{"PUT", "/v1/contact/{}", updateContactV1},
    Route{"DELETE", "/v1/contact/{}", deleteContactV1},
    Route{"POST", "/v1/contact/get", lookUpContactV1},
    Route{"POST", "/v1/contact/status", getContactStatus},
    Route{"POST", "/v1/contact/set_status", setContactStatus},
    Route{"POST", "/v1/contacts", pageContactsV1},
    Route{"POST", "/v1/contacts/count", countContactsV1},
    Route{"POST", "/v1/batch/contacts", batchCreateContactsV1},
    Route{"POST", "/v1/contact-fields", listContactFields},
    Route{"POST", "/v1/contacts/fields", createContactFields},
    Route{"POST", "/v1/tag", createTag},
    Route{"GET", "/v1/tag/{}", getTag},
    Route{"DELETE", "/v1/tag/{}", deleteTag},
    Route{"POST", "/v1/tags", pageTags},
    Route{"GET", "/v1/team", getTeam},
    Route{"GET", "/v1/users/get", lookUpUsers},
    Route{"POST", "/v1/users/update", updateUsers},
    Route{"GET", "/v1/inboxes", listInboxes},
    Route{"POST", "/v2/contact", createContactV2},
    Route{"GET", "/v2/contact/{}", getContactV2},
    Route{"PUT", "/v2/contact/{}", updateContactV2},
    Route{"DELETE", "/v2/contact/{}", deleteContactV2},
    Route{"POST", "/v2/contacts", bulkWriteContactsV2},
    Route{"DELETE", "/v2/contacts", bulkDeleteContactsV2},
    Route{"POST", "/v2/contacts/list", pageContactsV2},
    Route{"POST", "/v2/contacts/search", searchContactsV2},
    Route{"POST", "/v2/contact/{}/channel", addContactChannel},
    Route{"PUT", "/v2/contact/{}/channel", updateContactChannel},
    Route{"GET", "/v2/contact/{}/channels", listContactChannels},
    Route{"GET", "/v2/contact/{}/channel/{}", getContactChannel},
    Route{"DELETE", "/v2/contact/{}/channel/{}", deleteContactChannel},
    Route{"GET", "/sandbox/state", showState},
    Route{"GET", "/sandbox/switches", showSwitches},
    Route{"POST", "/sandbox/switches", setSwitches},
    Route{"GET", "/sandbox/faults", showFaults},
    Route{"POST", "/sandbox/faults", setFaults},
    Route{"GET", "/sandbox/requests", showRequests},
    Route{"DELETE", "/sandbox/requests", clearRequests},
    Route{"POST", "/sandbox/contacts", putRawContacts},
    Route{"POST", "/sandbox/change", changeByOther},
    Route{"POST", "/sandbox/delete", deleteByOther},
    Route{"POST", "/sandbox/examples", makeExamples},
    Route{"POST", "/sandbox/reset", resetWorkspace},
    Route{"GET", "/sandbox/dump", dumpState},
};

bool fits(std::string_view pattern, std::string_view path, std::vector<std::string> &arguments)
{
    const auto wanted = split(pattern, '/');
    const auto given = split(path, '/');
    if (wanted.size() != given.size())
        return false;
    arguments.clear();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{}" && !given[i].empty())
            arguments.push_back(given[i]);
        else if (wanted[i] != given[i])
            return false;
    }
    return true;
}

} // namespace

Match findRoute(std::string_view method, std::string_view path)
{
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    Match match;
    std::size_t fewest = 0;
    std::vector<std::string> arguments;
    for (const Route &route : routes) {
        if (!fits(route.pattern, path, arguments))
            continue;
        match.allowed += match.allowed.empty() ? "" : ", ";
        match.allowed += route.method;
        if (route.method == "GET")
            match.allowed += ", HEAD";
        if (route.method == wanted && (!match.handler || arguments.size() < fewest)) {
            match.handler = route.handler;
            match.arguments = arguments;
            fewest = arguments.size();
        }
    }
    return match;
}

} // namespace sandbox
