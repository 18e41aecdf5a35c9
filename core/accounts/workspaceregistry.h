#pragma once

#include "core/accounts/workspaceprofile.h"
#include "core/util/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rolodesk {

/// Why the list of workspaces could not be read or written.
struct RegistryError {
    enum class Kind {
        CannotRead,
        Damaged, ///< Not what we wrote; it was set aside as `detail` and nothing was lost.
        NewerVersion, ///< Written by a newer Rolodesk; nothing was touched and nothing is written.
        CannotWrite,
    };
    Kind kind = Kind::CannotRead;
    QString path;
    QString detail;

    friend bool operator==(const RegistryError &, const RegistryError &) = default;
};

/// The workspaces of this person: one small JSON file (0600), written as a whole and atomically,
/// read again before each change, so that two programs do not undo each other's. Never a secret.
/// Reading and writing take about a millisecond, on the calling thread.
class WorkspaceRegistry final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceRegistry)

public:
    /// The file need not exist. Its folder is made (0700) with the first change.
    explicit WorkspaceRegistry(QString path, QObject *parent = nullptr);

    /// Reads the file. A damaged one is set aside, and the list is empty.
    [[nodiscard]] Result<void, RegistryError> load();

    /// In the order in which they were connected.
    [[nodiscard]] const QList<WorkspaceProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<WorkspaceProfile> profile(const QString &id) const;
    /// By name (any case) or by id; none when no or more than one workspace has the name.
    [[nodiscard]] std::optional<WorkspaceProfile> find(const QString &nameOrId) const;
    /// The one that was open last; empty when there was none or it is gone.
    [[nodiscard]] QString lastOpened() const;

    /// Adds the profile, or replaces the one with its id.
    [[nodiscard]] Result<void, RegistryError> put(const WorkspaceProfile &profile);
    [[nodiscard]] Result<void, RegistryError> remove(const QString &id);
    [[nodiscard]] Result<void, RegistryError> setLastOpened(const QString &id);

Q_SIGNALS:
    /// After each change of the list.
    void changed();

private:
    /// Reads the file, lets `edit` change what was read, and writes it.
    [[nodiscard]] Result<void, RegistryError> change(const std::function<void()> &edit);
    [[nodiscard]] Result<void, RegistryError> write();

    QString m_path;
    QList<WorkspaceProfile> m_profiles;
    QString m_lastOpened;
};

} // namespace rolodesk
