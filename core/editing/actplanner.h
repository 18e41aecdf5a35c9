#pragma once

#include "core/editing/actfeed.h"
#include "core/editing/writequeue.h"
#include "core/journal/writejournal.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace rolodesk {

class Clock;
class ContactStore;

/// Puts acts of a person into the journal: what somebody wants, what failed once more, and what
/// takes an act back. Sends nothing; what is in the journal is carried out by the ContactWriter.
class ActPlanner final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActPlanner)

public:
    template <typename T>
    using Answer = WriteJournal::Answer<T>;

    /// All outlive it. `store`: the journal's.
    ActPlanner(
        WriteJournal &journal, const ContactStore &store, Clock &clock, QObject *parent = nullptr);

    /// What is carried out here, and so may be waited for: without it, everything.
    void setScope(WriteScope scope) { m_scope = scope; }

    // As the ContactWriter says it.
    [[nodiscard]] Answer<QList<JournalWrite>> *submit(WriteGroup group, QList<JournalWrite> writes);
    /// Each act of which something failed once more, as an act of its own, in the order in which
    /// the writes were planned; writes that did not fail are left out. Where one cannot be read,
    /// nothing is planned and the reply fails. Where an act cannot be planned, those behind it are
    /// not, and the reply fails, too; those before it are carried out.
    [[nodiscard]] Answer<QList<JournalWrite>> *retry(QList<qint64> writes);
    /// What was done to a contact that was deleted since, and created again by taking that back, is
    /// taken back on the copy (Successors). One that is just being created is waited for, outside
    /// of WriteScope::Everything only if the undo that creates it was planned here. While that
    /// creation waits for the person nothing is planned: the answer is empty, and the act can be
    /// taken back later. An act on many waits for none.
    [[nodiscard]] Answer<QList<JournalWrite>> *undo(qint64 group, const QString &source);
    [[nodiscard]] Answer<qint64> *carryOut(WriteGroup group, ActFeed::Source source);
    [[nodiscard]] Answer<qint64> *retryFailed(const WriteGroup &act);

Q_SIGNALS:
    /// The act is on the disk and open (0: it has no writes). Before the reply, and also where
    /// nobody waits for one any more.
    void planned(qint64 group);

private:
    struct Retrying;
    [[nodiscard]] WriteGroup signedBy(WriteGroup group) const;
    void undoFew(const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply);
    void undoMany(
        const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply);
    void readFailed(const std::shared_ptr<Retrying> &retrying);
    void retryOn(const std::shared_ptr<Retrying> &retrying);
    void submitFollowed(const WriteGroup &back, const QList<JournalWrite> &writes,
        Answer<QList<JournalWrite>> *reply);
    [[nodiscard]] bool isWaitedFor(qint64 creation) const;
    void unlessUndecided(
        QList<ContactId> contacts, Answer<QList<JournalWrite>> *reply, std::function<void()> next);
    void afterEnd(qint64 write, QObject *context, std::function<void()> next);
    void noteCreations(const QList<JournalWrite> &writes);

    WriteJournal &m_journal;
    const ContactStore &m_store;
    Clock &m_clock;
    WriteScope m_scope = WriteScope::Everything;
    QSet<qint64> m_creations; ///< Writes of undos that were planned here.
};

} // namespace rolodesk
