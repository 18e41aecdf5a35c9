#pragma once

#include <QStringList>

namespace rolodesk::desktop {

/// From now on the last 500 lines of the log are kept in memory, for a support bundle; they go
/// where they went before, too. Once, before there is a second thread.
void keepLogLines();
/// These, the last one last: "2026-01-31 10:00:00 [rolodesk.sync] …", UTC. From any thread.
[[nodiscard]] QStringList lastLogLines();

} // namespace rolodesk::desktop
