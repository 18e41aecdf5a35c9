#pragma once

#include "ui/common/errortext.h"
#include "ui/common/statepanel.h"
#include "ui/importing/plankeeper.h"

#include <QString>

#include <optional>

namespace rolodesk {

class ImportAsking;
class ImportDraft;

// The window of an import in words. Pure.

/// "Import contacts.csv"; "Import what was pasted".
[[nodiscard]] QString importTitle(const ImportDraft &draft);
/// What will happen, or what it waits for, in one sentence.
[[nodiscard]] QString importSentence(const ImportDraft &draft, const ImportAsking &asking);
/// What stands in the place of the pages while there is nothing to be shown on them; none when
/// there is. `isOpening`: a saved plan is.
[[nodiscard]] std::optional<StatePanel::Content> importState(
    const ImportDraft &draft, const ImportAsking &asking, bool isOpening);
[[nodiscard]] StatePanel::Content importState(const PlanKeeper::Problem &problem);
/// "Import 1,514 contacts"
[[nodiscard]] QString importButton(qint64 contacts);
/// Rows could not be asked for, and why; empty title when all were.
[[nodiscard]] ErrorText describeUnasked(const ImportDraft &draft, const ImportAsking &asking);
[[nodiscard]] ErrorText describe(const PlanKeeper::Problem &problem);
/// So many rows do not do any more what a saved plan says.
[[nodiscard]] ErrorText describeMoved(qsizetype rows);

} // namespace rolodesk
