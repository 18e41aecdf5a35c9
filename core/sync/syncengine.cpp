#include "core/sync/syncengine.h"

#include "core/api/servicewatch.h"
#include "core/store/contactstore.h"
#include "core/sync/settledhorizon.h"
#include "core/sync/sweep.h"
#include "core/sync/syncrecord.h"
#include "core/sync/syncrun.h"
#include "core/sync/wakefultimer.h"
#include "core/util/clock.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using std::chrono::milliseconds;
using Phase = SyncStatus::Phase;
using Mode = SyncStatus::Mode;

constexpr milliseconds betweenLooks = 30s;
constexpr milliseconds betweenLooksUnseen = 5min;
constexpr milliseconds betweenThoroughLooks = 5min;
constexpr milliseconds betweenDirectories = 15min;
/// A page of a sweep: a hundredth of the budget, and a thirtieth for a large base, which would take
/// days otherwise.
constexpr milliseconds betweenSweepSteps = 5s;
constexpr milliseconds betweenSweepStepsOfLarge = 2s;
constexpr qint64 largeBase = 100000;
/// A machine that has just woken up has no network yet.
constexpr milliseconds afterAJump = 5s;

milliseconds pauseBefore(int attempt)
{
    return std::min<milliseconds>(5s * (1 << std::min(attempt, 6)), 300s);
}

/// Whether an engine that keeps the copy current goes on by itself: what a portal or a server that
/// is being changed does passes, too. What asks a person for credentials does not.
bool mayPassUnattended(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NoCredentials:
    case Kind::Guarded:
    case Kind::InsecureAddress:
    case Kind::Cancelled:
        return false;
    default:
        return true;
    }
}

bool tellsOfTheCopy(Phase phase)
{
    return phase == Phase::Complete || phase == Phase::Partial;
}

} // namespace

struct SyncEngine::Private {
    SyncEngine *q;
    ContactsApi &api;
    ContactStore &store;
    Clock &clock;

    SyncStatus status;
    std::unique_ptr<SyncRun> run; ///< None between runs.
    std::unique_ptr<Sweep> sweep; ///< From its first step to its last, unless something comes between.
    SyncPlan plan; ///< Of the run under way, and of the next try when it fails.
    WakefulTimer timer; ///< To the next try after a failure, or to the next look.
    SettledHorizon settled;
    QString floor; ///< What was settled last, for the next run.
    int attempt = 0;
    int sweepAttempt = 0;
    bool keepsCurrent = false;
    bool isActive = true;
    milliseconds began{0}; ///< The run under way. All times are monotonic.
    milliseconds lastEnd{0};
    milliseconds lastSweepStep{0};
    milliseconds nextLook{0};
    std::optional<milliseconds> lastThorough;
    std::optional<milliseconds> lastDirectory;

    Private(SyncEngine *engine, ContactsApi &contactsApi, ContactStore &contactStore, Clock &wall);
    void begin(const SyncPlan &next);
    void runEnded(Phase phase);
    void fail(const ApiError &error);
    void end(Phase phase);
    void planRetry(milliseconds pause);
    void planLook(bool soon = false);
    void goOn();
    void stepSweep();
    void sweepStepEnded();
    [[nodiscard]] std::optional<milliseconds> nextSweepStep() const;
    [[nodiscard]] bool isOver(const std::optional<milliseconds> &since, milliseconds span) const;
};

SyncEngine::Private::Private(
    SyncEngine *engine, ContactsApi &contactsApi, ContactStore &contactStore, Clock &wall)
    : q(engine)
    , api(contactsApi)
    , store(contactStore)
    , clock(wall)
    , timer(wall)
{
    const SyncRecord record = SyncRecord::read(store.record(SyncRecord::key()));
    status.loaded = store.contactCount();
    status.lastComplete = record.lastComplete;
    status.reason = record.reason;
    // What was done from here since is not in that count; a complete copy held all that was.
    const bool isOfWhole = record.total && status.isComplete();
    status.total = isOfWhole ? status.loaded : record.total;
    if (!record.sweep.isEmpty())
        status.swept = record.sweepMet;
}

