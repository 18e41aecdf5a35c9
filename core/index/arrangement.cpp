#include "core/index/arrangement.h"

#include "core/async/parallel.h"

#include <algorithm>
#include <memory>

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

/// Appends a few, sorted by their places.
void appendFew(std::vector<Slot> &slots, SlotOrder &sorted, const Direction &direction,
    const SlotSet &members, std::size_t count)
{
    const std::vector<quint32> &places = sorted.places();
    // The place in the order above the slot, in one number.
    std::vector<quint64> placed;
    placed.reserve(count);
    members.forEach(
        [&](Slot slot) { placed.push_back(quint64(direction.turned(places[slot])) << 32 | slot); });
    std::sort(placed.begin(), placed.end());
    for (const quint64 one : placed)
        slots.push_back(static_cast<Slot>(one));
}

/// Appends many: all are gone through, and the members are kept. Written without a branch for each,
/// which no processor could foresee.
void appendMany(std::vector<Slot> &slots, const SlotOrder &sorted, const Direction &direction,
    const SlotSet &members, std::size_t count)
{
    const std::size_t all = sorted.slots().size();
    const std::size_t before = slots.size();
    slots.resize(before + count + 1); // one more: what is written and not kept
    struct Part {
        std::unique_ptr<Slot[]> slots; ///< None for the first, which writes where they belong.
        std::size_t count = 0;
    };
    const auto inPart = [&](std::size_t part, std::size_t parts) {
        const std::size_t from = all * part / parts;
        const std::size_t to = all * (part + 1) / parts;
        Part kept;
        if (part > 0)
            kept.slots = std::make_unique_for_overwrite<Slot[]>(std::min(to - from, count) + 1);
        Slot *const out = part > 0 ? kept.slots.get() : slots.data() + before;
        std::size_t found = 0;
        for (std::size_t place = from; place < to; ++place) {
            const Slot slot = direction.at(place);
            out[found] = slot;
            found += members.contains(slot) ? 1 : 0;
        }
        kept.count = found;
        return kept;
    };
    constexpr std::size_t worthAThread = 20'000;
    std::vector<Part> parts;
    if (all < worthAThread)
        parts.push_back(inPart(0, 1));
    else
        parts = inParallel<Part>(inPart);
    auto end = slots.begin() + static_cast<std::ptrdiff_t>(before + parts.front().count);
    for (std::size_t part = 1; part < parts.size(); ++part)
        end = std::copy_n(parts[part].slots.get(), parts[part].count, end);
    slots.erase(end, slots.end());
}

} // namespace

std::vector<Slot> arranged(SlotOrder &sorted, bool isBackwards, const SlotSet &members,
    std::size_t count, std::span<const SlotSet> better)
{
    const Direction direction(sorted, isBackwards);
    std::vector<Slot> slots;
    slots.reserve(count + 1);
    const auto append = [&](const SlotSet &set, std::size_t size) {
        // To look at the whole order costs as much as to sort this many.
        if (size < sorted.slots().size() / 64)
            appendFew(slots, sorted, direction, set, size);
        else
            appendMany(slots, sorted, direction, set, size);
    };
    if (better.empty()) {
        append(members, count);
        return slots;
    }
    SlotSet rest = members;
    for (const SlotSet &tier : better) {
        SlotSet own = tier;
        own.intersect(rest);
        append(own, own.count());
        rest.subtract(own);
    }
    append(rest, rest.count());
    return slots;
}

} // namespace rolodesk
