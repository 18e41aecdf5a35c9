#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace rolodesk {

/// Why a request to the service brought no answer we can use. Folded once, in `core/http`; everybody else branches on `kind`.
struct ApiError {
    enum class Kind {
        Offline, ///< No route, no name, connection refused: the request never reached a server.
        TimedOut, ///< No answer in time.
        ConnectionLost, ///< The connection broke before the answer was complete.
        TlsFailed, ///< Certificate or handshake; never ignored.
        InsecureAddress, ///< http to a host that is not loopback: refused before anything was sent.
        Unauthorized, ///< 401: missing, wrong or expired credentials.
        ClockSkewed, ///< 401 while the clock is off by `clockSkew` and no correction held.
        Forbidden, ///< 403
        NotFound, ///< 404
        BadRequest, ///< 400, 409, 413, 422 and every other 4xx
        RateLimited, ///< 429 that outlasted the retries
        ServerFailed, ///< 5xx
        BadReply, ///< 2xx whose body cannot be read; `place` says where
        NotThisService, ///< HTML of a portal or proxy, or a redirect: somebody else answered
        TooLarge, ///< The answer is larger than we accept
        NoCredentials, ///< There is nothing to sign with; `credential` says why, as far as known.
        Guarded, ///< Forbidden by a switch of this workspace; nothing was sent. `guard` names it.
        OtherTeam, ///< The key belongs to another team than the workspace; `message` names it. Nothing
                   ///< of its answers is used, and nothing is written to it.
        Cancelled,
    };

    Kind kind = Kind::BadReply;
    QString operation; ///< operationId of `openapi.yaml`, for example "pageContactsV1".
    QString message; ///< What the service said, cut to a sentence; empty when it said nothing.
    QString place; ///< BadReply: path inside the JSON.
    QString requestId; ///< `X-Request-Id`, to quote to support; empty when there was no answer.
    int status = 0; ///< HTTP status, 0 when there was no answer.
    /// A write was sent and nobody knows whether it was carried out: settle by reading, never by sending again.
    bool outcomeUnknown = false;
    std::optional<std::chrono::milliseconds> retryAfter; ///< Asked for by the service.
    std::chrono::seconds clockSkew {0}; ///< Service time minus local time, when it was measured.
    QString guard; ///< Guarded: the act (`nameOf(Act)`).
    bool guardIsLocked = false; ///< Guarded: the switches ask for a pass phrase.
    /// NoCredentials: what the keychain (`nameOf(CredentialError::Kind)`) or the helper program
    /// (`nameOf(HelperError::Kind)` with "helper_" before it) said; empty when there just is no key.
    QString credential;
    QString detail; ///< For the log: technical, without secrets and contact data.

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The kind's name for a log or for `--json` output, for example "rate_limited".
[[nodiscard]] QString nameOf(ApiError::Kind kind);

/// True when the same request may well succeed later without anybody changing anything.
[[nodiscard]] bool isPassing(ApiError::Kind kind);

} // namespace rolodesk
