#pragma once

#include "core/accounts/act.h"

#include <QString>

namespace rolodesk {

/// The title of an act's switch, as in the settings of a workspace: "May import files".
[[nodiscard]] QString switchTitleOf(Act act);
/// What the switch covers, in a sentence.
[[nodiscard]] QString switchSentenceOf(Act act);
/// Why something that is not allowed is not, naming the switch, in a sentence.
[[nodiscard]] QString forbiddenBy(Act act);

} // namespace rolodesk
