#include "core/index/slotorder.h"

#include "core/async/parallel.h"
#include "core/contacts/fold.h"
#include "core/index/indextext.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rolodesk {

namespace {

constexpr auto noValue = std::numeric_limits<quint64>::max();

/// Eight bytes of a text as a number that compares as they do; zeros behind its end.
quint64 wordOf(std::string_view text, std::size_t from)
{
    std::array<char, 8> bytes{};
    if (from < text.size())
        std::copy_n(text.begin() + from, std::min(text.size() - from, bytes.size()), bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

/// The rank of each short number by the folded name it stands for; those without a name come behind.
template <typename Id, typename Names>
std::vector<quint64> ranksOf(const ShortIds<Id> &ids, const Names &nameOf)
{
    std::vector<std::pair<QString, quint32>> named;
    for (quint32 number = 1; number < ids.size(); ++number) {
        if (const QString name = nameOf(ids.at(number)); !name.isEmpty())
            named.emplace_back(name, number);
    }
    std::sort(named.begin(), named.end());
    std::vector<quint64> ranks(ids.size(), named.size());
    for (std::size_t rank = 0; rank < named.size(); ++rank)
        ranks[named[rank].second] = rank;
    return ranks;
}

} // namespace

/// What the contacts are compared by.
class SlotOrder::Keys final {
public:
    Keys(SortKey key, bool isReversed, const IndexColumns &columns, const Directory &directory)
        : m_key(key)
        , m_columns(columns)
        , m_field(key == SortKey::Email ? indextext::Field::Email
                  : key == SortKey::Phone ? indextext::Field::Phone
                                          : indextext::Field::Name)
    {
        if (key == SortKey::Owner) {
            m_ranks = ranksOf(columns.owners(), [names = namesOf(directory)](MemberId id) { return names.value(id); });
        } else if (key == SortKey::Tags) {
            m_ranks = ranksOf(columns.tagIds(), [&directory](TagId id) {
                const auto tag = directory.tags.constFind(id);
                return tag == directory.tags.constEnd() ? QString() : foldText(tag->label);
            });
        }
        m_rankCount = key == SortKey::Status ? 4 : m_ranks.size() + 1;
        if (isReversed) {
            for (quint64 &rank : m_ranks)
                rank = m_ranks.size() - rank;
        }
    }

    [[nodiscard]] Keyed of(Slot slot) const
    {
        Keyed keyed{{head(slot), 0, 0}, m_columns.id(slot).value, slot};
        if (m_key == SortKey::Updated || m_key == SortKey::Status)
            return keyed;
        const std::string_view key = text(slot);
        if (!isRanked()) {
            keyed.words[1] = wordOf(key, 8);
            keyed.words[2] = wordOf(key, 16);
        } else if (key.empty()) {
            // Among those who have the same owner or tag, or none, the nameless come last.
            keyed.words[1] = noValue;
        } else {
            keyed.words[1] = wordOf(key, 0);
            keyed.words[2] = wordOf(key, 8);
        }
        return keyed;
    }

    /// Texts decide where the words are the same; the id where everything is.
    [[nodiscard]] bool isLess(const Keyed &a, const Keyed &b) const
    {
        if (a.words != b.words)
            return a.words < b.words;
        // A text that ends within these bytes ends in zeros, and is the same.
        if ((a.words.back() & 0xFF) != 0) {
            if (const int order = text(a.slot).compare(text(b.slot)); order != 0)
                return order < 0;
        }
        return a.id < b.id;
    }

    /// Of an owner, a first tag or a status; as many as `ranks()` for none.
    [[nodiscard]] std::size_t rank(Slot slot) const
    {
        const quint64 rank = head(slot);
        return rank == noValue ? ranks() : static_cast<std::size_t>(rank);
    }
    /// One more than the highest rank.
    [[nodiscard]] std::size_t ranks() const { return m_rankCount; }

private:
    static QHash<MemberId, QString> namesOf(const Directory &directory)
    {
        QHash<MemberId, QString> names;
        for (const TeamMember &member : directory.team.members)
            names.insert(member.id, foldText(member.name));
        return names;
    }
    [[nodiscard]] bool isRanked() const { return m_key == SortKey::Owner || m_key == SortKey::Tags; }
    [[nodiscard]] std::string_view text(Slot slot) const { return indextext::fieldOf(m_columns.text(slot), m_field); }
    [[nodiscard]] quint64 head(Slot slot) const
    {
        switch (m_key) {
        case SortKey::Name:
        case SortKey::Email:
        case SortKey::Phone: {
            const std::string_view key = text(slot);
            return key.empty() ? noValue : wordOf(key, 0);
        }
        case SortKey::Updated: {
            const qint64 time = m_columns.updatedNs(slot);
            return time == IndexRow::noTime ? noValue : static_cast<quint64>(time) ^ (quint64(1) << 63);
        }
        case SortKey::Status: {
            const quint8 flags = m_columns.flags(slot);
            if ((flags & IndexRow::OptedOut) != 0)
                return 0;
            if ((flags & IndexRow::Blocked) != 0)
                return 1;
            constexpr int known = IndexRow::OptedIn | IndexRow::NotBlocked;
            return (flags & known) != 0 ? 2 : noValue;
        }
        case SortKey::Owner: {
            const quint32 owner = m_columns.owner(slot);
            return owner == 0 ? noValue : m_ranks[owner];
        }
        case SortKey::Tags: {
            const auto tags = m_columns.tags(slot);
            return tags.empty() || tags[0] == 0 ? noValue : m_ranks[tags[0]];
        }
        }
        return noValue;
    }

    SortKey m_key;
    const IndexColumns &m_columns;
    indextext::Field m_field;
    std::vector<quint64> m_ranks;
    std::size_t m_rankCount = 1;
};

std::span<const Slot> SlotOrder::beginningWith(const IndexColumns &columns, std::string_view beginning) const
{
    const std::span<const Slot> valued(m_slots.data(), m_valued);
    const auto name = [&columns](Slot slot) { return indextext::fieldOf(columns.text(slot), indextext::Field::Name); };
    const auto first = std::partition_point(
        valued.begin(), valued.end(), [&](Slot slot) { return name(slot) < beginning; });
    const auto behind = std::partition_point(
        first, valued.end(), [&](Slot slot) { return name(slot).starts_with(beginning); });
    return {first, behind};
}

void SlotOrder::touch(Slot slot)
{
    if (m_isMade)
        m_touched.insert(slot);
}

void SlotOrder::directoryChanged()
{
    if (m_key == SortKey::Owner || m_key == SortKey::Tags)
        m_isMade = false;
}

/// Each part of the slots is sorted by itself, at the same time; then they are merged.
std::vector<Slot> SlotOrder::sorted(
    const IndexColumns &columns, const Keys &keys, const std::atomic<bool> &isAbandoned)
{
    const auto isLess = [&keys](const Keyed &a, const Keyed &b) { return keys.isLess(a, b); };
    const auto sortedPart = [&](std::size_t part, std::size_t all) {
        const auto from = static_cast<Slot>(columns.size() * part / all);
        const auto to = static_cast<Slot>(columns.size() * (part + 1) / all);
        std::vector<Keyed> keyed;
        keyed.reserve(std::min<std::size_t>(columns.count(), to - from));
        columns.alive().forEachIn(from, to, [&](Slot slot) {
            if (!isAbandoned.load(std::memory_order_relaxed))
                keyed.push_back(keys.of(slot));
        });
        if (!isAbandoned)
            std::sort(keyed.begin(), keyed.end(), isLess);
        return keyed;
    };
    constexpr std::size_t worthAThread = 20'000;
    std::vector<std::vector<Keyed>> parts;
    if (columns.count() < worthAThread)
        parts.push_back(sortedPart(0, 1));
    else
        parts = inParallel<std::vector<Keyed>>(sortedPart);

    std::vector<Slot> slots;
    if (isAbandoned)
        return slots;
    slots.reserve(columns.count());
    struct Run {
        const Keyed *at;
        const Keyed *end;
    };
    std::vector<Run> runs;
    for (const std::vector<Keyed> &part : parts) {
        if (!part.empty())
            runs.push_back({part.data(), part.data() + part.size()});
    }
    while (!runs.empty()) {
        // Of four at the most: looking at each is the quickest way.
        std::size_t least = 0;
        for (std::size_t i = 1; i < runs.size(); ++i) {
            if (isLess(*runs[i].at, *runs[least].at))
                least = i;
        }
        Run &run = runs[least];
        slots.push_back(run.at->slot);
        if (++run.at == run.end)
            runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(least));
    }
    return slots;
}

/// By rank, and within a rank as they stand in `within`: nobody is compared with anybody.
std::vector<Slot> SlotOrder::laidOut(
    const IndexColumns &columns, const Keys &keys, const std::vector<Slot> &within)
{
    std::vector<quint32> ranks(columns.size());
    std::vector<std::size_t> places(keys.ranks() + 1);
    columns.alive().forEach([&](Slot slot) {
        const std::size_t rank = keys.rank(slot);
        ranks[slot] = static_cast<quint32>(rank);
        ++places[rank];
    });
    std::size_t before = 0;
    for (std::size_t &place : places)
        before += std::exchange(place, before);
    std::vector<Slot> slots(within.size());
    for (const Slot slot : within)
        slots[places[ranks[slot]]++] = slot;
    return slots;
}

/// By counting, sixteen bits of the ids at a time: contacts come in no order of their ids, and
/// comparing a million of them takes ten times as long.
std::vector<Slot> SlotOrder::byId(const IndexColumns &columns)
{
    struct Placed {
        quint64 id;
        Slot slot;
    };
    std::vector<Placed> all;
    all.reserve(columns.count());
    columns.alive().forEach([&](Slot slot) {
        all.push_back({static_cast<quint64>(columns.id(slot).value), slot});
    });
    std::vector<Placed> next(all.size());
    std::vector<std::size_t> places(1U << 16);
    for (int shift = 0; shift < 64; shift += 16) {
        const auto digit = [shift](const Placed &placed) { return (placed.id >> shift) & 0xffff; };
        std::fill(places.begin(), places.end(), 0);
        for (const Placed &placed : all)
            ++places[digit(placed)];
        if (all.empty() || places[digit(all.front())] == all.size())
            continue; // the same for all of them
        std::size_t before = 0;
        for (std::size_t &place : places)
            before += std::exchange(place, before);
        for (const Placed &placed : all)
            next[places[digit(placed)]++] = placed;
        all.swap(next);
    }
    std::vector<Slot> slots;
    slots.reserve(all.size());
    for (const Placed &placed : all)
        slots.push_back(placed.slot);
    return slots;
}

/// Where each of the fresh ones belongs is looked for by halving, so that few keys are read.
std::vector<Slot> SlotOrder::merged(
    const std::vector<Keyed> &fresh, const IndexColumns &columns, const Keys &keys) const
{
    // Touched ones have other keys by now than where they stand: they lead nobody.
    std::vector<Slot> staying;
    staying.reserve(m_slots.size());
    for (const Slot slot : m_slots) {
        if (!m_touched.contains(slot) && columns.alive().contains(slot))
            staying.push_back(slot);
    }
    std::vector<Slot> all;
    all.reserve(columns.count());
    auto from = staying.cbegin();
    for (const Keyed &keyed : fresh) {
        const auto to = std::partition_point(
            from, staying.cend(), [&](Slot slot) { return !keys.isLess(keyed, keys.of(slot)); });
        all.insert(all.end(), from, to);
        all.push_back(keyed.slot);
        from = to;
    }
    all.insert(all.end(), from, staying.cend());
    return all;
}

const std::vector<quint32> &SlotOrder::places()
{
    if (m_places.empty() && !m_slots.empty()) {
        m_places.resize(*std::max_element(m_slots.cbegin(), m_slots.cend()) + std::size_t(1));
        for (std::size_t place = 0; place < m_slots.size(); ++place)
            m_places[m_slots[place]] = static_cast<quint32>(place);
    }
    return m_places;
}

void SlotOrder::update(const IndexColumns &columns, const Directory &directory,
    const SlotOrder *byName, const std::atomic<bool> &isAbandoned)
{
    if (m_isMade && m_touched.isEmpty())
        return;
    m_places.clear();
    const Keys keys(m_key, m_isReversed, columns, directory);
    // Where many have moved, to begin anew is quicker: that sorts in parallel, and looks for no
    // places.
    if (m_isMade && m_touched.count() > columns.count() / 8)
        m_isMade = false;
    if (m_isMade) {
        std::vector<Keyed> fresh;
        m_touched.forEach([&](Slot slot) {
            if (columns.alive().contains(slot))
                fresh.push_back(keys.of(slot));
        });
        std::sort(fresh.begin(), fresh.end(),
            [&keys](const Keyed &a, const Keyed &b) { return keys.isLess(a, b); });
        m_slots = merged(fresh, columns, keys);
    } else {
        m_slots = needsNames(m_key)    ? laidOut(columns, keys, byName->slots())
            : m_key == SortKey::Status ? laidOut(columns, keys, byId(columns))
                                       : sorted(columns, keys, isAbandoned);
    }
    m_touched.clear();
    m_isMade = m_isMade || !isAbandoned;
    if (!m_isMade)
        m_slots.clear();
    const auto hasValue = [&keys](Slot slot) { return keys.of(slot).words.front() != noValue; };
    m_valued = static_cast<std::size_t>(
        std::partition_point(m_slots.cbegin(), m_slots.cend(), hasValue) - m_slots.cbegin());
}

} // namespace rolodesk
