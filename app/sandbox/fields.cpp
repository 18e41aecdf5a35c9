#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "service.h"

#include <algorithm>

namespace sandbox {

Response listContactFields(Service &service, const Call &call)
{
    parsedObject(call.request.body);
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const auto &[id, field] : service.directory().fields()) {
        out.beginObject().field("id", id);
        out.field("title", std::string_view(field.title)).endObject();
    }
    out.endArray();
    return response;
}

Response createContactFields(Service &service, const Call &call)
{
    const Json body = parsedBody(call.request.body);
    if (!body.is_array())
        throw badData("the body must be a bare array of objects with title");
    std::vector<std::string> titles;
    for (const Json &item : body) {
        if (!item.is_object() || member(item, "title").is_null())
            throw badData("title is required");
        titles.push_back(textIn(item["title"], "title"));
        if (titles.back().find_first_not_of(" \t\r\n") == std::string::npos)
            throw badData("title must not be empty");
    }
    Transaction transaction(service.database());
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const std::string &title : titles) {
        const auto &fields = service.directory().fields();
        const auto known = std::find_if(fields.begin(), fields.end(),
            [&title](const auto &entry) { return entry.second.title == title; });
        const bool duplicate = known != fields.end();
        const std::int64_t id = duplicate ? known->first : service.directory().putField({0, title});
        out.beginObject().field("id", id).field("title", std::string_view(title));
        out.field("duplicate", duplicate).endObject();
    }
    out.endArray();
    transaction.commit();
    return response;
}

} // namespace sandbox
