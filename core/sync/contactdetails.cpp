#include "core/sync/contactdetails.h"

#include "core/store/contactstore.h"
#include "core/util/clock.h"

namespace rolodesk {

ContactDetails::ContactDetails(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_clock(clock)
{
}

void ContactDetails::show(ContactId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_failed = false;
    delete m_turn;
    m_turn = nullptr;
    if (!id.isValid())
        return;
    m_turn = new QObject(this);
    using namespace std::chrono_literals;
    m_clock.after(300ms, m_turn, [this, id] { load(id); });
}

void ContactDetails::askAgain()
{
    if (!std::exchange(m_failed, false) || !m_turn)
        return;
    load(m_current);
}

void ContactDetails::load(ContactId id)
{
    // The card says so when it cannot be read.
    const auto contact = m_store.findContact(id).value_or(std::nullopt);
    if (!contact)
        return;
    // Asked even when it is known: a STOP text opts somebody out without a new revision.
    const qint64 askedAt = m_store.moment();
    ContactSelector selector;
    selector.id = id;
    m_api.getContactStatus(selector, Lane::Interactive)
        ->then(m_turn, [this, id, askedAt](Result<ContactStatus, ApiError> status) {
            // Without an answer the state stays unknown, and is shown so.
            if (!status) {
                m_failed = true;
                Q_EMIT failed(id, status.error());
                return;
            }
            learn(id, askedAt, [&status](Contact &known) {
                known.optedOut = status->unsubscribed;
                known.blocked = status->blocked;
            });
        });
    if (!contact->channels && !contact->uuid.isEmpty()) {
        m_api.listContactChannels(contact->uuid, Lane::Interactive)
            ->then(m_turn, [this, id, askedAt](Result<QList<Channel>, ApiError> channels) {
                if (!channels)
                    return;
                learn(id, askedAt, [&channels](Contact &known) { known.channels = *channels; });
            });
    }
}

void ContactDetails::learn(ContactId id, qint64 askedAt, const std::function<void(Contact &)> &put)
{
    // It may still be found while its removal is on the way.
    auto known = m_store.findContact(id).value_or(std::nullopt);
    if (!known)
        return;
    put(*known);
    StoreChange change;
    change.upserts = {*known};
    change.askedAt = askedAt;
    m_store.commit(std::move(change))->then(m_turn, [](auto) {});
}

} // namespace rolodesk
