#include "listing.h"

#include "jsonout.h"
#include "service.h"

#include <algorithm>

namespace sandbox {

ListRequest readListRequest(const Json &body, const Switches &switches, std::int64_t pageBase)
{
    ListRequest asked;
    if (const Json &date = member(body, "date"); !date.is_null()) {
        const auto instant = instantOf(textIn(date, "date"));
        if (!instant)
            throw badData("date is not an RFC 3339 time");
        if (*instant != zeroInstant)
            asked.date = *instant;
    }
    if (const Json &limit = member(body, "limit"); !limit.is_null()) {
        if (!limit.is_number_integer())
            throw badData("limit must be an integer");
        asked.limit = integerIn(limit, "limit");
        if (asked.limit <= 0)
            asked.limit = defaultLimit;
        const std::int64_t largest = switches.number(Switch::LimitMax);
        if (asked.limit > largest) {
            const std::string_view rule = switches.value(Switch::LimitAboveMax);
            if (rule == "refused")
                throw badData("limit must be " + std::to_string(largest) + " at most");
            asked.limit = rule == "cut" ? largest : std::min<std::int64_t>(asked.limit, 1'000'000);
        }
    }
    if (const Json &page = member(body, "page"); !page.is_null()) {
        if (!page.is_number_integer())
            throw badData("page must be an integer");
        const std::int64_t number = integerIn(page, "page");
        if (number < 0 || number > 1'000'000'000)
            throw badData("page is out of range");
        asked.page = std::max<std::int64_t>(0, number - pageBase);
    }
    if (const Json &ascending = member(body, "ascending"); !ascending.is_null()) {
        if (!ascending.is_boolean())
            throw badData("ascending must be true or false");
        asked.ascending = ascending.get<bool>();
    }
    return asked;
}

Response contactPage(Service &service, const PageQuery &query, Family family)
{
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginArray();
    for (const std::int64_t id : service.pager().ids(query)) {
        if (const auto contact = service.book().byId(id))
            view.write(out, *contact, family);
    }
    out.endArray();
    return response;
}

} // namespace sandbox
