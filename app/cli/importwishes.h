#pragma once

#include "core/contacts/directory.h"
#include "core/import/importplan.h"
#include "core/import/importsetup.h"

#include <QStringList>

namespace rolodesk::cli {

/// What the options of `import` decide, as typed. A plain value; empty: not decided.
struct ImportWishes {
    QString encoding;
    QString separator; ///< "comma", "semicolon", "tab" or "bar".
    QString sheet;
    QString header; ///< The line of the titles, or "none".
    QStringList map; ///< "COLUMN=KIND[:POLICY]"
    QStringList clear; ///< "COLUMN=TEXT"
    QString policy; ///< Of all columns that are taken.
    QStringList tags; ///< "LABEL=create", "LABEL=ignore" or "LABEL=TAG".
    QString unknownTags; ///< All others: "create" or "ignore".
    QStringList owners; ///< "NAME=MEMBER" or "NAME=ignore".
    QString unknownOwners; ///< All others: "ignore".
    QStringList blanks; ///< Columns in which "N/A" is blank; "all".
    QStringList words; ///< Columns in which it is what it says; "all".
    QString commaNames; ///< "as-is" or "last-first"
    QString sameNumber; ///< "first" or "last"
    QString otherName; ///< "same"
    QString knownEmail; ///< "new" or "same"
    QString sharedEmail; ///< "new"
    QString overLimit; ///< "fill"
    QString oddRows; ///< "blank"
    QString saidOptOut; ///< "out", "skip" or "as-is"
    bool guesses = false; ///< Columns go by their titles, however a file like it was imported.
    bool repairsText = false;
    bool leavesOutUnreadable = false;
};

// All are pure; an error is one English sentence that names the option.

/// How the file is to be read.
[[nodiscard]] Result<ImportSetup, QString> setupOf(
    const ImportWishes &wishes, const QString &defaultRegion);
/// The row of the titles; none where nothing was said.
[[nodiscard]] Result<std::optional<qsizetype>, QString> headerOf(
    const ImportWishes &wishes, const CsvTable &table);
/// COLUMN is a title in any case, or "#N" for the Nth, from 1. KIND as `nameOf(ColumnKind)`, or
/// "field=TITLE" for a custom field, or "field" for a new one of the column's title.
[[nodiscard]] Result<ColumnMapping, QString> mapped(ColumnMapping mapping,
    const ImportWishes &wishes, const TableLayout &layout, const Directory &directory);
/// The answers to what a plan asks.
[[nodiscard]] Result<ImportAnswers, QString> answered(ImportAnswers answers,
    const ImportWishes &wishes, const PlanQuestions &questions, const TableLayout &layout,
    const Directory &directory);

} // namespace rolodesk::cli
