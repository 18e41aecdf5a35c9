#pragma once

#include "core/import/importplan.h"

namespace rolodesk {

/// Which rows of a plan are looked at. A plain value.
struct RowFilter {
    enum class Kind {
        All, ///< Those held back first, then the others; each in the order of the file.
        Fate,
        Problem, ///< Rows with this problem or remark that are not left out.
        OptOut, ///< By which somebody is opted out.
        Group, ///< Those in `places`, which share a number or a contact.
    };
    Kind kind = Kind::All;
    RowFate fate = RowFate::Held;
    CleanRow::Problem problem = CleanRow::NoNumber;
    std::vector<quint32> places = {};

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

/// How many rows a filter takes. O(1).
[[nodiscard]] qint64 countOf(const PlanCounts &counts, const RowFilter &filter);

/// The rows a filter takes. Shared, and never changed. O(1), but for a group: O(its rows).
[[nodiscard]] std::shared_ptr<const std::vector<quint32>> placesOf(
    const ImportPlan &plan, const RowFilter &filter);

} // namespace rolodesk
