#include "core/store/preparedrows.h"

#include "core/store/contactrows.h"

#include <system_error>
#include <utility>

namespace rolodesk {

namespace {

// To start a thread takes as long as to make a dozen rows.
constexpr qsizetype worthAThread = 200;

} // namespace

PreparedRow prepareRow(const Contact &contact)
{
    return {indexRowOf(contact), lookUpValues(contact)};
}

PreparedRows::PreparedRows(QList<Contact> contacts)
    : m_contacts(std::move(contacts))
{
    if (m_contacts.size() < worthAThread)
        return;
    m_rows.resize(static_cast<std::size_t>(m_contacts.size()));
    try {
        m_thread = std::jthread([this](const std::stop_token &isDone) { prepareAll(isDone); });
    } catch (const std::system_error &) {
        m_rows.clear();
    }
}

void PreparedRows::prepareAll(const std::stop_token &isDone)
{
    constexpr qsizetype told = 32; // To wake somebody costs more than to make a row.
    for (qsizetype at = 0; at < m_contacts.size() && !isDone.stop_requested(); ++at) {
        m_rows[static_cast<std::size_t>(at)] = prepareRow(m_contacts.at(at));
        if ((at + 1) % told == 0 || at + 1 == m_contacts.size()) {
            m_ready.store(at + 1, std::memory_order_release);
            m_ready.notify_one();
        }
    }
}

PreparedRow PreparedRows::take(qsizetype at)
{
    if (m_rows.empty())
        return prepareRow(m_contacts.at(at));
    for (qsizetype ready = m_ready.load(std::memory_order_acquire); ready <= at;
         ready = m_ready.load(std::memory_order_acquire))
        m_ready.wait(ready, std::memory_order_acquire);
    return std::move(m_rows[static_cast<std::size_t>(at)]);
}

} // namespace rolodesk
