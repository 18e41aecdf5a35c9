#include "ui/contacts/ordertransition.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Ids = std::vector<ContactId>;

std::shared_ptr<ContactOrder> bare(const ContactOrder &like, Ids ids)
{
    auto order = std::make_shared<ContactOrder>();
    order->request = like.request;
    order->ids = std::move(ids);
    return order;
}

void index(ContactOrder &order)
{
    order.rows.reserve(static_cast<qsizetype>(order.ids.size()));
    for (size_t row = 0; row < order.ids.size(); ++row)
        order.rows.insert(order.ids[row], static_cast<int>(row));
}

} // namespace

OrderTransition OrderTransition::between(Order from, Order to)
{
    OrderTransition steps;
    Ids kept;
    Ids come;
    for (const ContactId id : to->ids)
        (from->rows.contains(id) ? kept : come).push_back(id);

    Ids now = from->ids;
    if (kept.size() < from->ids.size()) {
        Ids leaving = kept;
        leaving.reserve(from->ids.size());
        for (const ContactId id : from->ids) {
            if (!to->rows.contains(id))
                leaving.push_back(id);
        }
        if (leaving != now) {
            auto order = bare(*from, std::move(leaving));
            index(*order);
            steps.leaving = std::move(order);
        }
        steps.kept = bare(*from, kept);
        now = kept;
    }
    if (!come.empty()) {
        now.insert(now.end(), come.begin(), come.end());
        steps.grown = bare(*to, now);
    }
    steps.lastStepMoves = now != to->ids;
    steps.from = std::move(from);
    steps.to = std::move(to);
    return steps;
}

} // namespace rolodesk
