#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/directory.h"

#include <QByteArray>

namespace rolodesk::bench {

/// A base of made-up contacts, the same in every run: names of many countries, numbers, addresses,
/// tags, owners, values of custom fields and notes in the proportions of a sales team's base.
/// Contact 0 was updated last; no two share a time. Values; every call is O(1).
class ContactMaker final {
public:
    explicit ContactMaker(int contacts)
        : m_contacts(contacts)
    {
    }

    [[nodiscard]] int size() const { return m_contacts; }
    /// As the service's lists send it.
    [[nodiscard]] QByteArray json(int index) const;
    /// Milliseconds since 1970; falls as the index rises.
    [[nodiscard]] static qint64 updatedMs(int index);
    [[nodiscard]] static QByteArray updated(int index);
    /// How many were updated after this time.
    [[nodiscard]] int updatedAfter(qint64 ms) const;

    /// As the service's operations send them.
    [[nodiscard]] static QByteArray tagsJson();
    [[nodiscard]] static QByteArray fieldsJson();
    [[nodiscard]] static QByteArray teamJson();

private:
    int m_contacts;
};

} // namespace rolodesk::bench
