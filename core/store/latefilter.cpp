#include "core/store/latefilter.h"

namespace rolodesk {

bool LateFilter::isLate(const Contact &contact, qint64 askedAt) const
{
    if (m_removed.value(contact.id) > askedAt)
        return true;
    const Own own = m_changed.value(contact.id);
    if (contact.rev > 0 || own.moment <= askedAt)
        return false;
    const qint64 updated = serviceTimeNs(contact.updated);
    return updated != IndexRow::noTime && own.updatedNs != IndexRow::noTime
        && updated < own.updatedNs;
}

void LateFilter::pass(StoreChange &change)
{
    if (change.askedAt && m_moment > *change.askedAt) {
        change.upserts.removeIf([this, askedAt = *change.askedAt](
                                    const Contact &contact) { return isLate(contact, askedAt); });
    }
    const qint64 next = m_moment + 1;
    for (const ContactId id : std::as_const(change.removals))
        m_removed.insert(id, m_moment = next);
    if (change.source != ChangeSource::Mine)
        return;
    for (const Contact &contact : std::as_const(change.upserts)) {
        if (contact.rev <= 0)
            m_changed.insert(contact.id, Own{m_moment = next, serviceTimeNs(contact.updated)});
    }
}

} // namespace rolodesk
