#pragma once

#include <QString>

namespace rolodesk {

// Dates and times that stand beside numbers in lists: in exports, chat logs and notes. Pure; any
// thread.

/// A date as a whole, with or without a time behind it: "2026-01-31", "31.1.26 9:15",
/// "1/31/2026 0915". There has to be such a day, month and hour. O(length).
[[nodiscard]] bool isDate(const QString &text);

/// The text with each date and time in it replaced by as many of `filler`, so that places stay.
/// Groups of digits that a number may end in are none: a date with a year of two digits behind
/// other digits, and any behind a plus and a few digits. A time alone needs its colon. O(length).
[[nodiscard]] QString withoutDates(QString text, QChar filler);

} // namespace rolodesk
