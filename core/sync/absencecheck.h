#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"

#include <QObject>

namespace rolodesk {

class ContactStore;

/// Decides about local contacts a full walk did not meet. A few are asked for one by one: what the
/// service no longer knows goes, what it still knows is refreshed. Many are removed only when the
/// service's own count says that they are gone; else they stay.
class AbsenceCheck final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbsenceCheck)

public:
    AbsenceCheck(ContactsApi &api, ContactStore &store, QObject *parent);

    /// `walk`: the finished walk; `total`: what the service counts, if it does.
    void start(qint64 walk, std::optional<qint64> total);
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// Exactly once after `start()`. A store error ends the check; a request that failed leaves its
    /// contact in place.
    void finished(const std::optional<rolodesk::StoreError> &error);

private:
    void askNext();
    void commitAll();

    ContactsApi &m_api;
    ContactStore &m_store;
    QList<ContactId> m_candidates;
    QList<ContactId> m_gone;
    QList<Contact> m_still;
    qint64 m_walk = 0;
    int m_requests = 0;
};

} // namespace rolodesk
