#include "ui/importing/rowfilter.h"

#include <bit>

namespace rolodesk {

namespace {

bool setsOptOut(const PlanRow &row)
{
    return row.setsOptOut && (row.fate == RowFate::New || row.fate == RowFate::Changed);
}

bool isAmong(const PlanRow &row, const RowFilter &filter)
{
    switch (filter.kind) {
    case RowFilter::Kind::All:
        return row.fate != RowFate::Held; // those come first
    case RowFilter::Kind::Fate:
        return row.fate == filter.fate;
    case RowFilter::Kind::Problem:
        return (row.problems & filter.problem) && row.fate != RowFate::Skipped;
    case RowFilter::Kind::OptOut:
        return setsOptOut(row);
    case RowFilter::Kind::Group:
        return false;
    }
    return false;
}

} // namespace

qint64 RowTally::of(const RowFilter &filter) const
{
    switch (filter.kind) {
    case RowFilter::Kind::All:
        return all;
    case RowFilter::Kind::Fate:
        return fates[static_cast<std::size_t>(filter.fate)];
    case RowFilter::Kind::Problem:
        return problems[static_cast<std::size_t>(
            std::countr_zero(static_cast<unsigned>(filter.problem)))];
    case RowFilter::Kind::OptOut:
        return optOuts;
    case RowFilter::Kind::Group:
        return static_cast<qint64>(filter.places.size());
    }
    return 0;
}

RowTally tallyOf(const ImportPlan &plan)
{
    RowTally tally;
    const std::size_t size = plan.size();
    tally.all = static_cast<qint64>(size);
    for (std::size_t place = 0; place < size; ++place) {
        const PlanRow &row = plan.at(place);
        ++tally.fates[static_cast<std::size_t>(row.fate)];
        tally.optOuts += setsOptOut(row) ? 1 : 0;
        if (row.fate == RowFate::Skipped)
            continue;
        for (unsigned rest = row.problems; rest != 0; rest &= rest - 1)
            ++tally.problems[static_cast<std::size_t>(std::countr_zero(rest))];
    }
    return tally;
}

std::vector<quint32> placesOf(const ImportPlan &plan, const RowFilter &filter)
{
    if (filter.kind == RowFilter::Kind::Group)
        return filter.places;
    std::vector<quint32> places;
    if (filter.kind == RowFilter::Kind::All) {
        RowFilter held;
        held.kind = RowFilter::Kind::Fate;
        places = placesOf(plan, held);
        places.reserve(plan.size());
    }
    const std::size_t size = plan.size();
    for (std::size_t place = 0; place < size; ++place) {
        if (isAmong(plan.at(place), filter))
            places.push_back(static_cast<quint32>(place));
    }
    return places;
}

} // namespace rolodesk
