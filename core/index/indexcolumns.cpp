#include "core/index/indexcolumns.h"

namespace rolodesk {

IndexColumns::IndexColumns()
    : m_ids(std::make_shared<ContactIds>())
{
}

void IndexColumns::reserve(std::size_t contacts)
{
    m_ids->reserve(contacts);
    m_updated.reserve(contacts);
    m_owner.reserve(contacts);
    m_flags.reserve(contacts);
    m_tagsAt.reserve(contacts);
    m_entry.reserve(contacts);
    m_texts.reserve(contacts);
}

Slot IndexColumns::put(const IndexRow &row)
{
    const ContactIds::Added place = m_ids->add(row.id);
    write(place, row);
    return place.slot;
}

std::optional<Slot> IndexColumns::putUnlessKnown(const IndexRow &row)
{
    const ContactIds::Added place = m_ids->add(row.id);
    if (!place.isNew)
        return std::nullopt;
    write(place, row);
    return place.slot;
}

void IndexColumns::write(ContactIds::Added place, const IndexRow &row)
{
    const auto [slot, isNew] = place;
    if (isNew) {
        m_updated.push_back(row.updatedNs);
        m_owner.push_back(0);
        m_flags.push_back(0);
        m_tagsAt.emplace_back();
        m_entry.push_back(IndexTexts::none);
    }
    if (!m_alive.contains(slot)) {
        m_alive.insert(slot);
        ++m_count;
    }
    m_updated[slot] = row.updatedNs;
    m_owner[slot] = m_owners.add(row.owner);
    m_flags[slot] = row.flags;
    writeTags(slot, row.tags);

    const std::string_view text(row.text.constData(), static_cast<std::size_t>(row.text.size()));
    IndexTexts::Entry &entry = m_entry[slot];
    if (entry == IndexTexts::none || m_texts.at(entry) != text) {
        if (entry != IndexTexts::none) {
            m_texts.remove(entry);
            m_signs.remove(slot);
        }
        entry = m_texts.append(slot, text);
        m_signs.add(slot, text);
    }
    ++m_version;
    compact();
}

bool IndexColumns::remove(ContactId id)
{
    const auto slot = m_ids->slotOf(id);
    if (!slot || !m_alive.contains(*slot))
        return false;
    m_alive.remove(*slot);
    --m_count;
    m_texts.remove(m_entry[*slot]);
    m_entry[*slot] = IndexTexts::none;
    m_signs.remove(*slot);
    ++m_version;
    return true;
}

void IndexColumns::writeTags(Slot slot, const std::vector<TagId> &tags)
{
    Tags &at = m_tagsAt[slot];
    if (tags.size() > at.count) {
        at.first = static_cast<quint32>(m_tags.size());
        m_tags.resize(m_tags.size() + tags.size());
    }
    at.count = static_cast<quint32>(tags.size());
    for (std::size_t i = 0; i < tags.size(); ++i)
        m_tags[at.first + i] = m_tagIds.add(tags[i]);
}

/// When a quarter of the texts are holes, they are laid down anew.
void IndexColumns::compact()
{
    constexpr std::size_t fewHoles = 4U << 20;
    if (m_texts.holes() < fewHoles || m_texts.holes() * 4 < m_texts.bytes())
        return;
    IndexTexts fresh;
    fresh.reserve(m_count);
    m_alive.forEach([&](Slot slot) { m_entry[slot] = fresh.append(slot, m_texts.at(m_entry[slot])); });
    m_texts = std::move(fresh);
}

} // namespace rolodesk
