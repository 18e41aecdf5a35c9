#pragma once

#include "core/import/importplan.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace rolodesk {

class ImportDraft;

/// What somebody was asked about a file, with how many rows it is about. What is answered stays,
/// though the plan asks for it no more. A plain value.
struct AskedQuestions {
    /// By bit of CleanRow::Problem; of those that are asked about.
    std::array<qint64, CleanRow::problemKinds> problems{};
    QMap<QString, PlanQuestions::Name> tags; ///< By the folded label; 0 rows: not counted.
    QMap<QString, PlanQuestions::Name> owners;
    QMap<int, qint64> placeholders; ///< By column.
    /// Numbers are read as those of the file's country, and nobody was asked for it.
    bool usesRegion = false;

    [[nodiscard]] qint64 of(unsigned problem) const;
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const AskedQuestions &, const AskedQuestions &) = default;
};

/// What is asked by a plan that is ready. `before`: what was asked by the one before it of the same
/// file and mapping. Looks at some rows for `usesRegion`: 2 ms.
[[nodiscard]] AskedQuestions questionsOf(const ImportDraft &draft, const AskedQuestions &before);

/// One row of the file that shows what a problem of CleanRow is about: "“MÃ¼ller” becomes
/// “Müller”"; empty where there is none to show. O(rows), some milliseconds for a million.
[[nodiscard]] QString exampleOf(const ImportDraft &draft, CleanRow::Problem problem);
/// The same of a column with words such as "N/A": what stands there.
[[nodiscard]] QString placeholderIn(const ImportDraft &draft, int column);

} // namespace rolodesk
