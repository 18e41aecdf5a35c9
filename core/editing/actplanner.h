#pragma once

#include "core/editing/actfeed.h"
#include "core/journal/writejournal.h"

#include <QObject>

namespace rolodesk {

class Clock;

/// Puts acts of a person into the journal: what somebody wants, what failed once more, and what
/// takes an act back. Sends nothing; what is in the journal is carried out by the ContactWriter.
class ActPlanner final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActPlanner)

public:
    template <typename T>
    using Answer = WriteJournal::Answer<T>;

    /// Both outlive it.
    ActPlanner(WriteJournal &journal, Clock &clock, QObject *parent = nullptr);

    // As the ContactWriter says it.
    [[nodiscard]] Answer<QList<JournalWrite>> *submit(WriteGroup group, QList<JournalWrite> writes);
    [[nodiscard]] Answer<QList<JournalWrite>> *retry(const QList<qint64> &writes);
    [[nodiscard]] Answer<QList<JournalWrite>> *undo(qint64 group, const QString &source);
    [[nodiscard]] Answer<qint64> *carryOut(WriteGroup group, ActFeed::Source source);
    [[nodiscard]] Answer<qint64> *retryFailed(const WriteGroup &act);

Q_SIGNALS:
    /// The act is on the disk and open (0: it has no writes). Before the reply, and also where
    /// nobody waits for one any more.
    void planned(qint64 group);

private:
    [[nodiscard]] WriteGroup signedBy(WriteGroup group) const;
    void undoFew(const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply);
    void undoMany(
        const WriteGroup &act, const WriteGroup &back, Answer<QList<JournalWrite>> *reply);

    WriteJournal &m_journal;
    Clock &m_clock;
};

} // namespace rolodesk