SyncEngine::SyncEngine(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private(this, api, store, clock))
{
    // Contacts come in by look-ups too.
    connect(&store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (commit.source == ChangeSource::Mine) {
            d->status.ownMoves.inserted += commit.inserted.size();
            d->status.ownMoves.removed += commit.removed.size();
        }
        if (d->status.loaded == commit.contactCount)
            return;
        d->status.loaded = commit.contactCount;
        Q_EMIT statusChanged();
    });
}

SyncEngine::~SyncEngine() = default;

const SyncStatus &SyncEngine::status() const
{
    return d->status;
}

bool SyncEngine::mayHaveMore() const
{
    return d->run && d->run->walksWholeBase();
}

void SyncEngine::start(bool fromScratch)
{
    d->status.paused = false;
    // What a person asks for is more than what goes on behind his back.
    if (!d->run || d->plan.isQuiet)
        d->begin({.fromScratch = fromScratch, .mayRepeat = !d->keepsCurrent});
}

void SyncEngine::resume()
{
    if (d->status.paused)
        start();
}

void SyncEngine::retry()
{
    start(false);
}

void SyncEngine::wantMore()
{
    if (d->run)
        d->run->wantMore();
}

void SyncEngine::syncNow()
{
    if (!d->run || d->plan.isQuiet)
        d->begin({.isWanted = true, .mayRepeat = !d->keepsCurrent});
    else
        d->run->wantMore();
}

void SyncEngine::pause()
{
    const bool isUnderWay = d->run || d->status.retryAt.isValid();
    if (!isUnderWay && !d->status.nextLook.isValid())
        return;
    d->status.paused = true;
    d->sweep.reset();
    d->status.mode = Mode::None;
    if (isUnderWay)
        return d->end(Phase::Paused);
    d->status.phase = Phase::Paused;
    d->planLook();
    Q_EMIT statusChanged();
}

void SyncEngine::keepCurrent(bool on)
{
    d->keepsCurrent = on;
    if (d->run || d->status.retryAt.isValid())
        return;
    d->planLook();
    Q_EMIT statusChanged();
}

void SyncEngine::setActive(bool active)
{
    if (std::exchange(d->isActive, active) == active || !d->status.nextLook.isValid())
        return;
    if (d->status.mode == Mode::Sweep)
        return; // The next look is planned when the step is over.
    d->planLook();
    Q_EMIT statusChanged();
}

void SyncEngine::watch(ServiceWatch &watch)
{
    connect(&watch, &ServiceWatch::budgetChanged, this, [this, &watch] {
        const double share = watch.budget().backgroundShare;
        if (!qFuzzyCompare(std::exchange(d->status.backgroundShare, share), share))
            Q_EMIT statusChanged();
    });
}

void SyncEngine::Private::begin(const SyncPlan &next)
{
    timer.stop();
    // A step under way would write beside the run; the sweep goes on from its last page.
    if (status.mode == Mode::Sweep)
        sweep.reset();
    status.error.reset();
    status.storeError.reset();
    status.retryAt = {};
    status.nextLook = {};
    status.requests = 0;

    plan = next;
    began = clock.monotonic();
    run = std::make_unique<SyncRun>(api, store, clock, status);
    connect(run.get(), &SyncRun::progressed, q, &SyncEngine::statusChanged);
    connect(run.get(), &SyncRun::ended, q, [this](Phase phase) { runEnded(phase); });
    connect(run.get(), &SyncRun::failed, q, [this](const ApiError &error) { fail(error); });
    connect(run.get(), &SyncRun::storeFailed, q, [this](const StoreError &error) {
        status.storeError = error;
        end(Phase::Failed);
    });
    if (!floor.isEmpty())
        run->setFloor(floor);
    run->start(plan);
}

void SyncEngine::Private::runEnded(Phase phase)
{
    attempt = 0;
    const milliseconds now = clock.monotonic();
    if (run->hasDirectory())
        lastDirectory = now;
    if (run->walkedAll()) {
        // The service may have been restored from a backup: what was settled before is not.
        floor.clear();
        settled = {};
        sweep.reset();
    }
    if (run->wasThorough()) {
        lastThorough = now;
        if (const auto found = settled.lookEnded(run->horizon(), began, now))
            floor = *found;
    }
    end(status.paused ? Phase::Paused : phase);
}

