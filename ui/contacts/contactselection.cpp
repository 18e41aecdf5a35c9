#include "ui/contacts/contactselection.h"

#include "core/store/contactstore.h"
#include "ui/contacts/contacttablemodel.h"

#include <algorithm>
#include <utility>

namespace rolodesk {

ContactSelection::ContactSelection(ContactStore &store, ContactTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&store, &ContactStore::committed, this,
        [this](const StoreCommit &commit) { forget(commit.removed); });
    connect(&m_model, &ContactTableModel::orderChanged, this, &ContactSelection::orderChanged);
}

qint64 ContactSelection::countHidden() const
{
    SlotSet hidden = m_slots;
    hidden.subtract(m_model.order().members);
    return static_cast<qint64>(hidden.count());
}

bool ContactSelection::containsRow(int row) const
{
    const auto slot = m_model.slotAt(row);
    return slot && m_slots.contains(*slot);
}

bool ContactSelection::contains(ContactId id) const
{
    const auto slot = m_ids ? m_ids->slotOf(id) : std::nullopt;
    return slot && m_slots.contains(*slot);
}

void ContactSelection::changeTo(SlotSet chosen)
{
    m_isAllWanted = false;
    m_wanted.clear();
    m_ids = m_model.order().ids ? m_model.order().ids : m_ids;
    m_slots = std::move(chosen);
    m_count = static_cast<qint64>(m_slots.count());
    Q_EMIT changed();
}

void ContactSelection::clear()
{
    if (!isEmpty())
        changeTo({});
}

void ContactSelection::toggle(int row)
{
    const auto slot = m_model.slotAt(row);
    if (!slot)
        return;
    SlotSet chosen = m_slots;
    if (chosen.contains(*slot))
        chosen.remove(*slot);
    else
        chosen.insert(*slot);
    changeTo(std::move(chosen));
}

void ContactSelection::selectRows(int from, int to, bool keep)
{
    SlotSet chosen = keep ? m_slots : SlotSet();
    for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
        if (const auto slot = m_model.slotAt(row))
            chosen.insert(*slot);
    }
    changeTo(std::move(chosen));
}

void ContactSelection::selectAll()
{
    if (m_model.isSettled() && m_model.order().isWhole)
        changeTo(m_model.order().members);
    else
        m_isAllWanted = true;
}

void ContactSelection::orderChanged()
{
    const ContactOrder &list = m_model.order();
    if (!list.isWhole)
        return;
    if (m_isAllWanted)
        selectAll();
    if (!m_wanted.isEmpty())
        selectContacts(std::exchange(m_wanted, {}));
    // Who was deleted between his choice and the news of it is not in a list of everybody.
    if (isEmpty() || !list.request.text.isEmpty() || list.request.only || !m_model.isSettled())
        return;
    SlotSet left = m_slots;
    left.intersect(list.members);
    if (left.count() != static_cast<std::size_t>(m_count))
        changeTo(std::move(left));
}

void ContactSelection::selectContacts(const QList<ContactId> &ids)
{
    if (!m_model.order().isWhole) {
        m_wanted = ids;
        return;
    }
    SlotSet chosen;
    const auto &known = m_model.order().ids;
    for (const ContactId id : ids) {
        if (const auto slot = known ? known->slotOf(id) : std::nullopt)
            chosen.insert(*slot);
    }
    changeTo(std::move(chosen));
}

void ContactSelection::forget(const QList<ContactId> &removed)
{
    if (isEmpty() || !m_ids)
        return;
    SlotSet left = m_slots;
    for (const ContactId id : removed) {
        if (const auto slot = m_ids->slotOf(id))
            left.remove(*slot);
    }
    if (left.count() != static_cast<std::size_t>(m_count))
        changeTo(std::move(left));
}

std::shared_ptr<const ContactOrder> ContactSelection::inOrder() const
{
    auto chosen = std::make_shared<ContactOrder>();
    const ContactOrder &list = m_model.order();
    chosen->request = list.request;
    chosen->ids = m_ids;
    chosen->members = m_slots;
    chosen->slots.reserve(static_cast<std::size_t>(m_count));
    std::copy_if(list.slots.begin(), list.slots.end(), std::back_inserter(chosen->slots),
        [this](Slot slot) { return m_slots.contains(slot); });
    SlotSet hidden = m_slots;
    hidden.subtract(list.members);
    hidden.forEach([&chosen](Slot slot) { chosen->slots.push_back(slot); });
    return chosen;
}

} // namespace rolodesk
