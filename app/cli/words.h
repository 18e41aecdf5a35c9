#pragma once

#include "core/api/apierror.h"
#include "core/contacts/contact.h"
#include "core/contacts/phonenumber.h"
#include "core/store/storeerror.h"
#include "core/sync/syncengine.h"

#include <QJsonObject>

namespace rolodesk::cli {

// What happened, in English sentences for the console and as JSON for scripts, and the exit status
// it means. Pure.

[[nodiscard]] QString sentenceOf(const ApiError &error);
[[nodiscard]] QJsonObject jsonOf(const ApiError &error);
[[nodiscard]] int exitCodeOf(const ApiError &error);

[[nodiscard]] QString sentenceOf(const StoreError &error);
[[nodiscard]] QJsonObject jsonOf(const StoreError &error);
[[nodiscard]] int exitCodeOf(const StoreError &error);

/// Why a walk ended without the certainty that everything is here; empty for None.
[[nodiscard]] QString sentenceOf(SyncStatus::Reason reason);
[[nodiscard]] QString nameOf(SyncStatus::Reason reason);

/// Why a number cannot be looked up.
[[nodiscard]] QString sentenceOf(PhoneNumber::Problem problem);

/// "opted out", "subscribed" or "unknown".
[[nodiscard]] QString optOutWord(const std::optional<bool> &optedOut);
/// Text for one cell of tab-separated output: no tabs, no line ends.
[[nodiscard]] QString cell(const QString &text);

} // namespace rolodesk::cli
