#pragma once

#include "core/editing/actfeed.h"
#include "core/editing/gracetimes.h"
#include "core/editing/writequeue.h"
#include "core/editing/writeruns.h"
#include "core/editing/writetroubles.h"
#include "core/journal/writejournal.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <memory>

namespace rolodesk {

class ActPlanner;
class Clock;

/// What is under way, for the status line.
struct WriterStatus {
    qsizetype open = 0; ///< Writes that have not ended, those below included.
    qsizetype undecided = 0; ///< Of these, how many wait for the person.
    /// Why nothing is sent just now: everything waits, or nothing is under way and what is left
    /// waits for troubles of its own. None while all is well, and while others go on.
    std::optional<WriteTrouble> trouble;
    QDateTime retryAt; ///< When it is tried again by itself; invalid: not by itself.

    friend bool operator==(const WriterStatus &, const WriterStatus &) = default;
};

/// Carries out what the journal holds: the only way from a wish to a request that changes
/// something.
///
/// Writes of one contact go one after another, in the order in which they were planned; those of
/// different contacts beside each other, acts on single contacts before acts on many, and the
/// creations of an import many in one request (`CreateBatch`, `SettleBatch`). While the
/// service cannot be reached they wait, and go through the same merge when it can. One that meets
/// trouble of its own waits alone, and ends as Failed with it in the end where nothing of it was
/// sent (`WriteTroubles`); what was sent is looked for as long as it is not known what became of
/// it. Nothing is forgotten by a crash: `start()` settles what was sent and goes on with what was
/// not.
///
/// A deletion that can be taken back waits by a clock that only grows. Where wall time jumps, or
/// the machine slept, it gets a fresh grace time (`GraceTimes::fresh`), in the journal, too.
///
/// Lives on the GUI thread and never blocks.
class ContactWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactWriter)

public:
    template <typename T>
    using Answer = WriteJournal::Answer<T>;
    /// The service for acts of this kind, behind the switches of the workspace.
    using ApiFor = WriteRuns::ApiFor;

    /// All outlive the writer.
    ContactWriter(
        ApiFor apiFor, ContactStore &store, WriteJournal &journal, Clock &clock,
        QObject *parent = nullptr);
    ~ContactWriter() override;

    using Scope = WriteScope;
    /// Reads the journal, settles what was sent by a program that ended, and goes on. Once; a
    /// journal that cannot be read is tried again, and is the trouble of the status until then.
    /// Whatever the scope, what a command that was killed had planned and not sent is given up.
    /// With Everything, a deletion that waits gets a fresh grace time: nobody could take it back
    /// while the program was not running.
    void start(Scope scope = Scope::Everything);

    /// Journals an act and begins to carry it out. Of each write, action, contact, `before`,
    /// `wanted` and the choices are given; ids, times and the person come from here. Answers when it
    /// is on the disk; nothing is lost from then on.
    [[nodiscard]] Answer<QList<JournalWrite>> *submit(
        WriteGroup group, QList<JournalWrite> writes);

    /// Gives up writes that were not sent yet (Planned, Clash); others are left alone. A journal
    /// that cannot be written is the trouble of the status.
    /// One that is just being decided about is given up with all that the decision has planned.
    void withdraw(const QList<qint64> &writes);
    /// The person has decided about a clash: `mine` replaces what was wanted in its fields, with
    /// `before` as it is at the service now; fields of the clash that are not in it stay as others
    /// made them. `tags`: which tags stay where there were too many. The first decision counts; what
    /// is being given up is not decided about any more. When the journal cannot be read or written
    /// that is the trouble of the status, and the write goes on waiting for the person.
    void decide(qint64 write, const ContactChanges &mine, const QStringList &tags);
    /// Carries out writes again that failed, as new acts with the same wish: one for each act that
    /// they are of. Where one of the writes cannot be read, nothing is planned.
    [[nodiscard]] Answer<QList<JournalWrite>> *retry(const QList<qint64> &writes);
    /// Takes an act back: what was not sent yet of it is given up, what was sent is waited for, and
    /// then everything that was confirmed goes back, as a new act: see undoWrites. Answers with its
    /// writes, with none where nothing can be taken back. Asked again meanwhile it is the same undo,
    /// with the same answer. What is open is left alone outside of Scope::Everything. Of an act on many contacts the
    /// answer names the new act alone, by one write without an id. `source`: where it is done;
    /// without one it is "undo" or "redo".
    [[nodiscard]] Answer<QList<JournalWrite>> *undo(qint64 group, const QString &source = {});

    /// Journals an act of very many writes and begins to carry it out; answers its id. The feed's
    /// source has to last until then.
    [[nodiscard]] Answer<qint64> *carryOut(WriteGroup group, ActFeed::Source source);
    /// What of an act on many contacts failed, once more, as a new act.
    [[nodiscard]] Answer<qint64> *retryFailed(const WriteGroup &act);
    /// What is planned of an act waits; what was sent is seen to its end.
    void pauseAct(qint64 group);
    void resumeAct(qint64 group);
    /// Outside of Scope::Everything: carries out what is open of this act, too.
    void takeOver(qint64 group);
    /// Gives up what is planned of an act, after what is under way. Where the journal cannot be
    /// written, that is the trouble of the status, and it is given up when it can.
    void cancelAct(qint64 group);

    /// The service may answer again, or there is a new key: tries at once.
    void kick();

    [[nodiscard]] const WriterStatus &status() const { return m_status; }
    /// Acts that are to be taken back, and nothing of that is in the journal yet: what was sent of
    /// them is waited for, or the copy of a contact. In memory alone: lost with the writer. None
    /// outside of Scope::Everything.
    [[nodiscard]] qsizetype waitingUndos() const { return m_undoing.size(); }
    [[nodiscard]] WriteJournal &journal() const { return m_journal; }
    /// What of commands that were killed was given up at the start. Known when it has `started`.
    [[nodiscard]] const GivenUp &givenUp() const { return m_givenUp; }

