#pragma once

#include <vector>

namespace rolodesk {

/// Which of the contacts that stood one below the other still do, when they now stand in the rows
/// `after` (-1 is gone): as many as possible. The others have moved past them. O(n²), for the rows
/// around one screen.
[[nodiscard]] std::vector<bool> unmovedRows(const std::vector<int> &after);

} // namespace rolodesk
