#include "core/sync/sweep.h"

#include "core/store/contactstore.h"
#include "core/sync/absencecheck.h"
#include "core/util/clock.h"

#include <algorithm>
#include <array>

namespace rolodesk {

namespace {

using Reason = SyncStatus::Reason;
using Phase = SyncStatus::Phase;

constexpr qint64 hour = 60LL * 60;
constexpr qint64 day = 24 * hour;
/// Between two sweeps that ended with a difference while somebody worked.
constexpr qint64 restWhilePeopleWork = 10LL * 60;
/// How long a difference that a sweep did not explain is left alone, the first time and later.
constexpr std::array<qint64, 3> secondsWithUnexplained{hour, 6 * hour, day};

} // namespace

Sweep::Sweep(ContactsApi &api, ContactStore &store, Clock &clock, SyncStatus &status)
    : m_api(api)
    , m_store(store)
    , m_clock(clock)
    , m_status(status)
{
}

Sweep::~Sweep() = default;

bool Sweep::isCalledFor(const SyncRecord &record, const SyncStatus &status, const QDateTime &now)
{
    if (!record.sweep.isEmpty())
        return true;
    // There has to be a whole copy first.
    if (record.atEnd.isEmpty())
        return false;
    if (record.owesSweep || (record.owesAnotherSweep && isPast(record.lastFullWalk, hour, now)))
        return true;
    if (!status.total)
        return isPast(record.lastFullWalk, day, now);
    const qint64 difference = *status.total - status.loaded;
    if (difference == 0 || status.isTotalOutdated())
        return isPast(record.lastFullWalk, 7 * day, now);
    // Of a service that counts late somebody's work makes the difference, and always another one.
    if (record.fruitlessSweeps == 0 && record.unexplained)
        return isPast(record.lastFullWalk, restWhilePeopleWork, now);
    if (record.fruitlessSweeps == 0 || difference != record.unexplained)
        return true;
    const auto times =
        std::min(static_cast<std::size_t>(record.fruitlessSweeps), secondsWithUnexplained.size());
    return isPast(record.lastFullWalk, secondsWithUnexplained.at(times - 1), now);
}

void Sweep::step()
{
    // Runs have written it meanwhile.
    m_record = SyncRecord::read(m_store.record(SyncRecord::key()));
    m_status.mode = SyncStatus::Mode::Sweep;
    if (!m_walk || m_record.sweep.isEmpty())
        begin();
    if (m_walk->state() != BaseWalk::State::Walking)
        return check();
    ++m_status.requests;
    m_walk->ask(m_api, Lane::Background)
        ->then(this, [this](const Result<QList<Contact>, ApiError> &page) {
            if (page) {
                m_status.lastContact = m_clock.nowUtc();
                takePage(*page);
            } else if (m_walk->takeError(page.error())) {
                write({}, false);
            } else {
                Q_EMIT failed(page.error());
            }
        });
}

void Sweep::begin()
{
    m_askedAt = m_store.moment();
    if (!m_record.sweep.isEmpty()) {
        m_walk = BaseWalk(m_record.sweep);
        return;
    }
    m_walk = BaseWalk(BaseWalk::Kind::Full, m_record.mayUseV2(m_clock.nowUtc()));
    ++m_record.walk;
    m_record.sweepMet = 0;
    m_record.countAtStart = m_status.expectedTotal();
    m_record.horizonAtStart = m_record.horizon;
}

void Sweep::takePage(const QList<Contact> &page)
{
    m_walk->take(page);
    m_record.sweepMet += page.size();
    write(page, false);
}

void Sweep::write(QList<Contact> met, bool isOver)
{
    if (isOver) {
        m_record.sweep = {};
    } else {
        m_record.sweep = m_walk->save();
    }
    if (m_walk->foundNoV2() && m_record.mayUseV2(m_clock.nowUtc()))
        m_record.noV2Since = m_clock.nowUtc();
    StoreChange change;
    change.upserts = std::move(met);
    change.walk = m_record.walk;
    change.askedAt = m_askedAt;
    change.records.insert(SyncRecord::key(), m_record.write());
    m_store.commit(std::move(change))
        ->then(this, [this, isOver](const Result<StoreCommit, StoreError> &done) {
            if (!done) {
                Q_EMIT storeFailed(done.error());
                return;
            }
            m_status.loaded = m_store.contactCount();
            m_status.swept = isOver ? std::nullopt : std::optional(m_record.sweepMet);
            Q_EMIT stepped(isOver);
        });
}

// ---- what was not met
// ---------------------------------------------------------------------------------------

void Sweep::check()
{
    if (m_walk->state() == BaseWalk::State::NoWalkWorks)
        return giveUp();
    m_recounts = 0;
    count([this] { decideAbsent(); });
}

void Sweep::count(std::function<void()> then)
{
    ++m_status.requests;
    m_api.countContactsV1({}, Lane::Background)
        ->then(this,
            [this, then = std::move(then), asked = m_status.ownMoves](
                const Result<std::optional<qint64>, ApiError> &count) {
                if (!count && isPassing(count.error().kind)) {
                    Q_EMIT failed(count.error());
                    return;
                }
                m_total = count ? *count : std::nullopt;
                m_status.takeCount(m_total, asked);
                then();
            });
}

void Sweep::decideAbsent()
{
    auto *absence = new AbsenceCheck(m_api, m_store, this);
    connect(absence, &AbsenceCheck::finished, this,
        [this, absence](const std::optional<StoreError> &error) {
            absence->deleteLater();
            m_status.requests += absence->requests();
            m_status.loaded = m_store.contactCount();
            if (error)
                Q_EMIT storeFailed(*error);
            else if (absence->interruption())
                Q_EMIT failed(*absence->interruption());
            else if (absence->left() > 0 && absence->decided() > 0)
                Q_EMIT stepped(false);
            else
                conclude();
        });
    absence->start(m_record.walk, m_status.comparableTotal(), AbsenceCheck::Many::AskSome);
}

void Sweep::conclude()
{
    // What was done from here meanwhile may be in the count, or not.
    if (m_status.isTotalOutdated() && m_recounts < SyncStatus::mostRecounts) {
        ++m_recounts;
        return count([this] { conclude(); });
    }
    const qint64 loaded = m_store.contactCount();
    m_record.total = m_total;
    m_record.lastFullWalk = m_clock.nowUtc();
    // While others created and deleted, nobody can tell what a difference means: once more, then.
    const bool stoodStill =
        m_total == m_record.countAtStart && m_record.horizon == m_record.horizonAtStart;
    // Whom it passed over, the next one meets; whether something changed behind the last look, the
    // next look knows.
    const bool mayHaveShifted = m_walk->shiftsWithChanges();
    m_record.owesSweep = false;
    m_record.owesAnotherSweep = mayHaveShifted && !stoodStill;
    m_record.awaitsLook = mayHaveShifted && stoodStill;
    const qint64 difference = m_total.value_or(loaded) - loaded;
    if (m_status.isTotalOutdated()) {
        // Others are created and deleted from here all the time: the next look tells.
    } else if (m_total && difference != 0) {
        m_record.reason = Reason::CountDiffers;
        const bool isSame = difference == m_record.unexplained;
        if (stoodStill)
            m_record.fruitlessSweeps = isSame ? m_record.fruitlessSweeps + 1 : 1;
        else
            m_record.fruitlessSweeps = isSame ? 1 : 0;
        m_record.unexplained = difference;
    } else {
        m_record.fruitlessSweeps = 0;
        m_record.unexplained.reset();
        m_record.mayMiss = !m_total && m_walk->mayMiss();
        m_record.reason = m_record.mayMiss ? Reason::CursorStuck : Reason::None;
        if (m_record.reason == Reason::None)
            m_record.lastComplete = m_clock.nowUtc();
    }
    m_status.reason = m_record.reason;
    m_status.lastComplete = m_record.lastComplete;
    m_status.phase = m_record.reason == Reason::None ? Phase::Complete : Phase::Partial;
    write({}, true);
}

/// Neither list could be followed: nothing was learnt, and nothing is removed.
void Sweep::giveUp()
{
    // What was owed is owed still, but not at once.
    m_record.owesAnotherSweep = m_record.owesAnotherSweep || m_record.owesSweep;
    m_record.owesSweep = false;
    m_record.lastFullWalk = m_clock.nowUtc();
    m_record.fruitlessSweeps = std::max(m_record.fruitlessSweeps, 1);
    m_record.unexplained = m_status.total.value_or(m_status.loaded) - m_status.loaded;
    write({}, true);
}

} // namespace rolodesk
