#pragma once

#include "core/accounts/workspaceprofile.h"

#include <QByteArray>
#include <QList>

namespace rolodesk {

/// What the file of the workspaces holds. A plain value.
struct WorkspaceList {
    QList<WorkspaceProfile> profiles; ///< In the order in which they were connected.
    QString lastOpened; ///< Id of the one that was open last; it may be gone.

    friend bool operator==(const WorkspaceList &, const WorkspaceList &) = default;
};

/// What was read of it.
struct ReadWorkspaceList {
    enum class State {
        Sound,
        Damaged, ///< `list` is what could be read.
        Newer, ///< Of a newer version; `list` is empty.
    };
    State state = State::Sound;
    WorkspaceList list;
};

/// Both pure. What is written is read back the same.
[[nodiscard]] ReadWorkspaceList readWorkspaceList(const QByteArray &json);
[[nodiscard]] QByteArray jsonOf(const WorkspaceList &list);

} // namespace rolodesk
