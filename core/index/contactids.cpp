#include "core/index/contactids.h"

namespace rolodesk {

namespace {

constexpr std::size_t firstTable = 1024;

std::size_t mixed(ContactId id)
{
    // Ids are mostly consecutive: spread them (the multiplier of Fibonacci hashing).
    return static_cast<std::size_t>(static_cast<quint64>(id.value) * 0x9E3779B97F4A7C15ULL >> 20);
}

} // namespace

ContactIds::ContactIds()
    : m_chunks(new std::atomic<ContactId *>[mostChunks] {})
    , m_table(firstTable)
{
}

ContactIds::~ContactIds() = default;

std::size_t ContactIds::placeOf(ContactId id) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = mixed(id) & mask;
    while (m_table[place] != 0 && at(m_table[place] - 1) != id)
        place = (place + 1) & mask;
    return place;
}

std::optional<Slot> ContactIds::slotOf(ContactId id) const
{
    const std::scoped_lock lock(m_mutex);
    const Slot found = m_table[placeOf(id)];
    return found == 0 ? std::nullopt : std::optional<Slot>(found - 1);
}

ContactIds::Added ContactIds::add(ContactId id)
{
    const std::scoped_lock lock(m_mutex);
    std::size_t place = placeOf(id);
    if (m_table[place] != 0)
        return {m_table[place] - 1, false};
    const std::size_t chunk = m_size / chunkSlots;
    if (m_size % chunkSlots == 0) {
        m_owned.push_back(std::make_unique<ContactId[]>(chunkSlots));
        m_chunks[chunk].store(m_owned.back().get(), std::memory_order_release);
    }
    m_owned[chunk][m_size % chunkSlots] = id;
    m_table[place] = ++m_size;
    if (std::size_t(m_size) * 3 > m_table.size() * 2)
        rebuild(m_table.size() * 2);
    return {m_size - 1, true};
}

void ContactIds::reserve(std::size_t contacts)
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t places = std::bit_ceil(contacts * 3 / 2 + 1);
    if (places > m_table.size())
        rebuild(places);
}

void ContactIds::rebuild(std::size_t places)
{
    m_table.assign(places, 0);
    for (Slot slot = 0; slot < m_size; ++slot)
        m_table[placeOf(at(slot))] = slot + 1;
}

} // namespace rolodesk
