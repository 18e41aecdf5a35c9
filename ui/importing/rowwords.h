#pragma once

#include "core/import/importplan.h"
#include "ui/common/colors.h"

#include <QLatin1String>
#include <QStringList>

#include <span>

namespace rolodesk {

// What is said about the rows of a file before it is imported. Pure.

/// What becomes of a row, in words. A plain value.
struct FateText {
    RowFate fate;
    const char *word; ///< In the table and among the filters; translated with `rowWord`.
    const char *phrase; ///< Within a sentence: "held back".
    QLatin1String icon;
    Severity severity = Severity::Info;
};
/// One for each fate.
[[nodiscard]] const FateText &fateText(RowFate fate);

/// What is wrong with a row, or to be told of it, in words. A plain value.
struct ProblemText {
    CleanRow::Problem problem;
    const char *name; ///< In the table and among the filters: "No number".
    /// What it is and what can be done about it. Where `rowSentences` knows more of the row, it
    /// says that instead.
    const char *sentence;
};
/// All of them, in the order in which they are told.
[[nodiscard]] std::span<const ProblemText> problemTexts();
[[nodiscard]] QString rowWord(const char *text);

/// "No number; unreadable e-mail": what `problems` holds, the first one with a capital. Empty for
/// none.
[[nodiscard]] QString problemNames(unsigned problems);
/// "Row 12, held back: no number".
[[nodiscard]] QString rowSentence(const QString &number, RowFate fate, unsigned problems);

/// Why this is no number one could text, and the way out; empty where it is one.
[[nodiscard]] QString phoneProblem(const PhoneReading &reading);
/// What was done to a number, or is to be known of it: "Read as a number of Germany, which the file
/// does not say." One sentence each.
[[nodiscard]] QStringList phoneNotes(const PhoneReading &reading);

/// What is to be said of one row, each in sentences with the way out: first what holds it back,
/// then what is to be known.
struct RowSentence {
    unsigned problem = 0; ///< CleanRow::Problem; 0: a remark.
    QString text;

    friend bool operator==(const RowSentence &, const RowSentence &) = default;
};
[[nodiscard]] QList<RowSentence> rowSentences(
    const PlanDetail &detail, const TableLayout &layout);

/// As `fieldTitle`, and for what is made by the import only: a tag of `keyOfNewTag`, and the custom
/// field of a column (`newField`), which is called like it.
[[nodiscard]] QString rowFieldTitle(
    const EditField &field, const Directory &directory, const TableLayout &layout);

/// The title of a column for people: "Phone", "Phone (2)" of the second one called so, "Column 3"
/// of one without a title.
[[nodiscard]] QString columnTitle(const TableLayout &layout, int column);

/// "Germany"; the code itself where nobody knows it.
[[nodiscard]] QString regionName(const QString &region);

} // namespace rolodesk
