#include "core/index/contactindex.h"

#include "core/async/parallel.h"
#include "core/index/arrangement.h"
#include "core/index/indextext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace rolodesk {

namespace {

constexpr int tiers = 4; // see QueryMatcher::tierOf

/// Answers are kept up to so many times the contacts there are: 12 bytes a contact.
constexpr std::size_t recentBases = 3;

/// For what somebody waits for.
const std::atomic<bool> never{false};

} // namespace

void ContactIndex::reserve(std::size_t contacts)
{
    m_columns.reserve(contacts);
}

void ContactIndex::touch(Slot slot)
{
    for (auto &[key, order] : m_orders)
        order.touch(slot);
}

void ContactIndex::apply(const std::vector<IndexRow> &upserts, const QList<ContactId> &removals)
{
    for (const IndexRow &row : upserts)
        touch(m_columns.put(row));
    for (const ContactId id : removals) {
        if (m_columns.remove(id))
            touch(*m_columns.ids()->slotOf(id));
    }
}

void ContactIndex::load(const IndexRow &row)
{
    // One that was taken out meanwhile is known, too: its slot remembers.
    if (const auto slot = m_columns.putUnlessKnown(row))
        touch(*slot);
}

void ContactIndex::setDirectory(const Directory &directory)
{
    m_directory = directory;
    ++m_directoryVersion;
    for (auto &[key, order] : m_orders)
        order.directoryChanged();
}

SlotOrder &ContactIndex::orderBy(SortKey key, bool isReversed, const std::atomic<bool> &isAbandoned)
{
    const SlotOrder *byName =
        SlotOrder::needsNames(key) ? &orderBy(SortKey::Name, false, isAbandoned) : nullptr;
    SlotOrder &order = m_orders.try_emplace({key, isReversed}, key, isReversed).first->second;
    order.update(m_columns, m_directory, byName, isAbandoned);
    return order;
}

/// By a table of the phones, in the order in which the texts lie in memory.
const SlotSet &ContactIndex::duplicates()
{
    if (m_duplicatesVersion == m_columns.version())
        return m_duplicates;
    m_duplicates = SlotSet(m_columns.size());
    struct Seen {
        quint32 hash;
        Slot slot; ///< One more than it is; 0 = free.
    };
    std::vector<Seen> table(std::bit_ceil(m_columns.count() * 2 + 2));
    const std::size_t mask = table.size() - 1;
    const auto phone = [this](Slot slot) {
        return indextext::fieldOf(m_columns.text(slot), indextext::Field::Phone);
    };
    m_columns.alive().forEach([&](Slot slot) {
        const std::string_view own = phone(slot);
        if (own.empty())
            return;
        const std::size_t full = std::hash<std::string_view>()(own);
        const auto hash = static_cast<quint32>(full >> 32);
        std::size_t place = full & mask;
        while (table[place].slot != 0
            && (table[place].hash != hash || phone(table[place].slot - 1) != own))
            place = (place + 1) & mask;
        if (table[place].slot == 0) {
            table[place] = {hash, slot + 1};
        } else {
            m_duplicates.insert(table[place].slot - 1);
            m_duplicates.insert(slot);
        }
    });
    m_duplicatesVersion = m_columns.version();
    return m_duplicates;
}

SlotSet ContactIndex::found(const OrderRequest &request, const QueryMatcher &matcher, const ContactQuery &query,
    const std::atomic<bool> &isAbandoned)
{
    const bool isSameState =
        m_last && m_last->version == m_columns.version() && m_last->directory == m_directoryVersion;
    if (!isSameState) {
        m_terms.clear();
        m_last.reset();
    }
    SlotSet candidates = m_columns.alive();
    if (request.only) {
        candidates = SlotSet(m_columns.size());
        for (const ContactId id : *request.only) {
            if (const auto slot = m_columns.ids()->slotOf(id); slot && m_columns.alive().contains(*slot))
                candidates.insert(*slot);
        }
        return matcher.match(candidates, {}, m_terms, isAbandoned);
    }
    if (query.terms.isEmpty())
        return candidates;
    if (m_last && query == m_last->query)
        return m_last->found;
    SlotSet result = m_last && query.narrows(m_last->query)
        ? matcher.match(m_last->found, m_last->query.terms, m_terms, isAbandoned)
        : matcher.match(candidates, {}, m_terms, isAbandoned);
    if (!isAbandoned)
        m_last = Last{query, m_columns.version(), m_directoryVersion, result};
    return result;
}

