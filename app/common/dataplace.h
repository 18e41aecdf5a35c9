#pragma once

#include <QString>

class QUrl;

namespace rolodesk {

/// Where the files of a person lie. Everything stands under one folder; each workspace has a folder
/// and a SQLite file of its own.
struct DataPlace {
    QString root; ///< Absolute.

    /// The folder the desktop gives programs for their data; `given` overrides it.
    [[nodiscard]] static DataPlace find(const QString &given);

    /// Settings of the window (`--data-dir` keeps them away from the person's own).
    [[nodiscard]] QString settingsFolder() const;
    /// Service and local copy of the sample workspace.
    [[nodiscard]] QString sampleFolder() const;
    /// The local copy of the workspace with this key.
    [[nodiscard]] QString storeFile(const QString &workspaceKey) const;
};

/// The sample workspace keeps its local copy although its address and its credentials are new with
/// every start.
[[nodiscard]] QString sampleWorkspaceKey();

/// Names whose data a local copy holds: a hash of the service's address and the id of the
/// credentials. The address counts as the service sees it (case of the host, default port and a
/// trailing slash make no difference).
[[nodiscard]] QString workspaceKeyFor(const QUrl &service, const QString &credentialsId);

} // namespace rolodesk
