#pragma once

#include "core/api/apierror.h"
#include "core/async/reply.h"
#include "core/credentials/secret.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace rolodesk {

/// What goes into the `Authorization` header, and which of the source's values it is.
struct Authorization {
    Secret value; ///< The whole header value, for example "Bearer …".
    quint64 generation = 0; ///< Grows with every new value of one source.
};

/// Where the transport gets its authorization from (port). One for each set of credentials.
class TokenSource : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSource)

public:
    explicit TokenSource(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// The value to use now, when it is at hand; none when it has to be fetched. Cheap: called
    /// before every request.
    [[nodiscard]] virtual std::optional<Authorization> ready() = 0;

    /// Gets a value that is not at hand. Called when `ready()` gave none. Fails with NoCredentials
    /// or whatever kept it away.
    [[nodiscard]] virtual Reply<Authorization, ApiError> *fetch() = 0;

    /// The service answered 401 to `used`; `serverTime` is its `Date` header, invalid when there
    /// was none. True when a different value can be had now and the request deserves one more try.
    [[nodiscard]] virtual bool refused(const Authorization &used, const QDateTime &serverTime) = 0;

    /// Service time minus local time in use; 0 while the clock was never found wrong.
    [[nodiscard]] virtual std::chrono::seconds clockSkew() const { return std::chrono::seconds(0); }

Q_SIGNALS:
    /// A clock that is wrong by half a minute or more was found, and is corrected for from now on.
    /// Smaller differences are corrected without a word.
    void clockSkewFound(std::chrono::seconds skew);
};

} // namespace rolodesk
