#pragma once

#include "core/contacts/directory.h"
#include "core/index/contactorder.h"
#include "core/index/indexcolumns.h"
#include "core/index/indexcounts.h"
#include "core/index/querymatcher.h"
#include "core/index/recentorders.h"
#include "core/index/slotorder.h"

#include <map>

namespace rolodesk {

/// The whole base in memory, made to be searched, sorted and counted within one frame. It holds no truth of its own:
/// the store's file does, and tells it every change. For one thread (the store's); what it hands out is immutable and
/// may be read by all.
class ContactIndex final {
public:
    /// Makes room for so many contacts.
    void reserve(std::size_t contacts);
    /// Puts rows in or replaces them, and takes contacts out.
    void apply(const std::vector<IndexRow> &upserts, const QList<ContactId> &removals);
    /// Like `apply` for one row, for loading: a contact that is in already is newer and stays.
    void load(const IndexRow &row);
    void setDirectory(const Directory &directory);

    [[nodiscard]] std::size_t count() const { return m_columns.count(); }

    /// The contacts of a view in order. A scan over all texts for each word, then O(n) for the
    /// order; sorting for the first time by a key O(n log n). The last answers are kept as long as
    /// nothing changes, and cost nothing when they are asked for again. Stops early, with any
    /// answer, once `isAbandoned`. `isWhole` is passed on.
    [[nodiscard]] std::shared_ptr<const ContactOrder> order(
        const OrderRequest &request, const std::atomic<bool> &isAbandoned, bool isWhole = true);

    /// Sorts by the key ahead of the first question. O(n log n). Stops early once `isAbandoned`.
    void prepare(SortKey key, const std::atomic<bool> &isAbandoned);

    /// How many contacts there are of each kind. O(n), some milliseconds for a million.
    [[nodiscard]] IndexCounts counts(const CountRequest &request);

private:
    using Tiers = std::array<SlotSet, 3>;
    [[nodiscard]] Tiers tiersOf(const SlotSet &members, const QueryMatcher &matcher, std::size_t count);
    [[nodiscard]] SlotSet found(const OrderRequest &request, const QueryMatcher &matcher, const ContactQuery &query,
        const std::atomic<bool> &isAbandoned);
    [[nodiscard]] SlotOrder &orderBy(
        SortKey key, bool isReversed, const std::atomic<bool> &isAbandoned);
    [[nodiscard]] const SlotSet &duplicates();
    void touch(Slot slot);

    IndexColumns m_columns;
    Directory m_directory;
    std::map<std::pair<SortKey, bool>, SlotOrder> m_orders;

    /// What was found last, to go on from when somebody types on.
    struct Last {
        ContactQuery query;
        quint64 version = 0;
        quint64 directory = 0;
        SlotSet found;
    };
    std::optional<Last> m_last;
    TermSets m_terms; ///< Of the state of `m_last`.
    RecentOrders m_recent;
    quint64 m_directoryVersion = 0;
    SlotSet m_duplicates;
    quint64 m_duplicatesVersion = 0; ///< Of the columns; 0 = never made.
};

} // namespace rolodesk