/// The contacts that fit what was typed better than the rest, best first.
ContactIndex::Tiers ContactIndex::tiersOf(const SlotSet &members, const QueryMatcher &matcher, std::size_t count)
{
    Tiers better;
    if (!matcher.hasTiers() || count < 2)
        return better;
    // Where so many are found, nobody looks for one among the words within names: the beginnings are enough, and
    // the order by name has them side by side.
    constexpr std::size_t many = 20'000;
    const auto byName = m_orders.find({SortKey::Name, false});
    if (count > many && byName != m_orders.end() && byName->second.isMade()) {
        byName->second.update(m_columns, m_directory, nullptr, never);
        SlotSet beginnings(m_columns.size());
        for (const Slot slot : byName->second.beginningWith(m_columns, matcher.typed()))
            beginnings.insert(slot);
        beginnings.intersect(members);
        better[1] = std::move(beginnings);
        return better;
    }
    auto parts = inParallel<Tiers>([&](std::size_t part, std::size_t all) {
        Tiers sets;
        sets.fill(SlotSet(m_columns.size()));
        const auto from = static_cast<Slot>(m_columns.size() * part / all);
        const auto to = static_cast<Slot>(m_columns.size() * (part + 1) / all);
        members.forEachIn(from, to, [&](Slot slot) {
            if (const int tier = matcher.tierOf(slot); tier < tiers - 1)
                sets[static_cast<std::size_t>(tier)].insert(slot);
        });
        return sets;
    });
    better = std::move(parts[0]);
    for (std::size_t part = 1; part < parts.size(); ++part) {
        for (std::size_t tier = 0; tier < better.size(); ++tier)
            better[tier].unite(parts[part][tier]);
    }
    return better;
}

void ContactIndex::prepare(SortKey key, const std::atomic<bool> &isAbandoned)
{
    (void)orderBy(key, false, isAbandoned);
}

std::shared_ptr<const ContactOrder> ContactIndex::order(
    const OrderRequest &request, const std::atomic<bool> &isAbandoned, bool isWhole)
{
    const RecentOrders::State state{m_columns.version(), m_directoryVersion, isWhole};
    if (auto known = m_recent.find(state, request))
        return known;
    const auto query = ContactQuery::read(request.text, request.today);
    const std::function<const SlotSet &()> shared = [this]() -> const SlotSet & { return duplicates(); };
    const QueryMatcher matcher(m_columns, m_directory, query, shared);

    auto order = std::make_shared<ContactOrder>();
    order->request = request;
    order->isWhole = isWhole;
    order->ids = m_columns.ids();
    order->members = found(request, matcher, query, isAbandoned);
    const std::size_t count = order->members.count();

    const bool isReversed =
        request.direction == Qt::DescendingOrder && SlotOrder::needsNames(request.sortKey);
    SlotOrder &sorted = orderBy(request.sortKey, isReversed, isAbandoned);
    if (isAbandoned)
        return order;
    std::vector<SlotSet> better;
    std::size_t inTiers = 0;
    if (request.bestFirst) {
        for (SlotSet &tier : tiersOf(order->members, matcher, count)) {
            inTiers += tier.count();
            order->isBestFirst = order->isBestFirst || (inTiers > 0 && inTiers < count);
            if (!tier.isEmpty())
                better.push_back(std::move(tier));
        }
    }
    order->slots = arranged(sorted, request.direction == Qt::DescendingOrder && !isReversed,
        order->members, count, better);
    if (!isAbandoned)
        m_recent.keep(state, order, m_columns.size() * recentBases);
    return order;
}

IndexCounts ContactIndex::counts(const CountRequest &request)
{
    IndexCounts counts;
    std::vector<qint64> tags(m_columns.tagIds().size());
    std::vector<qint64> owners(m_columns.owners().size());
    m_columns.alive().forEach([&](Slot slot) {
        const quint8 flags = m_columns.flags(slot);
        counts.optedOut += (flags & IndexRow::OptedOut) != 0;
        counts.oddNumbers += (flags & IndexRow::OddNumber) != 0;
        counts.changed += m_columns.updatedNs(slot) >= request.changedSinceNs;
        counts.nameless += m_columns.text(slot).starts_with(indextext::fieldEnd);
        ++owners[m_columns.owner(slot)];
        for (const quint32 tag : m_columns.tags(slot))
            ++tags[tag];
    });
    counts.all = static_cast<qint64>(m_columns.count());
    counts.unassigned = owners[0];
    counts.duplicates = static_cast<qint64>(duplicates().count());
    for (quint32 number = 1; number < tags.size(); ++number)
        counts.tags.insert(m_columns.tagIds().at(number), tags[number]);
    for (quint32 number = 1; number < owners.size(); ++number)
        counts.owners.insert(m_columns.owners().at(number), owners[number]);
    return counts;
}

} // namespace rolodesk
