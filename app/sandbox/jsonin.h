#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

using Json = nlohmann::json;

/// Parses a body; throws a Refusal of 400 for anything but JSON, or for JSON nested without
/// measure.
Json parsedBody(std::string_view text);
/// Like parsedBody; an empty body counts as `{}`. Throws when the value is not an object.
Json parsedObject(std::string_view text);
/// The member, or null when it is absent or null.
const Json &member(const Json &object, const char *name);
/// An integer given as a number or as decimal text; throws a Refusal that names `field`.
std::int64_t integerIn(const Json &value, std::string_view field);
/// Throws a Refusal that names `field` when the value is not text.
const std::string &textIn(const Json &value, std::string_view field);

} // namespace sandbox
