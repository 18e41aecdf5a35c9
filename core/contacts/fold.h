#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace rolodesk {

/// Text made comparable: compatibility-decomposed, accents and case removed, white space collapsed to single spaces, trimmed.
/// "  Ｍüller " becomes "muller". O(length).
[[nodiscard]] QString foldText(QStringView text);

/// Appends the same to `utf8`, in UTF-8, at half the cost. O(length).
void appendFolded(QStringView text, QByteArray &utf8);

/// Folded text, and where each of its characters comes from.
struct FoldedText {
    QString text; ///< What `foldText` makes of it.
    /// For each character of `text` the first place of the source it was made of, and the first
    /// behind it; accents written as characters of their own belong to the letter before them.
    std::vector<qsizetype> from;
    std::vector<qsizetype> to;
};
/// As `foldText`, for showing in the source what was found in the folded text. Slower. O(length).
[[nodiscard]] FoldedText foldTextWithPlaces(QStringView text);

/// The decimal digits of `text` in ASCII, whatever script they were written in. O(length).
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace rolodesk