void SyncEngine::Private::fail(const ApiError &error)
{
    if (run->pages() > 0) {
        attempt = 0;
        plan.fromScratch = false; // The walk goes on where it is.
    }
    status.error = error;
    const bool passes =
        isPassing(error.kind) || (keepsCurrent && mayPassUnattended(error.kind));
    if (!passes || status.paused) {
        end(Phase::Failed);
        return;
    }
    run.reset();
    status.phase = Phase::Failed;
    status.mode = Mode::None;
    planRetry(std::max(pauseBefore(attempt++), error.retryAfter.value_or(0ms)));
    Q_EMIT q->statusChanged();
}

void SyncEngine::Private::end(Phase phase)
{
    run.reset();
    timer.stop();
    lastEnd = clock.monotonic();
    status.retryAt = {};
    status.phase = phase;
    status.mode = Mode::None;
    planLook();
    const QPointer<SyncEngine> self(q);
    Q_EMIT q->statusChanged();
    if (self)
        Q_EMIT self->finished();
}

void SyncEngine::Private::planRetry(milliseconds pause)
{
    status.retryAt = clock.nowUtc().addMSecs(pause.count());
    std::function<void()> jumped;
    if (keepsCurrent) {
        jumped = [this, pause, wanted = clock.monotonic() + pause] {
            planRetry(std::min(std::max(wanted - clock.monotonic(), 0ms), afterAJump));
            Q_EMIT q->statusChanged();
        };
    }
    timer.wait(pause, [this] { begin(plan); }, std::move(jumped));
}

/// Only after a run that has told something of the copy: what failed for good waits for a person.
void SyncEngine::Private::planLook(bool soon)
{
    timer.stop();
    status.nextLook = {};
    if (!keepsCurrent || status.paused || !tellsOfTheCopy(status.phase))
        return;
    const milliseconds due = lastEnd + (isActive || soon ? betweenLooks : betweenLooksUnseen);
    milliseconds left = std::max(due - clock.monotonic(), soon ? afterAJump : 0ms);
    status.nextLook = clock.nowUtc().addMSecs(left.count());
    nextLook = clock.monotonic() + left;
    if (const auto step = nextSweepStep())
        left = std::min(left, std::max(*step - clock.monotonic(), 0ms));
    timer.wait(left, [this] { goOn(); },
        [this] {
            planLook(true);
            Q_EMIT q->statusChanged();
        });
}

void SyncEngine::Private::goOn()
{
    if (clock.monotonic() < nextLook) {
        stepSweep();
        return;
    }
    begin({.isQuiet = true,
        .isThorough = isOver(lastThorough, betweenThoroughLooks),
        .loadsDirectory = isOver(lastDirectory, betweenDirectories),
        .mayRepeat = false});
}

std::optional<milliseconds> SyncEngine::Private::nextSweepStep() const
{
    const SyncRecord record = SyncRecord::read(store.record(SyncRecord::key()));
    if (!Sweep::isCalledFor(record, status, clock.nowUtc()))
        return std::nullopt;
    const milliseconds usual = status.loaded > largeBase ? betweenSweepStepsOfLarge : betweenSweepSteps;
    return lastSweepStep + (sweepAttempt > 0 ? pauseBefore(sweepAttempt) : usual);
}

void SyncEngine::Private::stepSweep()
{
    if (!sweep) {
        sweep = std::make_unique<Sweep>(api, store, clock, status);
        QObject::connect(sweep.get(), &Sweep::stepped, q, [this](bool isOver) {
            sweepAttempt = 0;
            if (isOver)
                sweep.reset();
            sweepStepEnded();
        });
        // What the sweep cannot reach the next look cannot either, and it says so.
        QObject::connect(sweep.get(), &Sweep::failed, q, [this](const ApiError &) {
            ++sweepAttempt;
            sweepStepEnded();
        });
        QObject::connect(sweep.get(), &Sweep::storeFailed, q, [this](const StoreError &error) {
            status.storeError = error;
            sweep.reset();
            end(Phase::Failed);
        });
    }
    sweep->step();
    Q_EMIT q->statusChanged();
}

void SyncEngine::Private::sweepStepEnded()
{
    lastSweepStep = clock.monotonic();
    status.mode = Mode::None;
    planLook();
    Q_EMIT q->statusChanged();
}

bool SyncEngine::Private::isOver(const std::optional<milliseconds> &since, milliseconds span) const
{
    return !since || clock.monotonic() - *since >= span;
}

} // namespace rolodesk
