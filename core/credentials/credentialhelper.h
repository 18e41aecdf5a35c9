#pragma once

#include "core/async/reply.h"
#include "core/credentials/secret.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace rolodesk {

class Clock;

/// A program that hands out tokens, so that the API Secret need not be on this computer. Run
/// directly, never by a shell.
struct HelperCommand {
    QString program; ///< Absolute path.
    QStringList arguments; ///< Visible to everybody on this computer: never a secret.

    [[nodiscard]] bool isEmpty() const { return program.isEmpty(); }
    friend bool operator==(const HelperCommand &, const HelperCommand &) = default;
};

/// What the program printed: `{"version":1,"token":"…","expires_at":"RFC 3339"}`.
struct HelperToken {
    Secret token; ///< Without "Bearer ".
    QDateTime expiresAt; ///< UTC.
};

/// Why the program gave no token. Nothing of what it printed is kept.
struct HelperError {
    enum class Kind {
        CannotStart, ///< Not there, not a program, no permission.
        TimedOut, ///< It was ended after `CredentialHelper::timeLimit`.
        Crashed,
        ExitCode, ///< It ended with `exitCode`, which is not 0.
        TooMuchOutput,
        NotJson, ///< What it printed is not one JSON object.
        WrongVersion, ///< `version` is not 1.
        NoToken, ///< `token` is missing, empty or cannot be a header value.
        NoExpiry, ///< `expires_at` is missing or no time.
        Expired, ///< `expires_at` has passed already.
    };
    Kind kind = Kind::CannotStart;
    int exitCode = 0;

    friend bool operator==(const HelperError &, const HelperError &) = default;
};

/// The kind's name for a log or for `--json` output, for example "timed_out".
[[nodiscard]] QString nameOf(HelperError::Kind kind);

/// Reads what a helper printed. Pure.
[[nodiscard]] Result<HelperToken, HelperError> readHelperOutput(
    QByteArrayView output, const QDateTime &nowUtc);

/// Runs a helper program. Its standard input is empty, its standard error goes nowhere (it may hold
/// secrets), its environment is ours without what is Rolodesk's own. The program and whatever it
/// started are ended when the reply dies or the time is up.
class CredentialHelper final {
public:
    static constexpr std::chrono::seconds timeLimit{30};
    static constexpr qint64 mostOutput = 64 * 1024; ///< Bytes.

    [[nodiscard]] static Reply<HelperToken, HelperError> *run(
        const HelperCommand &command, Clock &clock);
};

} // namespace rolodesk
