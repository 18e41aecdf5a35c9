#include "faults.h"

#include "text.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr std::array<std::string_view, 12> types{"delay", "status", "cut", "truncate", "html",
    "drip", "clock", "redirect", "oversize", "change", "delete", "create"};

std::int64_t number(const Json &object, const char *name, std::int64_t fallback)
{
    const Json &value = member(object, name);
    return value.is_null() ? fallback : integerIn(value, name);
}

std::string text(const Json &object, const char *name, const char *fallback)
{
    const Json &value = member(object, name);
    return value.is_null() ? std::string(fallback) : textIn(value, name);
}

bool isAfter(const Json &action, const char *fallback)
{
    return text(action, "when", fallback) == "after";
}

Response statusAnswer(const Json &action)
{
    Response response;
    response.status = static_cast<int>(number(action, "status", 500));
    if (const Json &retry = member(action, "retry_after"); !retry.is_null())
        response.headers.emplace_back(
            "Retry-After", retry.is_string() ? retry.get<std::string>() : retry.dump());
    if (const Json &body = member(action, "body"); !body.is_null())
        response.body = body.is_string() ? body.get<std::string>() : body.dump();
    response.type = text(action, "content_type", "application/json");
    return response;
}

Response portal()
{
    Response response;
    response.type = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html><html><head><title>Sign in to the network</title></head>"
                    "<body><h1>Welcome</h1><p>Accept the terms to go online.</p></body></html>";
    return response;
}

} // namespace

Faults::Fault Faults::read(const Json &item, const std::string &where)
{
    if (!item.is_object())
        throw badData(where + " must be an object of match and action");
    Fault fault;
    fault.source = item;
    const Json &match = member(item, "match");
    if (!match.is_null() && !match.is_object())
        throw badData(where + ".match must be an object");
    if (match.is_object()) {
        fault.method = text(match, "method", "");
        fault.path = text(match, "path", "");
        fault.nth = number(match, "nth", 1);
        fault.times = number(match, "times", 1);
    }
    fault.nth = number(item, "nth", fault.nth);
    fault.times = number(item, "times", fault.times);
    if (!fault.path.empty() && fault.path.back() == '*') {
        fault.path.pop_back();
        fault.prefix = true;
    }
    fault.action = member(item, "action");
    if (fault.action.is_string())
        fault.action = Json{{"type", fault.action}};
    if (!fault.action.is_object())
        throw badData(where + ".action must be an object with a type");
    const std::string type = text(fault.action, "type", "");
    if (std::find(types.begin(), types.end(), type) == types.end())
        throw badData(where + ".action.type is not a kind of fault: " + type);
    if (const std::string when = text(fault.action, "when", "before");
        when != "before" && when != "after")
        throw badData(where + ".action.when must be before or after");
    if (type == "redirect" && text(fault.action, "to", "").empty())
        throw badData(where + ".action.to is required");
    FaultPlan trial;
    fold(trial, fault.action);
    return fault;
}

void Faults::replace(const Json &array)
{
    if (!array.is_array())
        throw badData("faults must be an array");
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < array.size(); ++i)
        faults.push_back(read(array[i], "faults[" + std::to_string(i) + "]"));
    m_faults = std::move(faults);
}

void Faults::fold(FaultPlan &plan, const Json &action)
{
    const std::string type = text(action, "type", "");
    if (type == "delay") {
        const std::chrono::milliseconds pause(number(action, "ms", 1000));
        (isAfter(action, "after") ? plan.delayAfter : plan.delayBefore) += pause;
    } else if (type == "status") {
        plan.instead = statusAnswer(action);
        plan.runFirst = isAfter(action, "before");
    } else if (type == "cut") {
        if (const Json &bytes = member(action, "bytes"); !bytes.is_null()) {
            plan.cutAfter =
                static_cast<std::size_t>(std::max<std::int64_t>(0, integerIn(bytes, "bytes")));
        } else {
            plan.cut = true;
            plan.runFirst = isAfter(action, "after");
        }
    } else if (type == "truncate") {
        plan.truncateHalf = !action.contains("bytes");
        plan.truncate =
            static_cast<std::size_t>(std::max<std::int64_t>(0, number(action, "bytes", 0)));
    } else if (type == "html") {
        plan.instead = portal();
        plan.runFirst = isAfter(action, "before");
    } else if (type == "drip") {
        plan.dripBytes =
            static_cast<std::size_t>(std::max<std::int64_t>(1, number(action, "bytes", 1)));
        plan.dripPause = std::chrono::milliseconds(number(action, "ms", 10));
    } else if (type == "clock") {
        plan.clockShift += number(action, "seconds", 0);
    } else if (type == "redirect") {
        Response response;
        response.status = static_cast<int>(number(action, "status", 302));
        response.headers.emplace_back("Location", text(action, "to", ""));
        plan.instead = std::move(response);
        plan.runFirst = false;
    } else if (type == "oversize") {
        plan.oversize = static_cast<std::size_t>(
            std::clamp<std::int64_t>(number(action, "bytes", 16 << 20), 0, 512 << 20));
    } else {
        plan.outsiders.push_back(action);
    }
}

FaultPlan Faults::planFor(const Request &request)
{
    FaultPlan plan;
    for (Fault &fault : m_faults) {
        if (!fault.method.empty() && fault.method != request.method)
            continue;
        if (fault.prefix ? request.path.compare(0, fault.path.size(), fault.path) != 0
                         : !fault.path.empty() && fault.path != request.path)
            continue;
        ++fault.seen;
        if (fault.seen < fault.nth || (fault.times >= 0 && fault.seen >= fault.nth + fault.times))
            continue;
        ++fault.applied;
        fold(plan, fault.action);
    }
    return plan;
}

std::string Faults::json() const
{
    Json list = Json::array();
    for (const Fault &fault : m_faults) {
        Json item = fault.source;
        item["seen"] = fault.seen;
        item["applied"] = fault.applied;
        list.push_back(std::move(item));
    }
    return list.dump();
}

} // namespace sandbox
