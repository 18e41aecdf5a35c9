#include "ui/importing/rowfilter.h"

#include <bit>

namespace rolodesk {

qint64 countOf(const PlanCounts &counts, const RowFilter &filter)
{
    switch (filter.kind) {
    case RowFilter::Kind::All:
        return counts.rows;
    case RowFilter::Kind::Fate:
        return counts.of(filter.fate);
    case RowFilter::Kind::Problem:
        return counts.problems[static_cast<std::size_t>(
            std::countr_zero(static_cast<unsigned>(filter.problem)))];
    case RowFilter::Kind::OptOut:
        return counts.optOuts;
    case RowFilter::Kind::Group:
        return static_cast<qint64>(filter.places.size());
    }
    return 0;
}

std::shared_ptr<const std::vector<quint32>> placesOf(
    const ImportPlan &plan, const RowFilter &filter)
{
    const auto lists = plan.lists();
    const auto ofLists = [&lists](const PlanLists::Places &places) {
        return std::shared_ptr<const PlanLists::Places>(lists, &places);
    };
    switch (filter.kind) {
    case RowFilter::Kind::All:
        return ofLists(lists->heldFirst);
    case RowFilter::Kind::Fate:
        return ofLists(lists->of(filter.fate));
    case RowFilter::Kind::Problem:
        return ofLists(lists->of(filter.problem));
    case RowFilter::Kind::OptOut:
        return ofLists(lists->optOuts);
    case RowFilter::Kind::Group:
        break;
    }
    return std::make_shared<const PlanLists::Places>(filter.places);
}

} // namespace rolodesk
