#include "core/sync/syncengine.h"

#include "core/api/contactsapi.h"
#include "core/contacts/servicetime.h"
#include "core/store/contactstore.h"
#include "core/sync/absencecheck.h"
#include "core/sync/basewalk.h"
#include "core/sync/directoryloader.h"
#include "core/sync/syncrecord.h"
#include "core/util/clock.h"
#include "core/util/logging.h"

#include <QPointer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto stateRecord = "sync.state"_L1;
/// A base this small is walked again at once when the counts differ; 30 contacts a request.
constexpr qint64 smallBase = 3'000;
/// What becomes visible late, below the newest contact (a slow import, a replica), is looked for
/// this far down. Nanoseconds.
constexpr qint64 overlap = 5LL * 60 * 1000000000;

std::chrono::milliseconds pauseBefore(int attempt)
{
    using namespace std::chrono_literals;
    return std::min<std::chrono::milliseconds>(5s * (1 << std::min(attempt, 6)), 300s);
}

} // namespace

/// What a run has to remember; `turn` is the context of everything in flight, so that dropping it
/// stops the run.
struct SyncEngine::Private {
    SyncEngine *q;
    ContactsApi &api;
    ContactStore &store;
    Clock &clock;

    SyncStatus status;
    std::optional<BaseWalk> walk;
    SyncRecord record;
    QString newestSeen; ///< By this run.
    std::unique_ptr<QObject> turn;
    int attempt = 0;
    int commitsWaiting = 0;
    bool asking = false; ///< A page is being waited for.
    std::optional<QList<Contact>> held; ///< A page that waits for the commit of the one before it.
    bool hurry = false;
    bool countedTwice = false; ///< A walk was repeated because of the count already.

    // ---- a run
    // -------------------------------------------------------------------------------------------------------------
    void begin(bool fromScratch);
    void resume(const QJsonObject &saved);
    void startFullWalk();
    void startWalk(BaseWalk next);
    void loadDirectory();
    void askCount(std::function<void()> then);
    void askPage();
    void takePage(const QList<Contact> &page);
    void goOn();
    void checkNewestEnd();
    void checkAbsent();
    void conclude();
    void settle();
    // ---- its ends
    // ----------------------------------------------------------------------------------------------------------
    void fail(const ApiError &error);
    void fail(const StoreError &error);
    void setPhase(SyncStatus::Phase phase);
    void end(SyncStatus::Phase phase);
    void answered();

    void keep(StoreChange &change) const;
    [[nodiscard]] bool isRunning() const
    {
        using P = SyncStatus::Phase;
        return status.phase == P::FirstPage || status.phase == P::Loading
            || status.phase == P::Checking;
    }
};

SyncEngine::SyncEngine(ContactsApi &api, ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{this, api, store, clock, {}, {}, {}, {}, {}, 0, 0, false, {}, false, false})
{
    d->record = SyncRecord::read(store.record(stateRecord));
    d->status.loaded = store.contactCount();
    d->status.lastComplete = d->record.lastComplete;
    d->status.reason = d->record.reason;
    d->status.total = d->record.total;
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
    return d->isRunning() && d->walk && d->walk->kind() == BaseWalk::Kind::Full;
}

void SyncEngine::start(bool fromScratch)
{
    if (!d->isRunning())
        d->begin(fromScratch);
}

void SyncEngine::retry()
{
    start(false);
}

void SyncEngine::wantMore()
{
    d->hurry = true;
}

void SyncEngine::pause()
{
    const bool waitsToGoOn =
        d->status.phase == SyncStatus::Phase::Failed && d->status.retryAt.isValid();
    if (!d->isRunning() && !waitsToGoOn)
        return;
    d->turn.reset();
    d->end(SyncStatus::Phase::Paused);
}

void SyncEngine::Private::keep(StoreChange &change) const
{
    change.records.insert(stateRecord, record.write());
}

void SyncEngine::Private::begin(bool fromScratch)
{
    turn = std::make_unique<QObject>();
    asking = false;
    held.reset();
    commitsWaiting = 0;
    countedTwice = fromScratch;
    status.error.reset();
    status.storeError.reset();
    status.retryAt = {};
    status.requests = 0;

    record = SyncRecord::read(store.record(stateRecord));
    newestSeen.clear();
    setPhase(store.contactCount() == 0 ? SyncStatus::Phase::FirstPage : SyncStatus::Phase::Loading);

    if (!fromScratch && !record.walking.isEmpty())
        resume(record.walking);
    else if (!fromScratch && !record.atEnd.isEmpty())
        startWalk(BaseWalk::forChanges(record.atEnd));
    else
        startFullWalk();
    loadDirectory();
    askCount([] {});
}

