#pragma once

#include "core/contacts/directory.h"
#include "core/index/contactquery.h"

namespace rolodesk {

/// What the name of a tag, a team member or a custom field in a query stands for. A plain value.
struct QueryName {
    enum class Match {
        Whole, ///< Somebody or something is called so, or has this id.
        Part, ///< Only a part of a name; all that have it are meant.
        Nothing, ///< Nothing is called so: the condition is met by nobody, its opposite by
                 ///< everybody.
        NotKnownYet, ///< The service has not told these names yet.
    };
    Match match = Match::Whole;
    QString part; ///< The condition as it can be typed, in folded letters: `-tag:"do not call"`.
    /// Part: what is meant. Nothing: up to five names that are spelled much alike, best first.
    QStringList names;

    friend bool operator==(const QueryName &, const QueryName &) = default;
};

/// The names in a query, in their order, held against the directory as the search does it. An id
/// (`tag:#55`) is taken as it is, because contacts have ids that the directory does not list. Pure.
/// O(names of the query × letters of the directory), and for a name that stands for nothing times
/// its letters, a hundred at the most.
[[nodiscard]] QList<QueryName> namesIn(const ContactQuery &query, const Directory &directory);

/// Those that stand for nothing, as problems of the query: UnknownName.
[[nodiscard]] QList<QueryProblem> unknownNames(
    const ContactQuery &query, const Directory &directory);

} // namespace rolodesk
