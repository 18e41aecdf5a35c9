#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// Nanoseconds since 1970 in UTC.
using Instant = std::int64_t;

/// Go's zero time, shown as 0001-01-01T00:00:00Z. Lies outside what nanoseconds can count.
inline constexpr Instant zeroInstant = std::numeric_limits<Instant>::min();

inline constexpr Instant second = 1'000'000'000;

Instant instantNow();
/// RFC 3339 with any number of digits (those after the ninth are dropped) and any offset.
std::optional<Instant> instantOf(std::string_view text);
/// RFC 3339 in UTC with at most `digits` digits of the second; `padded` keeps trailing zeros.
std::string instantText(Instant instant, int digits, bool padded);
/// The step of a time with that many digits: 1 s for 0, 1 ns for 9.
Instant stepOf(int digits);
/// Cut, not rounded, also before 1970.
Instant cutTo(Instant instant, int digits);
/// The form of the `Date` header.
std::string httpDate(std::int64_t unixSeconds);

} // namespace sandbox
