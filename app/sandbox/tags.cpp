#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "listing.h"
#include "service.h"
#include "text.h"

#include <algorithm>

namespace sandbox {

namespace {

bool isColor(const std::string &text)
{
    return text.size() == 7 && text[0] == '#'
        && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

const Tag &tagOf(Service &service, const std::string &idText)
{
    const auto id = integerOf(idText);
    if (!id)
        throw badData("id must be an integer");
    const auto &tags = service.directory().tags();
    const auto found = tags.find(*id);
    if (found == tags.end())
        throw service.missing("id: there is no tag with this id");
    return found->second;
}

} // namespace

Response createTag(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    if (member(body, "tag").is_null())
        throw badData("tag is required");
    Tag tag;
    tag.label = textIn(member(body, "tag"), "tag");
    if (tag.label.find_first_not_of(" \t\r\n") == std::string::npos)
        throw badData("tag must not be empty");
    const Json &color = member(body, "color");
    tag.color = color.is_null() ? "#8A8D91" : textIn(color, "color");
    if (!isColor(tag.color))
        throw badData("color must be a hash sign and six hex digits");
    tag.uuid = randomUuid();
    Transaction transaction(service.database());
    tag.created = service.book().nextStamp();
    tag.updated = tag.created;
    tag.id = service.directory().putTag(tag);
    transaction.commit();
    Response response;
    JsonOut out(response.body);
    out.beginObject().field("id", tag.id).field("rev", tag.rev);
    out.field("uuid", std::string_view(tag.uuid)).endObject();
    return response;
}

Response getTag(Service &service, const Call &call)
{
    Response response;
    JsonOut out(response.body);
    service.view().write(out, tagOf(service, call.arguments[0]));
    return response;
}

Response deleteTag(Service &service, const Call &call)
{
    const std::int64_t id = tagOf(service, call.arguments[0]).id;
    Transaction transaction(service.database());
    service.directory().removeTag(id);
    transaction.commit();
    return service.word("ok");
}

Response pageTags(Service &service, const Call &call)
{
    const ListRequest asked =
        readListRequest(parsedObject(call.request.body), service.switches(), 0);
    std::vector<const Tag *> tags;
    for (const auto &[id, tag] : service.directory().tags()) {
        if (!asked.date || service.book().kept(tag.updated) < *asked.date)
            tags.push_back(&tag);
    }
    std::sort(tags.begin(), tags.end(), [](const Tag *a, const Tag *b) {
        return a->updated != b->updated ? a->updated > b->updated : a->id > b->id;
    });
    tags.resize(std::min<std::size_t>(tags.size(), defaultLimit));
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const Tag *tag : tags)
        view.write(out, *tag);
    out.endArray();
    return response;
}

} // namespace sandbox
