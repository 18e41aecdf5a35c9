#pragma once

#include "core/http/tokensource.h"

#include <QList>
#include <QPointer>

namespace rolodesk {

/// The replies of everybody who waits for the same authorization: it is got once, and handed to all
/// who are still there.
class AuthorizationWaiters final {
public:
    using Outcome = Result<Authorization, ApiError>;

    /// A reply for one more. `isFirst()` is true before the first: the work has to be begun.
    [[nodiscard]] Reply<Authorization, ApiError> *add()
    {
        auto *reply = new Reply<Authorization, ApiError>;
        m_replies.append(reply);
        return reply;
    }
    [[nodiscard]] bool isFirst() const { return m_replies.isEmpty(); }

    void finishAll(const Outcome &outcome)
    {
        // A handler may ask again.
        const auto replies = std::exchange(m_replies, {});
        for (const auto &reply : replies) {
            if (reply)
                reply->finish(outcome);
        }
    }

private:
    QList<QPointer<Reply<Authorization, ApiError>>> m_replies;
};

} // namespace rolodesk
