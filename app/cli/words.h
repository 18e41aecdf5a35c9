#pragma once

#include "core/accounts/workspaceregistry.h"
#include "core/api/apierror.h"
#include "core/contacts/contact.h"
#include "core/contacts/phonenumber.h"
#include "core/lookup/listreader.h"
#include "core/store/storeerror.h"
#include "core/sync/syncengine.h"

#include <QDateTime>
#include <QJsonObject>

namespace rolodesk::cli {

// What happened, in English sentences for the console and as JSON for scripts, and the exit status
// it means. Pure.

[[nodiscard]] QString sentenceOf(const ApiError &error);
[[nodiscard]] QJsonObject jsonOf(const ApiError &error);
[[nodiscard]] int exitCodeOf(const ApiError &error);

/// For a look-up that fails because nobody knows whether the service can search for an e-mail.
[[nodiscard]] QString sentenceOfNoSearch();

[[nodiscard]] QString sentenceOf(const StoreError &error);
[[nodiscard]] QString nameOf(StoreError::Kind kind);
[[nodiscard]] QJsonObject jsonOf(const StoreError &error);
[[nodiscard]] int exitCodeOf(const StoreError &error);

[[nodiscard]] QString sentenceOf(const RegistryError &error);
[[nodiscard]] QString nameOf(RegistryError::Kind kind);
/// "keychain", "memory" or "helper".
[[nodiscard]] QString nameOf(KeySource source);

/// Why a walk ended without the certainty that everything is here; empty for None.
[[nodiscard]] QString sentenceOf(SyncStatus::Reason reason);
[[nodiscard]] QString nameOf(SyncStatus::Reason reason);

/// Why what was typed cannot be looked up, and what can; for a value that is neither a phone number
/// nor an e-mail address by QueryText. `defaultCountry` may be empty.
[[nodiscard]] QString whyNoQuery(const QString &value, const QString &defaultCountry);

/// The same for a piece of a list, by what was found in it.
[[nodiscard]] QString whyNoEntry(ListEntry::Problem problem);

/// A contact that a look-up found: a line of the output, and the same in JSON. `source` is where it
/// was found, "service" or "local copy".
[[nodiscard]] QString lineOfFound(const QString &value, const QString &verdict, ContactId id,
    const Contact &contact, const QString &source);
[[nodiscard]] QJsonObject jsonOfFound(ContactId id, const Contact &contact, const QString &source);

/// How old something is, in the largest unit that is whole: "3 days old". Less than a minute is
/// "less than a minute old", and so is the future.
[[nodiscard]] QString ageOf(const QDateTime &then, const QDateTime &now);

/// "opted out", "subscribed" or "unknown".
[[nodiscard]] QString optOutWord(const std::optional<bool> &optedOut);
/// Text for one cell of tab-separated output: no tabs, no line ends.
[[nodiscard]] QString cell(const QString &text);

} // namespace rolodesk::cli
