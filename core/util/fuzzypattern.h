#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rolodesk {

/// What somebody typed to find a command by: words that all have to be met, in any order. A word is
/// met by letters of the text that follow each other from the beginning of a word on ("exp" in
/// "Export…"), by the beginnings of several words ("exli" in "Export the list"), by a part of a
/// word ("port"), and from four letters on by a word that has one letter too many, too few, wrong
/// or swapped. Case, accents and width do not count. A plain value.
class FuzzyPattern final {
public:
    explicit FuzzyPattern(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// How well it fits, above 0 (1 for an empty one); none where some word is not met. `folded`
    /// went through `foldText`. O(length of both), a few microseconds for a title.
    [[nodiscard]] std::optional<int> score(QStringView folded) const;

private:
    QStringList m_words;
};

} // namespace rolodesk
