#include "core/sync/syncrun.h"

#include "core/contacts/servicetime.h"
#include "core/store/contactstore.h"
#include "core/sync/absencecheck.h"
#include "core/sync/directoryloader.h"
#include "core/util/clock.h"
#include "core/util/logging.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// A base this small is walked again at once when the counts differ; 30 contacts a request at the least.
constexpr qint64 smallBase = 3'000;
/// A larger one is walked again when nothing else can tell what was deleted, once a day.
constexpr qint64 secondsBetweenFullWalks = 24LL * 60 * 60;
/// What becomes visible late, below the newest contact (a slow import, a replica), is looked for
/// this far down. Nanoseconds.
constexpr qint64 overlap = 5LL * 60 * 1'000'000'000;
/// A list that begins with the oldest is read to its end so many times over, while others go on
/// adding to it: a change of many contacts would be followed, page by page, for hours.
constexpr int mostTailPages = 3;

} // namespace

using Phase = SyncStatus::Phase;
using Reason = SyncStatus::Reason;
using Mode = SyncStatus::Mode;

SyncRun::SyncRun(ContactsApi &api, ContactStore &store, Clock &clock, SyncStatus &status)
    : m_api(api)
    , m_store(store)
    , m_clock(clock)
    , m_status(status)
    , m_record(SyncRecord::read(store.record(SyncRecord::key())))
{
}

SyncRun::~SyncRun() = default;

bool SyncRun::walksWholeBase() const
{
    return m_walk && m_walk->kind() == BaseWalk::Kind::Full;
}

bool SyncRun::tell()
{
    const QPointer<SyncRun> self(this);
    Q_EMIT progressed();
    return !self.isNull();
}

/// A quiet look leaves standing what the run before it has found.
void SyncRun::setPhase(Phase phase)
{
    if (!m_plan.isQuiet)
        m_status.phase = phase;
}

void SyncRun::start(const SyncPlan &plan)
{
    m_plan = plan;
    m_directoryIsHere = !plan.loadsDirectory;
    m_hurry = plan.isWanted;
    setPhase(m_store.contactCount() == 0 ? Phase::FirstPage : Phase::Loading);
    if (!plan.fromScratch && !m_record.walking.isEmpty()) {
        m_walksAgain = true;
        startWalk(BaseWalk(m_record.walking));
    } else if (!plan.fromScratch && !m_record.atEnd.isEmpty()) {
        m_isQuick = !plan.isThorough;
        startChangesWalk();
    } else {
        startFullWalk();
    }
    if (plan.loadsDirectory)
        loadDirectory();
    if (!plan.isQuiet)
        askFirstCount();
    Q_EMIT progressed();
}

void SyncRun::startFullWalk()
{
    ++m_record.walk;
    m_record.walking = {};
    m_record.mayMiss = false;
    m_record.floor.clear();
    m_record.countAtStart.reset();
    m_record.sweep = {}; // Its marks are not the last walk's any more.
    // What was owed is done by this walk, and what it owes it will say.
    m_record.owesSweep = false;
    m_record.owesAnotherSweep = false;
    m_record.awaitsLook = false;
    m_status.swept.reset();
    m_isQuick = false;
    // The first load is the one that people wait for; what it may have skipped is looked for
    // behind their backs.
    const bool isFirst = !m_record.lastFullWalk.isValid();
    startWalk(BaseWalk(BaseWalk::Kind::Full, mayUseV2(),
        isFirst ? BaseWalk::Care::FewRequests : BaseWalk::Care::Exact));
}

bool SyncRun::mayUseV2() const
{
    return m_record.mayUseV2(m_clock.nowUtc());
}

void SyncRun::startChangesWalk()
{
    startWalk(BaseWalk::forChanges(m_record.atEnd, beginOfChanges(), mayUseV2()));
}

QString SyncRun::beginOfChanges() const
{
    const auto horizon = ServiceTime::parse(m_record.horizon);
    if (m_isQuick || !horizon)
        return m_record.horizon;
    return laterOf(horizon->plusNanoseconds(-overlap).toRfc3339(), m_record.floor);
}

