#include "core/index/indextexts.h"

#include "core/index/indextext.h"

#include <algorithm>

namespace rolodesk {

namespace {

constexpr std::size_t blockSize = 1U << 20;

} // namespace

IndexTexts::Entry IndexTexts::append(Slot slot, std::string_view text)
{
    const std::size_t needed = text.size() + 1;
    if (m_blocks.empty() || m_blocks.back().used + needed > m_blocks.back().size) {
        const std::size_t size = std::max(blockSize, needed);
        Block block;
        // Zeroed: the scan reads a little beyond what is used.
        block.bytes = std::make_unique<char[]>(size + TextScan::slack);
        block.size = size;
        block.firstEntry = static_cast<Entry>(m_places.size());
        m_blocks.push_back(std::move(block));
    }
    Block &block = m_blocks.back();
    m_places.push_back({static_cast<quint32>(m_blocks.size() - 1), block.used});
    m_slots.push_back(slot);
    char *to = block.bytes.get() + block.used;
    *to = indextext::rowStart;
    std::copy(text.begin(), text.end(), to + 1);
    block.used += static_cast<quint32>(needed);
    m_bytes += needed;
    return static_cast<Entry>(m_places.size() - 1);
}

void IndexTexts::remove(Entry entry)
{
    if (m_slots[entry] == noSlot)
        return;
    m_holes += at(entry).size() + 1;
    m_slots[entry] = noSlot;
}

std::string_view IndexTexts::at(Entry entry) const
{
    const Place place = m_places[entry];
    const char *start = m_blocks[place.block].bytes.get() + place.offset + 1;
    return {start, endOffset(entry) - place.offset - 1};
}

void IndexTexts::reserve(std::size_t entries)
{
    m_places.reserve(entries);
    m_slots.reserve(entries);
}

IndexTexts::Entry IndexTexts::endOf(std::size_t block) const
{
    return block + 1 < m_blocks.size() ? m_blocks[block + 1].firstEntry : static_cast<Entry>(m_places.size());
}

quint32 IndexTexts::endOffset(Entry entry) const
{
    const quint32 block = m_places[entry].block;
    return entry + 1 < m_places.size() && m_places[entry + 1].block == block ? m_places[entry + 1].offset
                                                                             : m_blocks[block].used;
}

/// The entry of [from, end) that the byte at `offset` belongs to. Hits lie either close together or far apart.
IndexTexts::Entry IndexTexts::entryAround(Entry from, Entry end, quint32 offset) const
{
    Entry low = from;
    if (low + 1 == end || m_places[low + 1].offset > offset)
        return low;
    Entry step = 1;
    while (low + step < end && m_places[low + step].offset <= offset) {
        low += step;
        step *= 2;
    }
    const auto first = m_places.cbegin() + low;
    const auto last = m_places.cbegin() + std::min<Entry>(end, low + step);
    const auto behind = std::upper_bound(
        first, last, offset, [](quint32 wanted, const Place &place) { return wanted < place.offset; });
    return static_cast<Entry>(behind - m_places.cbegin()) - 1;
}

void IndexTexts::find(std::size_t block, const TextScan &scan, SlotSet &hits) const
{
    const Block &bytes = m_blocks[block];
    const char *begin = bytes.bytes.get();
    const char *end = begin + bytes.used;
    const Entry last = endOf(block);
    Entry entry = bytes.firstEntry;
    for (const char *from = begin; from < end;) {
        const char *hit = scan.find(from, end);
        if (hit == end)
            return;
        entry = entryAround(entry, last, static_cast<quint32>(hit - begin));
        if (m_slots[entry] != noSlot)
            hits.insert(m_slots[entry]);
        if (++entry == last)
            return;
        from = begin + m_places[entry].offset;
    }
}

} // namespace rolodesk
