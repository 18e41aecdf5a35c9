#include "core/sync/updatedsincewalk.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qint64 second = 1'000'000'000;

} // namespace

UpdatedSinceWalk::UpdatedSinceWalk(const QJsonObject &saved)
    : m_since(ServiceTime::parse(saved.value("since"_L1).toString()))
    , m_block(saved.value("block"_L1).toInt(1))
    , m_byPosition(saved.value("by_position"_L1).toBool())
    , m_mayMiss(saved.value("may_miss"_L1).toBool())
{
}

UpdatedSinceWalk UpdatedSinceWalk::inBlocks(int pages)
{
    UpdatedSinceWalk walk;
    walk.m_block = pages;
    walk.m_asksNewest = true;
    return walk;
}

QJsonObject UpdatedSinceWalk::save() const
{
    // The page number is not kept: positions mean nothing after a pause.
    QJsonObject saved;
    if (const auto &since = hasSafeBegin() ? m_safe : m_since)
        saved.insert("since"_L1, since->toRfc3339());
    if (m_block > 1)
        saved.insert("block"_L1, m_block);
    if (m_byPosition)
        saved.insert("by_position"_L1, true);
    if (m_mayMiss)
        saved.insert("may_miss"_L1, true);
    return saved;
}

PageRequestV2 UpdatedSinceWalk::request() const
{
    PageRequestV2 request;
    if (m_asksNewest)
        return request;
    request.page = m_page;
    request.ascending = !m_byPosition;
    if (m_since && !m_byPosition)
        request.date = m_since->toRfc3339();
    return request;
}

void UpdatedSinceWalk::take(const QList<Contact> &page)
{
    Q_ASSERT(m_state == State::Walking);
    if (std::exchange(m_asksNewest, false)) {
        if (page.isEmpty())
            m_state = State::Finished;
        return;
    }
    if (page.isEmpty()) {
        // Everything is of one time.
        if (!m_since && m_opening && !m_byPosition)
            m_since = m_opening->plusNanoseconds(-second);
        m_state = State::Finished;
        return;
    }
    const QList<ContactId> ids = idsOf(page);
    m_sameTwice = m_page > m_firstPage && ids == m_lastIds;
    m_lastIds = ids;
    if (m_byPosition)
        takeByPosition(page);
    else
        takeByDate(page);
}

void UpdatedSinceWalk::takeByDate(const QList<Contact> &page)
{
    std::vector<ServiceTime> times;
    for (const Contact &contact : page) {
        if (const auto time = ServiceTime::parse(contact.updated))
            times.push_back(*time);
    }
    if (times.empty())
        return turnToPositions();
    const auto [first, last] = std::minmax_element(times.cbegin(), times.cend());
    // A second of leeway: a service that rounds its times is not one that ignores the date.
    const bool ignoresDate = m_since && *first < m_since->plusNanoseconds(-second);
    // Falling times: the newest came first, and nothing older would ever be asked for.
    if (m_page == m_firstPage)
        m_opening = times.front();
    const bool ignoresAscending = times.back() < times.front() || times.back() < *m_opening;
    if (ignoresDate || ignoresAscending)
        return turnToPositions();
    if (m_block > 1)
        return takeInBlock(page, *last);
    // Only a rise shows that the list begins with the oldest; until there is one, pages are turned.
    if (!m_since && times.back() == *m_opening && !(m_sameTwice && m_page >= 2)) {
        ++m_page;
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

void UpdatedSinceWalk::takeInBlock(const QList<Contact> &page, const ServiceTime &last)
{
    if (m_sameTwice) {
        if (m_page == 1) {
            // Numbered from 1, or not turned at all: the next page tells.
            m_firstPage = 1;
            ++m_page;
        } else if (hasSafeBegin()) {
            beginAtSafe();
        } else {
            stepOver(last);
        }
        return;
    }
    // The last time stamp of a page may be cut by its edge; the one before it was read whole.
    for (const Contact &contact : page) {
        const auto time = ServiceTime::parse(contact.updated);
        if (!time)
            continue;
        if (m_latest && *time > *m_latest)
            m_safe = m_latest;
        if (!m_latest || *time > *m_latest)
            m_latest = time;
    }
    ++m_pagesOfBlock;
    // The second request shows at once whether dates are honoured.
    if (hasSafeBegin() && (!m_since || m_pagesOfBlock >= m_block))
        beginAtSafe();
    else
        ++m_page;
}

void UpdatedSinceWalk::beginAtSafe()
{
    m_since = m_safe;
    m_page = m_firstPage;
    m_pagesOfBlock = 0;
    m_lastIds.clear();
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

void UpdatedSinceWalk::turnToPositions()
{
    m_byPosition = true;
    m_block = 1;
    m_page = 0;
    m_firstPage = 0;
    m_lastIds.clear();
}

void UpdatedSinceWalk::takeByPosition(const QList<Contact> &page)
{
    // Where positions begin with the oldest contact, a known one says nothing about the rest.
    const auto first = ServiceTime::parse(page.first().updated);
    const auto last = ServiceTime::parse(page.last().updated);
    const bool falls = first && last && *last < *first;
    if (falls && m_isKnown && m_isKnown(page.last()))
        m_state = State::Finished;
    else if (m_sameTwice && m_page >= 2)
        m_state = State::Unusable;
    else
        ++m_page;
}

} // namespace rolodesk
