#pragma once

#include "core/contacts/directory.h"
#include "core/import/columnmapping.h"
#include "core/import/importplan.h"

#include <QString>

#include <span>

namespace rolodesk {

// The columns of a file in words, for the person in front of the screen. Pure.

/// "Phone", "Phone (2)" for the second of this title, "Column 3" for one without a title. `column`:
/// from 0.
[[nodiscard]] QString titleOf(const TableColumn &column, int at);

/// What a column can become, and the rule it gets then. A plain value.
struct ColumnChoice {
    QString words;
    ColumnKind kind = ColumnKind::Other;
    FieldId field;
};
/// What this column can become: the parts of a contact, the custom fields of the workspace by their
/// titles, a new one, and nothing; and before them what it is by `rule`, where it is none of these
/// and read all the same. `title`: of the column, for the new field.
[[nodiscard]] QList<ColumnChoice> choicesFor(
    int column, const QString &title, const ColumnRule &rule, const Directory &directory);
/// Which of the choices a rule is; the last one ("Not imported") for what is none of them.
[[nodiscard]] qsizetype choiceOf(const ColumnRule &rule, const QList<ColumnChoice> &choices);
/// The rule when somebody chooses: with the policy that fits the kind, and what was decided before
/// where it still fits.
[[nodiscard]] ColumnRule chosen(const ColumnRule &before, const ColumnChoice &choice);

/// What becomes of the column, in a word or two: "Phone", "New field “Plan”", "Not imported".
[[nodiscard]] QString meaningOf(
    const ColumnRule &rule, const QString &title, const Directory &directory);

/// What a cell can do to a contact that has something there; empty where there is nothing to
/// choose.
[[nodiscard]] std::span<const ColumnRule::Policy> policiesOf(ColumnKind kind);
/// "Fill blanks only", "Add"; for kinds without a choice what always happens ("Always taken").
[[nodiscard]] QString policyWords(const ColumnRule &rule);
/// Whether a cell of such a column may erase something.
[[nodiscard]] bool mayErase(const ColumnRule &rule);

/// "sure", "likely", "a guess", "remembered"; empty where nothing was found out.
[[nodiscard]] QString certaintyWords(const ColumnRule &rule, bool isRemembered);

/// Nothing of this column gets into a contact, and nobody said so for a reason of ours: it is
/// counted and told.
[[nodiscard]] bool isLeftOut(const ColumnRule &rule);

/// "1,204 new, 310 changed, 96 the same, 12 held back, 3 left out"; what there is none of is not
/// told.
[[nodiscard]] QString planWords(const PlanCounts &counts);

} // namespace rolodesk
