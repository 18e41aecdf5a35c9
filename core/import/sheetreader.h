#pragma once

#include "core/import/cellnumber.h"
#include "core/import/workbookerror.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QXmlStreamReader;

namespace rolodesk {

/// What is to be told of a sheet besides its rows. A plain value.
struct SheetNotes {
    qint64 cells = 0; ///< With anything in them.
    qint64 errors = 0; ///< Cells that show one: "#NAME?". They are in the rows as they are.
    QString firstError; ///< "B7"; empty where there is none, as of the following.
    /// Formulas of which the file has no result: nobody computed them yet. They are blank.
    qint64 unknown = 0;
    QString firstUnknown;
    /// Numbers of more than 15 digits, of which a spreadsheet keeps 15.
    qint64 rounded = 0;
    QString firstRounded;
    /// Ranges that show as one cell; what they say is in their first cell, the others are blank.
    qint64 merged = 0;
    qint64 hiddenRows = 0; ///< By hand or by a filter. They are among the rows as others are.
    qint64 hiddenColumns = 0; ///< Likewise.

    friend bool operator==(const SheetNotes &, const SheetNotes &) = default;
};

/// The rows of a sheet as CSV. A plain value.
struct SheetText {
    QString name;
    /// In UTF-8, as `appendCsvLine` writes it; row n of the sheet is row n here, blank ones
    /// included, up to the last that has anything in it. Rows are as long as the longest one (but
    /// where a cell far out would make that much).
    QByteArray text;
    SheetNotes notes;
};

/// What cells refer to by numbers. A plain value.
struct SheetParts {
    QStringList strings;
    std::vector<CellFormat> formats; ///< By the index of the cell's style.
    bool is1904 = false;
};

/// Reads a sheet's XML, transitional or strict; the reader stands at the root element. What is
/// wrong with the XML itself is left to the reader's own error. Pure; O(size).
[[nodiscard]] Result<SheetText, WorkbookError> readSheetXml(
    QXmlStreamReader &xml, const SheetParts &parts);

/// The text of an element that holds text in runs, `si` or `is`: all of it but what tells how to
/// read it aloud. The reader stands at the element and is left behind it.
[[nodiscard]] QString textOfRuns(QXmlStreamReader &xml);

/// A column's letters as a number from 0 and the row's number from 0; -1 where it is not said.
struct CellPlace {
    int column = -1;
    int row = -1;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// Of "B7". Beyond what a sheet has: -1.
[[nodiscard]] CellPlace cellPlaceOf(QStringView name);

} // namespace rolodesk
