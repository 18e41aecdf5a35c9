#include "ui/contacts/rowsin.h"

#include <algorithm>
#include <unordered_map>

namespace rolodesk {

std::vector<int> rowsIn(const ContactOrder &order, const std::vector<Slot> &wanted)
{
    std::vector<int> rows(wanted.size(), -1);
    if (wanted.size() <= 2) {
        for (size_t i = 0; i < wanted.size(); ++i) {
            const auto found = std::find(order.slots.cbegin(), order.slots.cend(), wanted[i]);
            if (found != order.slots.cend())
                rows[i] = static_cast<int>(found - order.slots.cbegin());
        }
        return rows;
    }
    SlotSet set;
    std::unordered_multimap<Slot, size_t> places;
    for (size_t i = 0; i < wanted.size(); ++i) {
        set.insert(wanted[i]);
        places.emplace(wanted[i], i);
    }
    for (size_t row = 0; row < order.slots.size(); ++row) {
        if (!set.contains(order.slots[row]))
            continue;
        const auto [first, last] = places.equal_range(order.slots[row]);
        for (auto place = first; place != last; ++place)
            rows[place->second] = static_cast<int>(row);
    }
    return rows;
}

} // namespace rolodesk