bool SyncRun::isHere(const Contact &contact) const
{
    // One that cannot be read is not known to be here, and is committed anew.
    const auto known = m_store.findContact(contact.id).value_or(std::nullopt);
    return known && known->rev == contact.rev && known->updated == contact.updated;
}

void SyncRun::startWalk(BaseWalk walk)
{
    m_walk = std::move(walk);
    m_askedAt = m_store.moment();
    m_began = m_clock.nowUtc().toSecsSinceEpoch();
    m_tail.clear();
    m_tailPages = 0;
    m_missedBefore = m_record.mayMiss && !m_walk->mayMiss();
    if (m_walk->kind() == BaseWalk::Kind::Full)
        m_status.mode = m_record.lastFullWalk.isValid() ? Mode::Sweep : Mode::FirstLoad;
    else
        m_status.mode = Mode::Refresh;
    if (m_walk->kind() != BaseWalk::Kind::Full) {
        const auto begin = ServiceTime::parse(beginOfChanges());
        m_walk->stopAtKnown([this, begin](const Contact &contact) {
            const auto time = ServiceTime::parse(contact.updated);
            return begin && time && *time <= *begin && isHere(contact);
        });
    }
    askPage();
}

void SyncRun::loadDirectory()
{
    const Lane lane = m_plan.isQuiet ? Lane::Background : Lane::Interactive;
    auto *loader = new DirectoryLoader(m_api, m_store, lane, this);
    connect(
        loader, &DirectoryLoader::finished, this, [this, loader](const QList<ApiError> &errors) {
            m_status.requests += loader->requests();
            for (const ApiError &error : errors)
                qCInfo(lcSync) << "could not load" << error.operation << nameOf(error.kind)
                               << error.requestId;
            m_directoryIsHere = true;
            endWhenAllIsThere();
        });
    loader->start();
}

// ---- count
// ---------------------------------------------------------------------------------------

void SyncRun::askFirstCount()
{
    ++m_status.requests;
    m_firstCount = std::make_unique<QObject>();
    m_api.countContactsV1({}, m_plan.isQuiet ? Lane::Background : Lane::Interactive)
        ->then(m_firstCount.get(),
            [this, asked = m_status.ownMoves](
                const Result<std::optional<qint64>, ApiError> &count) {
                takeCount(count, asked);
                if (walksWholeBase() && !m_record.countAtStart)
                    m_record.countAtStart = m_status.total;
                Q_EMIT progressed();
            });
}

void SyncRun::askLastCount(std::function<void()> then)
{
    // The one asked for at the start may be older than what somebody deleted meanwhile; it must not
    // come in behind this one.
    m_firstCount.reset();
    m_hasCounted = true;
    ++m_status.requests;
    m_api.countContactsV1({}, m_plan.isQuiet ? Lane::Background : Lane::Interactive)
        ->then(this,
            [this, then = std::move(then), asked = m_status.ownMoves](
                const Result<std::optional<qint64>, ApiError> &count) {
                takeCount(count, asked);
                if (tell())
                    then();
            });
}

void SyncRun::takeCount(
    const Result<std::optional<qint64>, ApiError> &count, const SyncStatus::OwnMoves &asked)
{
    // The count is a help, not a condition: without it the total is unknown and said to be.
    m_status.takeCount(count ? *count : std::nullopt, asked);
    if (count)
        answered();
}

// ---- pages
// ---------------------------------------------------------------------------------------

void SyncRun::askPage()
{
    if (m_asking || m_held)
        return;
    m_asking = true;
    ++m_status.requests;
    const bool first = !m_plan.isQuiet && m_status.phase == Phase::FirstPage && m_pages == 0;
    const Lane lane = first || std::exchange(m_hurry, false) ? Lane::Interactive : Lane::Background;
    m_walk->ask(m_api, lane)->then(this, [this](const Result<QList<Contact>, ApiError> &page) {
        m_asking = false;
        if (page) {
            answered();
            if (mayTakePage(*page))
                takePage(*page);
            else
                m_held = *page;
        } else if (m_walk->takeError(page.error())) {
            // It asks in another way now, and what was a full page is none any more.
            m_record.largestPage = 0;
            goOn();
        } else {
            Q_EMIT failed(page.error());
        }
    });
}

