#include "core/editing/actwatch.h"

#include "core/editing/contactwriter.h"
#include "core/util/clock.h"

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

constexpr auto paceOf = 60s;
/// Before that nobody can tell a pace.
constexpr std::size_t fewestEnds = 5;

} // namespace

ActWatch::ActWatch(ContactWriter &writer, Clock &clock, qint64 group, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_clock(clock)
    , m_group(group)
{
    connect(&m_writer, &ContactWriter::settled, this, &ActWatch::note);
    connect(&m_writer.journal(), &WriteJournal::actChanged, this, [this](qint64 act) {
        if (act == m_group || act == 0)
            count();
    });
    count();
}

void ActWatch::count()
{
    m_isOutdated = m_isCounting;
    if (std::exchange(m_isCounting, true))
        return;
    m_writer.journal().counts(m_group)->then(
        this, [this](const Result<ActCounts, StoreError> &counts) {
            m_isCounting = false;
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_progress.counts = *counts;
            if (m_isOutdated)
                count();
            announce();
        });
}

void ActWatch::note(const JournalWrite &write)
{
    if (write.group != m_group)
        return;
    m_ends.push_back(m_clock.monotonic());
    // Counted anew now and then: a write that ends while the journal is being counted may be in
    // both.
    using State = JournalWrite::State;
    if (m_progress.counts.byState.value(State::Planned) > 0) {
        --m_progress.counts.byState[State::Planned];
        ++m_progress.counts.byState[write.state];
        if (write.outcome == JournalWrite::Outcome::AlreadySo)
            ++m_progress.counts.alreadySo;
    }
    if (m_progress.open() <= 1 || m_ends.size() % 500 == 0)
        count();
    announce();
}

std::optional<std::chrono::seconds> ActWatch::timeLeft() const
{
    if (m_progress.isPaused || m_ends.size() < fewestEnds || m_progress.open() == 0)
        return std::nullopt;
    const auto span = std::max<std::chrono::milliseconds>(m_clock.monotonic() - m_ends.front(), 1s);
    const double perSecond =
        double(m_ends.size()) / std::chrono::duration<double>(span).count();
    return std::chrono::seconds(static_cast<qint64>(double(m_progress.open()) / perSecond));
}

void ActWatch::announce()
{
    if (std::exchange(m_isAnnouncing, true))
        return;
    m_clock.after(250ms, this, [this] {
        m_isAnnouncing = false;
        const auto oldest = m_clock.monotonic() - paceOf;
        while (!m_ends.empty() && m_ends.front() < oldest)
            m_ends.pop_front();
        m_progress.isPaused = m_writer.journal().isPaused(m_group);
        m_progress.timeLeft = timeLeft();
        // What ended while it was being counted is counted as open, and nothing more may come.
        const bool isOpen = m_writer.journal().openOfMany().count(m_group) > 0;
        if (!isOpen && m_progress.open() > 0)
            count();
        Q_EMIT changed();
    });
}

} // namespace rolodesk