void SyncEngine::Private::startFullWalk()
{
    ++record.walk;
    record.walking = {};
    record.walkTop.clear();
    startWalk(BaseWalk(BaseWalk::Kind::Full));
}

void SyncEngine::Private::resume(const QJsonObject &saved)
{
    store.idsOfWalk(record.walk)
        ->then(turn.get(), [this, saved](Result<QList<ContactId>, StoreError> ids) {
            if (!ids)
                return fail(ids.error());
            startWalk(
                BaseWalk(BaseWalk::Kind::Full, saved, QSet<ContactId>(ids->cbegin(), ids->cend())));
        });
}

void SyncEngine::Private::startWalk(BaseWalk next)
{
    walk = std::move(next);
    if (walk->kind() == BaseWalk::Kind::NewestEnd) {
        const auto horizon =
            ServiceTime::parse(record.walking.isEmpty() ? record.horizon : record.walkTop);
        walk->stopAtKnown([this, horizon](const Contact &contact) {
            const auto time = ServiceTime::parse(contact.updated);
            if (!horizon || !time || *time > horizon->plusNanoseconds(-overlap))
                return false;
            const auto known = store.contact(contact.id);
            return known && known->rev == contact.rev && known->updated == contact.updated;
        });
    }
    askPage();
}

void SyncEngine::Private::loadDirectory()
{
    auto *loader = new DirectoryLoader(api, store, turn.get());
    QObject::connect(loader, &DirectoryLoader::finished, turn.get(),
        [this, loader](const QList<ApiError> &errors) {
            status.requests += loader->requests();
            for (const ApiError &error : errors)
                qCInfo(lcSync) << "could not load" << error.operation << nameOf(error.kind)
                               << error.requestId;
        });
    loader->start();
}

void SyncEngine::Private::askCount(std::function<void()> then)
{
    ++status.requests;
    api.countContactsV1({}, Lane::Interactive)
        ->then(turn.get(), [this, then](Result<std::optional<qint64>, ApiError> count) {
            // The count is a help, not a condition: without it the total is unknown and said to be.
            status.total = count ? *count : std::nullopt;
            if (count)
                answered();
            Q_EMIT q->statusChanged();
            then();
        });
}

void SyncEngine::Private::askPage()
{
    if (asking || held || !walk)
        return;
    asking = true;
    ++status.requests;
    const bool first = status.phase == SyncStatus::Phase::FirstPage && walk->seenCount() == 0;
    const Lane lane = first || std::exchange(hurry, false) ? Lane::Interactive : Lane::Background;
    walk->ask(api, lane)->then(turn.get(), [this](Result<QList<Contact>, ApiError> page) {
        asking = false;
        if (page) {
            answered();
            // A later cursor must not reach the file when an earlier page did not.
            if (commitsWaiting > 0)
                held = *page;
            else
                takePage(*page);
        } else if (walk->takeError(page.error())) {
            goOn();
        } else {
            fail(page.error());
        }
    });
}

void SyncEngine::Private::takePage(const QList<Contact> &page)
{
    attempt = 0;
    walk->take(page);
    QString newest;
    for (const Contact &contact : page)
        newest = laterOf(newest, contact.updated);
    newestSeen = laterOf(newestSeen, newest);
    if (walk->kind() == BaseWalk::Kind::Full) {
        if (record.walking.isEmpty())
            record.walkTop = newest;
        record.walking = walk->save();
    }
    StoreChange change;
    change.upserts = page;
    change.walk = record.walk;
    // The cursor goes into the file with the page it belongs to: no kill comes between the two.
    keep(change);
    ++commitsWaiting;
    store.commit(std::move(change))->then(turn.get(), [this](Result<StoreCommit, StoreError> done) {
        --commitsWaiting;
        if (!done)
            return fail(done.error());
        status.loaded = done->contactCount;
        if (status.phase == SyncStatus::Phase::FirstPage)
            status.phase = SyncStatus::Phase::Loading;
        Q_EMIT q->statusChanged();
        if (held)
            takePage(*std::exchange(held, std::nullopt));
        else
            goOn();
    });
    if (walk->state() == BaseWalk::State::Walking)
        askPage();
}

