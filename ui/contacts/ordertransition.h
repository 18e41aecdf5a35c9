#pragma once

#include "core/index/contactorder.h"

#include <memory>
#include <vector>

namespace rolodesk {

/// The way from one order to the next in steps a Qt model can announce: what goes is first moved to
/// the tail and cut off there, what comes is appended at the tail and then moved to its place. A
/// step that changes nothing is null.
struct OrderTransition {
    using Order = std::shared_ptr<const ContactOrder>;

    Order from;
    Order leaving; ///< The kept ones in their final order, then those that go. Layout change from
                   ///< `from`.
    Order kept; ///< The tail is cut off: rows are removed from `kept->size()` on. Without `members`.
    Order grown; ///< New ones appended: rows inserted from the size before on. Without `members`.
    Order to; ///< Layout change from the step before, unless `grown` is already in this order.
    bool lastStepMoves =
        false; ///< False when the step before holds exactly the contacts of `to` in its order.

    /// Prepares the steps between two orders of one store. Pure; O(n), some milliseconds for a million, meant for a
    /// worker thread, so that the window only swaps pointers.
    [[nodiscard]] static OrderTransition between(Order from, Order to);
};

/// Where these slots stand in an order, -1 for those that do not. One look through it, about a
/// millisecond for a million.
[[nodiscard]] std::vector<int> rowsIn(const ContactOrder &order, const std::vector<Slot> &wanted);

} // namespace rolodesk
