#pragma once

#include "core/index/contactquery.h"
#include "core/index/slotset.h"

#include <list>

namespace rolodesk {

/// Which contacts of the whole base meet a term, for the terms of the last queries: who types a
/// second word does not have the first one looked for again. 125 KB a term for a million contacts.
/// For one state of the base; for one thread.
class TermSets final {
public:
    static constexpr std::size_t capacity = 12;

    /// Null when the term is new. A negated term has the set of the same without "not". Valid until
    /// the next `keep`.
    [[nodiscard]] const SlotSet *find(const QueryTerm &term)
    {
        const auto known = std::find_if(m_sets.begin(), m_sets.end(),
            [&term](const Known &each) { return isSame(each.term, term); });
        if (known == m_sets.end())
            return nullptr;
        m_sets.splice(m_sets.begin(), m_sets, known);
        return &m_sets.front().set;
    }
    void keep(const QueryTerm &term, const SlotSet &set)
    {
        m_sets.push_front({term, set});
        if (m_sets.size() > capacity)
            m_sets.pop_back();
    }
    void clear() { m_sets.clear(); }

private:
    struct Known {
        QueryTerm term;
        SlotSet set;
    };
    static bool isSame(QueryTerm a, const QueryTerm &b)
    {
        a.negated = b.negated;
        return a == b;
    }

    std::list<Known> m_sets; ///< Asked for last first.
};

} // namespace rolodesk
