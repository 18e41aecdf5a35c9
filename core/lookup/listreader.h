#pragma once

#include "core/sync/contactlookup.h"

#include <QString>

#include <atomic>
#include <vector>

namespace rolodesk {

/// One number or address of a list somebody brought. A plain value.
struct ListEntry {
    /// Why it is neither a number nor an address.
    enum class Problem {
        None,
        NothingInIt, ///< Neither digits enough nor an address.
        NotAnAddress, ///< Has an @ and is no e-mail address.
        NeedsCountry, ///< A national number, and no default country was given.
        TooShort,
        TooLong,
        Impossible, ///< Digits that no numbering plan allows.
    };
    QString text; ///< The piece of the list, as it stood there, without what stood around it.
    int line = 1; ///< Of the list, from 1.
    /// Phone or Email; Text for what has a problem. `national` where a country is missing.
    QueryText query;
    Problem problem = Problem::None;
    qsizetype first =
        -1; ///< The entry that says the same already, by its index; -1 when this is the first one.

    [[nodiscard]] bool isValid() const { return problem == Problem::None; }
    /// Somebody may have it: what is valid, and a national number whose country is not known.
    [[nodiscard]] bool canBeLookedUp() const { return isValid() || !query.national.isEmpty(); }

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

/// What was read of a list. A plain value.
struct ListText {
    std::vector<ListEntry> entries; ///< In the order of the text.
    /// Pieces with a digit or an @ in them that were taken for something else than a number or an
    /// address: a date, a zip code, a cell of another column.
    qsizetype leftOut = 0;
    QString firstLeftOut; ///< The first of them, and where it stood.
    int firstLeftOutLine = 0;
};

/// Finds the numbers and addresses in pasted or dropped text: one a line, several with commas,
/// semicolons, tabs or bars between them, rows of a table, or prose. In the order of the text.
///
/// A line or cell that is a number as a whole counts as one; within other text only numbers do that
/// some country uses, or, where no country is known, runs of seven digits and more, and no dates
/// and times (textdates.h). Words beside a number (names, titles) are no entries. A line in which
/// nothing is found is one entry that is not valid, and so is a cell with digits or an @ in it
/// among cells of numbers. Other cells of a table, and what else stands beside a number, are
/// counted as left out when there is a digit or an @ in them; words alone are not. Bullets, quotes,
/// `tel:`, `mailto:` and the apostrophe of spreadsheets are taken off.
///
/// Pure; any thread. About 50 µs a number within text, and 120 a line that is one and is read as
/// national and as international; linear in what stands in a line. Ends early, within a line, too,
/// with what was found so far, once `isCancelled`.
[[nodiscard]] ListText readList(const QString &text, const QString &defaultRegion,
    const std::atomic<bool> *isCancelled = nullptr);

} // namespace rolodesk
