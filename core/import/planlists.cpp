#include "core/import/planlists.h"

#include <bit>

namespace rolodesk {

const PlanLists::Places &PlanLists::of(CleanRow::Problem problem) const
{
    return problems[static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(problem)))];
}

PlanLists listsOf(const std::vector<PlanRow> &rows)
{
    PlanLists lists;
    lists.heldFirst.reserve(rows.size());
    for (quint32 place = 0; place < rows.size(); ++place) {
        const PlanRow &row = rows[place];
        lists.fates[static_cast<std::size_t>(row.fate)].push_back(place);
        if (row.fate == RowFate::Held)
            lists.heldFirst.push_back(place);
        if (row.isOptOut())
            lists.optOuts.push_back(place);
        if (row.fate == RowFate::Skipped)
            continue;
        for (unsigned rest = row.problems; rest != 0; rest &= rest - 1)
            lists.problems[static_cast<std::size_t>(std::countr_zero(rest))].push_back(place);
    }
    for (quint32 place = 0; place < rows.size(); ++place) {
        if (rows[place].fate != RowFate::Held)
            lists.heldFirst.push_back(place);
    }
    return lists;
}

} // namespace rolodesk
