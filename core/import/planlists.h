#pragma once

#include "core/import/plangroups.h"

#include <array>
#include <vector>

namespace rolodesk {

/// The places of the rows of a plan by what becomes of them, each in the order of the file, so that
/// any kind of them is on the screen at once however many there are. A plain value of some 12 bytes
/// a row.
struct PlanLists {
    using Places = std::vector<quint32>;

    Places heldFirst; ///< All of them, those that are held back before the others.
    std::array<Places, allRowFates.size()> fates;
    std::array<Places, CleanRow::problemKinds> problems; ///< By bit; of rows not left out.
    Places optOuts; ///< By which somebody is opted out.

    [[nodiscard]] const Places &of(RowFate fate) const
    {
        return fates[static_cast<std::size_t>(fate)];
    }
    [[nodiscard]] const Places &of(CleanRow::Problem problem) const;
};

/// Pure; O(rows).
[[nodiscard]] PlanLists listsOf(const std::vector<PlanRow> &rows);

} // namespace rolodesk
