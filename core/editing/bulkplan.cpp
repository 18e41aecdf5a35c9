#include "core/editing/bulkplan.h"

#include "core/async/runinpool.h"
#include "core/contacts/contacttext.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <QHash>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t blockSize = 1000;
constexpr auto progressEvery = 100ms;

/// Of a block, those that are gone left out, by their ids.
QHash<ContactId, Contact> contactsIn(const std::vector<QByteArray> &stored)
{
    QHash<ContactId, Contact> contacts;
    for (const QByteArray &text : stored) {
        if (auto contact = contactFromStored(text))
            contacts.insert(contact->id, std::move(*contact));
    }
    return contacts;
}

} // namespace

BulkPlan::BulkPlan(ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

BulkPlan::~BulkPlan() = default;

void BulkPlan::start(const ContactSequence &contacts, const BulkWish &wish)
{
    m_turn = std::make_unique<QObject>();
    m_contacts = contacts;
    m_wish = wish;
    m_fates.clear();
    m_fates.reserve(contacts.size());
    m_counts = {};
    m_isReady = false;
    readBlock();
}

std::vector<quint32> BulkPlan::placesOf(BulkFate fate) const
{
    std::vector<quint32> places;
    places.reserve(static_cast<std::size_t>(countOf(fate)));
    for (std::size_t place = 0; place < m_fates.size(); ++place) {
        if (m_fates[place] == fate)
            places.push_back(static_cast<quint32>(place));
    }
    return places;
}

void BulkPlan::readBlock()
{
    const std::size_t from = m_fates.size();
    const std::size_t size = std::min(blockSize, m_contacts.size() - from);
    if (size == 0) {
        m_isReady = true;
        Q_EMIT ready();
        return;
    }
    std::vector<ContactId> ids;
    ids.reserve(size);
    for (std::size_t place = from; place < from + size; ++place)
        ids.push_back(m_contacts.at(place));
    m_store.storedContacts(std::move(ids))
        ->then(m_turn.get(),
            [this, size](Result<std::vector<QByteArray>, StoreError> stored) {
                if (stored)
                    judge(std::move(*stored), size);
                else
                    Q_EMIT failed(stored.error());
            });
}

void BulkPlan::judge(std::vector<QByteArray> stored, std::size_t asked)
{
    std::vector<ContactId> ids;
    for (std::size_t at = 0; at < asked; ++at)
        ids.push_back(m_contacts.at(m_fates.size() + at));
    using Fates = std::vector<BulkFate>;
    const auto work = [stored = std::move(stored), ids = std::move(ids),
                          wish = m_wish]() -> Result<Fates, StoreError> {
        const QHash<ContactId, Contact> contacts = contactsIn(stored);
        Fates fates;
        fates.reserve(ids.size());
        for (const ContactId id : ids) {
            const auto found = contacts.constFind(id);
            fates.push_back(
                found == contacts.cend() ? BulkFate::Gone : bulkOutcome(*found, wish).fate);
        }
        return fates;
    };
    runInPool<Fates, StoreError>(m_pool, work)
        ->then(m_turn.get(), [this](Result<Fates, StoreError> fates) {
            take(*fates);
            readBlock();
        });
}

void BulkPlan::take(const std::vector<BulkFate> &fates)
{
    for (const BulkFate fate : fates)
        ++m_counts[static_cast<std::size_t>(fate)];
    m_fates.insert(m_fates.end(), fates.begin(), fates.end());
    const auto now = m_clock.monotonic();
    if (now - m_lastProgress < progressEvery)
        return;
    m_lastProgress = now;
    Q_EMIT progressed();
}

} // namespace rolodesk
