#pragma once

#include <QList>
#include <QString>

namespace rolodesk {

/// One phone number of a cell: what is sent, or why nothing is. A plain value.
struct PhoneReading {
    /// Why it is no number one could text. What is spoiled is never sent.
    enum class Problem {
        None,
        /// A spreadsheet rounded it: "1.41556E+10". `survivors` begin it, `length` digits it had.
        Exponent,
        Formula, ///< "#NAME?", or a difference: "-140".
        NotANumber,
        NeedsCountry, ///< A national number, and nobody says of which country.
        TooShort,
        TooLong,
        Impossible, ///< Digits that no numbering plan allows.
    };
    /// What was done to the text, or is to be told of it; together as they come.
    enum Note : unsigned {
        National = 1U, ///< Read as one of `region`, which the text does not say.
        Extension = 2U, ///< `extension` was left out: nobody can text it.
        Letters = 4U, ///< "1-800-FLOWERS": letters became digits.
        FloatTail = 8U, ///< ".0" behind it was taken off.
        Unassigned = 16U, ///< No range its country uses.
        Bare = 64U, ///< Read with its country in front, but without a sign that it is there.
        MayBeRounded = 32U, ///< So long that a spreadsheet keeps its first 15 digits only.
    };

    QString text; ///< The piece of the cell.
    QString digits; ///< E.164 without plus; empty where there is a problem.
    QString region; ///< ISO, of the number; "ZZ": of no country.
    QString extension;
    QString survivors; ///< Of Exponent: the digits that are left, from the first.
    int length = 0; ///< Of Exponent: digits of the number before it was spoiled.
    unsigned notes = 0;
    Problem problem = Problem::None;

    [[nodiscard]] bool isValid() const { return problem == Problem::None; }

    friend bool operator==(const PhoneReading &, const PhoneReading &) = default;
};

/// Reads a cell of phone numbers: one, or several with " ::: ", semicolons, bars, line ends,
/// slashes or commas between them. The cell is `unwrapped` already or not. `region`: ISO, of the
/// row, else of the file; may be empty. Numbers that are the same are one. A blank cell has none.
/// Pure; any thread.
[[nodiscard]] QList<PhoneReading> readPhones(const QString &cell, const QString &region);

} // namespace rolodesk
