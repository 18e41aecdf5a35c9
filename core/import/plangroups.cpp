#include "core/import/plangroups.h"

#include <algorithm>
#include <numeric>

namespace rolodesk {

namespace {

using Answer = ImportAnswers::SameNumber;

/// Places that have a mark in common with another one, and who leads whom among them.
class Unions final {
public:
    explicit Unions(const std::vector<PlanMark> &marks)
    {
        forEachRun(marks, [this](auto from, auto to) {
            for (auto at = from; at != to; ++at)
                m_places.push_back(at->place);
        });
        std::sort(m_places.begin(), m_places.end());
        m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
        m_leaders.resize(m_places.size());
        std::iota(m_leaders.begin(), m_leaders.end(), std::size_t(0));
        // Weak ones of a run come last.
        forEachRun(marks, [this](auto from, auto to) {
            for (auto at = std::next(from); at != to && !at->isWeak; ++at)
                join(indexOf(from->place), indexOf(at->place));
        }); // none of a run that is weak throughout
        forEachRun(marks, [this](auto from, auto to) { joinWeak(from, to); });
        forEachRun(marks, [this](auto from, auto to) { noteSharing(from, to); });
    }

    /// By place.
    [[nodiscard]] std::vector<PlanGroups::Member> members()
    {
        std::vector<int> sizes(m_places.size());
        for (std::size_t at = 0; at < m_places.size(); ++at)
            ++sizes[leaderOf(at)];
        std::vector<PlanGroups::Member> all;
        all.reserve(m_places.size());
        for (std::size_t at = 0; at < m_places.size(); ++at) {
            if (sizes[leaderOf(at)] > 1)
                all.push_back({m_places[at], m_places[leaderOf(at)]});
        }
        return all;
    }
    /// Places of rows with the address of another one, which are not put together by it.
    [[nodiscard]] const std::vector<quint32> &sharing() const { return m_sharing; }

private:
    template <typename Use>
    static void forEachRun(const std::vector<PlanMark> &marks, Use use)
    {
        for (auto from = marks.begin(); from != marks.end();) {
            const auto to = std::find_if(
                from, marks.end(), [from](const PlanMark &one) { return one.mark != from->mark; });
            if (to - from > 1)
                use(from, to);
            from = to;
        }
    }
    /// Rows with a number that stay apart are not put together by a third one that has none.
    template <typename At>
    void joinWeak(At from, At to)
    {
        const auto weak = std::find_if(from, to, [](const PlanMark &one) { return one.isWeak; });
        if (weak == to || weak == from)
            return;
        const std::size_t leader = leaderOf(indexOf(weak->place));
        const std::size_t own = leaderOf(indexOf(from->place));
        const bool isOne = std::all_of(weak, to, [&](const PlanMark &one) {
            const std::size_t its = leaderOf(indexOf(one.place));
            return its == leader || its == own;
        });
        if (isOne)
            join(own, leader);
    }
    template <typename At>
    void noteSharing(At from, At to)
    {
        const std::size_t leader = leaderOf(indexOf(from->place));
        const bool isOne = std::all_of(
            from, to, [&](const PlanMark &one) { return leaderOf(indexOf(one.place)) == leader; });
        for (auto at = from; !isOne && at != to; ++at)
            m_sharing.push_back(at->place);
    }
    [[nodiscard]] std::size_t indexOf(quint32 place) const
    {
        return static_cast<std::size_t>(
            std::lower_bound(m_places.begin(), m_places.end(), place) - m_places.begin());
    }
    [[nodiscard]] std::size_t leaderOf(std::size_t at)
    {
        while (m_leaders[at] != at) {
            m_leaders[at] = m_leaders[m_leaders[at]];
            at = m_leaders[at];
        }
        return at;
    }
    /// The first one leads.
    void join(std::size_t one, std::size_t other)
    {
        const std::size_t a = leaderOf(one);
        const std::size_t b = leaderOf(other);
        m_leaders[std::max(a, b)] = std::min(a, b);
    }

    std::vector<quint32> m_places;
    std::vector<std::size_t> m_leaders;
    std::vector<quint32> m_sharing;
};

/// `group`: places in order.
void settle(std::vector<PlanRow> &rows, const std::vector<quint32> &group, Answer answer,
    std::vector<quint32> &optedOut)
{
    const PlanRow &first = rows[group.front()];
    const bool saySame = std::all_of(group.begin(), group.end(),
        [&](quint32 place) { return rows[place].content == first.content; });
    if (!saySame && answer == Answer::Hold) {
        for (const quint32 place : group) {
            rows[place].fate = RowFate::Held;
            rows[place].problems |= CleanRow::SameNumber;
        }
        return;
    }
    const quint32 taken = !saySame && answer == Answer::Last ? group.back() : group.front();
    const bool isHeld = rows[taken].fate == RowFate::Held;
    bool isOut = false;
    for (const quint32 place : group) {
        isOut = isOut || rows[place].isOptedOut;
        if (place == taken)
            continue;
        // Nobody stands for it yet, and what it says would be lost with what is held back.
        rows[place].fate = isHeld ? RowFate::Held : RowFate::Duplicate;
        if (isHeld && !saySame)
            rows[place].problems |= CleanRow::SameNumber;
        rows[place].taken = saySame || isHeld ? PlanRow::none : taken;
    }
    if (isOut && !rows[taken].isOptedOut)
        optedOut.push_back(taken);
}

} // namespace

PlanGroups putTogether(
    std::vector<PlanRow> &rows, const std::vector<PlanMark> &marks, const ImportAnswers &answers)
{
    for (PlanRow &row : rows) {
        row.fate = row.alone;
        row.taken = PlanRow::none;
        row.problems &= ~unsigned(CleanRow::SameNumber | CleanRow::SharedEmail);
    }
    PlanGroups groups;
    Unions unions(marks);
    groups.members = unions.members();
    auto byLeader = groups.members;
    std::stable_sort(byLeader.begin(), byLeader.end(),
        [](const auto &a, const auto &b) { return a.leader < b.leader; });
    std::vector<quint32> group;
    for (std::size_t at = 0; at < byLeader.size(); ++at) {
        group.push_back(byLeader[at].place);
        const bool isLast =
            at + 1 == byLeader.size() || byLeader[at + 1].leader != byLeader[at].leader;
        if (!isLast)
            continue;
        settle(rows, group, answers.sameNumber, groups.optedOut);
        group.clear();
    }
    std::sort(groups.optedOut.begin(), groups.optedOut.end());
    const bool mayShare = answers.sharedEmail == ImportAnswers::SharedEmail::NewContacts;
    for (const quint32 place : unions.sharing()) {
        if (rows[place].fate != RowFate::New || mayShare)
            continue;
        rows[place].fate = RowFate::Held;
        rows[place].problems |= CleanRow::SharedEmail;
    }
    return groups;
}

} // namespace rolodesk