bool SyncRun::holdsNothingNew(const QList<Contact> &page) const
{
    // A full page of older contacts may have news behind it; one of the newest time only has not,
    // and what hides there all the same is found by the next thorough look.
    const bool isOfOneTime = std::all_of(page.cbegin(), page.cend(),
        [this](const Contact &contact) { return contact.updated == m_record.horizon; });
    const bool isShort = page.size() < m_record.largestPage;
    // Services that list oldest first whatever is asked have another end on the first page.
    const bool isNewestEnd = m_walk->kind() == BaseWalk::Kind::NewestEnd && !page.isEmpty()
        && laterOf(page.first().updated, m_record.horizon) == page.first().updated;
    const bool mayEnd = m_walk->kind() == BaseWalk::Kind::NewestEnd ? isNewestEnd
                                                                    : isShort || isOfOneTime;
    return mayEnd && std::all_of(page.cbegin(), page.cend(),
            [this](const Contact &contact) { return isHere(contact); });
}

void SyncRun::takePage(const QList<Contact> &page)
{
    ++m_pages;
    QString newest;
    for (const Contact &contact : page)
        newest = laterOf(newest, contact.updated);
    m_newestSeen = laterOf(m_newestSeen, newest);
    if (std::exchange(m_isQuick, false) && holdsNothingNew(page))
        return concludeUnchanged();
    m_record.largestPage = std::max(m_record.largestPage, page.size());
    m_walk->take(page);
    noteTail(page, newest);
    noteWalk(newest);

    m_taken.upserts += page;
    m_taken.walk = m_record.walk;
    m_taken.askedAt = m_askedAt;
    // The cursor goes into the file with the pages it belongs to: no kill comes between them.
    m_taken.records.insert(SyncRecord::key(), m_record.write());
    if (!m_isCommitting)
        commitTaken();
    if (isWalking())
        askPage();
}

/// Small pages with what was changed after the walk began: all that it was made for is here. A
/// small page by itself is no end, for services may leave some out. Never of a walk over
/// everything, and only of contacts beyond the horizon: the next look begins with the newest that
/// was read, and comes further.
void SyncRun::noteTail(const QList<Contact> &page, const QString &newest)
{
    const bool isSmall = 2 * page.size() < m_record.largestPage;
    const bool isNewer = newest != m_tail && laterOf(newest, m_tail) == newest;
    const bool isBeyond = newest != m_record.horizon && laterOf(newest, m_record.horizon) == newest;
    const auto time = ServiceTime::parse(newest);
    const bool isOfNow = time && time->seconds > m_began;
    m_tail = newest;
    const bool isTail =
        isSmall && isNewer && isBeyond && isOfNow && !walksWholeBase() && m_walk->endsAtNewest();
    m_tailPages = isTail ? m_tailPages + 1 : 0;
}

bool SyncRun::isWalking() const
{
    return m_walk->state() == BaseWalk::State::Walking && m_tailPages < mostTailPages;
}

/// Behind the first pages of a first load, which somebody may wait for, some are taken while others
/// are committed: a file that is slower than the service gets more at a time, which it is much
/// quicker with. In any other walk what a page says is compared with what is stored, or others are
/// told of.
bool SyncRun::mayTakePage(const QList<Contact> &page) const
{
    constexpr int pagesForThemselves = 20;
    constexpr qsizetype mostTaken = 2'000;
    return !m_isCommitting
        || (walksWholeBase() && m_status.mode == Mode::FirstLoad && m_pages >= pagesForThemselves
            && m_taken.upserts.size() + page.size() <= mostTaken);
}

/// One commit after the other: a later cursor must not reach the file when an earlier page did not.
void SyncRun::commitTaken()
{
    m_isCommitting = true;
    m_store.commit(std::exchange(m_taken, {}))
        ->then(this, [this](const Result<StoreCommit, StoreError> &done) {
            m_isCommitting = false;
            if (!done) {
                Q_EMIT storeFailed(done.error());
                return;
            }
            m_status.loaded = m_store.contactCount();
            m_broughtNews = m_broughtNews || !done->inserted.isEmpty() || !done->changed.isEmpty();
            if (m_status.phase == Phase::FirstPage)
                setPhase(Phase::Loading);
            if (!tell())
                return;
            if (!m_taken.records.isEmpty())
                commitTaken();
            if (m_held && mayTakePage(*m_held))
                takePage(*std::exchange(m_held, std::nullopt));
            else
                goOn();
        });
}

