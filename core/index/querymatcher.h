#pragma once

#include "core/contacts/directory.h"
#include "core/index/contactquery.h"
#include "core/index/indexcolumns.h"
#include "core/index/termsets.h"

#include <atomic>
#include <functional>

namespace rolodesk {

/// Finds the contacts a query is met by. A value with its needles made once; for one state of the columns.
class QueryMatcher final {
public:
    /// `duplicates`: the slots of contacts who share their phone with another one; asked for when the query needs it.
    /// All outlive the matcher.
    QueryMatcher(const IndexColumns &columns, const Directory &directory, const ContactQuery &query,
        const std::function<const SlotSet &()> &duplicates);

    /// The slots that are met among `candidates`, who meet the terms of `met` already. One scan
    /// over all texts for each other term where candidates are many, and `known` does not have it;
    /// a look at each where they are few. What was scanned for is added to `known`. Stops early,
    /// with any answer, once `isAbandoned`.
    [[nodiscard]] SlotSet match(const SlotSet &candidates, const QList<QueryTerm> &met,
        TermSets &known, const std::atomic<bool> &isAbandoned) const;

    /// How well a contact that is met by the query fits what was typed, best first: 0 it is the number, the address or
    /// the whole name; 1 the name begins so; 2 a word of the name does; 3 anything else.
    [[nodiscard]] int tierOf(Slot slot) const;
    /// False when every contact has the same tier.
    [[nodiscard]] bool hasTiers() const { return !m_typed.empty(); }
    /// The plain words of the query as one folded text.
    [[nodiscard]] std::string_view typed() const { return m_typed; }

private:
    /// One condition, made ready.
    struct Bound {
        bool negated = false;
        /// Any of these in the text meets it; with `check`, it has to agree, too.
        std::vector<std::string> needles;
        std::function<bool(Slot)> check;
        /// Or one of these: by the short numbers of the columns.
        std::vector<bool> tags;
        std::vector<bool> owners;
    };

    [[nodiscard]] Bound bind(const QueryTerm &term) const;
    [[nodiscard]] Bound bindText(const QString &value) const;
    [[nodiscard]] Bound bindPart(const QueryTerm &term) const;
    [[nodiscard]] Bound bindField(const QueryTerm &term) const;
    [[nodiscard]] Bound bindUpdated(const QueryTerm &term) const;
    void addTags(Bound &bound, const QString &value, bool inPart) const;
    void addOwners(Bound &bound, const QString &value, bool inPart) const;

    [[nodiscard]] bool isMet(const Bound &bound, const SlotSet &mayHold, Slot slot) const;
    [[nodiscard]] SlotSet mayHold(const Bound &bound) const;
    template <typename Agrees>
    [[nodiscard]] SlotSet kept(const SlotSet &slots, std::size_t count, const Agrees &agrees) const;
    [[nodiscard]] SlotSet holding(
        const std::string &needle, const std::atomic<bool> &isAbandoned) const;
    [[nodiscard]] bool hasAny(const Bound &bound, Slot slot) const;
    [[nodiscard]] SlotSet among(
        const SlotSet &candidates, const Bound &bound, std::size_t count) const;
    [[nodiscard]] SlotSet scan(const Bound &bound, const std::atomic<bool> &isAbandoned) const;

    const IndexColumns &m_columns;
    const Directory &m_directory;
    const std::function<const SlotSet &()> &m_duplicates;
    QList<QueryTerm> m_terms;
    std::vector<Bound> m_bound; ///< Of each term.
    std::optional<Bound> m_whole; ///< A number in one piece, which is enough by itself.
    std::string m_typed; ///< The plain words, as one text.
    std::string m_typedDigits;
};

} // namespace rolodesk