void SyncEngine::Private::goOn()
{
    if (asking)
        return;
    if (walk->state() == BaseWalk::State::Walking) {
        askPage();
        return;
    }
    if (commitsWaiting > 0)
        return;
    if (walk->state() == BaseWalk::State::NoWalkWorks) {
        record.reason = SyncStatus::Reason::NoWalkWorks;
        record.atEnd = {};
        settle();
    } else if (walk->kind() == BaseWalk::Kind::Full) {
        record.atEnd = walk->save();
        record.reason =
            walk->mayMiss() ? SyncStatus::Reason::CursorStuck : SyncStatus::Reason::None;
        if (walk->needsNewestEnd())
            checkNewestEnd();
        else
            checkAbsent();
    } else {
        if (walk->kind() == BaseWalk::Kind::Since)
            record.atEnd = walk->save();
        if (walk->mayMiss())
            record.reason = SyncStatus::Reason::CursorStuck;
        if (status.phase == SyncStatus::Phase::Checking)
            checkAbsent();
        else
            // The count asked for at the start may be older than what somebody deleted meanwhile.
            askCount([this] { conclude(); });
    }
}

void SyncEngine::Private::checkNewestEnd()
{
    setPhase(SyncStatus::Phase::Checking);
    startWalk(BaseWalk(BaseWalk::Kind::NewestEnd));
}

void SyncEngine::Private::checkAbsent()
{
    setPhase(SyncStatus::Phase::Checking);
    askCount([this] {
        auto *check = new AbsenceCheck(api, store, turn.get());
        QObject::connect(check, &AbsenceCheck::finished, turn.get(),
            [this, check](const std::optional<StoreError> &error) {
                status.requests += check->requests();
                if (error)
                    return fail(*error);
                conclude();
            });
        check->start(record.walk, status.total);
    });
}

void SyncEngine::Private::conclude()
{
    using Reason = SyncStatus::Reason;
    status.loaded = store.contactCount();
    if (status.total && *status.total == status.loaded) {
        record.reason = Reason::None; // Nothing was missed, whatever it looked like.
    } else if (status.total) {
        // A small base is walked again at once: somebody may have deleted or created contacts
        // meanwhile.
        if (!std::exchange(countedTwice, true) && status.loaded <= smallBase) {
            startFullWalk();
            return;
        }
        record.reason = Reason::CountDiffers;
    }
    record.horizon = laterOf(record.horizon, newestSeen);
    settle();
}

void SyncEngine::Private::settle()
{
    record.walking = {};
    record.total = status.total;
    const bool complete = record.reason == SyncStatus::Reason::None;
    if (complete)
        record.lastComplete = clock.nowUtc();
    status.loaded = store.contactCount();
    status.reason = record.reason;
    status.lastComplete = record.lastComplete;
    StoreChange change;
    keep(change);
    store.commit(std::move(change))
        ->then(turn.get(), [this, complete](Result<StoreCommit, StoreError> done) {
            if (!done)
                return fail(done.error());
            end(complete ? SyncStatus::Phase::Complete : SyncStatus::Phase::Partial);
        });
}

void SyncEngine::Private::answered()
{
    status.lastContact = clock.nowUtc();
}

void SyncEngine::Private::setPhase(SyncStatus::Phase phase)
{
    status.phase = phase;
    Q_EMIT q->statusChanged();
}

void SyncEngine::Private::fail(const ApiError &error)
{
    turn = std::make_unique<QObject>();
    status.error = error;
    if (isPassing(error.kind)) {
        const auto pause = std::max(
            pauseBefore(attempt++), error.retryAfter.value_or(std::chrono::milliseconds(0)));
        status.retryAt = clock.nowUtc().addMSecs(pause.count());
        clock.after(pause, turn.get(), [this] { begin(false); });
        setPhase(SyncStatus::Phase::Failed);
        return;
    }
    end(SyncStatus::Phase::Failed);
}

void SyncEngine::Private::fail(const StoreError &error)
{
    turn = std::make_unique<QObject>();
    status.storeError = error;
    end(SyncStatus::Phase::Failed);
}

void SyncEngine::Private::end(SyncStatus::Phase phase)
{
    walk.reset();
    asking = false;
    status.retryAt = {};
    const QPointer<SyncEngine> self(q);
    setPhase(phase);
    if (self)
        Q_EMIT self->finished();
}

} // namespace rolodesk
