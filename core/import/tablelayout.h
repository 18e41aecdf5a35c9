#pragma once

#include "core/csv/csvtable.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rolodesk {

/// One column of a table as its header names it. A plain value.
struct TableColumn {
    QString title; ///< Trimmed; empty where the header has none, or there is no header.
    int repeat = 1; ///< 2 for the second column of this title.
    /// How dates such as "03/04/2026" are meant in it; see `findDates`.
    enum class DateOrder {
        Unknown, ///< Nothing in the column tells.
        DayFirst,
        MonthFirst,
    };
    DateOrder dates = DateOrder::Unknown;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Where in a file the rows are that somebody means. A plain value.
struct TableLayout {
    qsizetype header = -1; ///< The row of titles; -1: there is none.
    qsizetype first = 0; ///< The first row of data. What is before and no header is a preamble.
    qsizetype end = 0; ///< Behind the last row of data. What follows is a footer, or blank.
    QList<TableColumn> columns; ///< As many as the header has, or most rows.
    /// Nearly all rows have as many cells as there are columns: one that has not is no habit of the
    /// program that wrote the file.
    bool isEven = true;
    bool isOfOptOuts = false; ///< The file's name says that those in it opted out: namesOptOuts.

    [[nodiscard]] bool hasHeader() const { return header >= 0; }

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

/// The titles of a layout, each by `foldedTitle`.
[[nodiscard]] QStringList foldedTitles(const TableLayout &layout);

/// Finds the header below titles, dates and blank lines, or finds that there is none: a row in
/// which a number or an address stands is data. Stops at a footer: rows of few cells behind a blank
/// one, as reports end ("Copyright …"), or a line of totals. A row with a number or an address is
/// neither, but for lines above a header that is one. Reads some hundred rows from both ends, and
/// counts the cells of all. Pure.
[[nodiscard]] TableLayout findLayout(const CsvTable &table);

/// The layout with another header, as somebody says; -1: there is none.
[[nodiscard]] TableLayout withHeader(
    const CsvTable &table, const TableLayout &layout, qsizetype header);

/// Whether a cell holds what no title is: a phone number, an address, a date or another number.
/// O(length).
[[nodiscard]] bool isDataCell(const QString &cell);

} // namespace rolodesk
