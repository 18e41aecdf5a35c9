#pragma once

#include "core/index/contactorder.h"

namespace rolodesk {

/// Contacts in an order that was fixed when this was made: a view, or what somebody selected of
/// one. What changes in the base later makes no difference to it. Cheap to copy, to be read by any
/// thread; 4 bytes for each selected contact.
class ContactSequence final {
public:
    ContactSequence() = default;
    /// All of a view.
    explicit ContactSequence(std::shared_ptr<const ContactOrder> view)
        : m_view(std::move(view))
    {
    }
    /// These slots, in this order; each was handed out by `view` or an order of the same base.
    ContactSequence(std::shared_ptr<const ContactOrder> view, std::vector<Slot> chosen)
        : m_view(std::move(view))
        , m_chosen(std::make_shared<const std::vector<Slot>>(std::move(chosen)))
    {
    }
    /// Those contacts of the view that are chosen, in the order of the view. O(view).
    [[nodiscard]] static ContactSequence chosenOf(
        std::shared_ptr<const ContactOrder> view, const SlotSet &chosen)
    {
        std::vector<Slot> slots;
        for (const Slot slot : view->slots) {
            if (chosen.contains(slot))
                slots.push_back(slot);
        }
        return {std::move(view), std::move(slots)};
    }

    [[nodiscard]] std::size_t size() const
    {
        return m_chosen ? m_chosen->size() : m_view ? m_view->size() : 0;
    }
    /// O(1).
    [[nodiscard]] ContactId at(std::size_t place) const
    {
        return m_chosen ? m_view->ids->at((*m_chosen)[place]) : m_view->at(place);
    }

private:
    std::shared_ptr<const ContactOrder> m_view;
    std::shared_ptr<const std::vector<Slot>> m_chosen; ///< None = all of the view.
};

} // namespace rolodesk
