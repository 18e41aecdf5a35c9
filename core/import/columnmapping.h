#pragma once

#include "core/contacts/ids.h"
#include "core/csv/csvtable.h"
#include "core/import/columnkind.h"
#include "core/import/exporter.h"
#include "core/import/tablelayout.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace rolodesk {

struct Directory;

/// What becomes of a column. A plain value.
struct ColumnRule {
    /// What a cell does to a contact that has something there already. A blank cell does nothing.
    enum class Policy {
        Ignore,
        FillBlanks, ///< Nothing, then.
        Overwrite,
        Append, ///< Of tags and channels: it is added.
    };
    ColumnKind kind = ColumnKind::Unknown;
    int number = 0; ///< Of numbered columns: which group it is of.
    /// Of FieldValue: a custom field of the workspace; 0: the one the row itself names (see
    /// `isLabelled`); below 0: one that is made before the import and called like the column (see
    /// `newField`).
    FieldId field;
    Policy policy = Policy::Ignore;
    /// A cell with this text erases; empty: none does.
    QString clearMarker;
    /// 0 to 1, by the title and by what stands in the cells; 1 of what a person has chosen. 0 of a
    /// column that is left out and that several custom fields are called by.
    double certainty = 0;

    friend bool operator==(const ColumnRule &, const ColumnRule &) = default;
};

/// What becomes of all columns. A plain value.
struct ColumnMapping {
    ExporterGuess exporter;
    QList<ColumnRule> columns; ///< One for each of the layout.

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Values of a custom field that a column of the same number names, row by row ("Custom Field 1 -
/// Label"). O(columns).
[[nodiscard]] bool isLabelled(const ColumnRule &rule, const ColumnMapping &mapping);

/// Makes columns Unknown whose values are of no custom field, so that they are offered as any other
/// that nobody knows. O(columns²), of those that are.
void forgetValuesOfNoField(ColumnMapping &mapping);

/// What a column of this kind does where nobody decided otherwise. Pure.
[[nodiscard]] ColumnRule::Policy usualPolicy(ColumnKind kind);

/// The custom fields of a workspace by their folded titles, but for those that share one; and all
/// of them as exports tell them apart, "Plan (#12)". Pure; O(fields).
[[nodiscard]] QHash<QString, FieldId> fieldsByTitle(const Directory &directory);

/// Gives a column this rule. Columns of the same kind (and field) fill the same value of a contact,
/// so that they do the same to what is there: one that becomes of a kind takes the policy of
/// those that are of it, and where a policy is chosen they take it, too. Pure; O(columns).
void setRule(ColumnMapping &mapping, qsizetype column, const ColumnRule &rule);

/// The column fills what another one before it fills, too ("Email 2"): a marker in it erases
/// nothing, for it does not say which of several. O(columns).
[[nodiscard]] bool isFurther(const ColumnMapping &mapping, qsizetype column);

/// Stands for the custom field that is to be made of a column, from 0. Nothing with it is ever sent.
[[nodiscard]] constexpr FieldId newField(int column)
{
    return FieldId(-1 - column);
}

/// What stands in a column, from some hundred rows of it. A plain value.
struct ColumnContent {
    qsizetype filled = 0; ///< Cells with anything in them.
    qsizetype phones = 0; ///< That may be phone numbers, spoiled ones too.
    qsizetype emails = 0;
    qsizetype truths = 0; ///< "yes", "no", "x".
    qsizetype optOuts = 0; ///< "unsubscribed", "stop": saysOptOut.

    friend bool operator==(const ColumnContent &, const ColumnContent &) = default;
};

/// Looks at up to 500 rows from all over the table. Pure; some milliseconds.
[[nodiscard]] QList<ColumnContent> contentOf(const CsvTable &table, const TableLayout &layout);

/// Maps each column by its title, and by its content where the title says nothing or the content
/// denies it: a "Number" that holds no phone numbers is none. By content alone numbers and
/// addresses are found where no title names such a column. Columns go to the custom field of
/// exactly their title, where there is one, but for those of plain titles ("Phone", "Tags"), those
/// that tell opt-outs and countries, and the only ones of a name, a number or an address. A column
/// that is blank throughout is Unknown. Pure; O(columns + 500 rows).
[[nodiscard]] ColumnMapping guessMapping(
    const CsvTable &table, const TableLayout &layout, const Directory &directory);

} // namespace rolodesk
