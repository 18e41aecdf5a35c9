#pragma once

#include "core/contacts/directory.h"

#include <QDate>

namespace rolodesk {

/// One way to go on with what is being typed into the search box.
struct QuerySuggestion {
    QString shown; ///< "tag:", "VIP"
    QString insert; ///< What takes the place of the typed, quoted where it has to be.
    QString explanation; ///< A few words beside it; may be empty.
    bool isOperator = false; ///< Goes on with its value; a value is followed by a blank.

    friend bool operator==(const QuerySuggestion &, const QuerySuggestion &) = default;
};

/// What is offered at a place of a query, and which stretch of the text it replaces.
struct QuerySuggestions {
    QList<QuerySuggestion> entries;
    qsizetype term = 0; ///< Where the term begins.
    qsizetype start = 0;
    qsizetype end = 0;
    /// The first entry is what Return takes: not so where a plain word may be meant, or where the
    /// value is whole.
    bool isFirstMeant = false;
};

/// Names of operators for two letters or more of one (for none at all when `wanted`: asked for by a
/// key), values behind the colon of an operator that takes one of few: labels, people, titles,
/// words, dates around `today`. A word that is no beginning of an operator, and a value nobody can
/// know, get nothing. At most 100 entries. Pure; O(directory).
[[nodiscard]] QuerySuggestions suggestionsFor(
    const QString &text, qsizetype caret, const Directory &directory, QDate today, bool wanted);

} // namespace rolodesk
