#pragma once

#include "core/util/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace rolodesk {

/// What all replies share, so that code can hold one without knowing its type.
class ReplyBase : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyBase)

public:
    ~ReplyBase() override;

    /// Called when the reply dies before it was finished: closing a dialog destroys its replies, and the work behind them
    /// stops. Set by the producer.
    void onAbandoned(std::function<void()> stop);

    /// True once `finish()` was called.
    [[nodiscard]] bool isFinished() const { return m_finished; }

protected:
    explicit ReplyBase();
    void markFinished();

private:
    std::function<void()> m_stop;
    bool m_finished = false;
};

/// An answer that comes later: exactly one `Result<T, E>`, delivered from the event loop.
///
/// Consumer: `reply->then(context, handler)`. The handler runs exactly once. The context becomes the owner: when it dies first, the
/// reply dies with it, the handler is never called and the work is stopped. Deleting the reply does the same.
///
/// Producer: `new Reply`, keep a `QPointer` to it (it may be gone at any time), call `finish()` exactly once on every path.
/// A reply that nobody ever asked `then` of deletes itself after it was finished.
///
/// Lives on one thread. Every operation is O(1).
template<typename T, typename E>
class Reply final : public ReplyBase {
public:
    using Value = T;
    using Error = E;
    using Outcome = Result<T, E>;

    Reply() = default;

    /// A reply that is answered on the next turn of the event loop.
    [[nodiscard]] static Reply *ready(Outcome outcome)
    {
        auto *reply = new Reply;
        reply->finish(std::move(outcome));
        return reply;
    }

    /// A reply that fails on the next turn of the event loop.
    [[nodiscard]] static Reply *failed(E error) { return ready(Failure<E>(std::move(error))); }

    /// Sets who is called with the outcome. To be called at most once.
    template<typename Handler>
    void then(QObject *context, Handler handler)
    {
        static_assert(std::is_invocable_v<Handler, Outcome>, "the handler takes a Result<T, E>");
        Q_ASSERT(context && !m_handler);
        setParent(context);
        m_handler = std::move(handler);
        if (m_outcome)
            deliverSoon();
    }

    /// Hands in the outcome. Later calls are ignored, so that a time-out and a late answer cannot both count.
    void finish(Outcome outcome)
    {
        if (isFinished())
            return;
        markFinished();
        m_outcome = std::move(outcome);
        deliverSoon();
    }

private:
    void deliverSoon()
    {
        QTimer::singleShot(0, this, [this] { deliver(); });
    }

    void deliver()
    {
        if (!m_handler) {
            // `then` usually follows in the same turn; a reply that nobody waits for has to go by itself.
            if (!parent())
                deleteLater();
            return;
        }
        auto handler = std::exchange(m_handler, nullptr);
        const QPointer<Reply> self(this);
        handler(std::move(*m_outcome));
        if (self)
            self->deleteLater();
    }

    std::optional<Outcome> m_outcome;
    std::function<void(Outcome)> m_handler;
};

/// A reply whose value is made from another reply's value; errors pass through. The new reply owns the old one.
template<typename U, typename T, typename E, typename Transform>
[[nodiscard]] Reply<U, E> *mapReply(Reply<T, E> *inner, Transform transform)
{
    auto *outer = new Reply<U, E>;
    inner->then(outer, [outer, transform = std::move(transform)](Result<T, E> outcome) {
        if (outcome)
            outer->finish(transform(std::move(*outcome)));
        else
            outer->finish(Failure<E>(std::move(outcome.error())));
    });
    return outer;
}

} // namespace rolodesk
