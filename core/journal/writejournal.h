#pragma once

#include "core/async/reply.h"
#include "core/journal/journalentry.h"
#include "core/journal/openwrites.h"
#include "core/store/storeerror.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <set>

namespace rolodesk {

class ContactStore;

/// The account of every write: what somebody wanted, what was sent, and what became of it. Kept in
/// the file of the local copy, so that nothing is lost by a crash: a write is on the disk before
/// anything of it leaves, and once more before its request does. In a workspace that keeps no copy
/// it is in memory alone, and ends with the program.
///
/// Lives on the GUI thread; rows are written by the store's writing thread and read by its reading
/// thread. What is open is held in memory, too, so that lists and cards can mark it. No turn of the
/// event loop notes or forgets more than `mostInATurn` writes of an act on many contacts.
class WriteJournal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteJournal)

public:
    template <typename T>
    using Answer = Reply<T, StoreError>;

    using OpenWrite = rolodesk::OpenWrite;

    static constexpr qsizetype mostInATurn = 2000;

    /// The store outlives the journal.
    explicit WriteJournal(ContactStore &store, QObject *parent = nullptr);
    ~WriteJournal() override;

    /// Gives up all that acts of this source have planned and not sent (Planned, Clash). On the disk
    /// when it answers; before `load`, for what is open in memory is not touched. Acts that are begun
    /// from now on stay.
    [[nodiscard]] Answer<GivenUp> *giveUpUnsentOf(const QString &source, const QDateTime &when);
    /// Reads what is open; once, before anything else. Answers with the number of open writes.
    [[nodiscard]] Answer<qsizetype> *load();

    /// Puts an act in: a group and its writes, which get their ids. All or nothing, on the disk
    /// when it answers.
    [[nodiscard]] Answer<QList<JournalWrite>> *plan(WriteGroup group, QList<JournalWrite> writes);
    /// The same for an act on very many contacts, block by block: begin it, which answers its id,
    /// add to it, and finish it. Nothing of it is open before it is finished, when it is on the
    /// disk; what was begun and not finished is gone after the next `load`.
    [[nodiscard]] Answer<qint64> *beginAct(WriteGroup group);
    [[nodiscard]] Answer<qsizetype> *addToAct(qint64 group, QList<JournalWrite> writes);
    /// Answers how many of its writes are open. What is on the disk counts: an act that cannot be
    /// read back then is accepted all the same, with 0, and waits to be read (`readUnread`).
    [[nodiscard]] Answer<qsizetype> *finishAct(qint64 group);
    /// Acts that were finished and could not be read back: they are open on the disk alone.
    [[nodiscard]] bool hasUnread() const { return !m_unread.isEmpty(); }
    /// Reads one of them once more; answers how many of its writes are open.
    [[nodiscard]] Answer<qsizetype> *readUnread();
    /// Gives up what is Planned of an act on many contacts; answers how many writes that were. On the
    /// disk when it answers.
    [[nodiscard]] Answer<qint64> *withdrawAct(qint64 group, const QDateTime &when);
    /// An act that was given up so, by whatever run of the program, and of which something is open
    /// still: what it sent is seen to its end, and nothing of it is planned again.
    [[nodiscard]] bool isGivenUp(qint64 group) const { return m_givenUp.contains(group); }
    /// What is planned of it waits, over restarts too, or goes on. On the disk when it answers.
    [[nodiscard]] Answer<bool> *pauseAct(qint64 group, bool isPaused);
    [[nodiscard]] bool isPaused(qint64 group) const { return m_paused.contains(group); }
    [[nodiscard]] Answer<ActCounts> *counts(qint64 group) const;

    /// Notes how a write stands now. On the disk when it answers, where `write` is Sent or Withdrawn
    /// or has a grace time: what was taken back may not be sent after a power cut.
    [[nodiscard]] Answer<JournalWrite> *put(JournalWrite write);
    /// The same for several, in one transaction: all or nothing.
    [[nodiscard]] Answer<QList<JournalWrite>> *putAll(QList<JournalWrite> writes);

    /// The same for a write that waited for the person, and plans what else the decision asks for
    /// behind it, in its act. All or nothing, on the disk when it answers; answers all of them.
    [[nodiscard]] Answer<QList<JournalWrite>> *replan(
        JournalWrite write, QList<JournalWrite> further);

    /// The person needs to hear of these failed writes no more. They stay in the journal. Answers
    /// how many had no answer yet.
    [[nodiscard]] Answer<qint64> *dismiss(const QList<qint64> &writes);

    /// Which of these failed writes are answered by now, and by what. Of an answer that comes with
    /// the end of a later write, `changed` tells that one alone.
    [[nodiscard]] Answer<AnswerList> *answersTo(const QList<qint64> &writes) const;

    /// One write with its act; none when there is none.
    [[nodiscard]] Answer<std::optional<JournalEntry>> *read(qint64 id) const;
    /// Several, in this order, each with its act; those that are not there are left out.
    [[nodiscard]] Answer<QList<JournalEntry>> *readAll(const QList<qint64> &ids) const;
    [[nodiscard]] Answer<QList<JournalEntry>> *find(const JournalQuery &query) const;
    [[nodiscard]] Answer<std::optional<WriteGroup>> *group(qint64 id) const;
    /// See journal::undoable and journal::redoable.
    [[nodiscard]] Answer<std::optional<WriteGroup>> *undoable() const;
    [[nodiscard]] Answer<std::optional<WriteGroup>> *redoable() const;

    /// Open writes by id, which is the order in which they were planned.
    [[nodiscard]] const QMap<qint64, OpenWrite> &open() const { return m_open.all(); }
    /// The ids of those that are of acts on single contacts, and of acts on many by their act; an
    /// act that is just coming in is there when all of it is.
    [[nodiscard]] const std::set<qint64> &openSingles() const { return m_open.singles(); }
    [[nodiscard]] const std::map<qint64, std::set<qint64>> &openOfMany() const
    {
        return m_open.ofMany();
    }
    /// Of an import: its creations, and all the others. Also of one that is just coming in.
    [[nodiscard]] const std::set<qint64> &openCreations(qint64 act) const
    {
        return m_open.creations(act);
    }
    [[nodiscard]] const std::set<qint64> &openBesideCreations(qint64 act) const
    {
        return m_open.besideCreations(act);
    }
    /// How many wait for the person (Clash). O(1).
    [[nodiscard]] qsizetype undecided() const { return m_open.undecided(); }
    /// Whether no write of its contact stands before this one, and before a creation none that makes
    /// the same, but for those that wait for the person: two that are looked for beside each other
    /// would both be made. O(those that wait for the person + log n).
    [[nodiscard]] bool isFirst(const OpenWrite &write) const { return m_open.isFirst(write); }
    /// Those of one contact, in that order. O(k log n).
    [[nodiscard]] QList<OpenWrite> openOf(ContactId contact) const;

