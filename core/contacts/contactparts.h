#pragma once

#include "core/contacts/contact.h"

namespace rolodesk {

/// Some of the parts of a contact, those that changed for instance. A plain value.
struct ContactParts {
    enum Part : quint32 {
        Name = 1U << 0U, ///< The name that is shown, or first and last name.
        Phone = 1U << 1U,
        Email = 1U << 2U,
        Tags = 1U << 3U,
        Owner = 1U << 4U,
        OptOut = 1U << 5U,
        Blocked = 1U << 6U,
        Fields = 1U << 7U, ///< Custom fields: `fields` tells which.
        Channels = 1U << 8U,
        Notes = 1U << 9U,
        Avatar = 1U << 10U,
    };
    quint32 parts = 0;
    QStringList fields; ///< Keys of `Contact::custom`, each once.

    [[nodiscard]] bool isEmpty() const { return parts == 0; }
    [[nodiscard]] bool has(Part part) const { return (parts & part) != 0; }
    [[nodiscard]] bool hasField(const QString &key) const { return fields.contains(key); }
    void unite(const ContactParts &other);
    void subtract(const ContactParts &other);

    friend bool operator==(const ContactParts &, const ContactParts &) = default;
};

/// What somebody changed between two states of a contact. What was unknown before and is known now
/// (or the other way round) was learnt or forgotten, not changed; and within one revision nobody
/// wrote anything: only the opt-out and the block change without a new one (a STOP text does that).
/// O(size of the contacts).
[[nodiscard]] ContactParts changedParts(const Contact &before, const Contact &after);

} // namespace rolodesk
