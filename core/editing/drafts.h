#pragma once

#include "core/contacts/contact.h"
#include "core/editing/contactchanges.h"

#include <QDateTime>

namespace rolodesk {

/// A form that was typed in and not saved. A plain value.
struct Draft {
    Contact base; ///< The contact it was typed over; without an id for a new one.
    EditState state; ///< What the form held.
    QDateTime typed; ///< UTC.
    /// Of fields that others changed under the person's hand (`base` has theirs by now): what they
    /// held when the person began. Empty values included.
    QMap<EditField, QString> originals;

    [[nodiscard]] ContactId contact() const { return base.id; }

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The fields that differ from the contact, as they were typed; an emptied one is empty. Pure;
/// O(fields).
[[nodiscard]] EditState typedOf(const Draft &draft);

/// The forms that were left, in a record of the local copy (StoreChange::records): one for each
/// contact, and one for a new one.
class Drafts final {
public:
    /// The name of the record.
    [[nodiscard]] static QString key();
    /// What cannot be read is left out.
    [[nodiscard]] static Drafts read(const QByteArray &record);
    /// Empty where there is none, which removes the record.
    [[nodiscard]] QByteArray write() const;

    [[nodiscard]] bool isEmpty() const { return m_drafts.isEmpty(); }
    /// The last typed one first.
    [[nodiscard]] QList<Draft> all() const;
    [[nodiscard]] std::optional<Draft> of(ContactId contact) const;
    void put(const Draft &draft);
    void remove(ContactId contact);

private:
    QMap<ContactId, Draft> m_drafts;
};

} // namespace rolodesk
