#include "paging.h"

#include "contactbook.h"
#include "database.h"

#include <algorithm>
#include <optional>

namespace sandbox {

namespace {

constexpr std::size_t remembered = 64;

bool sameWalk(const PageQuery &a, const PageQuery &b)
{
    return a.ascending == b.ascending && a.idAscending == b.idAscending && a.low == b.low
        && a.high == b.high;
}

/// Whether a contact belongs to the walk and comes no later than the place (updated, id).
bool isPassed(const PageQuery &walk, Instant placeUpdated, std::int64_t placeId, std::int64_t id,
    std::optional<Instant> at)
{
    if (!at || *at < walk.low || *at > walk.high)
        return false;
    if (*at != placeUpdated)
        return (*at < placeUpdated) == walk.ascending;
    return id == placeId || (id < placeId) == walk.idAscending;
}

} // namespace

void Pager::followMoves()
{
    if (m_version == m_book.version())
        return;
    const auto moves = m_book.movesSince(m_version);
    m_version = m_book.version();
    if (!moves || moves->size() > 1000) {
        m_places.clear();
        return;
    }
    for (Place &place : m_places) {
        for (const Move &move : *moves) {
            if (isPassed(place.query, place.updated, place.id, move.id, move.before))
                --place.query.skip;
            if (isPassed(place.query, place.updated, place.id, move.id, move.after))
                ++place.query.skip;
        }
    }
}

const Pager::Place *Pager::nearest(const PageQuery &query) const
{
    const Place *best = nullptr;
    for (const Place &place : m_places) {
        if (sameWalk(place.query, query) && place.query.skip <= query.skip
            && (!best || place.query.skip > best->query.skip))
            best = &place;
    }
    return best;
}

std::vector<std::int64_t> Pager::ids(const PageQuery &query)
{
    followMoves();
    Instant low = query.low;
    Instant high = query.high;
    std::int64_t skip = query.skip;
    Instant passed = zeroInstant;
    std::int64_t passedId = query.idAscending ? std::numeric_limits<std::int64_t>::min()
                                              : std::numeric_limits<std::int64_t>::max();
    if (const Place *place = nearest(query)) {
        (query.ascending ? low : high) = place->updated;
        skip -= place->query.skip;
        passed = place->updated;
        passedId = place->id;
    }
    const std::string order = std::string("ORDER BY updated ") + (query.ascending ? "ASC" : "DESC")
        + ", id " + (query.idAscending ? "ASC" : "DESC") + " LIMIT ? OFFSET ?";
    Query page(m_database,
        std::string("SELECT updated, id FROM contact WHERE updated >= ? AND updated <= ? ")
            + "AND NOT (updated = ? AND id " + (query.idAscending ? "<=" : ">=") + " ?) " + order,
        low, high, passed, passedId, query.limit, skip);
    std::vector<std::int64_t> ids;
    Place end;
    while (page.next()) {
        end.updated = page.integer(0);
        end.id = page.integer(1);
        ids.push_back(end.id);
    }
    if (!ids.empty()) {
        end.query = query;
        end.query.skip = query.skip + static_cast<std::int64_t>(ids.size());
        m_places.push_back(end);
        if (m_places.size() > remembered)
            m_places.pop_front();
    }
    return ids;
}

} // namespace sandbox
