#pragma once

#include "core/accounts/accountdesk.h"
#include "core/credentials/credentialhelper.h"
#include "ui/common/errortext.h"

namespace rolodesk {

// What can go wrong around an account, in words. Every kind has its own.

[[nodiscard]] ErrorText describe(const CredentialError &error);
[[nodiscard]] ErrorText describe(const HelperError &error);
[[nodiscard]] ErrorText describe(const RegistryError &error);
[[nodiscard]] ErrorText describe(const AccountError &error);
/// `name`: of the workspace.
[[nodiscard]] ErrorText describe(
    KeyTrouble trouble, const QString &name, const CredentialError &error);

/// `ApiError::credential` in words; none when it names nothing known.
[[nodiscard]] std::optional<ErrorText> describeCredential(const QString &name);

/// Why the check of an account that is being connected did not pass. Unlike `describe`, it speaks
/// about what was entered. `source` says what was tried.
[[nodiscard]] ErrorText describeCheck(const ApiError &error, KeySource source);

} // namespace rolodesk
