#pragma once

#include "core/util/result.h"
#include "core/util/sharedfile.h"
#include "core/views/savedview.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rolodesk {

/// Why the saved views could not be read or a change was not made. Whatever the kind, the file is
/// as it was.
struct ViewError {
    enum class Kind {
        CannotRead,
        Damaged, ///< Not what we wrote. Nothing is written until `setDamagedAside()`.
        NewerVersion, ///< Written by a newer Rolodesk, in a form this one cannot read.
        CannotWrite,
        Busy, ///< Another program is writing it, for longer than it ever takes.
        Gone, ///< There is no view of this id any more.
        NoName, ///< A view needs a name.
        NameTaken, ///< Another view is called so, case and accents aside.
    };
    Kind kind = Kind::CannotRead;
    QString path; ///< The file; empty in memory.
    QString detail; ///< The system's words; for NameTaken the other view's name.

    friend bool operator==(const ViewError &, const ViewError &) = default;
};

/// The saved views of one workspace: one small JSON file (0600), written as a whole and atomically.
/// Each change is made on the file as it is then, under a lock, so that two programs do not undo
/// each other's; one that cannot be written is not made and not announced. Reading and writing take
/// about a millisecond, on the calling thread.
///
/// Names are unique within the workspace as people read them: case, accents and width do not count.
class ViewRegistry final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewRegistry)

public:
    /// The file need not exist; its folder is made (0700) with the first change. An empty path
    /// keeps the views in memory.
    explicit ViewRegistry(QString path, QObject *parent = nullptr);

    /// Reads the file. With `Damaged` the list is what could be read, and changes are refused; with
    /// every other error the list stays what it was.
    [[nodiscard]] Result<void, ViewError> load();
    /// For a damaged file, when somebody has decided so: keeps a copy of it beside it (its path is
    /// answered), and goes on with what could be read. A sound file is left alone, and the answer
    /// is empty.
    [[nodiscard]] Result<QString, ViewError> setDamagedAside();

    /// As the person arranged them.
    [[nodiscard]] const QList<SavedView> &views() const { return m_list.views; }
    [[nodiscard]] std::optional<SavedView> view(const QString &id) const;
    /// By name (as names are compared) or by id; none when there is no such view, or more than one
    /// in a file that was edited by hand.
    [[nodiscard]] std::optional<SavedView> find(const QString &nameOrId) const;
    /// What is wrong with this name for the view `id` (empty: for a new one), as far as the list is
    /// known; none = it can be taken. For a form, while somebody types.
    [[nodiscard]] std::optional<ViewError> problemWith(
        const QString &name, const QString &id = {}) const;

    /// Adds the view before the one at `position`, at the end when there is none. Answers it as
    /// kept: with an id of its own (its own id is kept when it is free, so that a removal can be
    /// taken back), the name without white space around it.
    [[nodiscard]] Result<SavedView, ViewError> add(SavedView view, qsizetype position = -1);
    /// Replaces the view of this id, name and all. What a later version keeps with it stays.
    [[nodiscard]] Result<SavedView, ViewError> replace(SavedView view);
    [[nodiscard]] Result<void, ViewError> rename(const QString &id, const QString &name);
    /// Fine, too, when it is gone already.
    [[nodiscard]] Result<void, ViewError> remove(const QString &id);
    /// Moves the view to this place of the list as it is without it; behind the last one when there
    /// is no such place.
    [[nodiscard]] Result<void, ViewError> move(const QString &id, qsizetype position);

Q_SIGNALS:
    /// After each change of the list, whoever made it and whenever it is noticed.
    void changed();

private:
    using Edit = std::function<Result<void, ViewError>(ViewList &)>;

    [[nodiscard]] bool isInMemory() const { return m_file.path().isEmpty(); }
    [[nodiscard]] ViewError error(ViewError::Kind kind, const QString &detail = {}) const;
    [[nodiscard]] Result<ReadViewList, ViewError> read() const;
    [[nodiscard]] Result<void, ViewError> change(const Edit &edit);
    [[nodiscard]] std::optional<ViewError> problemIn(
        const ViewList &list, const QString &name, const QString &id) const;
    void adopt(const ViewList &list);

    SharedFile m_file;
    ViewList m_list;
};

} // namespace rolodesk
