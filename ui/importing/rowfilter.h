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

/// How many rows there are of each. A plain value.
struct RowTally {
    qint64 all = 0;
    std::array<qint64, allRowFates.size()> fates{};
    std::array<qint64, CleanRow::problemKinds> problems{}; ///< By bit; of rows not left out.
    qint64 optOuts = 0;

    [[nodiscard]] qint64 of(const RowFilter &filter) const;

    friend bool operator==(const RowTally &, const RowTally &) = default;
};

/// Of the rows as they were looked at so far. O(rows), some milliseconds for a million.
[[nodiscard]] RowTally tallyOf(const ImportPlan &plan);

/// The places of the rows a filter takes. O(rows), some milliseconds for a million.
[[nodiscard]] std::vector<quint32> placesOf(const ImportPlan &plan, const RowFilter &filter);

} // namespace rolodesk