Q_SIGNALS:
    /// Before the reply of `plan` and `put`.
    void changed(const QList<rolodesk::JournalWrite> &writes);
    /// Very many writes of an act came in or were given up, or it was paused or goes on; 0: what was
    /// open when the journal was loaded came in. Of these `changed` tells nothing.
    void actChanged(qint64 group);
    /// Failed writes were dismissed. Before the reply.
    void dismissed();

private:
    void note(const JournalWrite &write, WriteGroup::Kind kind, bool isOfMany);
    /// The same for those that are known here.
    void noteAgain(const QList<JournalWrite> &writes);
    struct Noting;
    struct Forgetting;
    [[nodiscard]] Answer<qsizetype> *readOpen(qint64 group);
    void noteOn(const std::shared_ptr<Noting> &noting);
    void forgetOn(const std::shared_ptr<Forgetting> &forgetting);

    ContactStore &m_store;
    OpenWrites m_open;
    QList<std::shared_ptr<Noting>> m_notings; ///< Under way.
    QList<std::shared_ptr<Forgetting>> m_forgettings; ///< Under way.
    QSet<qint64> m_unread; ///< Acts.
    QSet<qint64> m_paused; ///< Acts.
    QSet<qint64> m_givenUp; ///< Acts.
    bool m_isTidied = false; ///< What was begun and not finished is removed.
};

} // namespace rolodesk
