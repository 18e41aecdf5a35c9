#pragma once

#include "core/api/contactsapi.h"
#include "core/contacts/ids.h"

#include <QObject>

#include <functional>

namespace rolodesk {

class Clock;
class ContactStore;

/// Learns what lists do not tell about the contact on screen: opt-out and block
/// (`/v1/contact/status`, section 17 item 15) and, when the uuid is known, its channels. One
/// contact at a time; what is learned is committed to the store, so that the card hears of it
/// through `committed`.
class ContactDetails final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactDetails)

public:
    ContactDetails(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent = nullptr);

    /// The contact on screen changed. Waits 300 ms, so that moving through the list with the arrow
    /// keys costs no requests.
    void show(ContactId id);
    /// Asks again about the contact on screen when the last question about it failed: the service
    /// answers again.
    void askAgain();

Q_SIGNALS:
    /// The service could not say about the contact on screen; what is unknown stays unknown.
    void failed(rolodesk::ContactId id, const rolodesk::ApiError &error);

private:
    void load(ContactId id);
    void learn(ContactId id, qint64 askedAt, const std::function<void(Contact &)> &put);

    ContactsApi &m_api;
    ContactStore &m_store;
    Clock &m_clock;
    ContactId m_current;
    bool m_failed = false;
    QObject *m_turn = nullptr; ///< Context of the requests for the current contact; replaced when
                               ///< another one is shown.
};

} // namespace rolodesk
