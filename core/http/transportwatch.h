#pragma once

#include "core/api/servicewatch.h"

namespace rolodesk {

class Clock;
class RequestBudget;
class TokenSource;
class Transport;

/// ServiceWatch over the parts of a service. Tells of the budget at most four times a second, and
/// once more when a pause is over.
class TransportWatch final : public ServiceWatch {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportWatch)

public:
    /// All references have to outlive this.
    TransportWatch(RequestBudget &budget, TokenSource &tokens, Transport &transport, Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] Budget budget() const override;
    [[nodiscard]] std::chrono::seconds clockSkew() const override;

private:
    void tellSoon();
    void tell();

    RequestBudget &m_budget;
    TokenSource &m_tokens;
    Clock &m_clock;
    bool m_isTelling = false;
};

} // namespace rolodesk