Q_SIGNALS:
    /// The journal was read: it tells what is open. Once.
    void started();
    void statusChanged();
    /// A write has ended or waits for the person.
    void settled(const rolodesk::JournalWrite &write);

private:
    using Renewed = std::function<void(const Result<void, StoreError> &)>;
    [[nodiscard]] QList<qint64> waitingDeletions() const;
    void load();
    void cannotStart(const StoreError &error);
    void renewGraces(QList<qint64> ids, const Renewed &done);
    void renewJumped(const QList<qint64> &ids);
    [[nodiscard]] std::optional<std::chrono::milliseconds> followGraces();
    void beginToWrite();
    void readUnread();
    void pump();
    void ended(const JournalWrite &write);
    void undone(qint64 group, const Result<QList<JournalWrite>, StoreError> &planned);
    void giveUp(JournalWrite write);
    void replan(const JournalWrite &write, const ContactChanges &mine, const QStringList &tags);
    void endDecision(qint64 write, const QList<JournalWrite> &planned);
    void postponed(qint64 write, const WriteTrouble &why);
    void wait(const WriteTrouble &why);
    void planWake(std::optional<std::chrono::milliseconds> graces);
    void refreshStatus();

    ContactStore &m_store;
    WriteJournal &m_journal;
    Clock &m_clock;
    std::unique_ptr<ActPlanner> m_planner;
    WriteQueue m_queue;
    /// By act: who waits until it is taken back.
    QHash<qint64, QList<QPointer<Answer<QList<JournalWrite>>>>> m_undoing;
    WriterStatus m_status;
    WriteTroubles m_troubles;
    WriteRuns m_runs;
    GraceTimes m_graces;
    QSet<qint64> m_renewing; ///< Writes whose fresh grace time is being noted.
    std::unique_ptr<QObject> m_wake; ///< Context of the timer that goes on; null: none.
    std::chrono::milliseconds m_wakeAt{0}; ///< Monotonic.
    QSet<qint64> m_uncancelled; ///< Acts that could not be given up yet.
    bool m_isReading = false; ///< What could not be read back.
    bool m_isStarting = false; ///< The journal is being read.
    bool m_isStarted = false;
    GivenUp m_givenUp;
    QSet<qint64> m_deciding; ///< Writes whose decision is being noted.
    QSet<qint64> m_unwanted; ///< Of these: given up meanwhile.
};

} // namespace rolodesk
