#include "core/http/transport.h"

#include "core/http/errorfolding.h"
#include "core/http/serviceaddress.h"
#include "core/http/transportexchange.h"
#include "core/util/clock.h"
#include "core/util/logging.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace rolodesk {

using std::chrono::milliseconds;
using Kind = ApiError::Kind;

struct Transport::Job {
    ApiRequest request;
    Lane lane = Lane::Interactive;
    QPointer<ApiReply<HttpAnswer>> reply;
    Authorization used;
    TransportExchange *exchange = nullptr; ///< While it is on its way.
    std::unique_ptr<QObject>
        turn; ///< Context of what is awaited for this job: a token, or the end of a rest.
    milliseconds takenAt{0}; ///< When the budget was charged.
    milliseconds sentAt{0};
    int failures = 0;
    int throttles = 0;
    bool triedOtherToken = false;
    bool isOver = false;
};

namespace {

constexpr std::chrono::seconds skewWorthBlaming = 30s;

constexpr std::array lanes{Lane::Interactive, Lane::Write, Lane::Background};

size_t at(Lane lane)
{
    return static_cast<size_t>(lane);
}

ApiError errorFor(const ApiRequest &request, Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.operation = request.operation;
    return error;
}

} // namespace

Transport::Transport(Settings settings, TokenSource &tokens, RequestBudget &budget,
    RetryPolicy policy, Clock &clock, const NetworkMaker &maker, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_tokens(tokens)
    , m_budget(budget)
    , m_policy(std::move(policy))
    , m_clock(clock)
    , m_network(maker)
{
}

Transport::~Transport()
{
    std::vector<JobPtr> all = std::move(m_running);
    all.insert(all.end(), m_resting.begin(), m_resting.end());
    for (const auto &lane : m_waiting)
        all.insert(all.end(), lane.begin(), lane.end());
    m_resting.clear();
    for (const JobPtr &job : all) {
        ApiError error = errorFor(job->request, Kind::Cancelled);
        error.outcomeUnknown = job->request.isWrite && job->exchange;
        delete std::exchange(job->exchange, nullptr);
        job->isOver = true;
        job->turn.reset();
        if (job->reply)
            job->reply->finish(Failure(error));
    }
}

ApiReply<HttpAnswer> *Transport::send(const ApiRequest &request, Lane lane)
{
    if (!request.refusal.isEmpty()) {
        ApiError error = errorFor(request, Kind::BadRequest);
        error.detail = request.refusal;
        return ApiReply<HttpAnswer>::failed(error);
    }
    if (!isSafeForTokens(m_settings.baseUrl))
        return ApiReply<HttpAnswer>::failed(errorFor(request, Kind::InsecureAddress));

    auto *reply = new ApiReply<HttpAnswer>;
    auto job = std::make_shared<Job>();
    job->request = request;
    job->lane = lane;
    job->reply = reply;
    reply->onAbandoned([self = QPointer(this), weak = std::weak_ptr(job)] {
        if (const JobPtr abandoned = weak.lock(); self && abandoned)
            self->forget(abandoned);
    });
    m_waiting[at(lane)].push_back(job);
    pump();
    return reply;
}

/// Each lane leaves room for those before it, so that a person always finds a free connection soon.
bool Transport::hasRoom(Lane lane) const
{
    const auto total = inFlight();
    const int most = m_settings.maxInFlight;
    switch (lane) {
    case Lane::Interactive:
        return total < most;
    case Lane::Write:
        return total < std::max(most - 1, 1);
    case Lane::Background:
        break;
    }
    const auto background = std::count_if(m_running.begin(), m_running.end(),
        [](const JobPtr &job) { return job->lane == Lane::Background; });
    return total < std::max(most - 2, 1) && background < std::max(most / 2, 1);
}

void Transport::pump()
{
    for (const Lane lane : lanes) {
        auto &waiting = m_waiting[at(lane)];
        while (!waiting.empty() && hasRoom(lane)) {
            if (const milliseconds wait = m_budget.waitFor(lane); wait > 0ms) {
                wakeAt(m_clock.monotonic() + wait);
                break;
            }
            const JobPtr job = waiting.front();
            waiting.pop_front();
            start(job);
        }
    }
}

void Transport::start(const JobPtr &job)
{
    m_budget.take(job->lane);
    job->takenAt = m_clock.monotonic();
    m_running.push_back(job);
    Q_EMIT budgetMoved();
    if (const auto authorization = m_tokens.ready()) {
        transmit(job, *authorization);
        return;
    }
    job->turn = std::make_unique<QObject>();
    m_tokens.fetch()->then(
        job->turn.get(), [this, job](Result<Authorization, ApiError> authorization) {
            if (authorization) {
                transmit(job, *authorization);
                return;
            }
            ApiError error = authorization.error();
            error.operation = job->request.operation;
            Q_EMIT tryFailed(error);
            finish(job, Failure(error));
        });
}

void Transport::transmit(const JobPtr &job, const Authorization &authorization)
{
    const milliseconds now = m_clock.monotonic();
    const TransportExchange::Limits limits{m_settings.maxBodyBytes, now + m_settings.connectTimeout,
        now + m_settings.timeouts[at(job->lane)]};
    const auto sent = m_network.send(m_settings.baseUrl, job->request, authorization, job->lane);
    job->used = authorization;
    job->sentAt = now;
    job->exchange = new TransportExchange(sent.reply, sent.body, limits, this);
    connect(job->exchange, &TransportExchange::finished, this,
        [this, job](const ExchangeOutcome &outcome) { settle(job, outcome); });
    wakeAt(job->exchange->nextDeadline());
}

void Transport::settle(const JobPtr &job, const ExchangeOutcome &outcome)
{
    if (job->isOver)
        return;
    leave(job);
    const milliseconds took = m_clock.monotonic() - job->sentAt;
    qCDebug(lcHttp).noquote() << job->request.operation << outcome.status << took.count() << "ms"
                              << outcome.requestId;
    auto error = foldError(outcome, m_clock.nowUtc());
    if (outcome.status != 429 && outcome.status != 0 && job->sentAt >= m_lastThrottle)
        m_throttlesInARow = 0;
    if (!error) {
        finish(job, HttpAnswer{outcome.status, outcome.body, outcome.requestId});
        return;
    }
    error->operation = job->request.operation;
    if (error->kind == Kind::Unauthorized) {
        const auto unexplained = offsetOf(outcome.date);
        // 401 is a refusal, so a write is safe to repeat as well; but once only.
        if (m_tokens.refused(job->used, outcome.date)
            && !std::exchange(job->triedOtherToken, true)) {
            repeat(job, 0ms);
            return;
        }
        // A clock that is corrected for explains nothing: then the key is refused.
        if (m_tokens.clockSkew() != 0s && std::chrono::abs(unexplained) >= skewWorthBlaming) {
            error->clockSkew = m_tokens.clockSkew();
            error->kind = Kind::ClockSkewed;
        }
    }
    judge(job, std::move(*error), outcome.maybeSent);
}

/// What the correction in use leaves of the difference between the clocks; 0 when nothing tells.
std::chrono::seconds Transport::offsetOf(const QDateTime &serverTime) const
{
    if (!serverTime.isValid())
        return 0s;
    return std::chrono::seconds(m_clock.nowUtc().secsTo(serverTime)) - m_tokens.clockSkew();
}

void Transport::judge(const JobPtr &job, ApiError error, bool maybeSent)
{
    Q_EMIT tryFailed(error);
    if (error.kind == Kind::RateLimited) {
        ++job->throttles;
        pauseAll(error, job->sentAt);
    } else {
        ++job->failures;
    }
    if (error.kind == Kind::Offline && !maybeSent) {
        m_budget.giveBack(job->lane, job->takenAt);
        Q_EMIT budgetMoved();
    }
    const auto verdict = m_policy.judge({job->request.isWrite, job->lane, job->failures,
        job->throttles, error.kind, error.status, error.retryAfter, maybeSent});
    if (verdict.action == RetryPolicy::Verdict::Action::Retry) {
        repeat(job, verdict.delay);
        return;
    }
    error.outcomeUnknown = verdict.action == RetryPolicy::Verdict::Action::OutcomeUnknown;
    finish(job, Failure(std::move(error)));
}

void Transport::pauseAll(const ApiError &error, milliseconds sentAt)
{
    // Requests that were on their way together are refused together; that is one refusal, not six.
    if (m_throttlesInARow == 0 || sentAt >= m_lastThrottle) {
        ++m_throttlesInARow;
        m_lastThrottle = m_clock.monotonic();
        m_budget.refused();
        m_budget.pauseFor(m_policy.pauseAfter(m_throttlesInARow, error.retryAfter));
    }
    Q_EMIT budgetMoved();
}

void Transport::repeat(const JobPtr &job, milliseconds delay)
{
    const auto goOn = [this, job] {
        std::erase(m_resting, job);
        m_waiting[at(job->lane)].push_front(job);
        pump();
    };
    if (delay <= 0ms) {
        goOn();
        return;
    }
    m_resting.push_back(job);
    job->turn = std::make_unique<QObject>();
    m_clock.after(delay, job->turn.get(), goOn);
    pump();
}

void Transport::finish(const JobPtr &job, Result<HttpAnswer, ApiError> outcome)
{
    if (job->isOver)
        return;
    job->isOver = true;
    leave(job);
    if (job->reply)
        job->reply->finish(std::move(outcome));
    pump();
}

/// The job is no longer on its way.
void Transport::leave(const JobPtr &job)
{
    std::erase(m_running, job);
    if (TransportExchange *exchange = std::exchange(job->exchange, nullptr)) {
        exchange->stop();
        exchange->deleteLater();
    }
}

void Transport::forget(const JobPtr &job)
{
    job->isOver = true;
    leave(job);
    std::erase(m_resting, job);
    std::erase(m_waiting[at(job->lane)], job);
    job->turn.reset();
    pump();
}

/// One timer for all deadlines: a timer for each request would outlive it by a minute.
void Transport::wakeAt(milliseconds time)
{
    const milliseconds now = m_clock.monotonic();
    if (m_wakeAt > now && m_wakeAt <= time)
        return;
    m_wakeAt = std::max(time, now + 1ms);
    m_clock.after(m_wakeAt - now, this, [this, due = m_wakeAt] {
        if (due == m_wakeAt)
            wake();
    });
}

void Transport::wake()
{
    m_wakeAt = 0ms;
    const milliseconds now = m_clock.monotonic();
    for (const JobPtr &job : std::vector<JobPtr>(m_running)) {
        if (job->exchange)
            job->exchange->checkTime(now);
    }
    for (const JobPtr &job : m_running) {
        if (job->exchange)
            wakeAt(job->exchange->nextDeadline());
    }
    pump();
}

} // namespace rolodesk
