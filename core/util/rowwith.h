#pragma once

#include <algorithm>
#include <iterator>

namespace rolodesk {

/// The first row of a table whose member is `value`, null when there is none. For tables one can
/// read: O(rows).
template <typename Table, typename Row, typename Member, typename Value>
[[nodiscard]] constexpr const Row *rowWith(
    const Table &table, Member Row::*member, const Value &value)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [member, &value](const Row &row) { return row.*member == value; });
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace rolodesk
