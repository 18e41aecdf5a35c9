#pragma once

#include "core/api/apierror.h"
#include "core/store/storeerror.h"
#include "core/sync/syncengine.h"

namespace rolodesk {

/// A failure in words for the person in front of the screen.
struct ErrorText {
    QString title; ///< A few words.
    QString sentence; ///< What happened.
    QString advice; ///< What one can do about it.
    QString requestId; ///< To quote to support; empty when there is none.
    bool retryHelps = true; ///< A "Try again" makes sense.
    bool keyHelps = false; ///< Another API Secret would change the answer.
    bool unlockHelps = false; ///< Unlocking the keychain would.

    /// Sentence and advice as one text.
    [[nodiscard]] QString body() const;
};

/// Words that are said like a failure where trying again is no answer.
[[nodiscard]] ErrorText notice(const QString &title, const QString &sentence);

// The only place that words failures. Every kind has its own words.

[[nodiscard]] ErrorText describe(const ApiError &error);
[[nodiscard]] ErrorText describe(const StoreError &error);
/// For single contacts that cannot be read while the rest of the local copy can.
[[nodiscard]] ErrorText describeUnreadableContact();
/// Why a walk that ended may have left contacts out. Empty title for `None`.
[[nodiscard]] ErrorText describe(SyncStatus::Reason reason, const SyncStatus &status);
/// A clock that is wrong by `skew` (service time minus local time) and was corrected for.
[[nodiscard]] ErrorText describeClockSkew(std::chrono::seconds skew);

/// "10 minutes", whatever the sign.
[[nodiscard]] QString lengthInWords(std::chrono::seconds length);

} // namespace rolodesk
