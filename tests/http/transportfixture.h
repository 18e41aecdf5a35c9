#pragma once

#include "core/http/httpcontactsapi.h"
#include "core/http/jwttokensource.h"
#include "core/http/transport.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

#include <optional>

namespace rolodesk::test {

inline Credentials someCredentials()
{
    return {QStringLiteral("id-7f3c"), Secret("k3y-of-the-test")};
}

/// The parts of a service against `url`, as HttpService ties them together, with nothing random.
struct TransportFixture {
    explicit TransportFixture(const QUrl &url, Clock &time, int perMinute = 0,
        Transport::Settings settings = {}, const NetworkMaker &maker = {})
        : tokens(someCredentials(), time)
        , budget(time, perMinute)
        , transport(withUrl(std::move(settings), url), tokens, budget,
              RetryPolicy([] { return 0.0; }), time, maker)
        , api(transport)
    {
    }

    /// For Outcome::wait: lets the waits between two tries pass at once, and no time for requests
    /// that are on their way.
    [[nodiscard]] std::function<void()> hurry(FakeClock &time)
    {
        return [this, &time] {
            for (int i = 0; i < 10 && transport.inFlight() == 0 && time.pending() > 0; ++i)
                time.advance(time.untilNext());
        };
    }

    static Transport::Settings withUrl(Transport::Settings settings, const QUrl &url)
    {
        settings.baseUrl = url;
        return settings;
    }

    JwtTokenSource tokens;
    RequestBudget budget;
    Transport transport;
    HttpContactsApi api;
};

/// Waits for the outcome of a reply; what `reply->then` gives to a test.
template <typename T>
class Outcome {
public:
    explicit Outcome(Reply<T, ApiError> *reply)
    {
        reply->then(&m_context, [this](Result<T, ApiError> outcome) {
            ++m_times;
            m_outcome = std::move(outcome);
        });
    }

    [[nodiscard]] bool isThere() const { return m_outcome.has_value(); }
    /// Spins until it is there; `meanwhile` runs on every turn, for example to move a fake clock.
    [[nodiscard]] bool wait(const std::function<void()> &meanwhile = {})
    {
        QEventLoop loop;
        QDeadlineTimer deadline(std::chrono::seconds(5));
        QTimer tick; // ends a wait for events that never come
        tick.start(50);
        while (!isThere() && !deadline.hasExpired()) {
            if (meanwhile)
                meanwhile();
            loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
        return isThere();
    }
    [[nodiscard]] int times() const { return m_times; }
    [[nodiscard]] const Result<T, ApiError> &get() const { return *m_outcome; }
    [[nodiscard]] ApiError error() const
    {
        return m_outcome && !*m_outcome ? m_outcome->error() : ApiError{};
    }

private:
    QObject m_context;
    std::optional<Result<T, ApiError>> m_outcome;
    int m_times = 0;
};

} // namespace rolodesk::test
