#include "core/sync/updatedsincewalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qint64 second = 1'000'000'000;

QList<ContactId> idsOf(const QList<Contact> &page)
{
    QList<ContactId> ids;
    ids.reserve(page.size());
    for (const Contact &contact : page)
        ids.append(contact.id);
    return ids;
}

} // namespace

UpdatedSinceWalk::UpdatedSinceWalk(const QJsonObject &saved, QSet<ContactId> seen)
    : m_seen(std::move(seen))
    , m_since(ServiceTime::parse(saved.value("since"_L1).toString()))
    , m_byPosition(saved.value("by_position"_L1).toBool())
    , m_mayMiss(saved.value("may_miss"_L1).toBool())
{
}

QJsonObject UpdatedSinceWalk::save() const
{
    // The page number is not kept: positions mean nothing after a pause.
    QJsonObject saved;
    if (m_since)
        saved.insert("since"_L1, m_since->toRfc3339());
    if (m_byPosition)
        saved.insert("by_position"_L1, true);
    if (m_mayMiss)
        saved.insert("may_miss"_L1, true);
    return saved;
}

PageRequestV2 UpdatedSinceWalk::request() const
{
    PageRequestV2 request;
    request.page = m_page;
    request.ascending = !m_byPosition;
    if (m_since && !m_byPosition)
        request.date = m_since->toRfc3339();
    return request;
}

int UpdatedSinceWalk::take(const QList<Contact> &page)
{
    Q_ASSERT(m_state == State::Walking);
    const qsizetype before = m_seen.size();
    for (const Contact &contact : page)
        m_seen.insert(contact.id);
    const int fresh = static_cast<int>(m_seen.size() - before);
    if (page.isEmpty()) {
        m_state = State::Finished;
        return 0;
    }
    const QList<ContactId> ids = idsOf(page);
    m_sameTwice = m_page > 0 && ids == m_lastIds;
    m_lastIds = ids;
    if (m_byPosition)
        takeByPosition();
    else
        takeByDate(page);
    return fresh;
}

void UpdatedSinceWalk::takeByDate(const QList<Contact> &page)
{
    std::optional<ServiceTime> first;
    std::optional<ServiceTime> last;
    for (const Contact &contact : page) {
        const auto time = ServiceTime::parse(contact.updated);
        if (!time)
            continue;
        first = first ? std::min(*first, *time) : *time;
        last = last ? std::max(*last, *time) : *time;
    }
    // A second of leeway: a service that rounds its times is not one that ignores the date.
    const bool ignoresDate = m_since && first && *first < m_since->plusNanoseconds(-second);
    if (!last || ignoresDate) {
        m_byPosition = true;
        m_page = 0;
        m_lastIds.clear();
        return;
    }
    const ServiceTime since = last->plusNanoseconds(-second);
    if (!m_since || since > *m_since) {
        m_since = since;
        m_page = 0;
        return;
    }
    // Pages numbered from 1 bring page 0 twice; the same page once more means that pages are not
    // turned.
    if (m_sameTwice && m_page >= 2)
        stepOver(*last);
    else
        ++m_page;
}

void UpdatedSinceWalk::stepOver(const ServiceTime &last)
{
    m_mayMiss = true;
    m_page = 0;
    m_lastIds.clear();
    // To the crowd itself first, which is past it where the date is exclusive, then a millisecond
    // further.
    const ServiceTime past = last > *m_since ? last : last.plusNanoseconds(second / 1'000);
    if (past <= *m_since) {
        m_state = State::Unusable;
        return;
    }
    m_since = past;
}

void UpdatedSinceWalk::takeByPosition()
{
    if (m_sameTwice && m_page >= 2)
        m_state = State::Unusable;
    else
        ++m_page;
}

} // namespace rolodesk
