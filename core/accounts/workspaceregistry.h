#pragma once

#include "core/accounts/workspacelist.h"
#include "core/util/result.h"
#include "core/util/sharedfile.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rolodesk {

/// Why the list of workspaces could not be read or written. Whatever the kind, a change that was
/// asked for was not made.
struct RegistryError {
    enum class Kind {
        CannotRead,
        Damaged, ///< Not what we wrote; what could be read is here. The file as it was is kept as
                 ///< `detail`; empty when it was left where it is.
        NewerVersion, ///< Written by a newer Rolodesk; nothing was touched and nothing is written.
        CannotWrite,
        Busy, ///< Another program is writing it, for longer than it ever takes.
        Gone, ///< There is no workspace of this id any more.
    };
    Kind kind = Kind::CannotRead;
    QString path;
    QString detail;

    friend bool operator==(const RegistryError &, const RegistryError &) = default;
};

/// The workspaces of this person: one small JSON file (0600), written as a whole and atomically.
/// Each change is made on the file as it is then, under a lock, so that two programs do not undo
/// each other's; one that cannot be written is not made. Never a secret. Reading and writing take
/// about a millisecond, on the calling thread.
class WorkspaceRegistry final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceRegistry)

public:
    /// The file need not exist. Its folder is made (0700) with the first change.
    explicit WorkspaceRegistry(QString path, QObject *parent = nullptr);

    /// What becomes of a damaged file: it is copied aside and replaced by what could be read, or
    /// left as it is.
    enum class Damage { SetAside, Leave };
    /// Reads the file. With `Damaged` the list is what could be read; with every other error it
    /// stays what it was.
    [[nodiscard]] Result<void, RegistryError> load(Damage damage = Damage::SetAside);

    /// In the order in which they were connected.
    [[nodiscard]] const QList<WorkspaceProfile> &profiles() const { return m_list.profiles; }
    [[nodiscard]] std::optional<WorkspaceProfile> profile(const QString &id) const;
    /// By name (any case) or by id; none when no or more than one workspace has the name.
    [[nodiscard]] std::optional<WorkspaceProfile> find(const QString &nameOrId) const;
    /// The one that was open last; empty when there was none or it is gone.
    [[nodiscard]] QString lastOpened() const;

    /// Adds the profile, or replaces the one with its id.
    [[nodiscard]] Result<void, RegistryError> put(const WorkspaceProfile &profile);
    /// Changes one profile as it stands in the file at this moment; answers it as kept.
    [[nodiscard]] Result<WorkspaceProfile, RegistryError> edit(
        const QString &id, const std::function<void(WorkspaceProfile &)> &change);
    /// Fine, too, when it is gone already.
    [[nodiscard]] Result<void, RegistryError> remove(const QString &id);
    [[nodiscard]] Result<void, RegistryError> setLastOpened(const QString &id);
    /// Reads the file and writes it as it is: before something that cannot be undone, to see that
    /// a change could be kept.
    [[nodiscard]] Result<void, RegistryError> rewrite();

Q_SIGNALS:
    /// After each change of the list, whoever made it.
    void changed();
    /// A change found the file damaged and set it aside; it was made on what could be read.
    void damageFound(const rolodesk::RegistryError &error);

private:
    struct Found {
        WorkspaceList list;
        bool isDamaged = false;
    };
    enum class Write { IfChanged, Always };

    [[nodiscard]] Result<Found, RegistryError> read() const;
    [[nodiscard]] Result<void, RegistryError> change(
        const std::function<void(WorkspaceList &)> &edit, Write write = Write::IfChanged);
    [[nodiscard]] Result<void, RegistryError> write(const WorkspaceList &list) const;
    void adopt(const WorkspaceList &list);

    SharedFile m_file;
    WorkspaceList m_list;
};

} // namespace rolodesk
