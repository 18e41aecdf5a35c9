#pragma once

#include "core/contacts/ids.h"
#include "core/index/slotset.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace rolodesk {

/// Which contact has which slot. Written by the index on its thread, read by everybody who holds an order.
///
/// 8 bytes a slot and about 8 in the table.
class ContactIds final {
    Q_DISABLE_COPY_MOVE(ContactIds)

public:
    ContactIds();
    ~ContactIds();

    /// The contact of a slot that an order handed out. O(1), without a lock: it never changes.
    [[nodiscard]] ContactId at(Slot slot) const
    {
        return m_chunks[slot / chunkSlots].load(std::memory_order_acquire)[slot % chunkSlots];
    }
    /// O(1), waits while a batch is being added (microseconds for a page).
    [[nodiscard]] std::optional<Slot> slotOf(ContactId id) const;

    /// The slot of the contact, a new one when it has none yet. On the index's thread only.
    struct Added {
        Slot slot;
        bool isNew;
    };
    [[nodiscard]] Added add(ContactId id);
    /// Makes room for so many, so that adding them holds nobody up. O(what is there).
    void reserve(std::size_t contacts);
    /// Slots handed out. On the index's thread only.
    [[nodiscard]] Slot size() const { return m_size; }

private:
    static constexpr std::size_t chunkSlots = 1U << 16;
    static constexpr std::size_t mostChunks = 1U << 12; ///< 268 million contacts.

    [[nodiscard]] std::size_t placeOf(ContactId id) const;
    void rebuild(std::size_t places);

    std::unique_ptr<std::atomic<ContactId *>[]> m_chunks; ///< Chunks never move.
    std::vector<std::unique_ptr<ContactId[]>> m_owned;
    Slot m_size = 0;
    mutable std::mutex m_mutex; ///< Guards the table.
    std::vector<Slot> m_table; ///< Open addressing; slot + 1, 0 = free.
};

} // namespace rolodesk
