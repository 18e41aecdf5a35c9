#include "ui/contacts/rowreader.h"

#include "core/store/contactstore.h"

#include <utility>

namespace rolodesk {

const ContactRow *RowReader::read(const std::vector<ContactId> &wanted)
{
    if (wanted.empty() || m_unreadable.contains(wanted.front()))
        return nullptr;
    if (const ContactRow *known = m_cache.find(wanted.front()))
        return known;
    std::vector<ContactId> missing;
    for (const ContactId id : wanted) {
        if (!isKnown(id))
            missing.push_back(id);
    }
    const auto keep = [this](QList<Contact> &contacts) {
        for (Contact &contact : contacts) {
            const ContactId id = contact.id;
            m_cache.insert(
                id, makeRow(m_shown ? m_shown(std::move(contact)) : std::move(contact)));
        }
    };
    auto all = m_store.contacts(missing);
    if (all) {
        keep(*all);
        return m_cache.find(wanted.front());
    }
    for (const ContactId id : missing) {
        auto one = m_store.contacts(std::span(&id, 1));
        if (one) {
            keep(*one);
        } else {
            m_unreadable.insert(id);
            m_error = one.error();
        }
    }
    return m_cache.find(wanted.front());
}

bool RowReader::forget(ContactId id)
{
    const bool wasUnreadable = m_unreadable.remove(id);
    return m_cache.remove(id) || wasUnreadable;
}

QSet<ContactId> RowReader::forgetUnreadable()
{
    return std::exchange(m_unreadable, {});
}

std::optional<StoreError> RowReader::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

} // namespace rolodesk
