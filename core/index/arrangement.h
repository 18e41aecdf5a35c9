#pragma once

#include "core/index/slotorder.h"

#include <span>

namespace rolodesk {

/// Some contacts in the order of all: those of the first set of `better` first, then those of the
/// next, then the rest, each in that order, or backwards, with those without a value last in both.
/// `count` is that of `members`. O(all) in parallel for many of them, O(count · log count) for few,
/// once `sorted` knows its places.
[[nodiscard]] std::vector<Slot> arranged(SlotOrder &sorted, bool isBackwards,
    const SlotSet &members, std::size_t count, std::span<const SlotSet> better);

} // namespace rolodesk
