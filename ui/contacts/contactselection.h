#pragma once

#include "core/contacts/ids.h"
#include "core/index/contactorder.h"

#include <QObject>

namespace rolodesk {

class ContactStore;
class ContactTableModel;

/// The contacts somebody chose to do something with: none, a few picked by hand, or a million by
/// "select all". It holds contacts and no rows, so that sorting, searching and loading leave it as
/// it is; what is chosen and not in the list on screen is counted apart, so that nothing is done to
/// anybody unseen. A contact that is deleted leaves it.
///
/// A bit for each contact of the base.
class ContactSelection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactSelection)

public:
    /// Both outlive the selection.
    ContactSelection(ContactStore &store, ContactTableModel &model, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Of these, the ones that are not in the list on screen. O(contacts / 64).
    [[nodiscard]] qint64 countHidden() const;
    /// O(1).
    [[nodiscard]] bool containsRow(int row) const;
    [[nodiscard]] bool contains(ContactId id) const;

    void clear();
    /// Puts the contact of a row in, or takes it out.
    void toggle(int row);
    /// The contacts of the rows from one to the other, both included, in either order. `keep`:
    /// besides what was chosen before; otherwise instead of it.
    void selectRows(int from, int to, bool keep);
    /// Every contact of the list that was asked for, and nobody else: as soon as that is on screen
    /// and whole. O(contacts).
    void selectAll();
    /// These contacts, as far as they are in the base, and nobody else; as soon as the base is
    /// read.
    void selectContacts(const QList<ContactId> &ids);

    /// What is chosen, in the order of the list on screen; what is not in it comes behind, by age
    /// of its slot. O(contacts).
    [[nodiscard]] std::shared_ptr<const ContactOrder> inOrder() const;

Q_SIGNALS:
    /// Not for a list that changed around it.
    void changed();

private:
    void changeTo(SlotSet chosen);
    void orderChanged();
    void forget(const QList<ContactId> &removed);

    ContactTableModel &m_model;
    std::shared_ptr<const ContactIds> m_ids; ///< Of the slots, as soon as there are some.
    SlotSet m_slots;
    qint64 m_count = 0;
    bool m_isAllWanted = false; ///< Once the list is whole.
    QList<ContactId> m_wanted; ///< The same for these contacts.
};

} // namespace rolodesk
