#pragma once

#include "core/import/tablelayout.h"

#include <QString>

namespace rolodesk {

// Dates in the cells of a file. They are written as they stand there, for the custom fields of a
// workspace are text; what is unclear about them is told. Pure; any thread.

/// What a cell says of a date. A plain value; all false: nothing that is unclear.
struct DateSigns {
    bool isDayFirst = false; ///< "24/12/2026"
    bool isMonthFirst = false; ///< "12/24/2026"
    bool isOpen = false; ///< "03/04/2026": either. Not "04/04/2026", which is the same day.
    bool isShortYear = false; ///< "24/12/26": nobody says of which century.
    bool mayBeSerial = false; ///< "45355": a day as spreadsheets count them, 1954 to 2064.

    friend bool operator==(const DateSigns &, const DateSigns &) = default;
};

/// Dates that begin with the year, or name the month, say all by themselves; with points between
/// ("03.04.2026") the day is first. `text`: unwrapped. O(length).
[[nodiscard]] DateSigns dateSignsOf(const QString &text);

/// Whether a title names a date: "Birthday", "Member since", "Geburtsdatum". `folded`: by
/// `foldedTitle`. O(length).
[[nodiscard]] bool isDateTitle(const QString &folded);

/// Finds the order of the dates in each column: a single one that can be read in one way only
/// decides, unless another one contradicts it. Looks at some hundred rows, and at all of them where
/// those have open dates only: O(rows) then.
void findDates(const CsvTable &table, TableLayout &layout);

/// Whether anything about a date in this column is unclear. O(length).
[[nodiscard]] bool isUnclearDate(const QString &text, const TableColumn &column);

} // namespace rolodesk
