#pragma once

#include <QList>
#include <QString>

namespace rolodesk {

/// One phone number of a cell: what is sent, or why nothing is. A plain value.
struct PhoneReading {
    /// Why it is no number one could text. What is spoiled is never sent.
    enum class Problem {
        None,
        /// A spreadsheet rounded it: "1.41556E+10". See `numberStartsOf`.
        Exponent,
        Formula, ///< "#NAME?", or a difference: "-140".
        NotANumber, ///< Or one with something beside it that may be half of another one.
        NeedsCountry, ///< A national number, and nobody says of which country.
        TooShort,
        TooLong, ///< For E.164; spreadsheets, too, keep the first 15 digits only.
        Impossible, ///< Digits that no numbering plan allows.
    };
    /// What was done to the text, or is to be told of it; together as they come.
    enum Note : unsigned {
        National = 1U, ///< Read as one of `region`, which the text does not say.
        Extension = 2U, ///< `extension` was left out: nobody can text it.
        Letters = 4U, ///< "1-800-FLOWERS": letters became digits.
        Words = 32U, ///< "0171 2345678 (mobile)": what stood beside it was left out.
        FloatTail = 8U, ///< ".0" behind it was taken off.
        Unassigned = 16U, ///< No range its country uses.
        Bare = 64U, ///< Read with its country in front, but without a sign that it is there.
    };

    QString text; ///< The piece of the cell.
    QString digits; ///< E.164 without plus; empty where there is a problem.
    QString region; ///< ISO, of the number; "ZZ": of no country.
    QString extension;
    /// Of Exponent: the digits that are left, from the first; the last one may be one too high.
    QString survivors;
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

/// What numbers begin with, and how many digits they have. A plain value.
struct NumberStart {
    QString digits;
    int length = 0;

    friend bool operator==(const NumberStart &, const NumberStart &) = default;
};

/// What the number of an Exponent may begin with, as E.164 without plus: the last of its survivors
/// was rounded, so that it is followed by 0 to 4, or is one lower and followed by 5 to 9. It is
/// taken for a number with its country in front, and for one as people of `region` (ISO; may be
/// empty) write it, with or without the zero in front that no number of a spreadsheet keeps. Some
/// ten or twenty, each once.
///
/// None of other problems, where fewer than 3 digits are left, and where no number is so long or
/// so short. A spreadsheet that keeps 15 digits spoils no number: none has more. Pure; some 50 µs.
[[nodiscard]] QList<NumberStart> numberStartsOf(const PhoneReading &reading, const QString &region);

} // namespace rolodesk
