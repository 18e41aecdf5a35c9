#include "core/sync/syncengine.h"

#include "core/store/contactstore.h"
#include "core/sync/syncrecord.h"
#include "core/sync/syncrun.h"
#include "core/util/clock.h"

#include <QPointer>

#include <algorithm>

namespace rolodesk {

namespace {

std::chrono::milliseconds pauseBefore(int attempt)
{
    using namespace std::chrono_literals;
    return std::min<std::chrono::milliseconds>(5s * (1 << std::min(attempt, 6)), 300s);
}

} // namespace

struct SyncEngine::Private {
    SyncEngine *q;
    ContactsApi &api;
    ContactStore &store;
    Clock &clock;

    SyncStatus status;
    std::unique_ptr<SyncRun> run; ///< None between runs.
    std::unique_ptr<QObject> waiting; ///< Context of the timer between a failure and the next try.
    int attempt = 0;
    bool fromScratch = false; ///< What the run was asked for, until it got a page.

    Private(SyncEngine *engine, ContactsApi &contactsApi, ContactStore &contactStore, Clock &wall);
    void begin(bool scratch);
    void fail(const ApiError &error);
    void end(SyncStatus::Phase phase);
};

SyncEngine::Private::Private(
    SyncEngine *engine, ContactsApi &contactsApi, ContactStore &contactStore, Clock &wall)
    : q(engine)
    , api(contactsApi)
    , store(contactStore)
    , clock(wall)
{
    const SyncRecord record = SyncRecord::read(store.record(SyncRecord::key()));
    status.loaded = store.contactCount();
    status.lastComplete = record.lastComplete;
    status.reason = record.reason;
    status.total = record.total;
}

SyncEngine::SyncEngine(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private(this, api, store, clock))
{
    // Contacts come in by look-ups too.
    connect(&store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
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
    if (!d->run)
        d->begin(fromScratch);
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

void SyncEngine::pause()
{
    if (d->run || d->waiting)
        d->end(SyncStatus::Phase::Paused);
}

void SyncEngine::Private::begin(bool scratch)
{
    waiting.reset();
    status.error.reset();
    status.storeError.reset();
    status.retryAt = {};
    status.requests = 0;

    fromScratch = scratch;
    run = std::make_unique<SyncRun>(api, store, clock, status);
    connect(run.get(), &SyncRun::progressed, q, &SyncEngine::statusChanged);
    connect(run.get(), &SyncRun::ended, q, [this](SyncStatus::Phase phase) {
        attempt = 0;
        end(phase);
    });
    connect(run.get(), &SyncRun::failed, q, [this](const ApiError &error) { fail(error); });
    connect(run.get(), &SyncRun::storeFailed, q, [this](const StoreError &error) {
        status.storeError = error;
        end(SyncStatus::Phase::Failed);
    });
    run->start(scratch);
}

void SyncEngine::Private::fail(const ApiError &error)
{
    if (run->pages() > 0) {
        attempt = 0;
        fromScratch = false; // The walk goes on where it is.
    }
    status.error = error;
    if (!isPassing(error.kind)) {
        end(SyncStatus::Phase::Failed);
        return;
    }
    run.reset();
    const auto pause =
        std::max(pauseBefore(attempt++), error.retryAfter.value_or(std::chrono::milliseconds(0)));
    status.retryAt = clock.nowUtc().addMSecs(pause.count());
    waiting = std::make_unique<QObject>();
    clock.after(pause, waiting.get(), [this] { begin(fromScratch); });
    status.phase = SyncStatus::Phase::Failed;
    Q_EMIT q->statusChanged();
}

void SyncEngine::Private::end(SyncStatus::Phase phase)
{
    run.reset();
    waiting.reset();
    status.retryAt = {};
    status.phase = phase;
    const QPointer<SyncEngine> self(q);
    Q_EMIT q->statusChanged();
    if (self)
        Q_EMIT self->finished();
}

} // namespace rolodesk
