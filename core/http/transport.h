#pragma once

#include "core/http/apirequest.h"
#include "core/http/requestbudget.h"
#include "core/http/retrypolicy.h"
#include "core/http/tokensource.h"
#include "core/http/transportnetwork.h"

#include <QUrl>

#include <array>
#include <deque>
#include <vector>

namespace rolodesk {

class Clock;
class TransportExchange;
struct ExchangeOutcome;

/// Sends requests to the service: the only way from here to the network. Waiting requests stand in
/// three lanes; a free connection and the RequestBudget decide when the next one goes. Failures are
/// folded into ApiError here, once; the RetryPolicy decides what is tried again.
///
/// The token goes to the base address alone: over TLS, or to this machine; no redirect is followed.
/// Certificate errors are never ignored. Log lines (category `rolodesk.http`, debug) hold
/// operation, status, time and request id, nothing else.
class Transport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transport)

public:
    struct Settings {
        QUrl baseUrl; ///< As made by `readServiceAddress`.
        qsizetype maxBodyBytes = 32 * 1024 * 1024;
        std::chrono::milliseconds connectTimeout{10'000};
        /// From sending to the end of the answer, by lane.
        std::array<std::chrono::milliseconds, 3> timeouts{
            std::chrono::seconds(20), std::chrono::seconds(30), std::chrono::seconds(60)};
        int maxInFlight = 6;
    };

    /// All references have to outlive the transport.
    Transport(Settings settings, TokenSource &tokens, RequestBudget &budget, RetryPolicy policy,
        Clock &clock, const NetworkMaker &maker = {}, QObject *parent = nullptr);
    /// Requests that are still waiting or on their way end with Cancelled.
    ~Transport() override;

    /// Never blocks. Destroying the reply stops the request; a write may be carried out
    /// nevertheless. O(requests in flight).
    [[nodiscard]] ApiReply<HttpAnswer> *send(const ApiRequest &request, Lane lane);

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_running.size()); }

Q_SIGNALS:
    /// The budget was used or paused.
    void budgetMoved();
    /// A try failed; it may be made once more.
    void tryFailed(const rolodesk::ApiError &error);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void pump();
    [[nodiscard]] bool hasRoom(Lane lane) const;
    void start(const JobPtr &job);
    void transmit(const JobPtr &job, const Authorization &authorization);
    void settle(const JobPtr &job, const ExchangeOutcome &outcome);
    [[nodiscard]] std::chrono::seconds offsetOf(const QDateTime &serverTime) const;
    void judge(const JobPtr &job, ApiError error, bool maybeSent);
    /// Puts a job back at the head of its lane after `delay`.
    void repeat(const JobPtr &job, std::chrono::milliseconds delay);
    void pauseAll(const ApiError &error, std::chrono::milliseconds sentAt);
    void finish(const JobPtr &job, Result<HttpAnswer, ApiError> outcome);
    void leave(const JobPtr &job);
    void forget(const JobPtr &job);
    void wakeAt(std::chrono::milliseconds time);
    void wake();

    Settings m_settings;
    TokenSource &m_tokens;
    RequestBudget &m_budget;
    RetryPolicy m_policy;
    Clock &m_clock;
    TransportNetwork m_network;
    std::array<std::deque<JobPtr>, 3> m_waiting;
    std::vector<JobPtr> m_running; ///< At most `maxInFlight`.
    std::vector<JobPtr> m_resting; ///< Between two tries.
    int m_throttlesInARow = 0;
    std::chrono::milliseconds m_lastThrottle{0}; ///< When the last pause began.
    std::chrono::milliseconds m_wakeAt{0}; ///< When `wake` is due; 0 = not asked for.
};

} // namespace rolodesk
