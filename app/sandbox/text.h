#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

bool equalsIgnoringCase(std::string_view left, std::string_view right);
std::vector<std::string> split(std::string_view text, char separator);
bool isDigits(std::string_view text);
/// The whole text as a decimal number; nothing when it is anything else or does not fit.
std::optional<std::int64_t> integerOf(std::string_view text);
/// Nothing when a percent sign is not followed by two hex digits, or a zero byte results.
std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace);

/// Random bytes fit for keys, from the operating system.
std::string randomBytes(std::size_t count);
std::string hexOf(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);
/// A random UUID of version 4, lower case.
std::string randomUuid();
/// A UUID of version 4 made of two given words, for seeds.
std::string uuidOf(std::uint64_t high, std::uint64_t low);
bool isUuid(std::string_view text);
std::string lowered(std::string_view text);

/// Equal in a time that does not depend on where they differ.
bool equalSecrets(std::string_view left, std::string_view right);

} // namespace sandbox
