#pragma once

#include "core/http/exchangeoutcome.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace rolodesk {

class OneWayBody;

/// One request on the network: collects the answer, ends it when it takes too long or grows too
/// large, and tells once what came of it. Destroying it aborts the request.
class TransportExchange final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportExchange)

public:
    struct Limits {
        qsizetype bodyBytes = 0;
        std::chrono::milliseconds connectBy{
            0}; ///< On the monotonic clock: until when the request has to be on its way.
        std::chrono::milliseconds finishBy{0}; ///< Until when the answer has to be complete.
    };

    /// Ends `reply` and deletes it in time, and with it `body`, which may be null; the reply stays
    /// a child of its access manager.
    TransportExchange(
        QNetworkReply *reply, OneWayBody *body, const Limits &limits, QObject *parent = nullptr);
    ~TransportExchange() override;

    /// Aborts the request; `finished` is not emitted any more.
    void stop();
    /// Ends the exchange when its time is over. `now` is on the monotonic clock.
    void checkTime(std::chrono::milliseconds now);
    /// When `checkTime` is worth calling next.
    [[nodiscard]] std::chrono::milliseconds nextDeadline() const;

Q_SIGNALS:
    /// Once, never from within the constructor or `checkTime` of a finished exchange.
    void finished(const rolodesk::ExchangeOutcome &outcome);

private:
    void collect();
    void checkHead();
    void complete();
    void cutOff(ExchangeOutcome::Cut cut);
    [[nodiscard]] bool maybeSent() const;
    /// The service closed the connection before everything it announced was here; Qt reports that
    /// as success.
    [[nodiscard]] bool isIncomplete() const;

    QPointer<QNetworkReply> m_reply;
    QPointer<OneWayBody> m_body;
    Limits m_limits;
    ExchangeOutcome m_outcome;
    bool m_requestSent = false;
    bool m_done = false;
};

} // namespace rolodesk
