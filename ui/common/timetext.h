#pragma once

#include <QString>

class QDateTime;

namespace rolodesk {

/// "just now", "2 min ago", "3 h ago", "4 days ago", later the date in the locale's short form.
/// Empty for an invalid time. A time in the future (clocks differ) counts as now for up to a minute
/// and shows its date after that.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

/// "12 s ago" for short spans, so that a status bar can count; otherwise as relativeTime.
[[nodiscard]] QString relativeTimeWithSeconds(const QDateTime &time, const QDateTime &now);

/// Date and time in the person's own zone and locale. Empty for an invalid time.
[[nodiscard]] QString localTime(const QDateTime &time);

/// A number in the person's locale.
[[nodiscard]] QString numberText(qint64 number);

} // namespace rolodesk
