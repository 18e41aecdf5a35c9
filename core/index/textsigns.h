#pragma once

#include "core/index/slotset.h"

#include <array>
#include <string_view>

namespace rolodesk {

/// Which texts hold which bytes, and which pairs of neighbouring bytes: most that do not hold a
/// needle are told by this alone, without a look at their text. A set of slots for each byte that
/// occurs, and for each of 256 groups of pairs: some 40 bytes a contact. For one thread; between
/// changes all may read.
class TextSigns final {
public:
    /// Takes up the text of a slot that has none here. O(length).
    void add(Slot slot, std::string_view text);
    /// Forgets the slot. O(1): a few hundred sets.
    void remove(Slot slot);

    /// Nobody who holds the needle is missing; for a needle of one byte nobody else is in. `needle`
    /// is not empty. O(its length * slots / 64).
    [[nodiscard]] SlotSet mayHold(std::string_view needle) const;

private:
    static constexpr std::size_t sets = 256;
    using Sets = std::array<SlotSet, sets>;

    Sets m_bytes;
    Sets m_pairs; ///< By `groupOf`.
};

} // namespace rolodesk
