#pragma once

#include "core/journal/writejournal.h"

#include <QSet>

namespace rolodesk {

class GraceTimes;
class WriteTroubles;

/// Which of the journal's writes a program takes in hand.
enum class WriteScope {
    Everything, ///< What the journal holds of other times, too.
    OwnActs, ///< Only what is submitted here: for a command that does its own and ends.
    Settle, ///< The same, and what was sent by a program that ended is looked for.
};

/// Whose turn it is among the open writes of the journal: those of one contact one after another,
/// in the order in which they were planned, acts on single contacts before acts on many. Keeps what
/// is being given up, and starts nothing.
class WriteQueue final {
    Q_DISABLE_COPY_MOVE(WriteQueue)

public:
    /// The journal outlives it.
    explicit WriteQueue(const WriteJournal &journal)
        : m_journal(journal)
    {
    }

    void setScope(WriteScope scope) { m_scope = scope; }
    [[nodiscard]] WriteScope scope() const { return m_scope; }
    /// The act was submitted here.
    void addOwn(qint64 group) { m_ownActs.insert(group); }

    /// Being given up: not to be begun until it is let go.
    void hold(qint64 write) { m_held.insert(write); }
    void letGo(qint64 write) { m_held.remove(write); }
    [[nodiscard]] bool isHeld(qint64 write) const { return m_held.contains(write); }
    void holdAct(qint64 group) { m_heldActs.insert(group); }
    void letActGo(qint64 group) { m_heldActs.remove(group); }

    /// How many may be under way beside each other, of single contacts or of many.
    [[nodiscard]] static qsizetype most(bool ofMany);
    /// Open writes whose turn it is: one of single contacts and one of many that were in trouble
    /// and may be tried again, those of single contacts, those of many, and the rest of those that
    /// were in trouble. O(writes of single contacts + writes in trouble); of acts on many it looks
    /// at the first ones.
    [[nodiscard]] QList<OpenWrite> due(
        const QSet<qint64> &running, const WriteTroubles &troubles, GraceTimes &graces) const;

private:
    [[nodiscard]] bool isFree(const OpenWrite &open) const;
    [[nodiscard]] qsizetype roomOfMany(
        const QSet<qint64> &running, const WriteTroubles &troubles) const;
    [[nodiscard]] bool hasSent(const std::set<qint64> &ids, const WriteTroubles &troubles) const;
    void addTroubled(
        QList<OpenWrite> &writes, const QSet<qint64> &running, const WriteTroubles &troubles) const;

    const WriteJournal &m_journal;
    WriteScope m_scope = WriteScope::Everything;
    QSet<qint64> m_ownActs;
    QSet<qint64> m_held;
    QSet<qint64> m_heldActs;
};

} // namespace rolodesk
