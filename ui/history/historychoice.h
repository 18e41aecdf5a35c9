#pragma once

#include "ui/history/writestate.h"

#include <QList>

class QItemSelection;

namespace rolodesk {

class HistoryMatches;

/// What of the rows of a history that are chosen can be done.
struct HistoryChoice {
    bool retry = false;
    bool dismiss = false;
    bool discard = false;
    bool resume = false;
    qint64 decide = 0; ///< The one write that is chosen; 0: none, or more than one.
    qint64 undo = 0; ///< Act.
    qint64 act = 0; ///< Of all that is chosen; 0: of several.

    friend bool operator==(const HistoryChoice &, const HistoryChoice &) = default;
};

/// O(chosen), and some 40 ns for each: may be asked at every change of a selection of very many.
[[nodiscard]] HistoryChoice choiceOf(const HistoryMatches &rows, const QItemSelection &chosen);

/// The chosen writes that offer this. O(chosen).
[[nodiscard]] QList<qint64> chosenWrites(
    const HistoryMatches &rows, const QItemSelection &chosen, bool WriteOffers::*offer);

} // namespace rolodesk
