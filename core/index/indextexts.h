#pragma once

#include "core/index/slotset.h"
#include "core/index/textscan.h"

#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace rolodesk {

/// The texts of all rows, one after another in blocks of a megabyte, made to be scanned. A text that is replaced
/// leaves a hole; the owner makes a new one of these when holes take too much. For one thread at a time; scans of
/// different blocks may run at once.
class IndexTexts final {
public:
    /// One text. Valid as long as this lives.
    using Entry = quint32;
    static constexpr Entry none = std::numeric_limits<Entry>::max();

    /// Amortised O(length).
    [[nodiscard]] Entry append(Slot slot, std::string_view text);
    /// The text is found no more. O(1).
    void remove(Entry entry);
    /// O(1).
    [[nodiscard]] std::string_view at(Entry entry) const;
    /// Makes room for so many entries.
    void reserve(std::size_t entries);

    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }
    /// Bytes in all, and in holes.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t holes() const { return m_holes; }

    /// Adds to `hits` the slots of all texts of one block that hold the needle. O(bytes of the block).
    void find(std::size_t block, const TextScan &scan, SlotSet &hits) const;

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0; ///< Room, without the slack.
        quint32 used = 0;
        Entry firstEntry = 0;
    };
    struct Place {
        quint32 block;
        quint32 offset; ///< Of the row's start sign; the text follows it.
    };
    static constexpr Slot noSlot = std::numeric_limits<Slot>::max();

    [[nodiscard]] Entry endOf(std::size_t block) const;
    [[nodiscard]] quint32 endOffset(Entry entry) const;
    [[nodiscard]] Entry entryAround(Entry from, Entry end, quint32 offset) const;

    std::vector<Block> m_blocks;
    std::vector<Place> m_places; ///< By entry.
    std::vector<Slot> m_slots; ///< By entry; noSlot for a hole.
    std::size_t m_bytes = 0;
    std::size_t m_holes = 0;
};

} // namespace rolodesk
