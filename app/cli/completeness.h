#pragma once

#include <QDateTime>

namespace rolodesk::cli {

struct JobContext;

/// When the local copy was last known to hold every contact (UTC); invalid when it never was, or a
/// later run found otherwise.
[[nodiscard]] QDateTime completeSince(const JobContext &context);

/// Says on standard error when the local copy is not complete, and since when it is what it is;
/// true when it said so.
[[nodiscard]] bool sayIfIncomplete(const JobContext &context);

} // namespace rolodesk::cli
