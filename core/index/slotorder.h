#pragma once

#include "core/contacts/directory.h"
#include "core/index/contactorder.h"
#include "core/index/indexcolumns.h"

#include <array>
#include <atomic>

namespace rolodesk {

/// Every contact of the base sorted by one key, kept sorted as the base changes. Contacts without a
/// value come last. For one thread.
///
/// 4 bytes a contact. Made in O(n log n) the first time (O(n) from an order by name), brought up to
/// date in O(n + changed · log n).
class SlotOrder final {
public:
    /// `isReversed` is for owners and tags: their names run backwards, the people of one owner do not. The other keys
    /// run backwards by being read so.
    explicit SlotOrder(SortKey key, bool isReversed = false)
        : m_key(key)
        , m_isReversed(isReversed)
    {
    }

    /// The contact has to find its place anew: it is new, or what it is sorted by may have changed.
    void touch(Slot slot);
    /// Tags or owners have other names.
    void directoryChanged();

    /// An order by owner or tags is laid out from the order by name, which the people of one owner
    /// stand in.
    [[nodiscard]] static bool needsNames(SortKey key)
    {
        return key == SortKey::Owner || key == SortKey::Tags;
    }

    /// Brings the order up to date; `byName` is one that is, and is there when the key
    /// `needsNames`. Made for the first time it stops early once `isAbandoned`, holds nothing then,
    /// and begins anew with the next call.
    void update(const IndexColumns &columns, const Directory &directory, const SlotOrder *byName,
        const std::atomic<bool> &isAbandoned);
    /// Ascending; from `withoutValue()` on come those that have no value. As of the last update.
    [[nodiscard]] const std::vector<Slot> &slots() const { return m_slots; }
    [[nodiscard]] std::size_t withoutValue() const { return m_valued; }
    [[nodiscard]] bool isMade() const { return m_isMade; }
    /// Where each contact stands in `slots()`, by its slot. O(1); O(n) the first time after an
    /// update that changed something. 4 bytes a contact.
    [[nodiscard]] const std::vector<quint32> &places();
    /// For an order by name that is up to date: those whose name begins so. O(log n).
    [[nodiscard]] std::span<const Slot> beginningWith(const IndexColumns &columns, std::string_view beginning) const;

private:
    struct Keyed {
        std::array<quint64, 3>
            words; ///< A number, or the first bytes of a text: most names and addresses end here.
        qint64 id;
        Slot slot;
    };
    class Keys;

    [[nodiscard]] static std::vector<Slot> sorted(
        const IndexColumns &columns, const Keys &keys, const std::atomic<bool> &isAbandoned);
    [[nodiscard]] static std::vector<Slot> laidOut(
        const IndexColumns &columns, const Keys &keys, const std::vector<Slot> &within);
    [[nodiscard]] static std::vector<Slot> byId(const IndexColumns &columns);
    [[nodiscard]] std::vector<Slot> merged(
        const std::vector<Keyed> &fresh, const IndexColumns &columns, const Keys &keys) const;

    SortKey m_key;
    bool m_isReversed;
    bool m_isMade = false;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_places; ///< Empty when not asked for since the last change.
    std::size_t m_valued = 0;
    SlotSet m_touched;
};

} // namespace rolodesk
