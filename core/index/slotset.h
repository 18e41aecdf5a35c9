#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace rolodesk {

/// The place of a contact in the index. A contact keeps its slot as long as the index lives.
using Slot = quint32;

/// A set of slots: a bit for each, 125 KB for a million. Grows by itself. Not shared between threads while it changes.
class SlotSet final {
public:
    SlotSet() = default;
    explicit SlotSet(std::size_t slots)
        : m_words((slots + 63) / 64)
    {
    }

    [[nodiscard]] bool contains(Slot slot) const
    {
        const std::size_t word = slot / 64;
        return word < m_words.size() && ((m_words[word] >> (slot % 64)) & 1U) != 0;
    }
    void insert(Slot slot)
    {
        const std::size_t word = slot / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1 + word / 8);
        m_words[word] |= quint64(1) << (slot % 64);
    }
    void remove(Slot slot)
    {
        const std::size_t word = slot / 64;
        if (word < m_words.size())
            m_words[word] &= ~(quint64(1) << (slot % 64));
    }
    /// O(slots / 64).
    [[nodiscard]] std::size_t count() const
    {
        std::size_t total = 0;
        for (const quint64 word : m_words)
            total += static_cast<std::size_t>(std::popcount(word));
        return total;
    }
    [[nodiscard]] bool isEmpty() const
    {
        for (const quint64 word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }
    void clear() { m_words.assign(m_words.size(), 0); }

    void intersect(const SlotSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
    }
    void unite(const SlotSet &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    void subtract(const SlotSet &other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
    }

    /// Calls `visit(slot)` for each, in ascending order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<Slot>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }

    /// The same for those from `from` up to before `to`.
    template <typename Visit>
    void forEachIn(Slot from, Slot to, Visit visit) const
    {
        for (std::size_t i = from / 64; i < m_words.size() && i * 64 < to; ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                const auto slot = static_cast<Slot>(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
                if (slot >= from && slot < to)
                    visit(slot);
            }
        }
    }

    friend bool operator==(const SlotSet &, const SlotSet &) = default;

private:
    std::vector<quint64> m_words;
};

} // namespace rolodesk
