#pragma once

#include "instant.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <vector>

namespace sandbox {

class ContactBook;
class Database;

/// One stretch of the list of contacts by `updated`.
struct PageQuery {
    bool ascending = false;
    bool idAscending = true; ///< among equal times
    Instant low = std::numeric_limits<Instant>::min();
    Instant high = std::numeric_limits<Instant>::max();
    std::int64_t skip = 0;
    std::int64_t limit = 30;
};

/// Finds the ids of a page on the index (updated, id), which covers the search: no row is read for
/// it. A page by number costs one index step for each contact before it. The places where earlier
/// pages ended are remembered until the next change, so that a walk page by page costs only what it
/// reads.
class Pager final {
public:
    Pager(Database &database, const ContactBook &book)
        : m_database(database)
        , m_book(book)
    {
    }

    std::vector<std::int64_t> ids(const PageQuery &query);

private:
    struct Place {
        PageQuery query; ///< `skip` is the number of contacts up to and including the key
        Instant updated = 0;
        std::int64_t id = 0;
    };

    void followMoves();
    const Place *nearest(const PageQuery &query) const;

    Database &m_database;
    const ContactBook &m_book;
    std::uint64_t m_version = 0;
    std::deque<Place> m_places;
};

} // namespace sandbox
