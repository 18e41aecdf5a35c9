#include "core/sync/absencecheck.h"

#include "core/store/contactstore.h"
#include "core/util/logging.h"

namespace rolodesk {

namespace {
/// As many as may be asked for one by one without being felt in the budget of 500 a minute.
constexpr qsizetype mostAsked = 50;
/// At a time, where a check is one of many steps.
constexpr qsizetype someAsked = 20;
} // namespace

AbsenceCheck::AbsenceCheck(ContactsApi &api, ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
{
}

void AbsenceCheck::start(qint64 walk, std::optional<qint64> total, Many many)
{
    m_walk = walk;
    m_askedAt = m_store.moment();
    m_store.idsOutsideWalk(walk)->then(
        this, [this, total, many](Result<QList<ContactId>, StoreError> outside) {
            if (!outside) {
                Q_EMIT finished(outside.error());
                return;
            }
            m_left = outside->size();
            const bool isCounted = total == m_store.contactCount() - m_left;
            if (m_left > mostAsked && isCounted) {
                m_gone = *outside;
                qCInfo(lcSync) << "removing" << m_gone.size()
                               << "contacts the service no longer counts";
                commitAll();
                return;
            }
            if (many == Many::AskSome)
                m_candidates = outside->mid(0, someAsked);
            else if (m_left <= mostAsked)
                m_candidates = *outside;
            askNext();
        });
}

void AbsenceCheck::askNext()
{
    if (m_candidates.isEmpty()) {
        commitAll();
        return;
    }
    const ContactId id = m_candidates.takeFirst();
    ++m_requests;
    m_api.getContactV1(id, Lane::Background)
        ->then(this, [this, id](Result<Contact, ApiError> answer) {
            if (answer)
                m_still.append(*answer);
            else if (answer.error().kind == ApiError::Kind::NotFound)
                m_gone.append(id);
            else if (isPassing(answer.error().kind)) {
                m_interruption = answer.error();
                m_candidates.clear(); // The rest stays until the next time.
            }
            askNext();
        });
}

void AbsenceCheck::commitAll()
{
    m_decided = m_gone.size() + m_still.size();
    m_left -= m_decided;
    if (m_decided == 0) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    StoreChange change;
    change.removals = m_gone;
    change.upserts = m_still;
    change.walk = m_walk;
    change.askedAt = m_askedAt;
    m_store.commit(std::move(change))->then(this, [this](Result<StoreCommit, StoreError> done) {
        Q_EMIT finished(done ? std::nullopt : std::optional(done.error()));
    });
}

} // namespace rolodesk
