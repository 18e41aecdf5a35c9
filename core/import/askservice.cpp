#include "core/import/askservice.h"

#include "core/api/contactsapi.h"
#include "core/editing/writecontact.h"
#include "core/import/importdraft.h"
#include "core/store/contactstore.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype valuesInARequest = 100;

} // namespace

AskService::AskService(ContactsApi &api, ContactStore &store, ImportDraft &draft, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_draft(draft)
{
}

AskService::~AskService() = default;

void AskService::start()
{
    m_places = m_draft.plan().lists()->of(RowFate::Unasked);
    m_toAsk = static_cast<qsizetype>(m_places.size());
    next();
}

void AskService::next()
{
    if (!m_draft.plan().isReady())
        return Q_EMIT finished(); // another plan is being made, for which somebody asks anew
    QList<ChannelWrite> values;
    m_batch.clear();
    m_values.clear();
    for (; m_at < m_places.size() && values.size() < valuesInARequest; ++m_at) {
        const auto detail = m_draft.plan().detailOf(m_places[m_at]);
        if (!detail) {
            Q_EMIT failed(detail.error());
            return;
        }
        for (const PhoneReading &phone : detail->clean.phones)
            values.append({u"phone"_s, phone.digits});
        for (const QString &email : detail->clean.emails)
            values.append({u"email"_s, email});
        m_values += RowJudge::keysOf(detail->clean);
        m_batch.push_back(m_places[m_at]);
    }
    if (m_batch.empty())
        return judgeAnew();
    m_moment = m_store.moment();
    findByChannels(m_api, values, Lane::Background)
        ->then(this, [this](const Result<FoundContacts, ApiError> &contacts) {
            if (contacts)
                return found(*contacts);
            Q_EMIT failed(contacts.error());
        });
}

void AskService::found(const FoundContacts &contacts)
{
    m_asked += static_cast<qsizetype>(m_batch.size());
    if (contacts.isComplete) {
        m_answered.insert(m_answered.end(), m_batch.begin(), m_batch.end());
        for (const QString &value : std::as_const(m_values))
            m_known.insert(value);
    } else {
        m_isIncomplete = true;
    }
    Q_EMIT progressed();
    if (contacts.contacts.isEmpty())
        return next();
    StoreChange change;
    change.upserts = contacts.contacts;
    change.askedAt = m_moment;
    m_store.commit(std::move(change))
        ->then(this, [this](const Result<StoreCommit, StoreError> &done) {
            if (done)
                return next();
            Q_EMIT failed(done.error());
        });
}

void AskService::judgeAnew()
{
    if (!m_answered.empty())
        m_draft.noteAsked(std::move(m_known), std::move(m_answered));
    Q_EMIT finished();
}

} // namespace rolodesk
