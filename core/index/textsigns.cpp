#include "core/index/textsigns.h"

#include <bit>
#include <cstdint>

namespace rolodesk {

namespace {

/// Which of the numbers below 256 occur.
class Occurring final {
public:
    void add(std::size_t number) { m_words[number / 64] |= std::uint64_t(1) << (number % 64); }
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    std::array<std::uint64_t, 4> m_words{};
};

std::size_t byteOf(char sign)
{
    return static_cast<unsigned char>(sign);
}

/// Spreads the pairs that are common over all groups.
std::size_t groupOf(char first, char second)
{
    const auto pair = static_cast<std::uint32_t>(byteOf(first) << 8 | byteOf(second));
    return (pair * 0x9E3779B1U) >> 24;
}

} // namespace

void TextSigns::add(Slot slot, std::string_view text)
{
    Occurring bytes;
    Occurring pairs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bytes.add(byteOf(text[i]));
        if (i > 0)
            pairs.add(groupOf(text[i - 1], text[i]));
    }
    bytes.forEach([&](std::size_t byte) { m_bytes[byte].insert(slot); });
    pairs.forEach([&](std::size_t group) { m_pairs[group].insert(slot); });
}

void TextSigns::remove(Slot slot)
{
    for (Sets *all : {&m_bytes, &m_pairs}) {
        for (SlotSet &set : *all)
            set.remove(slot);
    }
}

SlotSet TextSigns::mayHold(std::string_view needle) const
{
    SlotSet slots = m_bytes[byteOf(needle.front())];
    for (std::size_t i = 1; i < needle.size(); ++i)
        slots.intersect(m_pairs[groupOf(needle[i - 1], needle[i])]);
    return slots;
}

} // namespace rolodesk
