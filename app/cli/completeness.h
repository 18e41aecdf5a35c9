#pragma once

namespace rolodesk::cli {

struct JobContext;

/// True when the local copy held every contact at some time and no later run found otherwise.
[[nodiscard]] bool isLocalCopyComplete(const JobContext &context);

/// Says on standard error when the local copy is not complete, and since when it is what it is;
/// true when it said so.
[[nodiscard]] bool sayIfIncomplete(const JobContext &context);

} // namespace rolodesk::cli
