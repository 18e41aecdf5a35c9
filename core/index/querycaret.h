#pragma once

#include <QString>

#include <optional>

namespace rolodesk {

/// What is being written at the caret of a query, for completing it. A plain value.
struct QueryCaret {
    enum class Place {
        Word, ///< A plain word, or the name of an operator.
        Value, ///< Behind the colon of an operator.
        Compared, ///< Behind the `=` of `field:`.
    };
    Place place = Place::Word;
    QString key; ///< Of the operator, folded; empty for a word.
    QString typed; ///< What stands between the begin of the word or value and the caret, without
                   ///< quotes.
    bool isQuoted = false; ///< The word begins with a quote, so that it can be no operator.
    qsizetype term = 0; ///< Where the term begins, its `-` included.
    qsizetype start = 0; ///< What a completion replaces: the word, or the value, to its end; the
                         ///< title of `field:` to its `=`.
    qsizetype end = 0;

    friend bool operator==(const QueryCaret &, const QueryCaret &) = default;

    /// `caret` is a place between two characters, from 0 to the length. None inside the name of an
    /// operator that has its colon already. Reads terms as ContactQuery does. O(length).
    [[nodiscard]] static std::optional<QueryCaret> at(const QString &text, qsizetype caret);
};

} // namespace rolodesk
