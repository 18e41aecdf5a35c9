#include "jsonin.h"

#include "message.h"
#include "text.h"

#include <limits>

namespace sandbox {

namespace {

constexpr int deepest = 32;

/// The parser itself has no limit, and a tree of eight million arrays is a gigabyte.
bool tooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

Json parsedBody(std::string_view text)
{
    if (tooDeep(text))
        throw badData("the body is nested too deeply");
    Json value = Json::parse(text, nullptr, false);
    if (value.is_discarded())
        throw badData("the body is not valid JSON");
    return value;
}

Json parsedObject(std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Json::object();
    Json value = parsedBody(text);
    if (value.is_null())
        return Json::object();
    if (!value.is_object())
        throw badData("the body must be a JSON object");
    return value;
}

const Json &member(const Json &object, const char *name)
{
    static const Json nothing;
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

std::int64_t integerIn(const Json &value, std::string_view field)
{
    if (value.is_number_integer()
        && !(value.is_number_unsigned()
            && value.get<std::uint64_t>()
                > std::uint64_t(std::numeric_limits<std::int64_t>::max())))
        return value.get<std::int64_t>();
    if (value.is_string()) {
        if (const auto number = integerOf(value.get_ref<const std::string &>()))
            return *number;
    }
    throw badData(std::string(field) + " must be an integer");
}

const std::string &textIn(const Json &value, std::string_view field)
{
    if (!value.is_string())
        throw badData(std::string(field) + " must be a string");
    return value.get_ref<const std::string &>();
}

} // namespace sandbox
