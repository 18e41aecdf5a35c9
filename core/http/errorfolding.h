#pragma once

#include "core/api/apierror.h"

#include <optional>

class QDateTime;

namespace rolodesk {

struct ExchangeOutcome;

// How an attempt becomes an ApiError: the one place where statuses and network errors are
// understood. Pure.

/// None when the outcome is an answer of the service with a 2xx status.
/// `outcomeUnknown` is left to the RetryPolicy, `operation` to the caller.
[[nodiscard]] std::optional<ApiError> foldError(
    const ExchangeOutcome &outcome, const QDateTime &now);

/// What an error body says: `message`, `error`, `error_code`, else its text (`heymarket-api.md` 17,
/// item 7); one line of at most 300 characters.
[[nodiscard]] QString messageOf(const QByteArray &body);

/// `Retry-After` as seconds or as an HTTP date (RFC 9110, 10.2.3); none when it cannot be read.
/// Never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(
    const QByteArray &value, const QDateTime &now);

/// An HTTP date (RFC 9110, 5.6.7) in UTC; invalid when it cannot be read.
[[nodiscard]] QDateTime readHttpDate(const QByteArray &value);

/// True when an answer is a web page: a portal or a proxy speaks, not the service.
[[nodiscard]] bool isWebPage(const ExchangeOutcome &outcome);

} // namespace rolodesk