void SyncRun::noteWalk(const QString &newestOfPage)
{
    // A walk may find out that a warning of its own was none.
    m_record.mayMiss = m_missedBefore || m_walk->mayMiss();
    if (m_record.walking.isEmpty())
        m_record.walkTop = newestOfPage;
    m_record.walking = m_walk->save();
    if (m_walk->foundNoV2() && mayUseV2())
        m_record.noV2Since = m_clock.nowUtc();
    // Somebody worked on contacts that may have been read already: pages behind them moved up.
    const bool isNew = laterOf(newestOfPage, m_record.walkTop) != m_record.walkTop;
    if (walksWholeBase() && m_walk->shiftsWithChanges() && isNew)
        m_record.owesSweep = true;
}

void SyncRun::goOn()
{
    if (m_asking)
        return;
    if (isWalking())
        askPage();
    else if (!m_isCommitting)
        walkEnded();
}

// ---- after a walk
// --------------------------------------------------------------------------------

void SyncRun::walkEnded()
{
    const BaseWalk::Kind kind = m_walk->kind();
    m_noWalkWorks = m_walk->state() == BaseWalk::State::NoWalkWorks;
    m_record.walking = {};
    if (m_noWalkWorks) {
        m_record.atEnd = {};
        return askLastCount([this] { conclude(); });
    }
    m_record.atEnd = m_walk->save();
    const bool wasFull = kind == BaseWalk::Kind::Full;
    if (wasFull) {
        m_walkedAll = true;
        m_record.owesAbsenceCheck = true;
        m_record.lastFullWalk = m_clock.nowUtc();
        m_wasShifting = m_walk->shiftsWithChanges();
        m_wasByPosition = m_wasShifting || m_walk->readsByPosition();
        // Should this run break off, the next one does not know of the walk any more.
        m_record.awaitsLook = m_wasShifting;
        m_record.horizon = m_record.walkTop;
    }
    // What changed since the first page of a newest-first list lies above it. A look at that end
    // which nothing interrupted has its own first page right before it.
    const bool wasInterrupted = std::exchange(m_walksAgain, false);
    const bool leavesNewest = kind == BaseWalk::Kind::NewestEnd ? wasInterrupted : true;
    if (leavesNewest && !m_walk->endsAtNewest()) {
        const QString raised =
            wasFull ? m_record.walkTop : laterOf(m_record.horizon, m_record.walkTop);
        if (raised != m_record.horizon)
            answerSweep(true);
        m_record.horizon = raised;
        if (wasFull)
            setPhase(Phase::Checking);
        startChangesWalk();
        Q_EMIT progressed();
        return;
    }
    if (m_record.owesAbsenceCheck)
        checkAbsent();
    else if (m_plan.isThorough || m_broughtNews)
        askLastCount([this] { conclude(); });
    else
        conclude();
}

void SyncRun::checkAbsent()
{
    setPhase(Phase::Checking);
    askLastCount([this] {
        auto *check = new AbsenceCheck(m_api, m_store, this);
        connect(check, &AbsenceCheck::finished, this,
            [this, check](const std::optional<StoreError> &error) {
                m_status.requests += check->requests();
                if (error) {
                    Q_EMIT storeFailed(*error);
                    return;
                }
                m_record.owesAbsenceCheck = false;
                conclude();
            });
        check->start(m_record.walk, m_status.comparableTotal());
    });
}

bool SyncRun::isWorthAFullWalk() const
{
    if (!m_plan.mayRepeat || m_plan.fromScratch || m_noWalkWorks)
        return false;
    const bool differs = m_status.total && *m_status.total != m_status.loaded;
    const bool isDoubtful = differs || m_record.owesSweep;
    if (isDoubtful && m_status.loaded <= smallBase)
        return true;
    return isPast(m_record.lastFullWalk, secondsBetweenFullWalks, m_clock.nowUtc())
        && (isDoubtful || m_record.owesAnotherSweep || !m_status.total);
}

