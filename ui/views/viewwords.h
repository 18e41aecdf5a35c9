#pragma once

#include "core/views/viewregistry.h"
#include "ui/common/errortext.h"

namespace rolodesk {

/// What is wrong with saved views, in words for the person in front of the screen.
[[nodiscard]] ErrorText describe(const ViewError &error);

} // namespace rolodesk
