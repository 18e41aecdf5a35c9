#include "switches.h"

#include "jsonin.h"
#include "jsonout.h"
#include "text.h"

#include <algorithm>

namespace sandbox {

namespace {

const SwitchInfo *find(std::string_view name)
{
    const auto table = switchTable();
    const auto found = std::find_if(
        table.begin(), table.end(), [name](const SwitchInfo &info) { return info.name == name; });
    return found == table.end() ? nullptr : &*found;
}

bool isRange(const SwitchInfo &info)
{
    return info.values.find("..") != std::string_view::npos;
}

bool accepts(const SwitchInfo &info, std::string_view value)
{
    if (!isRange(info)) {
        const auto values = split(info.values, '|');
        return std::find(values.begin(), values.end(), value) != values.end();
    }
    const auto dots = info.values.find("..");
    const auto number = integerOf(value);
    return number && *number >= *integerOf(info.values.substr(0, dots))
        && *number <= *integerOf(info.values.substr(dots + 2));
}

} // namespace

Switches::Switches()
{
    for (const SwitchInfo &info : switchTable())
        m_values.emplace_back(info.fallback);
}

std::string Switches::set(std::string_view name, std::string_view value)
{
    const SwitchInfo *info = find(name);
    if (!info)
        return "there is no switch named " + std::string(name);
    if (!accepts(*info, value))
        return std::string(name) + " takes " + std::string(info->values) + ", not "
            + std::string(value);
    m_values[static_cast<std::size_t>(info->id)] = value;
    return {};
}

std::string Switches::merge(std::string_view json)
{
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object())
        return "switches are a JSON object of names and values";
    Switches changed = *this;
    for (const auto &[name, value] : object.items()) {
        std::string text = value.dump();
        if (value.is_string())
            text = value.get<std::string>();
        else if (value.is_boolean())
            text = value.get<bool>() ? "on" : "off";
        if (std::string problem = changed.set(name, text); !problem.empty())
            return problem;
    }
    *this = std::move(changed);
    return {};
}

std::int64_t Switches::number(Switch id) const
{
    return integerOf(value(id)).value_or(0);
}

std::string Switches::json() const
{
    std::string text;
    JsonOut out(text);
    out.beginObject();
    for (const SwitchInfo &info : switchTable())
        out.field(info.name, value(info.id));
    out.endObject();
    return text;
}

std::string Switches::listing()
{
    std::string text;
    for (const SwitchInfo &info : switchTable()) {
        text += std::string(info.name) + " = " + std::string(info.values) + "   (default "
            + std::string(info.fallback) + ")\n    " + std::string(info.meaning) + "\n";
    }
    return text;
}

} // namespace sandbox