/// Something was changed behind the horizon.
bool SyncRun::hasNews() const
{
    return laterOf(m_newestSeen, m_record.horizon) != m_record.horizon;
}

/// The sweep before this run did not know whether anything had changed under it.
void SyncRun::answerSweep(bool hasNews)
{
    if (std::exchange(m_record.awaitsLook, false) && hasNews)
        m_record.owesAnotherSweep = true;
}

void SyncRun::conclude()
{
    // What was done from here meanwhile may be in the count, or not.
    if (m_hasCounted && m_status.isTotalOutdated() && m_recounts < SyncStatus::mostRecounts) {
        ++m_recounts;
        return askLastCount([this] { conclude(); });
    }
    m_status.loaded = m_store.contactCount();
    m_wasThorough = m_plan.isThorough && !m_noWalkWorks;
    const bool isNewer = hasNews();
    m_record.horizon = laterOf(m_record.horizon, m_newestSeen);
    if (m_walkedAll) {
        const bool countMoved = m_record.countAtStart && m_status.total && m_record.countAtStart != m_status.total;
        m_record.owesSweep =
            (m_wasShifting && (m_record.owesSweep || isNewer)) || (m_wasByPosition && countMoved);
        m_record.awaitsLook = false;
    } else {
        answerSweep(isNewer || m_broughtNews);
    }
    if (!m_hasCounted)
        return settle(m_record.reason);
    // Others are created and deleted from here all the time: the next look tells.
    if (m_status.isTotalOutdated() && m_record.lastComplete.isValid())
        return write();
    if (isWorthAFullWalk()) {
        m_plan.mayRepeat = false;
        setPhase(Phase::Loading);
        startFullWalk();
        Q_EMIT progressed();
        return;
    }
    if (m_status.total && *m_status.total == m_status.loaded) {
        m_record.mayMiss = false; // Nothing was missed, whatever it looked like.
        settle(Reason::None);
    } else if (m_noWalkWorks) {
        settle(Reason::NoWalkWorks);
    } else if (m_status.total) {
        settle(Reason::CountDiffers);
    } else if (m_record.mayMiss) {
        settle(Reason::CursorStuck);
    } else {
        // A look at what changed does not take back a difference that was counted once.
        const bool stillDiffers = m_record.reason == Reason::CountDiffers && !m_walkedAll;
        settle(stillDiffers ? Reason::CountDiffers : Reason::None);
    }
}

/// The list holds nothing that is not here: what was said of the copy stays true.
void SyncRun::concludeUnchanged()
{
    // What the sweep itself brought in is here, and news all the same.
    if (m_record.awaitsLook) {
        answerSweep(hasNews());
        return settle(m_record.reason);
    }
    if (m_record.reason == Reason::None)
        m_status.lastComplete = m_clock.nowUtc();
    m_verdict = m_record.reason == Reason::None ? Phase::Complete : Phase::Partial;
    endWhenAllIsThere();
}

void SyncRun::settle(SyncStatus::Reason reason)
{
    m_record.reason = reason;
    if (reason == Reason::None)
        m_record.lastComplete = m_clock.nowUtc();
    write();
}

void SyncRun::write()
{
    m_record.total = m_status.total;
    StoreChange change;
    change.records.insert(SyncRecord::key(), m_record.write());
    m_store.commit(std::move(change))
        ->then(this, [this](const Result<StoreCommit, StoreError> &done) {
            if (!done) {
                Q_EMIT storeFailed(done.error());
                return;
            }
            m_status.loaded = m_store.contactCount();
            m_status.reason = m_record.reason;
            m_status.lastComplete = m_record.lastComplete;
            m_verdict = m_record.reason == Reason::None ? Phase::Complete : Phase::Partial;
            endWhenAllIsThere();
        });
}

void SyncRun::endWhenAllIsThere()
{
    // Tags and names belong to the copy: a run that ends without them would end too early.
    if (m_verdict && m_directoryIsHere)
        Q_EMIT ended(*m_verdict);
}

void SyncRun::answered()
{
    m_status.lastContact = m_clock.nowUtc();
}

} // namespace rolodesk
