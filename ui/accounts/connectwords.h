#pragma once

#include "ui/common/errortext.h"

namespace rolodesk {

// What the connect form says of its own steps.

[[nodiscard]] ErrorText checkPassed(const QString &team);
[[nodiscard]] ErrorText notChecked();
[[nodiscard]] ErrorText checking();
/// `keychain`: its name where the key goes to one.
[[nodiscard]] ErrorText saving(const QString &keychain);
[[nodiscard]] ErrorText savingStopped();
/// A key of the team `told` was entered for a workspace of the team `expected`; each may be empty.
[[nodiscard]] ErrorText keyOfOtherTeam(
    const QString &workspace, const QString &expected, const QString &told);

} // namespace rolodesk
