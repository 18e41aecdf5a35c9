#pragma once

#include "core/index/contactorder.h"

#include <list>

namespace rolodesk {

/// The answers to the last few questions about one state of the base, for somebody who types, takes
/// letters back and types again, or clicks a column twice. For one thread.
class RecentOrders final {
public:
    using Order = std::shared_ptr<const ContactOrder>;
    /// What an answer depends on besides the question.
    struct State {
        quint64 contacts = 0;
        quint64 directory = 0;
        bool isWhole = true;

        friend bool operator==(const State &, const State &) = default;
    };

    /// Null when the question is new, or the base another one. O(answers kept).
    [[nodiscard]] Order find(const State &state, const OrderRequest &request);
    /// Keeps an answer as long as all that are kept have no more than `most` contacts together; the
    /// oldest go first. An answer about chosen contacts is not kept: its question is as long as
    /// itself.
    void keep(const State &state, const Order &order, std::size_t most);

private:
    void follow(const State &state);

    State m_state;
    std::list<Order> m_orders; ///< Asked for last first.
    std::size_t m_contacts = 0; ///< Of all that are kept.
};

} // namespace rolodesk
