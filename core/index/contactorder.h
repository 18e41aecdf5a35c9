#pragma once

#include "core/contacts/ids.h"
#include "core/index/contactids.h"
#include "core/index/slotset.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace rolodesk {

/// By what a list is sorted. Contacts without a value come last in both directions.
enum class SortKey { Name, Phone, Email, Owner, Status, Updated, Tags };

/// Which contacts a list shows, and in which order. A plain value.
struct OrderRequest {
    SortKey sortKey = SortKey::Updated;
    Qt::SortOrder direction = Qt::DescendingOrder;
    /// What somebody typed: see ContactQuery. Empty = every contact.
    QString text;
    /// Contacts that fit the text best (the number itself, names that begin so) come first, each
    /// group in the order above; else all are in that order.
    bool bestFirst = true;
    /// Exactly these contacts (the answer of a look-up); none = every contact.
    std::optional<QList<ContactId>> only;
    /// The local day, for `updated:today` in the text; invalid = not known.
    QDate today = {};

    friend bool operator==(const OrderRequest &, const OrderRequest &) = default;
};

/// The answer: contacts in order. Immutable, shared between threads. 4 bytes a contact.
struct ContactOrder {
    OrderRequest request;
    std::vector<Slot> slots;
    SlotSet members; ///< The same, as a set.
    std::shared_ptr<const ContactIds> ids;
    /// False while the index is still being read from the file: contacts are missing.
    bool isWhole = true;
    /// Some fit the text better than the others, and come first.
    bool isBestFirst = false;

    [[nodiscard]] std::size_t size() const { return slots.size(); }
    /// O(1).
    [[nodiscard]] ContactId at(std::size_t row) const { return ids->at(slots[row]); }
    /// O(1).
    [[nodiscard]] bool contains(ContactId id) const
    {
        const auto slot = ids ? ids->slotOf(id) : std::nullopt;
        return slot && members.contains(*slot);
    }
    /// -1 for a contact that is not in. Looks through the slots: about 0.3 ms for a million.
    [[nodiscard]] int rowOf(ContactId id) const
    {
        const auto slot = ids ? ids->slotOf(id) : std::nullopt;
        if (!slot || !members.contains(*slot))
            return -1;
        return static_cast<int>(std::find(slots.cbegin(), slots.cend(), *slot) - slots.cbegin());
    }
};

} // namespace rolodesk
