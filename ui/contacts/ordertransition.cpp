#include "ui/contacts/ordertransition.h"

#include <algorithm>
#include <unordered_map>

namespace rolodesk {

namespace {

using Slots = std::vector<Slot>;

OrderTransition::Order step(const ContactOrder &like, Slots slots, SlotSet members = {})
{
    auto order = std::make_shared<ContactOrder>();
    order->request = like.request;
    order->ids = like.ids;
    order->slots = std::move(slots);
    order->members = std::move(members);
    return order;
}

} // namespace

OrderTransition OrderTransition::between(Order from, Order to)
{
    OrderTransition steps;
    Slots kept;
    Slots come;
    for (const Slot slot : to->slots)
        (from->members.contains(slot) ? kept : come).push_back(slot);

    Slots now;
    if (kept.size() < from->slots.size()) {
        Slots leaving = kept;
        leaving.reserve(from->slots.size());
        for (const Slot slot : from->slots) {
            if (!to->members.contains(slot))
                leaving.push_back(slot);
        }
        if (leaving != from->slots)
            steps.leaving = step(*from, std::move(leaving), from->members);
        now = kept;
        steps.kept = step(*from, std::move(kept));
    } else {
        now = from->slots;
    }
    if (!come.empty()) {
        now.insert(now.end(), come.begin(), come.end());
        steps.grown = step(*to, now);
    }
    steps.lastStepMoves = now != to->slots;
    steps.from = std::move(from);
    steps.to = std::move(to);
    return steps;
}

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
