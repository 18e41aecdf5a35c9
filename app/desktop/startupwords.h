#pragma once

#include "app/common/sampleworkspace.h"
#include "ui/common/errortext.h"

namespace rolodesk::desktop {

// The only place that words what can go wrong before a workspace is on screen, as far as ui does
// not know of it.

[[nodiscard]] ErrorText describe(const SampleWorkspace::Failure &failure);
/// "Start over" could not delete what was there.
[[nodiscard]] ErrorText sampleNotForgotten(const QString &folder);
/// A local copy, or a part of it, is still there.
[[nodiscard]] ErrorText copyNotDeleted(const StoreError &error);
/// While it starts.
[[nodiscard]] QString sampleIsStarting();
/// What the sample workspace is called in the title bar.
[[nodiscard]] QString sampleWorkspaceName();

} // namespace rolodesk::desktop
