#include "core/http/transportwatch.h"

#include "core/http/requestbudget.h"
#include "core/http/tokensource.h"
#include "core/http/transport.h"
#include "core/util/clock.h"

using namespace std::chrono_literals;

namespace rolodesk {

TransportWatch::TransportWatch(
    RequestBudget &budget, TokenSource &tokens, Transport &transport, Clock &clock, QObject *parent)
    : ServiceWatch(parent)
    , m_budget(budget)
    , m_tokens(tokens)
    , m_clock(clock)
{
    connect(&transport, &Transport::budgetMoved, this, &TransportWatch::tellSoon);
    connect(&transport, &Transport::tryFailed, this, &ServiceWatch::requestFailed);
    connect(&tokens, &TokenSource::clockSkewFound, this, &ServiceWatch::clockSkewFound);
}

ServiceWatch::Budget TransportWatch::budget() const
{
    return {m_budget.perMinute(), m_budget.leftThisMinute(), m_budget.pausedFor(),
        m_budget.backgroundShare()};
}

std::chrono::seconds TransportWatch::clockSkew() const
{
    return m_tokens.clockSkew();
}

void TransportWatch::tellSoon()
{
    if (std::exchange(m_isTelling, true))
        return;
    m_clock.after(250ms, this, [this] { tell(); });
}

void TransportWatch::tell()
{
    m_isTelling = false;
    Q_EMIT budgetChanged();
    // The end of a pause is news too, and nothing else moves then.
    if (const auto paused = m_budget.pausedFor(); paused > 0ms) {
        m_isTelling = true;
        m_clock.after(std::min<std::chrono::milliseconds>(paused, 1s), this, [this] { tell(); });
    }
}

} // namespace rolodesk
