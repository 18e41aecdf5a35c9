#pragma once

#include "core/import/rowjudge.h"

#include <vector>

namespace rolodesk {

/// What is kept of a row. A plain value of 40 bytes.
struct PlanRow {
    qint64 contact = 0; ///< Whom it is about; 0: nobody that is known.
    quint64 content =
        0; ///< A mark of what it says; of nearly all that say something else another one.
    quint64 changes = 0; ///< RowOutcome::mark
    quint32 row = 0; ///< Of the table.
    quint32 problems = 0; ///< CleanRow::Problem.
    RowFate fate = RowFate::Unasked;
    RowFate alone = RowFate::Unasked; ///< As it would be without the other rows.
    bool isOptedOut = false; ///< The row says so.
    bool setsOptOut = false; ///< Somebody is opted out by it, if it is imported.
    static constexpr quint32 none = 0xffffffff;
    /// Of a Duplicate that says something else than the row that is taken: the place of that one.
    quint32 taken = none;

    [[nodiscard]] bool isSent() const { return fate == RowFate::New || fate == RowFate::Changed; }
    /// Somebody will be opted out by it.
    [[nodiscard]] bool isOptOut() const { return setsOptOut && isSent(); }
};

/// By which rows are put together. A plain value.
struct PlanMark {
    quint64 mark = 0; ///< Of a number, an address or a contact.
    /// Of an address of a row that has a number: people share addresses, so that it joins nobody
    /// but a row that has nothing else, and only where it is not an address of several.
    bool isWeak = false;
    quint32 place = 0;

    friend auto operator<=>(const PlanMark &, const PlanMark &) = default;
};

/// Rows that share marks. A plain value.
struct PlanGroups {
    struct Member {
        quint32 place = 0;
        quint32 leader = 0; ///< The place of the first row of its group.

        friend bool operator==(const Member &, const Member &) = default;
    };
    std::vector<Member> members; ///< Of groups of two rows and more, by place.
    /// The rows that are taken of groups in which another one says that somebody opted out. Sorted.
    std::vector<quint32> optedOut;

    friend bool operator==(const PlanGroups &, const PlanGroups &) = default;
};

/// Puts rows together that share a mark, and says which of them is taken: of rows that say the same
/// the first one; of others the one that `answer` names, or none, and then all of them are held
/// back. Where the one that is taken is held back, so are the others: nobody stands for them. New
/// contacts whose address other rows have, without being put together with them, are held back
/// unless people may share one. `marks`: sorted. Writes `fate`, CleanRow::SameNumber and
/// CleanRow::SharedEmail of all rows, by `alone`. Pure; O(rows + marks).
[[nodiscard]] PlanGroups putTogether(
    std::vector<PlanRow> &rows, const std::vector<PlanMark> &marks, const ImportAnswers &answers);

} // namespace rolodesk
