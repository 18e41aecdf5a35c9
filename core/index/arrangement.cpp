#include "core/index/arrangement.h"

#include "core/async/parallel.h"

#include <algorithm>

namespace rolodesk {

namespace {

/// The order, read in one of its two directions.
class Direction final {
public:
    Direction(const SlotOrder &order, bool isBackwards)
        : m_slots(order.slots())
        , m_valued(isBackwards ? order.withoutValue() : 0)
        , m_isBackwards(isBackwards)
    {
    }
    [[nodiscard]] Slot at(std::size_t place) const { return m_slots[turned(place)]; }
    /// Of a place from the other direction; the same function leads back.
    [[nodiscard]] std::size_t turned(std::size_t place) const
    {
        if (!m_isBackwards)
            return place;
        return place < m_valued ? m_valued - 1 - place : m_slots.size() - 1 - (place - m_valued);
    }

private:
    const std::vector<Slot> &m_slots;
    std::size_t m_valued;
    bool m_isBackwards;
};

std::size_t tierOf(std::span<const SlotSet> better, Slot slot)
{
    std::size_t tier = 0;
    while (tier < better.size() && !better[tier].contains(slot))
        ++tier;
    return tier;
}

std::vector<Slot> few(SlotOrder &sorted, const Direction &direction, const SlotSet &members,
    std::size_t count, std::span<const SlotSet> better)
{
    const std::vector<quint32> &places = sorted.places();
    struct Placed {
        quint64 place; ///< The tier, then the place in the order.
        Slot slot;
    };
    std::vector<Placed> placed;
    placed.reserve(count);
    members.forEach([&](Slot slot) {
        placed.push_back(
            {quint64(tierOf(better, slot)) << 32 | direction.turned(places[slot]), slot});
    });
    std::sort(placed.begin(), placed.end(),
        [](const Placed &a, const Placed &b) { return a.place < b.place; });
    std::vector<Slot> slots;
    slots.reserve(count);
    for (const Placed &one : placed)
        slots.push_back(one.slot);
    return slots;
}

std::vector<Slot> many(const SlotOrder &sorted, const Direction &direction, const SlotSet &members,
    std::size_t count, std::span<const SlotSet> better)
{
    const std::size_t all = sorted.slots().size();
    using Tiers = std::vector<std::vector<Slot>>;
    const auto inPart = [&](std::size_t part, std::size_t parts) {
        Tiers tiers(better.size() + 1);
        tiers.back().reserve(count / parts + count / 8);
        const std::size_t to = all * (part + 1) / parts;
        for (std::size_t place = all * part / parts; place < to; ++place) {
            if (const Slot slot = direction.at(place); members.contains(slot))
                tiers[tierOf(better, slot)].push_back(slot);
        }
        return tiers;
    };
    constexpr std::size_t worthAThread = 20'000;
    std::vector<Tiers> parts;
    if (all < worthAThread)
        parts.push_back(inPart(0, 1));
    else
        parts = inParallel<Tiers>(inPart);
    std::vector<Slot> slots;
    slots.reserve(count);
    for (std::size_t tier = 0; tier <= better.size(); ++tier) {
        for (const Tiers &part : parts)
            slots.insert(slots.end(), part[tier].begin(), part[tier].end());
    }
    return slots;
}

} // namespace

std::vector<Slot> arranged(SlotOrder &sorted, bool isBackwards, const SlotSet &members,
    std::size_t count, std::span<const SlotSet> better)
{
    const Direction direction(sorted, isBackwards);
    // To look at the whole order costs as much as to sort this many.
    if (count < sorted.slots().size() / 32)
        return few(sorted, direction, members, count, better);
    return many(sorted, direction, members, count, better);
}

} // namespace rolodesk
