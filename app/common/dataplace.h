#pragma once

#include <QString>

class QUrl;

namespace rolodesk {

struct WorkspaceProfile;

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
    /// The list of the workspaces somebody connected.
    [[nodiscard]] QString workspacesFile() const;
    /// The local copy of a connection that is not remembered, by the key of its workspace.
    [[nodiscard]] QString storeFile(const QString &workspaceKey) const;
    /// Everything kept for a workspace that is remembered, and for nobody else.
    [[nodiscard]] QString folderOf(const QString &profileId) const;
    /// Its local copy. Another address of the service is another file: one account's contacts never
    /// mix with another's.
    [[nodiscard]] QString storeFile(const WorkspaceProfile &profile) const;
    /// The saved views of a workspace, by its local copy's file: they stand beside it, and outlive
    /// it.
    [[nodiscard]] static QString viewsFileBeside(const QString &storeFile);
};

/// The sample workspace keeps its local copy although its address and its credentials are new with
/// every start.
[[nodiscard]] QString sampleWorkspaceKey();

/// Names whose data a local copy holds: a hash of the service's address and the id of the
/// credentials. The address counts as the service sees it (case of the host, default port and a
/// trailing slash make no difference).
[[nodiscard]] QString workspaceKeyFor(const QUrl &service, const QString &credentialsId);
/// The same for a workspace that is remembered: it stays what it is when its API Secret is renewed.
[[nodiscard]] QString workspaceKeyFor(const WorkspaceProfile &profile);

} // namespace rolodesk
