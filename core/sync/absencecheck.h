#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"

#include <QObject>

namespace rolodesk {

class ContactStore;

/// Decides about local contacts a full walk did not meet. A few are asked for one by one: what the
/// service no longer knows goes, what it still knows is refreshed. Many are removed at once only
/// when the service's own count says that they are gone.
class AbsenceCheck final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbsenceCheck)

public:
    /// What becomes of many that are still counted, or that nobody counts.
    enum class Many {
        Keep, ///< They stay.
        AskSome, ///< Some are asked for; what is `left()` is for the next check.
    };

    AbsenceCheck(ContactsApi &api, ContactStore &store, QObject *parent);

    /// `walk`: the finished walk; `total`: what the service counts, if it does.
    void start(qint64 walk, std::optional<qint64> total, Many many = Many::Keep);
    [[nodiscard]] int requests() const { return m_requests; }
    /// Contacts that were not met and that nothing was found out about.
    [[nodiscard]] qsizetype left() const { return m_left; }
    /// Contacts that were removed or found to be there.
    [[nodiscard]] qsizetype decided() const { return m_decided; }
    /// The failure that passes and ended the questions early.
    [[nodiscard]] const std::optional<ApiError> &interruption() const { return m_interruption; }

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
    std::optional<ApiError> m_interruption;
    qsizetype m_left = 0;
    qsizetype m_decided = 0;
    qint64 m_walk = 0;
    qint64 m_askedAt = 0; ///< ContactStore::moment of when it began.
    int m_requests = 0;
};

} // namespace rolodesk
