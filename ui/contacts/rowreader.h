#pragma once

#include "core/store/storeerror.h"
#include "ui/contacts/rowcache.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace rolodesk {

class ContactStore;

/// Reads the rows of a list from the store, and keeps those that were on screen lately. A contact
/// that cannot be read costs its neighbours nothing; it is remembered, so that not every cell of it
/// is tried again.
class RowReader final {
public:
    /// `store` outlives the reader.
    explicit RowReader(const ContactStore &store)
        : m_store(store)
    {
    }

    /// What a stored contact is on screen, where that is something else. Of what was read before
    /// nothing is changed.
    void setShown(std::function<Contact(Contact)> shown) { m_shown = std::move(shown); }
    /// O(1). Null for what was not read.
    [[nodiscard]] const ContactRow *find(ContactId id) const { return m_cache.find(id); }
    /// Nothing of it is to be read: it was, or it cannot be. O(1).
    [[nodiscard]] bool isKnown(ContactId id) const
    {
        return m_cache.contains(id) || m_unreadable.contains(id);
    }
    /// The row of the first of them, read together with the others where they are not known yet.
    /// Null when it is not there, or cannot be read. Valid until the next call. One read for all,
    /// and one for each if that fails.
    [[nodiscard]] const ContactRow *read(const std::vector<ContactId> &wanted);
    /// It is another now. True when it had been read.
    bool forget(ContactId id);
    /// What was read is another now, all of it.
    void forgetRows() { m_cache.clear(); }
    /// Those that could not be read are tried again. Which they were.
    QSet<ContactId> forgetUnreadable();
    [[nodiscard]] bool isUnreadable(ContactId id) const { return m_unreadable.contains(id); }
    [[nodiscard]] bool hasUnreadable() const { return !m_unreadable.isEmpty(); }
    /// Why the last one that could not be read could not; once.
    [[nodiscard]] std::optional<StoreError> takeError();
    [[nodiscard]] qsizetype size() const { return m_cache.size(); }

private:
    const ContactStore &m_store;
    std::function<Contact(Contact)> m_shown;
    RowCache m_cache;
    QSet<ContactId> m_unreadable;
    std::optional<StoreError> m_error;
};

} // namespace rolodesk
