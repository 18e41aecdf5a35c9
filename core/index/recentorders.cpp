#include "core/index/recentorders.h"

#include <algorithm>

namespace rolodesk {

void RecentOrders::follow(const State &state)
{
    if (state == m_state)
        return;
    m_orders.clear();
    m_contacts = 0;
    m_state = state;
}

RecentOrders::Order RecentOrders::find(const State &state, const OrderRequest &request)
{
    follow(state);
    const auto known = std::find_if(m_orders.begin(), m_orders.end(),
        [&request](const Order &order) { return order->request == request; });
    if (known == m_orders.end())
        return {};
    m_orders.splice(m_orders.begin(), m_orders, known);
    return m_orders.front();
}

void RecentOrders::keep(const State &state, const Order &order, std::size_t most)
{
    follow(state);
    if (order->request.only)
        return;
    m_orders.push_front(order);
    m_contacts += order->size();
    while (m_contacts > most) {
        m_contacts -= m_orders.back()->size();
        m_orders.pop_back();
    }
}

} // namespace rolodesk
