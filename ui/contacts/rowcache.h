#pragma once

#include "ui/contacts/contactcolumns.h"

#include <QCache>

namespace rolodesk {

/// The rows that were on screen lately, by contact. Least recently used ones go first. Every
/// operation is O(1).
class RowCache final {
public:
    static constexpr int capacity = 4000;

    RowCache()
        : m_rows(capacity)
    {
    }
    /// Null when not cached. Valid until the next insert.
    [[nodiscard]] const ContactRow *find(ContactId id) const { return m_rows.object(id.value); }
    [[nodiscard]] bool contains(ContactId id) const { return m_rows.contains(id.value); }
    void insert(ContactId id, ContactRow row)
    {
        m_rows.insert(id.value, new ContactRow(std::move(row)));
    }
    /// True when it was there.
    bool remove(ContactId id) { return m_rows.remove(id.value); }
    void clear() { m_rows.clear(); }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }

private:
    QCache<qint64, ContactRow> m_rows;
};

} // namespace rolodesk
