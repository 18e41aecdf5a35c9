#include "ui/views/facetcounter.h"

#include "core/util/clock.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace rolodesk {

FacetCounter::FacetCounter(ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &ContactStore::committed, this, &FacetCounter::plan);
    count();
    watchDay();
}

void FacetCounter::plan()
{
    m_isStale = true;
    if (m_isPlanned || m_isCounting)
        return;
    m_isPlanned = true;
    const bool wasEmpty = m_counts && m_counts->all == 0;
    m_clock.after(wasEmpty ? 50ms : 2000ms, this, [this] {
        m_isPlanned = false;
        count();
    });
}

void FacetCounter::count()
{
    if (m_isCounting)
        return;
    m_isCounting = true;
    m_isStale = false;
    m_day = m_clock.nowUtc().toLocalTime().date();
    CountRequest request;
    request.changedSinceNs = m_day.startOfDay().toMSecsSinceEpoch() * 1000 * 1000;
    m_store.counts(request)->then(this, [this](const Result<IndexCounts, StoreError> &counts) {
        m_isCounting = false;
        // A copy that cannot be read is told by the list; counts that are old stay, as its rows do.
        if (counts) {
            m_counts = *counts;
            Q_EMIT changed();
        }
        if (m_isStale)
            plan();
    });
}

void FacetCounter::watchDay()
{
    m_clock.after(30s, this, [this] {
        if (m_clock.nowUtc().toLocalTime().date() != m_day)
            count();
        watchDay();
    });
}

} // namespace rolodesk
