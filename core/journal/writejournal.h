#pragma once

#include "core/async/reply.h"
#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace rolodesk {

class ContactStore;

/// The account of every write: what somebody wanted, what was sent, and what became of it. Kept in
/// the file of the local copy, so that nothing is lost by a crash: a write is on the disk before
/// anything of it leaves, and once more before its request does.
///
/// Lives on the GUI thread; rows are written by the store's writing thread and read by its reading
/// thread. What is open is held in memory, too, so that lists and cards can mark it.
class WriteJournal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteJournal)

public:
    template <typename T>
    using Answer = Reply<T, StoreError>;

    /// What is held in memory of an open write. Of acts on many contacts only marks.
    struct OpenWrite {
        qint64 id = 0;
        qint64 group = 0;
        WriteGroup::Kind kind = WriteGroup::Kind::Edit;
        JournalWrite::Action action = JournalWrite::Action::Update;
        JournalWrite::State state = JournalWrite::State::Planned;
        ContactId contact;
        QDateTime notBefore;
        ContactChanges wanted; ///< Empty for Bulk and Import.

        friend bool operator==(const OpenWrite &, const OpenWrite &) = default;
    };

    /// The store outlives the journal.
    explicit WriteJournal(ContactStore &store, QObject *parent = nullptr);

    /// Reads what is open; once, before anything else. Answers with the number of open writes.
    [[nodiscard]] Answer<qsizetype> *load();

    /// Puts an act in: a group and its writes, which get their ids. All or nothing, on the disk
    /// when it answers.
    [[nodiscard]] Answer<QList<JournalWrite>> *plan(WriteGroup group, QList<JournalWrite> writes);
    /// Notes how a write stands now. On the disk when it answers, where `write` is Sent.
    [[nodiscard]] Answer<JournalWrite> *put(JournalWrite write);

    /// One write with its act; none when there is none.
    [[nodiscard]] Answer<std::optional<JournalEntry>> *read(qint64 id) const;
    [[nodiscard]] Answer<QList<JournalEntry>> *find(const JournalQuery &query) const;
    [[nodiscard]] Answer<std::optional<WriteGroup>> *group(qint64 id) const;
    /// See journal::undoable and journal::redoable.
    [[nodiscard]] Answer<std::optional<WriteGroup>> *undoable() const;
    [[nodiscard]] Answer<std::optional<WriteGroup>> *redoable() const;

    /// Open writes by id, which is the order in which they were planned.
    [[nodiscard]] const QMap<qint64, OpenWrite> &open() const { return m_open; }
    /// Those of one contact, in that order. O(k log n).
    [[nodiscard]] QList<OpenWrite> openOf(ContactId contact) const;

Q_SIGNALS:
    /// Before the reply of `plan` and `put`, and of `load` with everything that is open.
    void changed(const QList<rolodesk::JournalWrite> &writes);

private:
    void note(const JournalWrite &write, WriteGroup::Kind kind);

    ContactStore &m_store;
    QMap<qint64, OpenWrite> m_open;
    QHash<ContactId, QList<qint64>> m_byContact;
};

} // namespace rolodesk
