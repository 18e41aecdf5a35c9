#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <vector>

namespace rolodesk {

/// What a cell's number format tells of its number, as far as a list of people needs to know. A
/// plain value.
struct CellFormat {
    enum class Kind {
        General, ///< Nothing: the number itself.
        Date,
        Time, ///< Of a day; where the number is a day, too, that is told.
        DateTime,
        Elapsed, ///< Hours beyond a day: "[h]:mm".
        Digits, ///< Zeros in front, or signs between: "0000 000000".
    };
    /// A sign of Digits: a place for a digit, or itself.
    struct Place {
        enum class Kind { Literal, Zero, Digit };
        Kind kind = Kind::Literal;
        QChar sign;

        friend bool operator==(const Place &, const Place &) = default;
    };

    Kind kind = Kind::General;
    std::vector<Place> places; ///< Of Digits.

    friend bool operator==(const CellFormat &, const CellFormat &) = default;
};

/// The format of a code as workbooks write it, in the language of the standard: "dd.mm.yyyy",
/// "00000". Pure; O(length).
[[nodiscard]] CellFormat formatOfCode(const QString &code);

/// One of those that have no code in the file (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58
/// are dates wherever they are used.
[[nodiscard]] CellFormat builtInFormat(int id);

/// A number as it stands in the XML, for people and for those who read cells of CSV: an integer
/// below 10^15 with all its digits however it is stored, a fraction as the spreadsheet shows it (15
/// digits), a date as yyyy-MM-dd, a moment as yyyy-MM-ddTHH:mm:ss, a time as HH:mm:ss. `is1904`:
/// the days are counted from 1904 on. An integer of more digits is written with all of them where
/// the file has them and something else than zeros stands behind the fifteenth. Otherwise it was
/// rounded, and is written so that `readPhones` says so: "4.41234567890123E+15". What is no number
/// stays as it is. Pure; O(length).
[[nodiscard]] QString textOfNumber(
    QStringView stored, const CellFormat &format, bool is1904 = false);

} // namespace rolodesk
