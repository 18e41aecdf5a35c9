#pragma once

#include <QList>
#include <QString>

namespace rolodesk {

struct WorkspaceProfile;

/// The colours a workspace can have, told apart by eyes of every kind as well as may be.
struct WorkspaceColor {
    QString code; ///< "#rrggbb".
    QString name;
};
[[nodiscard]] QList<WorkspaceColor> workspaceColors();
/// One that no workspace has yet, as long as there is one.
[[nodiscard]] QString freeColor(const QList<WorkspaceProfile> &taken);

} // namespace rolodesk
