#include "core/index/slotorder.h"

#include "core/async/parallel.h"
#include "core/contacts/fold.h"
#include "core/index/indextext.h"

#include <QtEndian>

#include <algorithm>

namespace rolodesk {

namespace {

constexpr auto noValue = std::numeric_limits<quint64>::max();

/// The beginning of a text as a number that compares as the text does.
quint64 headOf(std::string_view text)
{
    std::array<char, 8> bytes{};
    std::copy_n(text.begin(), std::min(text.size(), bytes.size()), bytes.begin());
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
        if (isReversed) {
            for (quint64 &rank : m_ranks)
                rank = m_ranks.size() - rank;
        }
    }

    [[nodiscard]] Keyed of(Slot slot) const
    {
        const bool byNumber = m_key == SortKey::Updated || m_key == SortKey::Status;
        const std::string_view key = byNumber ? std::string_view() : text(slot);
        // Behind a rank all of the text is left, behind the beginning of the text its rest.
        return {head(slot), headOf(isRanked() ? key : key.substr(std::min<std::size_t>(8, key.size()))), slot};
    }

    /// Texts decide where the heads are the same; the id where everything is.
    [[nodiscard]] bool isLess(const Keyed &a, const Keyed &b) const
    {
        if (a.head != b.head)
            return a.head < b.head;
        if (m_key != SortKey::Updated && m_key != SortKey::Status) {
            // Among those who have the same owner or tag, or none, the nameless come last.
            if (isRanked() && (a.next == 0) != (b.next == 0))
                return b.next == 0;
            if (a.next != b.next)
                return a.next < b.next;
            // A text that ends within these bytes ends in zeros, and is the same.
            if ((a.next & 0xFF) != 0) {
                if (const int order = text(a.slot).compare(text(b.slot)); order != 0)
                    return order < 0;
            }
        }
        return m_columns.id(a.slot) < m_columns.id(b.slot);
    }

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
            return key.empty() ? noValue : headOf(key);
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

std::vector<SlotOrder::Keyed> SlotOrder::sorted(std::vector<Keyed> fresh, const Keys &keys)
{
    const auto isLess = [&keys](const Keyed &a, const Keyed &b) { return keys.isLess(a, b); };
    constexpr std::size_t worthAThread = 20'000;
    if (fresh.size() < worthAThread) {
        std::sort(fresh.begin(), fresh.end(), isLess);
        return fresh;
    }
    const auto at = [&fresh](std::size_t part, std::size_t parts) {
        return fresh.begin() + static_cast<std::ptrdiff_t>(fresh.size() * part / parts);
    };
    (void)inParallel<char>([&](std::size_t part, std::size_t parts) {
        std::sort(at(part, parts), at(part + 1, parts), isLess);
        return char();
    });
    const std::size_t parts = parallelParts();
    for (std::size_t part = 1; part < parts; ++part)
        std::inplace_merge(fresh.begin(), at(part, parts), at(part + 1, parts), isLess);
    return fresh;
}

/// Where each of the fresh ones belongs is looked for by halving, so that few keys are read.
std::vector<Slot> SlotOrder::merged(
    const std::vector<Keyed> &fresh, const IndexColumns &columns, const Keys &keys) const
{
    std::vector<Slot> all;
    all.reserve(columns.count());
    // Touched ones have other keys by now than where they stand: they lead nobody.
    const auto stays = [&](Slot slot) { return !m_touched.contains(slot) && columns.alive().contains(slot); };
    auto from = m_slots.cbegin();
    const auto copyTo = [&](std::vector<Slot>::const_iterator to) {
        for (; from != to; ++from) {
            if (stays(*from))
                all.push_back(*from);
        }
    };
    for (const Keyed &keyed : fresh) {
        auto low = from;
        auto high = m_slots.cend();
        while (low != high) {
            const auto middle = low + (high - low) / 2;
            auto probe = middle;
            while (probe != high && !stays(*probe))
                ++probe;
            if (probe != high && !keys.isLess(keyed, keys.of(*probe)))
                low = probe + 1;
            else
                high = middle;
        }
        copyTo(low);
        all.push_back(keyed.slot);
    }
    copyTo(m_slots.cend());
    return all;
}

void SlotOrder::update(const IndexColumns &columns, const Directory &directory)
{
    if (m_isMade && m_touched.isEmpty())
        return;
    const Keys keys(m_key, m_isReversed, columns, directory);
    std::vector<Keyed> fresh;
    const auto take = [&](Slot slot) {
        if (columns.alive().contains(slot))
            fresh.push_back(keys.of(slot));
    };
    if (m_isMade) {
        m_touched.forEach(take);
        m_slots = merged(sorted(std::move(fresh), keys), columns, keys);
    } else {
        fresh.reserve(columns.count());
        columns.alive().forEach(take);
        m_slots.clear();
        m_slots.reserve(fresh.size());
        for (const Keyed &keyed : sorted(std::move(fresh), keys))
            m_slots.push_back(keyed.slot);
    }
    const auto hasValue = [&keys](Slot slot) { return keys.of(slot).head != noValue; };
    m_valued = static_cast<std::size_t>(
        std::partition_point(m_slots.cbegin(), m_slots.cend(), hasValue) - m_slots.cbegin());
    m_touched.clear();
    m_isMade = true;
}

} // namespace rolodesk
